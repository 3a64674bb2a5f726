import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAuthority } from '../../../src/infer/topics/authority.js';
import { topic } from './topic.js';

const SYRIA = { code: 'SY', label: 'Syria' };
const JORDAN = { code: 'JO', label: 'Jordan' };

describe('createAuthority', () => {
  test('labels and aliases lead to the entry, however spelt', () => {
    const { find } = createAuthority([topic('Harbour strike', 'strike', { aliases: ['Dockers’ Strike', 'PMDU'] })]);
    for (const name of ['HARBOUR STRIKE', 'harbour-strike', "dockers' strike", 'pmdu']) {
      assert.deepEqual(find(name), { id: 'strike', label: 'Harbour strike', kind: 'topic' }, name);
    }
    assert.equal(find('Harbour'), null);
  });

  test('only names written entirely in capitals mind case in a text', () => {
    const { names } = createAuthority([
      topic('Covid', 'covid', { aliases: ['SDF', 'U.N.', 'WHO chief', 'الهلال', '42'] }),
    ]);
    assert.deepEqual(
      names.filter(({ capitals }) => capitals).map(({ form }) => form),
      ['SDF', 'U.N.'],
    );
  });

  test('the first entry has a name that two entries claim', () => {
    const { find, names } = createAuthority([
      topic('Delta', 'delta'),
      topic('Delta force', 'force', { aliases: ['delta'] }),
    ]);
    assert.equal(find('DELTA')?.id, 'delta');
    assert.equal(names.length, 2);
  });

  test('an entry named like a country is the country, and a place', () => {
    const { subjectOf } = createAuthority([topic('The Levant', 'levant', { aliases: ['Syrian Arab Republic'] })]);
    assert.deepEqual(subjectOf(SYRIA), { id: 'levant', label: 'The Levant', kind: 'place' });
    assert.deepEqual(subjectOf(JORDAN), { id: 'jordan', label: 'Jordan', kind: 'place' });
  });

  test('a person, a capital and an adjective are not the country', () => {
    const { subjectOf } = createAuthority([
      topic('Jordan', 'jordan-the-singer', { kind: 'person' }),
      topic('Damascus', 'damascus-city', { kind: 'place', aliases: ['Syrian'] }),
    ]);
    assert.equal(subjectOf(JORDAN).id, 'jordan');
    assert.equal(subjectOf(SYRIA).id, 'syria');
  });
});
