import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../src/lines/line.js';
import { unwrap } from '../../src/wrap/unwrap.js';
import { wrappedAt } from './wrapped-at.js';

/** The lines of an unwrapped text that are not blank; null where it was not wrapped. */
function unwrappedLines(raw: readonly string[]): readonly string[] | null {
  const found = unwrap(linesOf(raw, 1));
  return found === null ? null : found.lines.map(({ text }) => text).filter((text) => text !== '');
}

const word = fc.stringMatching(/^[bdfgklmnprstv][aeiou][a-z]{1,7}$/);
const sentence = fc.array(word, { minLength: 25, maxLength: 60 }).map((words) => {
  const [first = 'so', ...others] = words;
  return `${first.charAt(0).toUpperCase()}${[first.slice(1), ...others].join(' ')}.`;
});
const headline = fc.array(word, { minLength: 4, maxLength: 16 }).map((words) => {
  const [first = 'so', ...others] = words;
  return `${first.charAt(0).toUpperCase()}${[first.slice(1), ...others].join(' ')}`;
});

describe('unwrap', () => {
  test('gives a headline and paragraphs as they were, whatever the width they were wrapped at', () => {
    fc.assert(
      fc.property(
        headline,
        fc.array(sentence, { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 50, max: 90 }),
        (title, paragraphs, width) => {
          const raw = [title, ...paragraphs].flatMap((text) => [...wrappedAt(text, width), '']);
          assert.deepEqual(unwrappedLines(raw), [title, ...paragraphs]);
        },
      ),
    );
  });

  test('every line of the file is in one of the lines made, in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 90 }), { maxLength: 40 }), (raw) => {
        const lines = linesOf(raw, 1);
        const found = unwrap(lines);
        if (found !== null) assert.deepEqual(found.madeOf.flat(), lines);
      }),
    );
  });

  test('a text whose paragraphs are lines was not wrapped', () => {
    assert.equal(unwrappedLines(['A headline', '', `${'word '.repeat(60)}.`, `${'more '.repeat(70)}.`]), null);
  });

  test('the last word of a paragraph is one, though buttons have the same words', () => {
    const paragraphs = [
      'The council of Harrow Point will tell every household about the new ferry fares by mail.',
      'Members said on Monday that those who had asked for it would be sent the table by mail.',
    ];
    const raw = ['Ferry fares go up', ...paragraphs].flatMap((text) => [...wrappedAt(text, 83), '']);
    assert.deepEqual(
      raw.filter((text) => text === 'mail.'),
      ['mail.', 'mail.'],
    );
    assert.deepEqual(unwrappedLines(raw), ['Ferry fares go up', ...paragraphs]);
  });

  const PARAGRAPH = [
    'The council put off its decision on the ferry contract on Monday night',
    'for the third time this year. Members said that they had been given the',
    'figures on Friday afternoon and had not had time to read them.',
  ];

  test('a byline below a full headline stays a line of its own', () => {
    const head = ['Council puts off the ferry contract for the third time in this year', 'By Ana Quill', ''];
    assert.deepEqual(unwrappedLines([...head, ...PARAGRAPH])?.slice(0, 2), head.slice(0, 2));
  });

  test('a headline that fills its line is not joined with the text below it', () => {
    const head = 'Council puts off the ferry contract for the third time in this year';
    assert.deepEqual(unwrappedLines([head, ...PARAGRAPH, ...PARAGRAPH, '', ...PARAGRAPH])?.[0], head);
  });

  test('end marks, items of lists and the lines of tables stay lines of their own', () => {
    const rows = ['- two boats for the outer harbour and for', '  the islands', '- one boat for the river', 'ENDS'];
    const found = unwrappedLines([...PARAGRAPH, '', ...PARAGRAPH, '', ...rows]);
    assert.deepEqual(found?.slice(2), [
      '- two boats for the outer harbour and for the islands',
      '- one boat for the river',
      'ENDS',
    ]);
  });

  test('behind a gap a head may stand again', () => {
    const head = ['Ferry sold', 'By Bram Holt', ''];
    const found = unwrappedLines([...PARAGRAPH, '', '', '', ...head, ...PARAGRAPH]);
    assert.deepEqual(found?.slice(1, 3), head.slice(0, 2));
  });
});
