/** Dates in the names of files and folders: `20230215-harbour.txt`, `2023-02-15/`, `2023/02/15/`, `2023/02/`. */
import { isYear } from '../../dates/found.js';
import type { Field } from '../../record/article.js';
import type { Edtf, SourcePath } from '../../record/brands.js';
import { exists, formatEdtf } from '../../record/edtf.js';

interface PathForm {
  readonly rule: string;
  /** Groups: year, month and, where the form has one, day. */
  readonly form: RegExp;
}

/** A date stands between the ends of a name and signs, never inside a longer number or word. */
const FORMS: readonly PathForm[] = [
  { rule: 'path-day', form: /(?:^|[/ _.([-])(\d{4})([-_. ])(\d{1,2})\2(\d{1,2})(?=$|[^\p{L}\d])/gu },
  { rule: 'path-compact', form: /(?:^|[^\p{L}\d])(\d{4})()(\d{2})(\d{2})(?=$|[^\p{L}\d]|T\d{4})/gu },
  { rule: 'path-folders', form: /(?:^|\/)(\d{4})\/()(\d{1,2})\/(\d{1,2})(?=[/ _-])/gu },
  { rule: 'path-month-folder', form: /(?:^|\/)(\d{4})([/-])(\d{2})(?=\/)/gu },
  { rule: 'path-month', form: /(?:^|\/)(\d{4})(-)(\d{2})(?=\.[\p{L}]+$|[ _])/gu },
];

/** The day or month that a path names; a year alone names none, since it gives no place in the listings. */
export function pathDate(path: SourcePath): Field<Edtf> | null {
  for (const { rule, form } of FORMS) {
    for (const [, year, , month, day] of path.matchAll(form)) {
      const parts = { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day) };
      if (!isYear(parts.year) || !exists(parts)) continue;
      const value = formatEdtf({ ...parts, approximate: false, notBefore: false });
      return { value, origin: 'path', rule, lines: [], text: path };
    }
  }
  return null;
}
