import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readHtmlText } from '../../src/parse/html-text.js';
import { plainText } from '../../src/record/plain-text.js';

/** Each block with the lines it stands on, in a file whose first line is the fifth. */
function shown(...lines: readonly string[]): readonly string[] | null {
  const root = readHtmlText(lines, 5);
  return (
    root?.children.map((block) => `${block.position?.start.line}-${block.position?.end.line} ${plainText(block)}`) ??
    null
  );
}

describe('readHtmlText', () => {
  test('lines above the first tag are paragraphs', () => {
    assert.deepEqual(shown('Quay opens', '', 'By Ana Quill', '<p>The quay', 'is open.</p>'), [
      '5-5 Quay opens',
      '7-7 By Ana Quill',
      '8-9 The quay is open.',
    ]);
  });

  test('two ends of lines divide paragraphs, one does not', () => {
    assert.deepEqual(shown('The quay<br>is open.<br><br />', '<BR>Nobody minds.'), [
      '5-6 The quay\nis open.',
      '5-6 Nobody minds.',
    ]);
  });

  test('programs, styles and remarks are not shown, and lines keep their numbers', () => {
    assert.deepEqual(
      shown(
        '<SCRIPT>',
        'x = "<p>no</p>"',
        '</script>',
        '<!--',
        '<p>no</p>',
        '-->',
        '<p>İs it open?</p>',
        '<style>',
        'p {}</style>',
      ),
      ['11-11 İs it open?'],
    );
  });

  test('a program that never ends hides what is behind it, and nothing before', () => {
    assert.deepEqual(shown('<p>Open.</p>', '<script>', '<p>no</p>'), ['5-5 Open.']);
  });

  test('what shows nothing is no HTML text', () => assert.equal(shown('<div>', '</div>'), null));
});
