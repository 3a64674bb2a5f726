import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inByteOrder } from '../../src/search/byte-order.js';

/** The words of rows of bytes put in order. */
function sorted(words: readonly string[]): readonly string[] {
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + Buffer.byteLength(word));
  const order = inByteOrder(Buffer.from(words.join('')), Uint32Array.from(starts), words.length);
  return Array.from(order, (word) => words[word] ?? '');
}

/** Letters of one, two and three bytes; few, so that many words begin alike. */
const LETTERS = ['a', 'b', 'z', '0', 'ß', 'ж', 'ب', '中', 'ﬀ'];

test('words in UTF-8 have the order of their UTF-16 units', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 8 }).map((word) => word.join('')),
        { maxLength: 200 },
      ),
      (words) => {
        assert.deepEqual(sorted(words), [...words].sort());
      },
    ),
  );
});

test('many words that differ only near their ends, or in their lengths, are told apart', () => {
  const long = 'pier'.repeat(15);
  const words = Array.from({ length: 400 }, (_, n) => (n % 2 === 0 ? `${long}${n}` : long.slice(0, 60 - (n % 60)) + n));
  assert.deepEqual(sorted([...words].reverse()), [...words].sort());
});
