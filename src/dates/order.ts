/** Which number is the day: what settings, the numbers, the weekday and the language say about `03/04/2023`. */
import { daysInMonth } from '../record/edtf.js';
import type { DateOrder, ReadingOptions } from './found.js';

/** The two numbers before the year, as printed. */
export interface NumberPair {
  readonly first: number;
  readonly second: number;
  readonly year: number | null;
  readonly separator: '.' | '/' | '-';
  /** Monday 1 to Sunday 7 where a weekday is printed before the date. */
  readonly weekday: number | null;
}

/** How a language writes a date of numbers. */
interface Habit {
  /** Null where the year comes first. */
  readonly order: DateOrder | null;
  readonly separator: string;
}

const habits = new Map<string, Habit>();

function habitOf(lang: string): Habit {
  const known = habits.get(lang);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(lang, {
    ...{ calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' },
    ...{ day: '2-digit', month: '2-digit', year: 'numeric' },
  });
  const parts = format.formatToParts(Date.UTC(2021, 1, 3));
  const [day, month, year] = ['day', 'month', 'year'].map((type) => parts.findIndex((part) => part.type === type));
  const order = (year ?? 0) < Math.max(day ?? 0, month ?? 0) ? null : (day ?? 0) < (month ?? 0) ? 'dmy' : 'mdy';
  const separator = parts.find(({ type }) => type === 'literal')?.value.replace(/[^./-]/g, '') ?? '';
  const habit = { order, separator } as const;
  habits.set(lang, habit);
  return habit;
}

/**
 * The order that the article's language leaves no doubt about, by what `Intl` knows of it. With dots the day is first in
 * every language but English, where month first is a common slip; slashes and hyphens count only in languages that write
 * dates with them. English without a region (`en-GB`, `en-US`) is written in both orders.
 */
function orderOfLanguage(pair: NumberPair, lang: string | null): DateOrder | null {
  if (lang === null || lang === 'en') return null;
  if (pair.separator === '.') return lang.startsWith('en-') ? null : 'dmy';
  const habit = habitOf(lang);
  return habit.separator === pair.separator ? habit.order : null;
}

/** Monday 1 to Sunday 7 (Sakamoto's method). */
export function weekdayOfDate(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7 || 7;
}

function orderOfWeekday({ first, second, year, weekday }: NumberPair): DateOrder | null {
  if (weekday === null || year === null) return null;
  const dayFirst = weekdayOfDate(year, second, first) === weekday;
  const monthFirst = weekdayOfDate(year, first, second) === weekday;
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'dmy' : 'mdy';
}

/** Days that a month can have; every year's February counts as a leap year's here. */
const fits = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month);

/**
 * How to read two numbers before a year: by the numbers themselves where only one reading is a date, else by settings,
 * weekday and language in this order; `either` where none of them says, null where they can be no date.
 */
export function orderOf(pair: NumberPair, options: ReadingOptions): DateOrder | 'either' | null {
  const { first, second } = pair;
  const dayFirst = fits(second, first);
  const monthFirst = fits(first, second);
  if (dayFirst && monthFirst && first !== second) {
    return options.order ?? orderOfWeekday(pair) ?? orderOfLanguage(pair, options.lang) ?? 'either';
  }
  if (dayFirst) return 'dmy';
  if (monthFirst) return 'mdy';
  if (first >= 1 && second >= 1 && first <= 31 && second <= 12) return 'dmy';
  return first >= 1 && first <= 12 && second >= 1 && second <= 31 ? 'mdy' : null;
}
