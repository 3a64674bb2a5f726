/** Dates as numbers, to tell how far apart two are. */
import type { Edtf } from '../record/brands.js';
import { partsOf } from '../record/edtf.js';

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Days from 1970-01-01 to a date, to its first day where it is less exact; null for a bound ("not before"), which is no
 * place in time. Read as ISO 8601 in UTC, so that no time zone has a say in it.
 */
export function dayNumber(date: Edtf): number | null {
  return partsOf(date).notBefore ? null : Date.parse(date.replace('~', '')) / MILLISECONDS_A_DAY;
}

/** The same for a date that is known to the day; null for every other. */
export function exactDayNumber(date: Edtf): number | null {
  return partsOf(date).day === null || date.includes('~') ? null : dayNumber(date);
}
