import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type NamedRelations, relationsOf, story } from './stories.js';

/** What an article has to do with others, they have to do with it; and a copy resembles the first of its group. */
function assertMutual(relations: Readonly<Record<string, NamedRelations>>, key: string): void {
  const own = relations[key];
  assert.ok(own);
  for (const copy of own.copies) assert.ok(relations[copy]?.copies.includes(key));
  for (const member of own.group) assert.deepEqual(relations[member]?.group, own.group);
  for (const version of own.earlierVersions) assert.ok(relations[version]?.laterVersions.includes(key));
  for (const version of own.laterVersions) assert.ok(relations[version]?.earlierVersions.includes(key));
  const [first] = own.group;
  assert.ok(first === undefined || first === key || own.copies.includes(first));
}

describe('copies', () => {
  test('are articles whose texts have half of their runs of five words in common, and more', () => {
    const relations = relationsOf(
      { key: 'first', paragraphs: [story(1, 150)] },
      { key: 'nearly', paragraphs: [`${story(2, 10)} ${story(1, 140)}`] },
      { key: 'half of it', paragraphs: [`${story(1, 90)} ${story(3, 60)}`] },
      { key: 'other', paragraphs: [story(4, 150)] },
    );
    assert.deepEqual(relations.first?.copies, ['nearly']);
    assert.deepEqual(relations.nearly?.copies, ['first']);
    assert.deepEqual(relations['half of it']?.copies, []);
    assert.deepEqual(relations.other?.group, []);
  });

  test('are shown as the one of the earliest date, whatever the order of the files is', () => {
    const paragraphs = [story(1, 100)];
    const group = relationsOf(
      { key: 'bound', date: '1994-01-01/..', paragraphs },
      { key: 'undated', paragraphs },
      { key: 'late', date: '1994-03-05', paragraphs },
      { key: 'early', date: '1994-03-02', paragraphs },
    ).late?.group;
    assert.deepEqual(group?.slice(0, 2), ['early', 'late']);
    assert.equal(group?.length, 4);
  });

  test('of one date are shown as the longest', () => {
    const date = '1994-03-02';
    const relations = relationsOf(
      { key: 'cut', date, paragraphs: [story(1, 90)] },
      { key: 'whole', date, paragraphs: [story(1, 100)] },
    );
    assert.deepEqual(relations.cut?.group, ['whole', 'cut']);
  });

  test('are not joined by a chain of small changes: each resembles the first of its group', () => {
    const part = (from: number) => [story(1, from + 100, from)];
    const relations = relationsOf(
      { key: 'a', date: '1994-03-01', paragraphs: part(0) },
      { key: 'b', date: '1994-03-02', paragraphs: part(30) },
      { key: 'c', date: '1994-03-03', paragraphs: part(60) },
    );
    assert.deepEqual(relations.b?.copies, ['a', 'c']);
    assert.deepEqual(relations.a?.group, ['a', 'b']);
    assert.deepEqual(relations.c?.group, []);
  });

  test('of one text a thousand times over are named a limited number of times', () => {
    const keys = Array.from({ length: 300 }, (_, i) => `copy ${i}`);
    const relations = relationsOf(...keys.map((key) => ({ key, paragraphs: [story(1, 40)] })));
    const named = keys.map((key) => relations[key]?.copies.length ?? 0);
    assert.equal(relations[keys[0] ?? '']?.group.length, 300);
    assert.ok(named.every((count) => count >= 64));
    assert.ok(named.reduce((sum, count) => sum + count, 0) < 300 * 2 * 65);
  });

  test('have each other as copies, and one group, in whatever order the articles come', () => {
    const article = fc.record({
      date: fc.constantFrom(null, '1994', '1994-03', '1994-03-02', '1994-03-03', '1994-03-09'),
      source: fc.constantFrom(null, 'The Courier', 'The Ploughman'),
      paragraphs: fc
        .record({
          text: fc.constantFrom(1, 2),
          from: fc.constantFrom(0, 3, 20, 40),
          length: fc.constantFrom(25, 60, 80, 110),
        })
        .map(({ text, from, length }) => [story(text, from + length, from)]),
    });
    const shuffled = fc
      .array(article, { minLength: 2, maxLength: 25 })
      .map((all) => all.map((words, i) => ({ ...words, key: `article ${i}` })))
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([articles, others]) => {
        const relations = relationsOf(...articles);
        assert.deepEqual(relationsOf(...others), relations);
        for (const key of Object.keys(relations)) assertMutual(relations, key);
      }),
      { numRuns: 150 },
    );
  });
});
