import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayRange, lastDay, yearOf } from '../../../src/search/client/days.js';

describe('days', () => {
  const cases: readonly (readonly [text: string, first: string, last: string])[] = [
    ['1970', '1970-01-01', '1970-12-31'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['1899-12-31', '1899-12-31', '1899-12-31'],
    ['0099', '0099-01-01', '0099-12-31'],
  ];
  for (const [text, first, last] of cases) {
    test(`${text} is from ${first} to ${last}`, () => {
      const days = dayRange(text);
      const iso = (day: number | undefined) => new Date((day ?? Number.NaN) * 86_400_000).toISOString().slice(0, 10);
      assert.deepEqual([iso(days?.first), iso(days?.last)], [first, last]);
      assert.equal(yearOf(days?.last ?? 0), Number(first.slice(0, 4)));
    });
  }

  for (const text of ['', '99', '2001-13', '2001-02-29', '2001-2-3', '2001-02-03T00:00', '+2001', '20011']) {
    test(`${JSON.stringify(text)} is no date`, () => assert.equal(dayRange(text), null));
  }

  test('a span of months ends on the day before the next one', () => {
    assert.equal(lastDay(0, 1), 30);
    assert.equal(lastDay(0, 12), 364);
  });
});
