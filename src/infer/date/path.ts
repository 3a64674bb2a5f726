/** Dates in the names of files and folders: `20230215-harbour.txt`, `2023-02-15/`, `2023/02/15/`, `2023/02/`. */
import { isYear } from '../../dates/found.js';
import type { Edtf, SourcePath } from '../../record/brands.js';
import { exists, formatEdtf } from '../../record/edtf.js';
import type { Field } from '../../record/field.js';

interface PathForm {
  readonly rule: string;
  /** Groups: year, month and, where the form has one, day. */
  readonly form: RegExp;
  /** EDTF `~`: the date is about right. */
  readonly approximate: boolean;
}

const DAY = String.raw`(\d{4})(?:-(\d{2})-(\d{2})|_(\d{2})_(\d{2})|\.(\d{2})\.(\d{2})| (\d{2}) (\d{2})|(\d{2})(\d{2}))`;
/** Where a folder's or file's name begins, and where it ends, its extension aside. */
const BEGIN = '(?:^|/)';
const END = String.raw`(?=/|\.[\p{L}\d]{1,8}$|$)`;
/** Not inside a longer number or word. */
const FREE_BEFORE = String.raw`(?<![\p{L}\d])`;
const FREE_AFTER = String.raw`(?![\p{L}\d])`;

/**
 * A name that begins or ends with a day was given to file it by that day. A day in the middle of a name is part of what
 * names the file, and it may be the day of a draft or a download: it dates the article about.
 */
const FORMS: readonly PathForm[] = [
  { rule: 'path-day', form: new RegExp(`${BEGIN}${DAY}${FREE_AFTER}`, 'u'), approximate: false },
  { rule: 'path-day', form: new RegExp(`${FREE_BEFORE}${DAY}${END}`, 'u'), approximate: false },
  { rule: 'path-folders', form: /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})(?=[/ _.-])/u, approximate: false },
  { rule: 'path-day-within', form: new RegExp(`${FREE_BEFORE}${DAY}${FREE_AFTER}`, 'u'), approximate: true },
  { rule: 'path-month', form: /(?:^|\/)(\d{4})[/-](\d{2})(?=\/|\.[\p{L}]+$|[ _]|-\p{L})/u, approximate: false },
];

/** The day or month that a path names; a year alone names none, since it gives no place in the listings. */
export function pathDate(path: SourcePath): Field<Edtf> | null {
  for (const { rule, form, approximate } of FORMS) {
    const [year, month, day = null] = (form.exec(path) ?? [])
      .slice(1)
      .filter((group) => group !== undefined)
      .map(Number);
    if (year === undefined || month === undefined || !isYear(year) || !exists({ year, month, day })) continue;
    const value = formatEdtf({ year, month, day, approximate, notBefore: false });
    return { value, origin: 'path', rule, lines: [], text: path };
  }
  return null;
}
