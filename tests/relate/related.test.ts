import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { AllRelated } from '../../src/relate/related.js';
import type { RelatedMemory } from '../../src/relate/relations.js';
import { type KeyedWords as Keyed, relationsOf, relationsWith, story } from './stories.js';

/** Articles that have nothing in common with any other. */
const others = (count: number): readonly Keyed[] =>
  Array.from({ length: count }, (_, i) => ({ key: `other ${i}`, title: story(100 + i, 4), date: '1994-03-02' }));

const relatedTo = (key: string, ...words: readonly Keyed[]) => relationsOf(...words, ...others(40))[key]?.related;

const FERRY: Keyed = { key: 'ferry', title: 'Ferry Pelican aground off Tarrow', date: '1994-03-02' };

describe('related articles', () => {
  test('share rare terms of their headlines, standfirsts and names', () => {
    const related = relatedTo(
      'ferry',
      FERRY,
      { key: 'pelican', title: 'Pelican ferry leaves Tarrow again', date: '1994-03-09' },
      { key: 'one word', title: 'Ferry fares to rise', date: '1994-03-02' },
      { key: 'names', title: 'Crossing closed', places: ['Tarrow', 'Pelican'], standfirst: 'No ferry runs.' },
    );
    assert.deepEqual(related, ['pelican', 'names']);
  });

  test('share words that their texts repeat', () => {
    const text = (n: number) => `${story(n, 30)} herring quota boats nets winter; winter herring nets boats quota`;
    const related = relatedTo(
      'a',
      { key: 'a', title: 'One', paragraphs: [text(1)] },
      { key: 'b', title: 'Two', paragraphs: [text(2)] },
      { key: 'c', title: 'Three', paragraphs: [story(3, 30)] },
    );
    assert.deepEqual(related, ['b']);
  });

  test('are nearest first in time where they share as much', () => {
    const again = (key: string, date: string | null): Keyed => ({ ...FERRY, key, date });
    const all = [again('undated', null), again('year', '1995-03-02'), again('week', '1994-03-09')];
    const related = relatedTo('ferry', FERRY, ...all, ...others(100), again('month', '1994-02-02'));
    assert.deepEqual(related, ['week', 'month', 'year', 'undated']);
  });

  test('are six at most', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...FERRY, key: `ferry ${i}` }));
    assert.equal(relationsOf(...many, ...others(150))['ferry 0']?.related.length, 6);
  });

  test('are never copies or versions, and of a group of copies only the first', () => {
    const source = 'The Courier';
    const relations = relationsOf(
      { ...FERRY, source, paragraphs: [story(1, 80)] },
      { ...FERRY, key: 'copy', date: '1994-03-03', paragraphs: [story(1, 80)] },
      { ...FERRY, key: 'longer', date: '1994-03-04', source, paragraphs: [story(1, 80), story(2, 60)] },
      { ...FERRY, key: 'next', date: '1994-03-05', paragraphs: [story(3, 80)] },
      ...others(60),
    );
    assert.deepEqual(relations.ferry?.related, ['next']);
    assert.deepEqual(relations.copy?.related, ['next']);
    assert.deepEqual(relations.next?.related, ['longer', 'ferry']);
  });

  test('are not told by words that every text has', () => {
    assert.deepEqual(
      relatedTo(
        'a',
        { key: 'a', title: 'After the flood of all the years in and for this' },
        { key: 'b', title: 'After the fire of all the years in and for this' },
      ),
      [],
    );
  });

  test('are found in a large archive as well: terms of many articles are looked up near in time', () => {
    const day = (i: number) =>
      `19${String(10 + Math.floor(i / 12)).padStart(2, '0')}-${String((i % 12) + 1).padStart(2, '0')}-01`;
    const topics = ['Shipping', 'Salvage', 'Pilots'];
    const many = Array.from({ length: 200 }, (_, i) => ({ ...FERRY, topics, key: `ferry ${i}`, date: day(i) }));
    const relations = relationsOf(...many, ...others(2_000));
    assert.deepEqual(relations['ferry 100']?.related.toSorted(), [
      ...['ferry 101', 'ferry 102', 'ferry 103', 'ferry 97', 'ferry 98', 'ferry 99'],
    ]);
  });

  const word = fc.constantFrom('ferry', 'quay', 'pelican', 'mill', 'flood', 'mayor', 'harbour', 'lamp');
  const article = fc.record({
    title: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    date: fc.constantFrom(null, '1994', '1994-03-02', '1994-03-03', '1996-07-01'),
    topics: fc.uniqueArray(word, { maxLength: 2 }),
  });

  test('are the same in whatever order the articles come', () => {
    const shuffled = fc
      .array(article, { minLength: 2, maxLength: 40 })
      .map((all) => all.map((words, i): Keyed => ({ ...words, key: `article ${i}` })))
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([articles, reordered]) => {
        const relations = relationsOf(...articles);
        assert.deepEqual(relationsOf(...reordered), relations);
        for (const [key, { related }] of Object.entries(relations)) {
          assert.ok(related.length <= 6 && !related.includes(key) && new Set(related).size === related.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  /** A memory of the articles given, and whose related articles another one keeps of it. */
  function memoryOf(words: readonly Keyed[]) {
    const kept: AllRelated[] = [];
    const memory: RelatedMemory = { load: () => null, save: (found) => kept.push(found) };
    relationsWith(memory, words);
    const before = kept[0] ?? assert.fail('nothing was kept');
    return { ...memory, load: () => before };
  }

  test('are the same with what is known from before, whatever changed since', () => {
    const keyed = fc.uniqueArray(fc.record({ n: fc.nat({ max: 60 }), article }), {
      selector: ({ n }) => n,
      minLength: 20,
      maxLength: 50,
    });
    const copied = fc.boolean();
    const written = (all: readonly { readonly n: number; readonly article: Omit<Keyed, 'key'> }[], copies: boolean) =>
      all.map(({ n, article: words }): Keyed => {
        return { ...words, key: `${n}`, paragraphs: [story(copies ? n % 20 : n, 80)] };
      });
    fc.assert(
      fc.property(keyed, keyed, copied, copied, (first, changes, before, after) => {
        const kept = first.filter(({ n }) => n % 7 > 0 || changes.every((change) => change.n !== n));
        const added = changes.filter(({ n }) => kept.every((one) => one.n !== n)).slice(0, 4);
        const now = written([...kept, ...added], after);
        assert.deepEqual(relationsWith(memoryOf(written(first, before)), now), relationsOf(...now));
      }),
      { numRuns: 60 },
    );
  });

  test('are not looked for again where nothing changed near by', () => {
    const ferries = Array.from({ length: 3 }, (_, i): Keyed => ({ ...FERRY, key: `ferry ${i}` }));
    const all = [...ferries, ...others(40)];
    const looked: number[] = [];
    const memory = memoryOf(all);
    const before = memory.load();
    const counting: RelatedMemory = {
      load: () => before,
      save: (found) => looked.push([...found.of].filter(([id, one]) => before.of.get(id) !== one).length),
    };
    relationsWith(counting, all);
    assert.deepEqual(looked, [], 'nothing is to be kept where nothing changed');
    relationsWith(counting, [...all.slice(0, -1), { ...FERRY, key: 'another' }]);
    // The three ferries and the new one; none of the forty that have nothing to do with them.
    assert.deepEqual(looked, [4]);
  });
});
