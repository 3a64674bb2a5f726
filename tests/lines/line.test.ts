/** What lines are made of: tidy text, keys, last signs; quick ways give what the definitions do. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fold } from '../../src/lines/fold.js';
import {
  endsSentence,
  lastSign,
  leaveLines,
  lineKey,
  linesOf,
  startsWithCapital,
  textKey,
  tidy,
  withText,
  wordCount,
} from '../../src/lines/line.js';

const TEXTS: readonly string[] = [
  '',
  ' ',
  'Gale warning',
  '  Gale   warning - again.  ',
  '"Gale" (warning), no. 3!',
  'Gale  – warning',
  'ÉCLAIR’s  tale…',
  'a\u200b b \u202bc\u202c\u00a0d\te',
  'ｆｕｌｌ ｗｉｄｔｈ',
  '--- ---',
  'x\u007fy',
];

describe('tidy', () => {
  for (const text of TEXTS) {
    test(`leaves single spaces and visible characters in ${JSON.stringify(text)}`, () => {
      const slow = text
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/[\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      assert.equal(tidy(text), slow);
    });
  }
});

test('a zero-width space stays between letters and nowhere else', () => {
  assert.equal(tidy('\u200bsteam\u200bship, \u200b1\u200b2\u200b.'), 'steam\u200bship, 1\u200b2.');
  assert.equal(tidy('steam\u200b\u200bship\u200b\u200b \u200b\u200bcalls'), 'steam\u200b\u200bship calls');
});

describe('lineKey', () => {
  for (const text of TEXTS) {
    test(`has the letters and digits of ${JSON.stringify(text)} in lower case`, () => {
      const slow = text.normalize('NFKC').toLowerCase();
      assert.equal(lineKey(text), slow.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
    });
  }

  test('is the text itself where that is long', () => {
    const long = 'Word, '.repeat(60);
    assert.equal(lineKey(long), long);
    assert.equal(textKey(long), 'word '.repeat(60).trim());
    assert.equal(textKey('Word, ÉTÉ!'), lineKey('Word, ÉTÉ!'));
  });

  test('goes with the text of a line', () => {
    const [line] = linesOf(['Aden – A Storm'], 7);
    assert.ok(line);
    assert.equal(line.key, 'aden a storm');
    const cut = withText(line, 'A Storm');
    assert.deepEqual([cut.no, cut.key, cut.raw], [7, 'a storm', 'Aden – A Storm']);
  });
});

describe('fold', () => {
  for (const text of ['Share (12)', '» Read More »', '`Like` it', '(12)', '¿Más?', 'R\u00e9agir', '']) {
    test(`takes off what stands around the words of ${JSON.stringify(text)}`, () => {
      const slow = text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’‘`´]/g, "'")
        .replace(/\s?\(\d{1,6}\)$/, '')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      assert.equal(fold(text), slow);
    });
  }
});

test('lines that were left are handed out once', () => {
  const raw = ['One', 'Two'];
  const lines = linesOf(raw, 3);
  leaveLines(raw, lines);
  assert.equal(linesOf(raw, 3), lines);
  assert.notEqual(linesOf(raw, 3), lines);
});

test('words are counted by their spaces', () => {
  assert.deepEqual(['', 'one', 'one two', 'one two three'].map(wordCount), [0, 1, 2, 3]);
});

test('the last sign is the one behind which only as many closing signs stand', () => {
  assert.deepEqual(
    [lastSign('It is.”)', 2), lastSign('It is.”)', 1), lastSign('', 2), lastSign('))', 3)],
    ['.', '”', '', ''],
  );
  assert.equal(endsSentence('“It is.”'), true);
  assert.equal(endsSentence('It is.”)”)'), false);
});

test('a capital of any script begins a text with one', () => {
  assert.deepEqual(['Aden', 'aden', 'Élan', 'élan', '1 May', 'عدن', ''].map(startsWithCapital), [
    true,
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
});
