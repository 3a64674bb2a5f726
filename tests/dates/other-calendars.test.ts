import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../src/dates/forms.js';
import { fromPersian } from '../../src/dates/other-calendars.js';

const DAY = 86_400_000;
const UNKNOWN = { order: null, lang: null } as const;

test('every Persian day of a hundred and thirty years is the one that Intl knows', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    timeZone: 'UTC',
  });
  for (let time = Date.UTC(1926, 0, 1); time < Date.UTC(2056, 0, 1); time += 3 * DAY) {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const date = new Date(time);
    assert.deepEqual(fromPersian(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0), {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    });
  }
});

test('a Persian day that does not exist is none', () => {
  assert.equal(fromPersian(1400, 12, 30), null);
  assert.equal(fromPersian(1400, 7, 31), null);
  assert.equal(fromPersian(1600, 1, 1), null);
});

test('years of the lunar calendar, and Persian months without a year, are no dates', () => {
  for (const text of ['1442/9/22 هـ', '٢٢ رمضان ١٤٤٢', 'در ۳ مهر گفت', 'ngày 31 tháng 13 năm 2021'])
    assert.deepEqual(findDates(text, UNKNOWN), []);
});
