import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dateEvidence } from '../../src/render/date-evidence.js';
import { wordsFor } from '../../src/render/words.js';
import { lang } from '../listings/article-of.js';
import { dated } from './archive.js';

const words = wordsFor(lang('en'));

describe('evidence of a date', () => {
  const cases = [
    ['not-before-caption', 'text', 'from a caption'],
    ['not-before-text', 'text', 'from the text'],
    ['dateline', 'text', 'from the dateline'],
    ['printed-url', 'text', 'from the address'],
    ['source-url', 'front-matter', 'from the address'],
    ['path-compact', 'path', 'from the file name'],
    ['page-date-row', 'text', 'from the line that prints the date'],
    ['publication-line', 'text', 'from the line that prints the date'],
    ['front-matter', 'front-matter', 'from the front matter'],
    ['anything', 'correction', 'corrected by the archive’s keeper'],
    ['anything', 'settings', 'from the settings of the archive'],
  ] as const;
  for (const [rule, origin, how] of cases) {
    test(`${rule} from ${origin} is ${how}`, () => {
      assert.equal(dateEvidence(dated('2023-02-15', rule, { origin }), words).how, how);
    });
  }

  test('quotes the words, on one line and not too many', () => {
    const quote = (text: string) => dateEvidence(dated('2023-02-15', 'x', { text }), words).quote;
    assert.equal(quote(' The quay on\n15 February 2023. '), 'The quay on 15 February 2023.');
    assert.equal(quote('word '.repeat(99)).length, 200);
  });
});
