/**
 * Dates of calendars other than the Gregorian that papers print by themselves: the Persian solar year, the Buddhist year
 * of Thailand, the eras of Japan, the years of Taiwan. Each is read where its own words or signs show it, and reckoned
 * into the same day of the Gregorian calendar.
 */
import { persianMonthOf, thaiMonthOf } from './calendar-names.js';
import { type DigitRun, type Form, isYear, numberOf, type PrintedParts, type Reading, type Scan } from './found.js';
import { isDigitAt, isLetterAt, skipSpaces, wordAt } from './text.js';

/** Years of the Persian calendar that papers print; they had its months from 1925 on, which is 1304. */
const PERSIAN_YEARS = { first: 1290, last: 1478 };
/** The day before the first of the Persian year 1, counted from 1 January 1970. */
const PERSIAN_EPOCH = 1948319 - 2440588;
const DAY = 86_400_000;

const isPersianYear = (year: number) => year >= PERSIAN_YEARS.first && year <= PERSIAN_YEARS.last;

/** Eight years of every thirty-three are leap years; six months of 31 days come first, then months of 30. */
const isPersianLeapYear = (year: number) => (25 * year + 11) % 33 < 8;

function daysInPersianMonth(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isPersianLeapYear(year) ? 30 : 29;
}

/** The Gregorian day of a Persian one; null where the calendar has no such day. */
export function fromPersian(year: number, month: number, day: number): PrintedParts | null {
  if (!isPersianYear(year) || month < 1 || month > 12 || day < 1 || day > daysInPersianMonth(year, month)) return null;
  const before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
  const days = PERSIAN_EPOCH + 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + before + day;
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The number of four digits behind a word, a comma perhaps between. */
function yearBehind(text: string, end: number): { readonly year: number; readonly end: number } | null {
  const comma = text.charAt(end) === '،' || text.charAt(end) === ',' ? end + 1 : end;
  const start = skipSpaces(text, comma);
  const year = /^\d{4}(?!\d)/.exec(text.slice(start, start + 5))?.[0];
  return year === undefined || start === end ? null : { year: Number(year), end: start + 4 };
}

/** Whether the number at a place is no part of a longer one or of a word. */
const isFree = (text: string, start: number) =>
  start === 0 || !(isDigitAt(text, start - 1) || isLetterAt(text, start - 1));

/** `14 اردیبهشت 1400` */
export const persianWorded: Form = ({ text }, run) => {
  const at = skipSpaces(text, run.end);
  const word = wordAt(text, at);
  const month = persianMonthOf(word);
  if (at === run.end || month === null || !isFree(text, run.start)) return null;
  const printed = yearBehind(text, at + word.length);
  const parts = printed === null ? null : fromPersian(printed.year, month, numberOf(text, run));
  return printed === null || parts === null ? null : { parts, start: run.start, end: printed.end, form: 'persian' };
};

const PERSIAN_NUMBERS = /(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?![\d/-])/y;

/** `۱۴۰۰/۰۲/۱۴`: in a text with Persian digits or in Persian; elsewhere such a year may be of the lunar calendar. */
export const persianNumbers: Form = ({ text, options, hasPersianDigits }, run) => {
  if (!hasPersianDigits && options.lang !== 'fa') return null;
  PERSIAN_NUMBERS.lastIndex = run.start;
  const match = PERSIAN_NUMBERS.exec(text);
  if (match === null || !isFree(text, run.start) || '/-.'.includes(text.charAt(run.start - 1) || ' ')) return null;
  const parts = fromPersian(Number(match[1]), Number(match[3]), Number(match[4]));
  return parts === null ? null : { parts, start: run.start, end: run.start + match[0].length, form: 'persian' };
};

/** The year in which Buddhist reckoning has its year 0. */
const BUDDHIST = 543;

/** `4 พฤษภาคม 2564`, `4 พฤษภาคม พ.ศ. 2564` */
export const thai: Form = ({ text }, run) => {
  const at = skipSpaces(text, run.end);
  const word = wordAt(text, at);
  const month = thaiMonthOf(word);
  if (month === null || !isFree(text, run.start)) return null;
  const era = /^ ?พ\.ศ\. ?/u.exec(text.slice(at + word.length))?.[0].length ?? 0;
  const printed = yearBehind(text, at + word.length + (era === 0 ? 0 : era - 1));
  const year = (printed?.year ?? 0) - BUDDHIST;
  const day = numberOf(text, run);
  if (printed === null || !isYear(year) || day < 1 || day > 31) return null;
  return { parts: { year, month, day }, start: run.start, end: printed.end, form: 'buddhist' };
};

/** The year before the first of each era, by the signs before the number. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  [/令和 ?$/, 2018],
  [/平成 ?$/, 1988],
  [/昭和 ?$/, 1925],
  [/大正 ?$/, 1911],
  [/明治 ?$/, 1867],
  [/[民][国國] ?$/, 1911],
];
const LONGEST_ERA = 5;
const IN_ERA = /(\d{1,3})年 ?(\d{1,2})月 ?(\d{1,2})日/y;

/** `令和3年5月4日`, `民國110年5月4日` */
export const eras: Form = ({ text }: Scan, run: DigitRun): Reading | null => {
  if (text.charAt(run.end) !== '年') return null;
  const before = text.slice(Math.max(0, run.start - LONGEST_ERA), run.start);
  const era = ERAS.find(([signs]) => signs.test(before));
  IN_ERA.lastIndex = run.start;
  const match = era === undefined ? null : IN_ERA.exec(text);
  if (era === undefined || match === null) return null;
  const start = run.start - (era[0].exec(before)?.[0].length ?? 0);
  const parts = { year: era[1] + Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return { parts, start, end: run.start + match[0].length, form: 'era' };
};

const VIETNAMESE = /(\d{1,2}) tháng (\d{1,2})(?:,| năm|, năm) (\d{4})(?!\d)/iuy;

/** `4 tháng 5 năm 2021`: the months have numbers, as in East Asia. */
export const vietnamese: Form = ({ text }, run) => {
  if (text.charAt(run.end) !== ' ' || !isFree(text, run.start)) return null;
  VIETNAMESE.lastIndex = run.start;
  const match = VIETNAMESE.exec(text);
  if (match === null || !isYear(Number(match[3]))) return null;
  const parts = { year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) };
  if (parts.month > 12 || parts.day > 31 || parts.month < 1 || parts.day < 1) return null;
  return { parts, start: run.start, end: run.start + match[0].length, form: 'vietnamese' };
};
