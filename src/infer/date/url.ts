/** The date in the address of the page that an article was saved from: `https://paper.example/2023/02/15/quay/`. */
import { isYear } from '../../dates/found.js';
import { PRINTED_ADDRESS } from '../../parse/own-address.js';
import type { Edtf } from '../../record/brands.js';
import { exists, formatEdtf } from '../../record/edtf.js';
import type { Field } from '../../record/field.js';
import type { DateContext } from './printed-line.js';

/** Year, month and day as folders, with hyphens or without, in an address's path; the path's other numbers are names. */
const FORMS: readonly RegExp[] = [
  /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?=[/?#]|$)/,
  /[/_-](\d{4})-(\d{2})-(\d{2})(?=[^\d]|$)/,
  /[/_-](\d{4})(\d{2})(\d{2})(?=[^\p{L}\d]|$)/u,
];

function dayIn(address: string): Edtf | null {
  const path = address.replace(/^https?:\/\/[^/]*/, '');
  for (const form of FORMS) {
    const [, year, month, day] = (form.exec(path) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined) continue;
    if (isYear(year) && exists({ year, month, day })) {
      return formatEdtf({ year, month, day, approximate: false, notBefore: false });
    }
  }
  return null;
}

/** The day in the article's own address, given or printed. */
export function urlDate({ article: { sourceUrl } }: DateContext): Field<Edtf> | null {
  const value = sourceUrl === null ? null : dayIn(sourceUrl.value);
  if (sourceUrl === null || value === null) return null;
  const { origin, rule, lines, text } = sourceUrl;
  return { value, origin, rule: rule === PRINTED_ADDRESS ? 'printed-url' : 'source-url', lines, text };
}
