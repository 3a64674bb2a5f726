import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { markdownOrText } from '../../src/parse/markdown.js';
import { cutAt, firstWords, htmlChars, oneLine, openingOf } from '../../src/record/shown-text.js';

describe('text on one line', () => {
  test('has single spaces and nothing that HTML forbids', () => {
    assert.equal(oneLine('  a\n b\t\u00a0c\u0007\uDC00 '), 'a b c\uFFFD');
    assert.equal(htmlChars('a\tb\nc\u0000'), 'a\tb\nc');
  });
});

describe('the opening of a text', () => {
  const body = markdownOrText('# Heading\n\nOne *two*.\n\n<div>no</div>\n\nThree  \nfour.\n\nFive.').children;

  test('is its paragraphs without headings and raw HTML, until there is enough', () => {
    assert.equal(openingOf(body, 5), 'One two.');
    assert.equal(openingOf(body, 9), 'One two. Three four.');
    assert.equal(openingOf(body, 999), 'One two. Three four. Five.');
    assert.equal(openingOf([], 9), '');
  });

  test('is read through emphasis, line breaks and raw HTML, without the space around paragraphs', () => {
    const low = markdownOrText('## Tides\n\n<b>*Low*\\\nwater').children;
    assert.equal(openingOf(low, 80), 'Low water');
    const spaced = ['', ' ', 'The  ferry\nreturned.'].map((value) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value }],
    }));
    assert.equal(openingOf(spaced, 80), 'The ferry returned.');
  });
});

describe('cutting', () => {
  test('is at a word, without punctuation before the ellipsis', () => {
    assert.equal(cutAt('The quay, the mole and the slip', 31), 'The quay, the mole and the slip');
    assert.equal(cutAt('The quay, the mole and the slip', 30), 'The quay, the mole and the…');
    assert.equal(cutAt('The quay, the mole', 12), 'The quay…');
    assert.equal(cutAt('one two three', 12), 'one two…');
    assert.equal(cutAt('one two three', 8), 'one two…');
  });

  test('is within a word only where that is very long, never within a character', () => {
    assert.equal(cutAt('abcdefghij klm', 6), 'abcde…');
    assert.equal(cutAt('unbroken', 5), 'unbr…');
    assert.equal(cutAt('😀😀😀😀', 4), '😀…');
  });

  test('never gives more than asked for, and no broken characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
        const cut = cutAt(text, limit);
        assert.ok(cut.length <= limit);
        assert.doesNotMatch(cut, /\p{Cs}/u);
        assert.equal(cut === text, text.length <= limit);
      }),
    );
  });

  test('by words counts words', () => {
    assert.equal(firstWords('one two three', 3), 'one two three');
    assert.equal(firstWords('one two, three', 2), 'one two…');
  });
});
