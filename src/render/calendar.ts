/** A month as a calendar sheet: which of its days have articles. */
import type { MonthListing } from '../listings/listings.js';
import { daysInMonth } from '../record/edtf.js';
import type { Calendar, CalendarDay } from './page-parts.js';
import { periodText, weekdays, weekStart } from './shown-date.js';
import { count, say, type Words } from './words.js';

const EMPTY: CalendarDay = { day: null, count: 0, url: null, label: '' };

/** Weekday of a date of the Gregorian calendar, 0 for Sunday; years from 1. */
export function weekday(year: number, month: number, day: number): number {
  // Parsed as ISO 8601 in UTC: `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
  const iso = [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** The calendar of a month; its weeks begin as the language has it. */
export function monthCalendar(listing: Pick<MonthListing, 'year' | 'month' | 'days'>, words: Words): Calendar {
  const { year, month } = listing;
  const byDay = new Map(listing.days.map((entry) => [entry.day, entry]));
  const dayCell = (day: number): CalendarDay => {
    const entry = byDay.get(day);
    const date = periodText({ year, month, day }, words.lang);
    const articles = entry?.articles.length ?? 0;
    return {
      day,
      count: articles,
      url: entry?.url ?? null,
      label: articles === 0 ? date : say(words, 'labelled', { label: date, value: count(words, 'articles', articles) }),
    };
  };
  const before = (weekday(year, month, 1) - weekStart(words.lang) + 7) % 7;
  const days = Array.from({ length: daysInMonth(year, month) }, (_, i) => dayCell(i + 1));
  const cells = [...Array.from({ length: before }, () => EMPTY), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, i) => cells[week * 7 + i] ?? EMPTY),
  );
  return {
    caption: periodText({ year, month, day: null }, words.lang),
    weekdays: weekdays(words.lang),
    weeks,
  };
}
