/**
 * The forms in which newspapers print a date, and the finding of dates in a line of text. A form belongs to the length
 * of the number it begins or ends with; the first that fits wins, one with a year before one without.
 */
import {
  type DigitRun,
  type Form,
  type FoundDate,
  foundDate,
  type Reading,
  type ReadingOptions,
  type Scan,
} from './found.js';
import { compact, eastAsian, numbersYearLast, yearMonthDay } from './numeric-forms.js';
import { asciiDigits } from './text.js';
import { dayMonthYear, hasYear, monthDayYear, monthYear, yearMonthDayWorded } from './worded-forms.js';

/** Forms by the number of digits in the number at which they are tried. */
const FORMS: Readonly<Record<number, readonly Form[]>> = {
  1: [numbersYearLast, dayMonthYear, monthDayYear],
  2: [numbersYearLast, dayMonthYear, monthDayYear],
  4: [yearMonthDay, eastAsian, yearMonthDayWorded, monthYear],
  8: [compact],
};

const DIGITS = /[0-9]+/g;
const ANY_DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;

/** Whether a text holds a digit of the scripts whose dates are read. */
export function hasDigit(text: string): boolean {
  return ANY_DIGIT.test(text);
}

function readAt(scan: Scan, run: DigitRun): Reading | null {
  let first: Reading | null = null;
  for (const form of FORMS[run.end - run.start] ?? []) {
    const reading = form(scan, run);
    if (reading !== null && (hasYear(reading) || reading.shortYear !== undefined)) return reading;
    first ??= reading;
  }
  return first;
}

/**
 * Everything in a line of text that has the form of a date, in order, also what `findDates` leaves out: ambiguous and
 * impossible dates, days without a year. Takes time proportional to the length of the text.
 */
export function scanDates(text: string, options: ReadingOptions): readonly FoundDate[] {
  if (!hasDigit(text)) return [];
  const scan = { text: asciiDigits(text), options };
  const found: FoundDate[] = [];
  let free = 0;
  for (const match of scan.text.matchAll(DIGITS)) {
    const run = { start: match.index, end: match.index + match[0].length };
    if (run.start < free) continue;
    const reading = readAt(scan, run);
    if (reading === null || reading.start < free) continue;
    found.push(foundDate(reading));
    free = reading.end;
  }
  return found;
}

/**
 * The dates that a line of text names, in order. A date that can be read in two ways, does not exist or has a year of two
 * digits is none; a day without a year (`Feb. 15`) is found with `year: null` and exactness `yearless`.
 */
export function findDates(text: string, options: ReadingOptions): readonly FoundDate[] {
  return scanDates(text, options).filter(
    ({ impossible, exactness }) => !impossible && exactness !== 'ambiguous' && exactness !== 'short-year',
  );
}
