import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Mention } from '../../../src/infer/topics/mentions.js';
import { tallyMentions } from '../../../src/infer/topics/tally.js';

const mention = (id: string, rest: Partial<Mention> = {}): Mention => ({
  subject: { id, label: id, kind: 'place' },
  by: 'country',
  where: 'text',
  lines: [1],
  form: id,
  strength: 1,
  ...rest,
});
const times = (n: number, item: Mention): readonly Mention[] => Array.from({ length: n }, () => item);
const ids = (mentions: readonly Mention[]) => tallyMentions(mentions).map(({ subject }) => subject.id);

describe('tallyMentions', () => {
  test('a country needs three mentions in the text, or one elsewhere', () => {
    assert.deepEqual(ids(times(2, mention('a'))), []);
    assert.deepEqual(ids(times(3, mention('a', { strength: 0.5 }))), ['a']);
    for (const where of ['headline', 'standfirst', 'dateline', 'caption'] as const) {
      assert.deepEqual(ids([mention('a', { where })]), ['a'], where);
    }
  });

  test('an entry of the authority file needs one mention', () => {
    assert.deepEqual(ids([mention('a', { by: 'authority' })]), ['a']);
  });

  test('one mention by the keeper’s name is enough for a country, too', () => {
    const [tally] = tallyMentions([mention('a', { form: 'A-ish' }), mention('a', { by: 'authority' })]);
    assert.equal(tally?.by, 'authority');
    assert.deepEqual(tally?.forms, ['A-ish', 'a']);
  });

  test('a headline outweighs what a text can say, but not all of it and a caption', () => {
    const headline = mention('head', { where: 'headline' });
    assert.deepEqual(ids([...times(7, mention('text')), headline]), ['head', 'text']);
    assert.deepEqual(ids([...times(50, mention('text')), headline]), ['text', 'head']);
    assert.equal(tallyMentions(times(50, mention('text')))[0]?.weight, 10);
  });

  test('a place counts once, by its strongest mention', () => {
    const weak = mention('a', { where: 'headline', strength: 0.5 });
    const strong = mention('a', { where: 'headline', strength: 0.75 });
    assert.equal(tallyMentions([weak, strong, weak])[0]?.weight, 6);
  });

  test('equals stand in the order of their labels', () => {
    assert.deepEqual(ids(['b', 'C', 'a'].map((id) => mention(id, { where: 'caption' }))), ['C', 'a', 'b']);
  });

  test('at most eight countries are listed, and every entry of the authority file', () => {
    const letters = [...'abcdefghij'];
    const countries = letters.map((id) => mention(id, { where: 'headline' }));
    const keepers = letters.map((id) => mention(`keeper-${id}`, { by: 'authority' }));
    const listed = ids([...countries, ...keepers]);
    assert.deepEqual(listed.slice(0, 8), letters.slice(0, 8));
    assert.equal(listed.length, 18);
  });

  test('lines are in order and each once', () => {
    const mentions = [mention('a', { lines: [9] }), mention('a', { lines: [2, 9] }), mention('a', { lines: [4] })];
    assert.deepEqual(tallyMentions(mentions)[0]?.lines, [2, 4, 9]);
  });
});
