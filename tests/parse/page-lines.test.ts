import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linesOf } from '../../src/lines/line.js';
import { residueRule } from '../../src/lines/residue-rules.js';
import { pageLines } from '../../src/parse/page-lines.js';

const TEXT =
  'The ferry left the quay of Saltmarsh late on Thursday because its passengers could not agree which of the islands they had paid to see, and the captain said that he did not mind waiting.';

function residue(...lines: readonly string[]): readonly (readonly [number, string])[] {
  return [...pageLines(linesOf(lines, 1))].toSorted(([a], [b]) => a - b);
}

describe('lines of the page', () => {
  test('the headlines below a related list go with it, up to the next paragraph', () => {
    const found = residue(
      'Ferry late',
      TEXT,
      '',
      'More on this story',
      'Quay to be widened',
      'Captain retires',
      '',
      TEXT,
    );
    assert.deepEqual(
      found.map(([line]) => line),
      [4, 5, 6],
    );
  });

  test('a subheading above the paragraph behind such a list stays', () => {
    const found = residue(
      'Ferry late',
      TEXT,
      '',
      'Related articles',
      'Quay to be widened',
      '',
      'A second try',
      '',
      TEXT,
    );
    assert.deepEqual(
      found.map(([line]) => line),
      [4, 5],
    );
  });

  test('a comment button between paragraphs opens no comment section', () => {
    const found = residue('Ferry late', 'By Ana Quill', TEXT, '', 'A second try', '', 'Comments (12)', '', TEXT, TEXT);
    assert.deepEqual(found, [[7, 'comments']]);
  });

  test('a menu’s word between paragraphs may be a subheading', () => {
    assert.deepEqual(residue('Ferry late', TEXT, '', 'Contact', '', TEXT), []);
  });

  test('a sentence that contains a page’s words is text', () => {
    for (const sentence of [
      'She asked her readers to share this article with their neighbours, and none of them did.',
      'The company said it would advertise again.',
      'He told the court that he had read more than a hundred comments before breakfast.',
      'We use cookies as money here, said the baker, and nobody laughed.',
      'By subscribing to the loan the town lost its pier.',
      'Page A1 of the paper was blank.',
    ]) {
      assert.equal(residueRule(sentence, 'any'), null, sentence);
    }
  });

  test('rows of every language are known', () => {
    for (const line of [
      'Share this article',
      'Comments (12)',
      'Jetzt Newsletter abonnieren',
      'Lesen Sie auch: Der Deich, der nicht fertig wird',
      'Abonnez-vous à notre newsletter',
      'Temps de lecture : 2 min',
      'Suscríbete a nuestro boletín',
      'Te puede interesar',
      'اقرأ أيضاً: الجمل الذي يعرف الطريق',
      'إقرأ المزيد',
    ]) {
      assert.notEqual(residueRule(line, 'any'), null, line);
    }
  });
});
