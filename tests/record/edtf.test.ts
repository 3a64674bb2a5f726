import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { must } from '../../src/record/brands.js';
import {
  compareEdtf,
  daysInMonth,
  exists,
  formatEdtf,
  isDated,
  isEdtf,
  parseEdtf,
  partsOf,
} from '../../src/record/edtf.js';
import { dateParts, edtfDates } from './date-parts.js';

const edtf = (text: string) => must(isEdtf, text);

describe('what is a date', () => {
  for (const text of [
    '2023',
    '2023-02',
    '2023-02-15',
    '2024-02-29',
    '2023-02~',
    '2023-02-15/..',
    '2023~',
    '0001-01-01',
  ]) {
    test(text, () => assert.equal(isEdtf(text), true));
  }
});

describe('what is none', () => {
  const none = [
    '',
    '23',
    '2023-2-15',
    '2023-02-30',
    '2023-13',
    '2023-00',
    '2023-02-00',
    '2023-02-15T10:00:00Z',
    '2023/..~',
  ];
  for (const text of [
    ...none,
    '../2023',
    '2023-02-15/2023-02-16',
    ' 2023',
    '2023-02-15/',
    '0000',
    '２０２３',
    'null',
  ]) {
    test(`“${text}”`, () => assert.equal(isEdtf(text), false));
  }
});

test('February has 29 days every fourth year, not every hundredth, but every four hundredth', () => {
  assert.deepEqual(
    [2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2)),
    [28, 29, 28, 29],
  );
  assert.deepEqual(
    [1, 3, 4, 6, 9, 11, 12].map((month) => daysInMonth(2023, month)),
    [31, 31, 30, 30, 30, 30, 31],
  );
});

test('a day needs a month, and numbers must be whole', () => {
  assert.equal(exists({ year: 2023, month: null, day: 15 }), false);
  assert.equal(exists({ year: 2023.5, month: null, day: null }), false);
  assert.equal(exists({ year: 2023, month: 2, day: 1.5 }), false);
  assert.equal(exists({ year: 2023, month: null, day: null }), true);
});

test('parts that name no date cannot be written', () => {
  const parts = { year: 2023, month: 2, day: 30, approximate: false, notBefore: false };
  assert.throws(() => formatEdtf(parts), new RangeError('no such date: 2023-02-30'));
});

test('a bound places an article nowhere, an approximate date does', () => {
  assert.equal(isDated(edtf('2023-02-15/..')), false);
  assert.equal(isDated(edtf('2023-02~')), true);
});

test('a less exact date comes before the days within it', () => {
  const dates = ['2023-02-15', '2023-02-01', '2023-02', '2023', '2022-12-31', '2023-03'].map(edtf);
  assert.deepEqual(dates.sort(compareEdtf), ['2022-12-31', '2023', '2023-02', '2023-02-01', '2023-02-15', '2023-03']);
});

test('what is written is read back', () => {
  fc.assert(fc.property(dateParts, (given) => assert.deepEqual(partsOf(formatEdtf(given)), given)));
});

test('what is read is written back', () => {
  fc.assert(
    fc.property(fc.oneof(edtfDates, fc.string()), (text) => {
      const read = parseEdtf(text);
      if (read !== null) assert.equal(formatEdtf(read), text);
    }),
  );
});

test('the order is that of the calendar days', () => {
  const day = fc.date({
    min: new Date(Date.UTC(1000, 0, 1)),
    max: new Date(Date.UTC(2999, 11, 31)),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [x, y] = [a, b].map((date) => edtf(date.toISOString().slice(0, 10)));
      assert.ok(x !== undefined && y !== undefined);
      assert.equal(Math.sign(compareEdtf(x, y)), x === y ? 0 : x < y ? -1 : 1);
    }),
  );
});
