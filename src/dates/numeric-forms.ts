/** Forms made of numbers alone: `2023-02-15`, `15.02.2023`, `02/15/2023`, `20230215`, `2020年2月19日`. */
import { type DigitRun, type Form, isYear, type Reading, type Scan } from './found.js';
import { weekdayOf } from './months.js';
import { orderOf } from './order.js';
import { isDigitAt, isLetterAt, isSpaceAt } from './text.js';

/** Characters that tie a number to what stands before it: prices, versions, addresses, scores, phone numbers. */
const TIED_BEFORE = /[-./,_#$€£¥+=%&?@\\\u2010-\u2015]/;

/** Saved pages run words and dates together (`am09.02.2022`); two small letters are no version or product number. */
const WORD_BEFORE = /\p{Ll}{2}$/u;

/** Whether the number at `start` stands free, so that it can open a date of numbers. */
function isFreeBefore(text: string, start: number): boolean {
  if (start === 0) return true;
  if (isDigitAt(text, start - 1)) return false;
  if (isLetterAt(text, start - 1)) return WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  const before = text.charAt(start - 1);
  if (before === ':') return isLetterAt(text, start - 2) || isSpaceAt(text, start - 2);
  return !TIED_BEFORE.test(before);
}

/** What may not follow a date of numbers: more of a version, an address, a phone number or a sum. */
const TIED_AFTER = /^(?:[-./:,]?\d|[-/_.][\p{L}_]|[%_€£])/u;
/** …except a time of day: `2023-02-15T10:00`, `28.01.2020-15:49`. */
const TIME_AFTER = /^(?:T\d\d|-\d\d?[:.]\d\d)/;

function isFreeAfter(text: string, end: number): boolean {
  const after = text.slice(end, end + 6);
  return TIME_AFTER.test(after) || !TIED_AFTER.test(after);
}

const YEAR_FIRST = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/y;

/** `2023-02-15`, `2023/02/15`, `2023.02.15`, with or without a time behind it; the time plays no part. */
export const yearMonthDay: Form = ({ text }, run) => {
  YEAR_FIRST.lastIndex = run.start;
  const match = YEAR_FIRST.exec(text);
  if (match === null) return null;
  const [whole, year, , month, day] = match;
  const end = run.start + whole.length;
  if (!isYear(Number(year)) || !isFreeBefore(text, run.start) || !isFreeAfter(text, end)) return null;
  if (Number(month) > 12 || Number(month) < 1 || Number(day) > 31 || Number(day) < 1) return null;
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return { parts, start: run.start, end, form: 'year-month-day' };
};

const EAST_ASIAN = /(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/y;

/** `2020年2月19日`, `2020년 2월 19일`. */
export const eastAsian: Form = ({ text }, run) => {
  EAST_ASIAN.lastIndex = run.start;
  const match = EAST_ASIAN.exec(text);
  if (match === null || !isYear(Number(match[1]))) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return { parts, start: run.start, end: run.start + match[0].length, form: 'east-asian' };
};

const WEEKDAY_BEFORE = /([\p{L}\p{M}]{2,12})[.,]{0,2}[ \u00a0]{1,3}$/u;

/** The weekday printed before a date, Monday 1 to Sunday 7. */
function weekdayBefore({ text, options }: Scan, start: number): number | null {
  const word = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - 18), start))?.[1];
  return word === undefined ? null : weekdayOf(word, options.lang);
}

const THREE_NUMBERS = /(\d{1,2})( ?)([./-])( ?)(\d{1,2}) ?\3 ?(\d{4}|\d{2})(?!\d)/y;

const isSeparator = (text: string | undefined): text is '.' | '/' | '-' => text === '.' || text === '/' || text === '-';

interface NumericParts {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly separator: '.' | '/' | '-';
  readonly end: number;
}

/** Three numbers with one separator; spaces only around dots (`26. 1. 2022`), years of two digits never with hyphens. */
function threeNumbers({ text }: Scan, run: DigitRun): NumericParts | null {
  THREE_NUMBERS.lastIndex = run.start;
  const match = THREE_NUMBERS.exec(text);
  if (match === null) return null;
  const [whole, first, , separator, , second, year] = match;
  if (!isSeparator(separator) || (separator !== '.' && whole.includes(' '))) return null;
  const short = year?.length === 2;
  if (short ? separator === '-' : !isYear(Number(year))) return null;
  const end = run.start + whole.length;
  if (!isFreeBefore(text, run.start) || !isFreeAfter(text, end)) return null;
  return { first: Number(first), second: Number(second), year: Number(year), separator, end };
}

/**
 * `15/02/2023`, `15.02.2023`, `02/15/2023`; with two digits of a year (`15.02.23`) no year is claimed: the century is
 * not printed, and an archive may hold either.
 */
export const numbersYearLast: Form = (scan, run) => {
  const numbers = threeNumbers(scan, run);
  if (numbers === null) return null;
  const { first, second, separator, end } = numbers;
  const shortYear = numbers.year < 100 ? numbers.year : null;
  const year = shortYear === null ? numbers.year : null;
  const weekday = weekdayBefore(scan, run.start);
  const order = orderOf({ first, second, year, separator, weekday }, scan.options);
  if (order === null) return null;
  const [month, day] = order === 'mdy' ? [first, second] : [second, first];
  const reading: Reading = { parts: { year, month, day }, start: run.start, end, form: 'numbers' };
  if (order === 'either') return { ...reading, exactness: 'ambiguous', ...(shortYear !== null && { shortYear }) };
  return shortYear === null ? reading : { ...reading, exactness: 'short-year', shortYear };
};

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const LABEL_BEFORE = /^\s*(?:[\p{L}\p{M} -]{1,24}:)?\s*$/u;
const NOTHING_AFTER = /^(?:T\d{4,6}Z?)?\s*$/;

/** `20230215` where it stands alone in the line or after a label; elsewhere eight digits are a number. */
export const compact: Form = ({ text }, run) => {
  const match = COMPACT.exec(text.slice(run.start, run.end));
  if (match === null || run.start > 40 || text.length - run.end > 12) return null;
  if (!LABEL_BEFORE.test(text.slice(0, run.start)) || !NOTHING_AFTER.test(text.slice(run.end))) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!isYear(parts.year) || parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) return null;
  return { parts, start: run.start, end: run.end, form: 'compact' };
};
