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
import { eras, persianNumbers, persianWorded, thai, vietnamese } from './other-calendars.js';
import { asciiDigits } from './text.js';
import { dayMonthYear, hasYear, monthDayYear, monthYear, yearMonthDayWorded } from './worded-forms.js';

/** Forms of other calendars and scripts that a day or the year of an era begins: few texts have the words for them. */
const OF_DAYS: readonly Form[] = [inOtherScript];

/** Forms by the number of digits in the number at which they are tried. */
const FORMS: Readonly<Record<number, readonly Form[]>> = {
  1: [numbersYearLast, dayMonthYear, monthDayYear, ...OF_DAYS],
  2: [numbersYearLast, dayMonthYear, monthDayYear, ...OF_DAYS],
  3: [eras],
  4: [yearMonthDay, eastAsian, yearMonthDayWorded, monthYear, persianNumbers],
  8: [compact],
};

/** What stands right behind the number of each such form: a letter of another script, or the Vietnamese word for a month. */
const OTHER_SCRIPT = /^ {0,2}(?:[\u0600-\u06ff\u0e00-\u0e7f年]|tháng)/iu;

function inOtherScript(scan: Scan, run: DigitRun): Reading | null {
  if (!OTHER_SCRIPT.test(scan.text.slice(run.end, run.end + 8))) return null;
  return persianWorded(scan, run) ?? thai(scan, run) ?? eras(scan, run) ?? vietnamese(scan, run);
}

const DIGITS = /[0-9]+/g;
const ANY_DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;

const PERSIAN_DIGIT = /[\u06f0-\u06f9]/;

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
  const scan = { text: asciiDigits(text), options, hasPersianDigits: PERSIAN_DIGIT.test(text) };
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
