/** What reading a line for dates gives: where a date stands, how exact it is, and what was left open. */
import { exists } from '../record/edtf.js';

/** In which order a date of three numbers is read. */
export type DateOrder = 'dmy' | 'mdy';

/** What is known beforehand about the text. */
export interface ReadingOptions {
  /** How `03/04/2023` is to be read; null: only where the date itself, its weekday or its language says so. */
  readonly order: DateOrder | null;
  /** Language of the text (BCP 47), null where it is not known yet. */
  readonly lang: string | null;
}

/** Earliest and latest year that a number is read as. */
export const FIRST_YEAR = 1600;
export const LAST_YEAR = 2100;

/** A day, month or year taken from print; the year is null where it is not printed in full. */
export interface PrintedParts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/**
 * `day`: day, month and year. `month`: month and year. `yearless`: day and month. `short-year`: day, month and a year of
 * two digits, whose century is not printed. `ambiguous`: `03/04/2023`, two readings.
 */
export type Exactness = 'day' | 'month' | 'yearless' | 'short-year' | 'ambiguous';

export interface FoundDate {
  /** For an ambiguous date, the reading with the day first. */
  readonly parts: PrintedParts;
  /** Position in the text of the first character, and after the last. */
  readonly start: number;
  readonly end: number;
  /** Name of the form it was printed in, e.g. `month-day-year`. */
  readonly form: string;
  readonly exactness: Exactness;
  /** The last two digits of the year where only they are printed, else null. */
  readonly shortYear: number | null;
  /** True for a date that has the form of one and does not exist: 30 February. */
  readonly impossible: boolean;
  /** True for the last day of a printed range (`3–5 May 2020`). */
  readonly range: boolean;
}

/** A form before its date is checked against the calendar. */
export interface Reading {
  readonly parts: PrintedParts;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly exactness?: Exactness;
  readonly shortYear?: number;
  readonly range?: boolean;
}

/** A leap year stands in for a year that is not printed, so that 29 February counts as existing. */
const ANY_YEAR = 2000;

function exactnessOf(parts: PrintedParts): Exactness {
  if (parts.day === null) return 'month';
  return parts.year === null ? 'yearless' : 'day';
}

/** Complete a reading: its exactness, and whether there is such a day. */
export function foundDate(reading: Reading): FoundDate {
  const { parts, start, end, form } = reading;
  const impossible = !exists({ ...parts, year: parts.year ?? ANY_YEAR });
  return {
    parts,
    start,
    end,
    form,
    exactness: reading.exactness ?? exactnessOf(parts),
    shortYear: reading.shortYear ?? null,
    impossible,
    range: reading.range ?? false,
  };
}

/** Whether a number can be the year of an article or of something it tells of. */
export function isYear(number: number): boolean {
  return number >= FIRST_YEAR && number <= LAST_YEAR;
}

/** A number in the text: where it stands. The text has ASCII digits only. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
}

/** A text being scanned. */
export interface Scan {
  readonly text: string;
  readonly options: ReadingOptions;
  /** Whether the text as printed has Persian digits. */
  readonly hasPersianDigits: boolean;
}

/** One form: what it finds at a number, or null. */
export type Form = (scan: Scan, run: DigitRun) => Reading | null;

/** The number that a run of digits writes. */
export function numberOf(text: string, run: DigitRun): number {
  return Number(text.slice(run.start, run.end));
}
