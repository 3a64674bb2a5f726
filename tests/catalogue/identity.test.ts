import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { identify, idFrom } from '../../src/catalogue/identity.js';
import { textHash } from '../../src/infer/text-hash.js';
import { isArticleId } from '../../src/record/brands.js';
import { type Draft, draftOf, publishedAs } from './articles.js';

const ID = 'aaaabbbbcccc';
const OTHER = 'ddddeeeeffff';

const TEXT = 'The lamp\n\nThe lamp was lit on Monday.';
const MENDED = 'The lamp\n\nThe lamp was lit on Tuesday.';

describe('idFrom', () => {
  test('is an article ID made from nothing but the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (words) => {
        const id = idFrom(...words);
        assert.ok(isArticleId(id));
        assert.equal(id, idFrom(...words));
      }),
    );
  });

  test('is the same on every machine', () => assert.equal(idFrom('lamp'), 'jofsjapdgokb'));
});

describe('identify', () => {
  const known = (articles: Parameters<typeof identify>[0], published: Parameters<typeof identify>[1]) =>
    identify(articles, published).map((entry) => entry.known?.id ?? null);

  test('gives an article that was never published an ID from its text', () => {
    const [entry] = identify([draftOf({ text: TEXT })], []);
    assert.deepEqual([entry?.id, entry?.known], [idFrom(textHash(draftOf({ text: TEXT }))), null]);
  });

  test('tells two articles of the same text apart by their places', () => {
    const [a, b, c] = identify(
      [draftOf({ file: 'a.txt' }), draftOf({ file: 'b.txt' }), draftOf({ file: 'b.txt', n: 1 })],
      [],
    );
    assert.equal(new Set([a?.id, b?.id, c?.id]).size, 3);
  });

  const was = draftOf({ text: TEXT, file: 'a.txt' });
  const found: readonly (readonly [string, Draft])[] = [
    ['by its text and place', { text: TEXT, file: 'a.txt' }],
    ['by its text in another file', { text: TEXT, file: 'b.md', n: 3 }],
    ['by its text at another place of its file', { text: TEXT, file: 'a.txt', n: 2 }],
    ['by its place with another text', { text: MENDED, file: 'a.txt' }],
  ];
  for (const [how, draft] of found) {
    test(`knows an article again ${how}`, () => {
      const [entry] = identify([draftOf(draft)], [publishedAs(ID, '/undated/the-lamp/', was)]);
      assert.deepEqual([entry?.id, entry?.known?.url], [ID, '/undated/the-lamp/']);
    });
  }

  test('takes an article for a new one where text and place are new', () => {
    const [entry] = identify([draftOf({ text: MENDED, file: 'b.txt' })], [publishedAs(ID, '/undated/the-lamp/', was)]);
    assert.deepEqual([entry?.known, entry?.id === ID], [null, false]);
  });

  test('trusts the text before the place', () => {
    // Two files whose names were exchanged.
    const [a, b] = [draftOf({ text: TEXT, file: 'a.txt' }), draftOf({ text: MENDED, file: 'b.txt' })];
    const published = [publishedAs(ID, '/undated/a/', a), publishedAs(OTHER, '/undated/b/', b)];
    const now = [draftOf({ text: MENDED, file: 'a.txt' }), draftOf({ text: TEXT, file: 'b.txt' })];
    assert.deepEqual(known(now, published), [OTHER, ID]);
  });

  test('keeps copies of one text apart by their files', () => {
    const [a, b] = [draftOf({ text: TEXT, file: 'a.txt' }), draftOf({ text: TEXT, file: 'b.txt' })];
    const published = [publishedAs(OTHER, '/undated/b/', b), publishedAs(ID, '/undated/a/', a)];
    assert.deepEqual(known([a, b], published), [ID, OTHER]);
    assert.deepEqual(known([b], published), [OTHER]);
  });

  test('gives a published ID to one article only', () => {
    const copies = ['a.txt', 'b.txt', 'c.txt'].map((file) => draftOf({ text: TEXT, file }));
    assert.deepEqual(known(copies, [publishedAs(ID, '/undated/a/', was)]), [ID, null, null]);
    const ids = identify(copies, [publishedAs(ID, '/undated/a/', was)]).map(({ id }) => id);
    assert.equal(new Set(ids).size, 3);
  });

  test('knows an article again that was gone', () => {
    assert.deepEqual(known([was], [publishedAs(ID, '/undated/a/', was, { gone: true })]), [ID]);
  });

  test('does not give a new article the ID of one that is gone', () => {
    const lost = publishedAs(idFrom(textHash(was)), '/undated/a/', draftOf({ text: MENDED, file: 'z.txt' }), {
      gone: true,
    });
    const [entry] = identify([was], [lost]);
    assert.notEqual(entry?.id, lost.id);
  });

  test('gives every article an ID of its own, the same in each run, and every known one its own', () => {
    const draft = fc.record({
      file: fc.constantFrom('a.txt', 'b.txt', 'c/d.txt'),
      text: fc.constantFrom(TEXT, MENDED, 'x', 'y', ''),
    });
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 12 }), fc.array(draft, { maxLength: 12 }), (before, after) => {
        const numbered = (drafts: readonly Draft[]) => drafts.map((one, n) => draftOf({ ...one, n }));
        const first = identify(numbered(before), []);
        const published = first.map(({ article, id }) => publishedAs(id, `/undated/${id}/`, article));
        const second = identify(numbered(after), published);
        assert.equal(new Set(second.map(({ id }) => id)).size, second.length);
        assert.deepEqual(
          identify(numbered(after), published).map(({ id }) => id),
          second.map(({ id }) => id),
        );
        for (const entry of second) if (entry.known !== null) assert.equal(entry.id, entry.known.id);
        assert.deepEqual(
          identify(numbered(before), published).map(({ id }) => id),
          first.map(({ id }) => id),
          'an unchanged archive keeps every ID',
        );
      }),
    );
  });

  test('does not depend on the order of what was published', () => {
    const articles = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((file, i) => draftOf({ file, text: `t${i % 3}` }));
    const published = identify(articles, []).map(({ article, id }) => publishedAs(id, `/undated/${id}/`, article));
    const expected = identify(articles, published).map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(published, { minLength: published.length }), (order) => {
        assert.deepEqual(
          identify(articles, order).map(({ id }) => id),
          expected,
        );
      }),
    );
  });
});
