/** Calendar days as numbers, counted from 1970-01-01; no time zone has a say in them. */

/** First and last day. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MILLISECONDS_A_DAY = 86_400_000;
const MONTHS = 12;

/** The days of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where that is no date. */
export function dayRange(text: string): DayRange | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const first = dayOf(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (first === null) return null;
  if (day !== undefined) return { first, last: first };
  return { first, last: lastDay(first, month === undefined ? MONTHS : 1) };
}

/** The day of an ISO date; null where the calendar has no such day. */
function dayOf(iso: string): number | null {
  const time = Date.parse(iso);
  // 30 February is no date, though some engines count on into March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso)) return null;
  return time / MILLISECONDS_A_DAY;
}

/** The last day of a span of whole months that begins on a day. */
export function lastDay(first: number, months: number): number {
  const date = new Date(first * MILLISECONDS_A_DAY);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.getTime() / MILLISECONDS_A_DAY - 1;
}

/** The year of a day. */
export function yearOf(day: number): number {
  return new Date(day * MILLISECONDS_A_DAY).getUTCFullYear();
}
