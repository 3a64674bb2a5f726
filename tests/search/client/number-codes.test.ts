import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  codeLength,
  codeRow,
  numbersIn,
  putNumber,
  readNumber,
  skipNumbers,
} from '../../../src/search/client/number-codes.js';

const numbers = fc.array(fc.oneof(fc.nat(200), fc.nat(100_000), fc.maxSafeNat()));

function codesOf(values: readonly number[]) {
  const row = codeRow(1);
  for (const value of values) putNumber(row, value);
  return {
    bytes: row.bytes.slice(0, row.length),
    text: Buffer.from(row.bytes.slice(0, row.length)).toString('latin1'),
  };
}

describe('number codes', () => {
  test('give every number back', () => {
    fc.assert(fc.property(numbers, (values) => assert.deepEqual([...numbersIn(codesOf(values).text)], values)));
  });

  test('are read one by one, and passed over', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { bytes } = codesOf(values);
        const place = { at: 0 };
        for (const value of values) assert.equal(readNumber(bytes, place), value);
        assert.equal(place.at, bytes.length);
        assert.equal(skipNumbers(bytes, 0, values.length), bytes.length);
      }),
    );
  });

  test('need no escaping in a script', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { text } = codesOf(values);
        assert.equal(JSON.stringify(text), `"${text}"`);
        assert.match(text, /^[ -~]*$/);
      }),
    );
  });

  test('take as many characters as they say', () => {
    for (const value of [0, 69, 70, 1679, 1680, 38_709, 38_710])
      assert.equal(codesOf([value]).text.length, codeLength(value));
    assert.deepEqual([0, 69, 70, 1679, 1680].map(codeLength), [1, 1, 2, 2, 3]);
  });
});
