import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { asking, type SearchableArchive } from './archive.js';
import { TALBERG, tempArchive } from './temp-archive.js';

describe('hostile queries', () => {
  let archive: SearchableArchive;
  before(async () => {
    archive = await tempArchive(TALBERG, { portable: true });
  });

  const cases: readonly (readonly [what: string, query: string])[] = [
    ['ten thousand characters of words', 'kettle '.repeat(1429)],
    ['ten thousand characters without a space', 'k'.repeat(10_000)],
    ['ten thousand quotes', '"'.repeat(10_000)],
    ['ten thousand exclusions', '-'.repeat(10_000)],
    ['ten thousand alternatives', 'kettle OR '.repeat(1000)],
    ['control characters', 'ket\u0000tle \u202e\u200b\u0007 velvern'],
    ['half of a surrogate pair', '\ud800 kettle \udfff'],
    ['markup', '<img src=x onerror="alert(1)"> kettle'],
    ['names of built-in properties', 'constructor __proto__ toString title:constructor topic:__proto__'],
  ];
  for (const [what, query] of cases) {
    test(`are answered: ${what}`, async () => {
      const { hits, complaints } = await archive.engine.search(asking(query));
      assert.ok(hits.length <= 5);
      assert.equal(
        query.length > 2000,
        complaints.some(({ kind }) => kind === 'too-long'),
      );
      await archive.engine.contexts({ query, hits, limit: 3 });
    });
  }

  test('are answered whatever they are', async () => {
    const signs = fc.constantFrom(
      ...'ak"“-=:*<> \u0000',
      ' OR ',
      'title:',
      'topic:',
      'after:',
      'velvern',
      'ket*',
      '1995',
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: signs, maxLength: 30 }), async (query) => {
        const { hits, total } = await archive.engine.search(asking(query));
        assert.equal(hits.length, total);
        const found = await archive.engine.contexts({ query, hits, limit: null });
        assert.equal(found.length, hits.length);
      }),
      { numRuns: 300 },
    );
  });
});
