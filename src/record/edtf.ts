/**
 * Dates as they are known: the part of EDTF (Extended Date/Time Format, ISO 8601-2:2019) that Backfile writes.
 * `2023-02-15`, `2023-02`, `2023`, each with `~` for "about", and `2023-02-15/..` for "not before". A date here is a
 * calendar date: no time of day, no time zone, never a JavaScript Date.
 */
import type { Edtf } from './brands.js';

/** A date taken apart. `month` and `day` are null where the date is not that exact. */
export interface DateParts {
  /** 1 to 9999. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31; null whenever `month` is. */
  readonly day: number | null;
  /** EDTF `~`. */
  readonly approximate: boolean;
  /** EDTF `/..`: the date is the earliest possible one. */
  readonly notBefore: boolean;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?(\/\.\.)?$/;

/** Days in a month of the Gregorian calendar; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the parts name a day, month or year that exists. */
export function exists(parts: Pick<DateParts, 'year' | 'month' | 'day'>): boolean {
  const { year, month, day } = parts;
  if (!Number.isInteger(year) || year < 1 || year > 9999) return false;
  if (month === null) return day === null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  return day === null || (Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month));
}

/** Take an EDTF text apart; null where it is not of the forms above or names no existing date. */
export function parseEdtf(text: string): DateParts | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const [, year, month, day, about, open] = match;
  const parts: DateParts = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    approximate: about !== undefined,
    notBefore: open !== undefined,
  };
  return exists(parts) ? parts : null;
}

export function isEdtf(text: string): text is Edtf {
  return parseEdtf(text) !== null;
}

/** Write parts as EDTF; throws a RangeError where they name no existing date. */
export function formatEdtf(parts: DateParts): Edtf {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const calendar = [pad(parts.year, 4)];
  if (parts.month !== null) calendar.push(pad(parts.month, 2));
  if (parts.day !== null) calendar.push(pad(parts.day, 2));
  const text = `${calendar.join('-')}${parts.approximate ? '~' : ''}${parts.notBefore ? '/..' : ''}`;
  if (!exists(parts) || !isEdtf(text)) throw new RangeError(`no such date: ${text}`);
  return text;
}

/** Dates that are remembered: an archive has fewer days than that, and each is asked for again and again. */
const MOST_REMEMBERED = 40_000;
const remembered = new Map<Edtf, DateParts>();

/** The parts of a value that carries the brand already. */
export function partsOf(date: Edtf): DateParts {
  const known = remembered.get(date);
  if (known !== undefined) return known;
  const parts = parseEdtf(date);
  if (parts === null) throw new RangeError(`not EDTF: ${date}`);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(date, parts);
  return parts;
}

/** Whether a date places an article in time: a bound (`/..`) does not. */
export function isDated(date: Edtf): boolean {
  return !partsOf(date).notBefore;
}

/**
 * Order of two dates, earliest first. A less exact date sorts before every more exact one within it
 * (`2023` < `2023-02` < `2023-02-01`), which is the order of their first days with ties to the less exact.
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const [x, y] = [partsOf(a), partsOf(b)];
  return x.year - y.year || (x.month ?? 0) - (y.month ?? 0) || (x.day ?? 0) - (y.day ?? 0);
}
