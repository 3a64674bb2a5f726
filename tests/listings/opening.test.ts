import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { opening, shorten } from '../../src/listings/opening.js';
import { articleOf } from './article-of.js';

describe('opening', () => {
  test('is the first paragraph with words', () => {
    assert.equal(
      opening(articleOf({ paragraphs: ['', ' ', 'The  ferry\nreturned.', 'Later.'] }), 80),
      'The ferry returned.',
    );
  });

  test('passes over headings and raw HTML, and reads through emphasis', () => {
    const body = [
      { type: 'heading' as const, depth: 2 as const, children: [{ type: 'text' as const, value: 'Tides' }] },
      {
        type: 'paragraph' as const,
        children: [
          { type: 'html' as const, value: '<b>' },
          { type: 'emphasis' as const, children: [{ type: 'text' as const, value: 'Low' }] },
          { type: 'break' as const },
          { type: 'text' as const, value: 'water' },
        ],
      },
    ];
    assert.equal(opening({ body }, 80), 'Low water');
  });

  test('is empty for an article without paragraphs', () => {
    assert.equal(opening(articleOf(), 80), '');
  });
});

describe('shorten', () => {
  test('cuts at a word and never beyond the limit', () => {
    assert.equal(shorten('one two three', 13), 'one two three');
    assert.equal(shorten('one two three', 12), 'one two…');
    assert.equal(shorten('one two three', 8), 'one two…');
    assert.equal(shorten('one two three', 7), 'one…');
    assert.equal(shorten('unbroken', 5), 'unbr…');
  });
});
