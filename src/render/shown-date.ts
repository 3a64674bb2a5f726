/**
 * Dates as people read them, in the site's language: the one place that writes a date for a page. It works on calendar
 * parts and date-fns's locale data alone; no JavaScript Date, so no time zone, has a say in it.
 */
import type { Day, Locale, Month } from 'date-fns';
import { ar } from 'date-fns/locale/ar';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import type { Edtf, Lang } from '../record/brands.js';
import { type DateParts, partsOf } from '../record/edtf.js';
import type { Field } from '../record/field.js';
import type { ShownDate } from './page-parts.js';
import type { DateForms } from './search-settings.js';
import { fill, say, type Words } from './words.js';

/** How a language writes a day and a month of a year. */
interface DateStyle {
  readonly locale: Locale;
  readonly day: string;
  /** Where the first day of a month is written another way. */
  readonly firstDay?: string;
  readonly month: string;
}

const ENGLISH: DateStyle = { locale: enGB, day: '{d} {month} {year}', month: '{month} {year}' };

/** By language tag; a tag that is not here is looked up by its language alone, and then is English. */
const STYLES: ReadonlyMap<string, DateStyle> = new Map([
  ['en', ENGLISH],
  ['en-US', { locale: enUS, day: '{month} {d}, {year}', month: '{month} {year}' }],
  ['ar', { locale: ar, day: '{d} {month} {year}', month: '{month} {year}' }],
  ['de', { locale: de, day: '{d}. {month} {year}', month: '{month} {year}' }],
  ['es', { locale: es, day: '{d} de {month} de {year}', month: '{month} de {year}' }],
  ['fr', { locale: fr, day: '{d} {month} {year}', firstDay: '{d}er {month} {year}', month: '{month} {year}' }],
]);

function styleOf(lang: Lang): DateStyle {
  const [primary = ''] = lang.split('-');
  return STYLES.get(lang) ?? STYLES.get(primary) ?? ENGLISH;
}

function isMonth(index: number): index is Month {
  return Number.isInteger(index) && index >= 0 && index <= 11;
}

function isWeekday(index: number): index is Day {
  return Number.isInteger(index) && index >= 0 && index <= 6;
}

/** Name of a month, from 1, without its year; throws a RangeError for any other number. */
export function monthName(month: number, lang: Lang, width: 'wide' | 'abbreviated' = 'wide'): string {
  const index = month - 1;
  if (!isMonth(index)) throw new RangeError(`no such month: ${month}`);
  return styleOf(lang).locale.localize.month(index, { width, context: 'standalone' });
}

/** Names of the seven weekdays in the order in which a calendar of that language shows them. */
export function weekdays(lang: Lang): readonly { readonly short: string; readonly long: string }[] {
  const { localize } = styleOf(lang).locale;
  return Array.from({ length: 7 }, (_, i) => {
    const day = (weekStart(lang) + i) % 7;
    if (!isWeekday(day)) throw new RangeError(`no such weekday: ${day}`);
    const name = (width: 'abbreviated' | 'wide') => localize.day(day, { width, context: 'standalone' });
    return { short: name('abbreviated'), long: name('wide') };
  });
}

/** The day that a calendar week begins with: 0 is Sunday, 6 Saturday. */
export function weekStart(lang: Lang): number {
  return styleOf(lang).locale.options?.weekStartsOn ?? 1;
}

/** Names of months within dates, by style: looking one up takes longer than all else that is done for a date. */
const monthsInDates = new Map<DateStyle, readonly string[]>();

function monthInDate(style: DateStyle, index: Month): string {
  const names =
    monthsInDates.get(style) ??
    Array.from({ length: 12 }, (_, i) =>
      isMonth(i) ? style.locale.localize.month(i, { width: 'wide', context: 'formatting' }) : '',
    );
  monthsInDates.set(style, names);
  return names[index] ?? '';
}

/** A day, month or year in words: `15 February 2023`, `February 2023`, `2023`. */
export function periodText({ year, month, day }: Pick<DateParts, 'year' | 'month' | 'day'>, lang: Lang): string {
  if (month === null) return String(year);
  const index = month - 1;
  if (!isMonth(index)) throw new RangeError(`no such month: ${month}`);
  const style = styleOf(lang);
  const values = { year: String(year), month: monthInDate(style, index) };
  if (day === null) return fill(style.month, values);
  const pattern = day === 1 ? (style.firstDay ?? style.day) : style.day;
  return fill(pattern, { ...values, d: String(day) });
}

/** How a language writes dates, as data. */
export function dateForms(lang: Lang): DateForms {
  const style = styleOf(lang);
  const months = Array.from({ length: 12 }, (_, index) => (isMonth(index) ? monthInDate(style, index) : ''));
  return { months, day: style.day, firstDay: style.firstDay ?? style.day, month: style.month };
}

/** A date as it is known: `about February 2023`, `not before 15 February 2023`. */
export function dateText(parts: DateParts, words: Words): string {
  const period = periodText(parts, words.lang);
  const about = parts.approximate ? say(words, 'dateAbout', { date: period }) : period;
  return parts.notBefore ? say(words, 'dateNotBefore', { date: about }) : about;
}

/** The date as a machine reads it, to the exactness known; null where it is a bound or only about right. */
export function exactDate(parts: DateParts): string | null {
  if (parts.notBefore || parts.approximate) return null;
  const numbers = [String(parts.year).padStart(4, '0')];
  if (parts.month !== null) numbers.push(String(parts.month).padStart(2, '0'));
  if (parts.day !== null) numbers.push(String(parts.day).padStart(2, '0'));
  return numbers.join('-');
}

/** Rules of `infer/date` that find a date which says of itself that it is the article's. */
const GIVEN: ReadonlySet<string> = new Set(['front-matter', 'publication-line', 'updated-line', 'byline-date-row']);

/** Whether a date was written down as the article's date, by its keeper or in print. */
export function isGiven(field: Field<Edtf>): boolean {
  return !partsOf(field.value).notBefore && (field.origin === 'correction' || GIVEN.has(field.rule));
}

/** A date field for a page. */
export function shownDate(field: Field<Edtf>, words: Words): ShownDate {
  const parts = partsOf(field.value);
  return {
    text: dateText(parts, words),
    datetime: exactDate(parts),
    edtf: field.value,
    inferred: !isGiven(field),
  };
}
