import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { chronology } from '../../src/listings/chronology.js';
import { daysInMonth } from '../../src/record/edtf.js';
import { monthCalendar, weekday } from '../../src/render/calendar.js';
import { wordsFor } from '../../src/render/words.js';
import { archiveOf, lang } from '../listings/article-of.js';

const monthOf = (...dates: readonly string[]) => {
  const month = chronology(archiveOf(...dates.map((date) => ({ date })))).years[0]?.months[0];
  assert.ok(month);
  return month;
};

const calendarOf = (month: ReturnType<typeof monthOf>, tag = 'en') => monthCalendar(month, wordsFor(lang(tag)));
const days = (calendar: ReturnType<typeof calendarOf>) => calendar.weeks.map((week) => week.map((cell) => cell.day));

describe('calendar of a month', () => {
  test('has its days below their weekdays', () => {
    const calendar = calendarOf(monthOf('2023-02-15'));
    assert.equal(calendar.caption, 'February 2023');
    assert.deepEqual(
      calendar.weekdays.map((name) => name.short),
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    );
    assert.deepEqual(days(calendar), [
      [null, null, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10, 11, 12],
      [13, 14, 15, 16, 17, 18, 19],
      [20, 21, 22, 23, 24, 25, 26],
      [27, 28, null, null, null, null, null],
    ]);
  });

  test('begins its weeks as the language does', () => {
    assert.deepEqual(days(calendarOf(monthOf('2023-02-15'), 'en-US'))[0], [null, null, null, 1, 2, 3, 4]);
    assert.deepEqual(days(calendarOf(monthOf('2023-02-15'), 'ar'))[0], [null, null, null, null, 1, 2, 3]);
  });

  test('links the days that have articles and says how many', () => {
    const cells = calendarOf(monthOf('2023-02-15', '2023-02-15', '2023-02')).weeks.flat();
    assert.deepEqual(
      cells.filter((cell) => cell.url !== null),
      [{ day: 15, count: 2, url: '/2023/02/15/', label: '15 February 2023: 2 articles' }],
    );
    assert.deepEqual(cells[2], { day: 1, count: 0, url: null, label: '1 February 2023' });
    assert.deepEqual(cells[0], { day: null, count: 0, url: null, label: '' });
  });

  test('has every day of every month once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const calendar = monthCalendar({ year, month, days: [] }, wordsFor(lang('en')));
        const shown = days(calendar).flat();
        assert.deepEqual(
          shown.filter((day) => day !== null),
          Array.from({ length: daysInMonth(year, month) }, (_, i) => i + 1),
        );
        assert.equal((shown.indexOf(1) + 1) % 7, weekday(year, month, 1));
        assert.ok(calendar.weeks.every((week) => week.length === 7 && week.some((cell) => cell.day !== null)));
      }),
    );
  });
});

describe('weekday', () => {
  test('is right also long ago', () => {
    // ISO 8601's calendar is the Gregorian one carried back: 1 January of the year 1 is a Monday.
    assert.deepEqual(
      [weekday(1, 1, 1), weekday(99, 12, 31), weekday(1582, 10, 15), weekday(2024, 2, 29)],
      [1, 4, 5, 4],
    );
  });
});
