/**
 * How far a value can be trusted: the share of cases in which the rule that found it was right on labelled articles
 * (`precision.ts`). What the keeper wrote is trusted wholly.
 */
import type { Field } from '../record/field.js';
import { MEASURED } from './precision.js';

/** Fields whose rules were measured. */
export type MeasuredField = 'title' | 'standfirst' | 'byline' | 'dateline' | 'date';

/** Field, rule (`*`: all rules of the field), cases in which it was right, cases. */
export type Measurement = readonly [field: MeasuredField, rule: string, right: number, of: number];

const precisions: ReadonlyMap<string, number> = new Map(
  MEASURED.map(([field, rule, right, of]) => [`${field} ${rule}`, right / of]),
);

/**
 * The share of cases, 0 to 1, in which the rule of a field is right: as measured, else the average of the field's
 * rules; null for a field that was never measured.
 */
export function precisionOf(field: MeasuredField, found: Pick<Field<unknown>, 'origin' | 'rule'>): number | null {
  if (found.origin === 'correction' || found.origin === 'front-matter') return 1;
  return precisions.get(`${field} ${found.rule}`) ?? precisions.get(`${field} *`) ?? null;
}
