/** The date that a headline opens with, as sites print it in their lists of news: `15.02.2023 - Harbour reopens`. */

import type { Edtf } from '../../record/brands.js';
import type { Field } from '../../record/field.js';
import { edtfOf } from './dateline.js';
import type { DateContext } from './printed-line.js';
import { completeDays } from './settle.js';

/** What stands between the date and the headline. */
const AFTER = /^\s?[-–—|:]\s?\S/u;

/** The date before the headline's words; null where the headline does not open with one. */
export function headlineDate({ article: { title }, options }: DateContext): Field<Edtf> | null {
  if (title === null || !/^\d/.test(title.text)) return null;
  const [date] = completeDays(title.text.slice(0, 60), options);
  const value = date === undefined ? null : edtfOf(date);
  if (date === undefined || value === null || date.start > 0 || !AFTER.test(title.text.slice(date.end))) return null;
  return { value, origin: title.origin, rule: 'headline-date', lines: title.lines, text: title.text };
}
