/** Forms with a month's name: `15 February 2023`, `February 15, 2023`, `15 de febrero de 2023`, `February 2023`. */
import { type DigitRun, type Form, isYear, numberOf, type Reading, type Scan } from './found.js';
import { monthAt, monthBefore, type PrintedMonth } from './month-name.js';
import { isEnglishMonth, isEverydayWord, isMonthBesidesEnglish } from './months.js';
import { isDigitAt, isLetterAt, skipSpacesBack, wordBefore } from './text.js';

/** Suffixes of a day: 15th, 1er, 1º, 15. */
const DAY_SUFFIX = /(?:st|nd|rd|th|er|º|ª|°|\.[ºª]?)?/iy;
/** What stands between day and month: spaces with a particle, or one sign. */
const DAY_TO_MONTH = /[ \t\u00a0\u2000-\u200f\u202f]{1,3}(?:(?:day of|of|de|di|do|den|من)[ \u00a0]{1,2})?|[-/]|/iy;
/** What stands between month and year. */
const MONTH_TO_YEAR =
  /\.?(?:[,،.]?[ \t\u00a0\u2000-\u200f\u202f]{1,3}|,|[-/]|(?<=\.))(?:(?:de|del|of|do|عام|سنة|لعام)[ \u00a0]{1,2})?(\d{4})(?!\d)/iy;
/** What stands between day and year where the month came first. */
const DAY_TO_YEAR =
  /(?:[,،.][ \t\u00a0\u2000-\u200f\u202f]{0,3}|[ \t\u00a0\u2000-\u200f\u202f]{1,3})(\d{4})(?!\d|[.,]\d)/y;
/** A time of day and zone between day and year, as computers print it: `Feb 15 10:00:00 UTC 2023`. */
const TIME_TO_YEAR = /,? {1,3}\d{1,2}:\d{2}(?::\d{2})? (?:[A-Z]{1,5} |[+-]\d{4} )?(\d{4})(?!\d)/y;
/** The last day of a range: `May 3–5`. */
const RANGE_END = /[ \u00a0]?[-–—][ \u00a0]?(\d{1,2})(?!\d|[:.,]\d)(?:st|nd|rd|th)?/iy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface PrintedYear {
  readonly year: number | null;
  readonly end: number;
}

/** The year found by the first pattern that fits at `at`; without one, no year and the same end. */
function yearAfter(text: string, at: number, patterns: readonly RegExp[]): PrintedYear {
  for (const pattern of patterns) {
    const match = matchAt(pattern, text, at);
    if (match !== null && isYear(Number(match[1]))) return { year: Number(match[1]), end: at + match[0].length };
  }
  return { year: null, end: at };
}

/** Whether a day's number stands free: not part of a word, a sum, a time or a larger number. */
function isFreeDay(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charAt(start - 1);
  if (isLetterAt(text, start - 1) || '$€£¥#_'.includes(before)) return false;
  return !('.,:'.includes(before) && isDigitAt(text, start - 2));
}

/** Whether the first day of a range stands before the number: `3–5 May`, `14. - 20. Januar`. */
function endsRange(text: string, start: number): boolean {
  const dash = skipSpacesBack(text, start, 1);
  if (!'-–—'.includes(text.charAt(dash - 1)) || dash === 0) return false;
  const before = skipSpacesBack(text, dash - 1, 1);
  // `10:20-3 May 2021` is a time and a day.
  if (/:\d{2}$/.test(text.slice(Math.max(0, before - 3), before))) return false;
  return isDigitAt(text, before - 1) || (text.charAt(before - 1) === '.' && isDigitAt(text, before - 2));
}

/** `room 15. March came`: a full stop after a number is an ordinal only in languages that write it. */
function dotIsOrdinal(word: string, { options }: Scan): boolean {
  if (options.lang?.startsWith('en') && isEnglishMonth(word)) return false;
  return isMonthBesidesEnglish(word);
}

const isDay = (day: number) => day >= 1 && day <= 31;

function monthAfterDay(scan: Scan, run: DigitRun): PrintedMonth | null {
  const { text, options } = scan;
  const suffix = matchAt(DAY_SUFFIX, text, run.end)?.[0] ?? '';
  const joint = matchAt(DAY_TO_MONTH, text, run.end + suffix.length)?.[0] ?? '';
  if (joint === '' && suffix !== '.') return null;
  const month = monthAt(text, run.end + suffix.length + joint.length, options);
  if (month === null || (suffix === '.' && !dotIsOrdinal(month.word, scan))) return null;
  return month;
}

/** `15 February 2023`, `15th of February, 2023`, `15. Februar 2023`, `15 de febrero de 2023`, `15-Feb-2023`, `15 February`. */
export const dayMonthYear: Form = (scan, run) => {
  const { text } = scan;
  const day = numberOf(text, run);
  if (!isDay(day) || !isFreeDay(text, run.start)) return null;
  const month = monthAfterDay(scan, run);
  if (month === null) return null;
  const { year, end } = yearAfter(text, month.end, [MONTH_TO_YEAR]);
  if (year === null && isEverydayWord(month.word)) return null;
  const parts = { year, month: month.month, day };
  return { parts, start: run.start, end, form: 'day-month-year', range: endsRange(text, run.start) };
};

/** What follows a day that is none: `May 10:30`, `May 5.5`, `May 15%`, `May 5k`. */
const NOT_A_DAY = /^(?:[.,:/]\d|%|(?!st|nd|rd|th)\p{L})/iu;

/** `February 15, 2023`, `Feb. 15th 2023`, `Feb. 15-17, 2023` (its last day), `Feb 15 10:00:00 2023`, `Feb. 15`. */
export const monthDayYear: Form = ({ text, options }, run) => {
  const month = monthBefore(text, run.start, options);
  const firstDay = numberOf(text, run);
  if (month === null || !isDay(firstDay) || text.charAt(month.end) === ',') return null;
  if (NOT_A_DAY.test(text.slice(run.end, run.end + 3))) return null;
  const suffix = matchAt(DAY_SUFFIX, text, run.end)?.[0] ?? '';
  const dayEnd = run.end + (suffix.startsWith('.') ? 0 : suffix.length);
  const range = matchAt(RANGE_END, text, dayEnd);
  const lastDay = range === null ? firstDay : Number(range[1]);
  const ranged = range !== null && isDay(lastDay) && lastDay > firstDay;
  const at = ranged ? dayEnd + range[0].length : dayEnd;
  const { year, end } = yearAfter(text, at, [DAY_TO_YEAR, TIME_TO_YEAR]);
  if (year === null && isEverydayWord(month.word)) return null;
  const parts = { year, month: month.month, day: ranged ? lastDay : firstDay };
  return { parts, start: month.start, end, form: 'month-day-year', range: ranged };
};

const PARTICLES = new Set(['de', 'del', 'of', 'do', 'عام', 'سنة']);

/** `February 2023`, `febrero de 2023`: exact to the month. */
export const monthYear: Form = ({ text, options }, run) => {
  const year = numberOf(text, run);
  if (!isYear(year) || isLetterAt(text, run.end)) return null;
  const particleEnd = skipSpacesBack(text, run.start);
  const word = wordBefore(text, particleEnd);
  const end = PARTICLES.has(word) ? particleEnd - word.length : run.start;
  const month = monthBefore(text, end, options);
  if (month === null || isEverydayWord(month.word)) return null;
  return { parts: { year, month: month.month, day: null }, start: month.start, end: run.end, form: 'month-year' };
};

const AFTER_YEAR = /\.[ \u00a0]{1,2}|-/y;
const MONTH_TO_DAY = /(?:\.?[ \u00a0]{1,2}|-)(\d{1,2})(?!\d|[:,]\d)/y;

/** `2023. február 15.`, `2023-Feb-15`: the year first. */
export const yearMonthDayWorded: Form = ({ text, options }, run) => {
  const year = numberOf(text, run);
  const joint = matchAt(AFTER_YEAR, text, run.end)?.[0];
  if (joint === undefined || !isYear(year)) return null;
  const month = monthAt(text, run.end + joint.length, options);
  if (month === null || (joint !== '-' && !isMonthBesidesEnglish(month.word))) return null;
  const match = matchAt(MONTH_TO_DAY, text, month.end);
  if (match === null || !isDay(Number(match[1]))) return null;
  const end = month.end + match[0].length;
  const parts = { year, month: month.month, day: Number(match[1]) };
  return { parts, start: run.start, end, form: 'year-month-day-worded' };
};

/** A reading that names its year. */
export const hasYear = (reading: Reading) => reading.parts.year !== null;
