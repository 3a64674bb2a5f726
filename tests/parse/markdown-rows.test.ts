import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { withRowsApart } from '../../src/parse/markdown-rows.js';
import { plainText } from '../../src/record/plain-text.js';

/** Each paragraph with its first and last line. */
function rows(text: string): readonly string[] {
  const blocks = withRowsApart(parseMarkdown(text)?.children ?? assert.fail());
  return blocks.map((block) => `${block.position?.start.line}-${block.position?.end.line} ${plainText(block)}`);
}

describe('withRowsApart', () => {
  test('byline and dateline that end with a key stand by themselves, and what is beneath stays whole', () => {
    assert.deepEqual(rows('(From Our Own Correspondent)\nLennick, Feb. 1.\nThe Harriers\nwill run.'), [
      '1-1 (From Our Own Correspondent)',
      '2-2 Lennick, Feb. 1.',
      '3-4 The Harriers\nwill run.',
    ]);
  });

  test('breaks end lines too, and what is marked keeps its marks', () => {
    assert.deepEqual(rows('*By Ana Quill*  \n**May 1, 2024**\\\nThe quay is open.'), [
      '1-1 By Ana Quill',
      '2-2 May 1, 2024',
      '3-3 The quay is open.',
    ]);
  });

  test('a headline at the top stands above its byline', () => {
    assert.deepEqual(rows('Old quay opens\nBy Ana Quill\n\nThe quay is open.'), [
      '1-1 Old quay opens',
      '2-2 By Ana Quill',
      '4-4 The quay is open.',
    ]);
  });

  test('text whose lines were broken stays a paragraph', () => {
    const text = 'The quay is open again, said\nBy Ana Quill the writer, on\nMay 1, 2024 and later.';
    assert.deepEqual(rows(text), [`1-3 ${text}`]);
    assert.deepEqual(rows('By Ana Quill\nand others, who wrote it.'), ['1-2 By Ana Quill\nand others, who wrote it.']);
  });
});
