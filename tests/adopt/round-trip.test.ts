/** What `adopt` promises: an adopted article is the article that it was made of, whatever its text looks like. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isLang, must } from '../../src/record/brands.js';
import { readArchiveSettings } from '../../src/settings/archive.js';
import { caseNames, readCase } from '../parse/case-folder.js';
import { NASTY, nastyPage } from './nasty.js';
import { assertRoundTrip, differences, roundTrip } from './round-trip.js';

describe('an adopted article reads back the same', () => {
  test('in the sample archive', () => {
    const names = readdirSync('articles', { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    );
    const sources = names.filter((name) => /\.(?:txt|md)$/.test(name)).sort();
    const files = Object.fromEntries(sources.map((name) => [name, readFileSync(join('articles', name))]));
    const { settings } = readArchiveSettings(readFileSync('articles/archive.yaml', 'utf8'), 'archive.yaml');
    const { before, after } = assertRoundTrip(files, {
      folders: settings.folders,
      order: settings.dateOrder ?? 'dmy',
      pictures: names.filter((name) => name.endsWith('.svg')),
    });
    assert.ok(before.records.length >= 48);
    assert.ok(before.records.some(({ images }) => images.length > 0));
    assert.deepEqual(
      after.problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  for (const name of caseNames()) {
    test(`in the case ${name}`, () => {
      const { input, path, settings } = readCase(name);
      const file = /\.(?:md|txt)$/.test(path) ? path : `${path}.txt`;
      assertRoundTrip(
        { [file]: input },
        {
          ...(settings.order === undefined ? {} : { order: settings.order }),
          ...(settings.lang === undefined ? {} : { folders: { '.': { lang: must(isLang, settings.lang) } } }),
        },
      );
    });
  }

  for (const text of NASTY) {
    test(`with ${JSON.stringify(text)} in every place`, () => {
      const paragraph = `${text} began the second sentence, and ${text} ended it ${text}`;
      assertRoundTrip({
        'a.txt': `Harbour ${text} opened again\n\nBy Ann Otter\n\nThe first sentence says little.\n\n${paragraph}\n\n${text}\n\n- ${text}\n- ${text} once more\n`,
        'b.md': `# Harbour ${text}\n\nThe first sentence says little.\n\n${paragraph}\n\n> ${text}\n\n- ${text}\n- one\n\n${text}\n`,
      });
    });
  }

  test('as saved text made of anything', () => {
    fc.assert(
      fc.property(nastyPage, (page) => {
        assertRoundTrip({ 'a.txt': page });
      }),
      { numRuns: 100 },
    );
  });

  test('as Markdown made of anything', () => {
    fc.assert(
      fc.property(nastyPage, (page) => {
        assertRoundTrip({ 'a.md': page });
      }),
      { numRuns: 100 },
    );
  });

  test('when it is adopted once more', () => {
    fc.assert(
      fc.property(nastyPage, (page) => {
        const first = assertRoundTrip({ 'a.txt': `Quay reopens\n\n${page}`, 'b.md': page });
        const again = roundTrip(first.files, { published: first.before.permalinks });
        assert.deepEqual(differences(again), []);
      }),
      { numRuns: 25 },
    );
  });
});
