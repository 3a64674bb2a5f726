import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Leaf, parseQuery } from '../../../src/search/client/query.js';

/** A query as one line: leaves with their modes, alternatives with |, exclusions with !. */
function shown(query: string): string {
  const { clauses } = parseQuery(query);
  return clauses
    .map(({ excluded, leaves }) => `${excluded ? '!' : ''}${leaves.map(leafShown).join(' | ')}`)
    .join(' & ');
}

const SIGNS = { stem: '~', exact: '=', prefix: '*' } as const;

function leafShown({ field, words }: Leaf): string {
  return `${field === null ? '' : `${field}:`}${words.map(({ mode, key }) => `${SIGNS[mode]}${key}`).join('+')}`;
}

describe('a query', () => {
  const cases: readonly (readonly [query: string, meaning: string])[] = [
    ['kettle Shelf', '~kettle & ~shelf'],
    ['"velvern shelf" kettle', '=velvern+=shelf & ~kettle'],
    ['“velvern shelf”', '=velvern+=shelf'],
    ['-kettle -"velvern shelf"', '!~kettle & !=velvern+=shelf'],
    ['lamp OR lantern oil', '~lamp | ~lantern & ~oil'],
    ['a OR b OR c', '~a | ~b | ~c'],
    ['lamp or lantern', '~lamp & ~or & ~lantern'],
    ['OR lamp', '~lamp'],
    ['lamp OR', '~lamp'],
    ['lamp OR -oil', '~lamp & !~oil'],
    ['"OR"', '=or'],
    ['kett* "velvern sh*"', '*kett & =velvern+*sh'],
    ['=kettles', '=kettles'],
    ['="two words"', '=two+=words'],
    ['title:kettle -title:"the shelf"', 'title:~kettle & !title:=the+=shelf'],
    ['TITLE:kettle author:quist', 'title:~kettle & byline:~quist'],
    ['topic:kettles person:"Nella Quist" lang:ar', 'topic:~kettles & person:=nella+=quist & lang:~ar'],
    ['cease-fire', '~cease+~fire'],
    ['- kettle', '~kettle'],
    ['http://example', '~http+~example'],
    ['price:high', '~price+~high'],
    ['!!! ... —', ''],
    ['', ''],
  ];
  for (const [query, meaning] of cases) test(`${query} is ${meaning}`, () => assert.equal(shown(query), meaning));

  test('has bounds, after: from the first day, before: to the day before', () => {
    assert.deepEqual(parseQuery('before:1970-01-11 after:1970'), { clauses: [], from: 0, to: 9, complaints: [] });
    assert.equal(parseQuery('after:1970-02 after:1970-01').from, 31);
  });

  test('says what is odd about it', () => {
    const complaints = (query: string) => parseQuery(query).complaints;
    assert.deepEqual(complaints('"velvern shelf'), [{ kind: 'unclosed-quote' }]);
    assert.deepEqual(complaints('before:soon kettle'), [{ kind: 'bad-date', text: 'soon' }]);
    assert.deepEqual(complaints('after:2009-02-30'), [{ kind: 'bad-date', text: '2009-02-30' }]);
    assert.deepEqual(complaints('-kettle'), [{ kind: 'only-exclusions' }]);
    assert.deepEqual(complaints('k*'), [{ kind: 'short-prefix', text: 'k*' }]);
    assert.deepEqual(complaints('kettle '.repeat(2000)), [{ kind: 'too-long' }]);
    assert.deepEqual(complaints('kettle'), []);
  });

  test('may be any text', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'ab"“-=:*<>& \u0000\u202e\ud800', 'OR ', 'title:', 'after:'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(hostile, (query) => {
        for (const { leaves } of parseQuery(query).clauses) {
          assert.ok(leaves.length > 0 && leaves.every(({ words }) => words.length > 0));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
