/** The date in the address of the page that an article was saved from: `https://paper.example/2023/02/15/quay/`. */
import { isYear } from '../../dates/found.js';
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

/** A line that holds an address after a label that says whose: another address is one the article links to. */
const ADDRESS_LINE =
  /^(?:url|link|permalink|source|source url|original|original url|address|retrieved from|quelle|adresse|fuente|enlace|المصدر|الرابط):?\s*<?(https?:\/\/[^\s<>]{4,2000})>?$/iu;

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

/** The day in the article's own address. */
function sourceUrlDate({ article: { sourceUrl } }: DateContext): Field<Edtf> | null {
  const value = sourceUrl === null ? null : dayIn(sourceUrl.value);
  if (sourceUrl === null || value === null) return null;
  const { origin, lines, text } = sourceUrl;
  return { value, origin, rule: 'source-url', lines, text };
}

/** A line that is an address and nothing else. */
const BARE_ADDRESS = /^<?(https?:\/\/[^\s<>]{4,2000})>?$/iu;

/** The day in the address that the page prints as its own: with a label, or above the headline by itself. */
function printedUrlDate({ article: { residue, title } }: DateContext): Field<Edtf> | null {
  const top = title?.lines[0] ?? 0;
  const dated = residue.flatMap(({ line, text }) => {
    const own = ADDRESS_LINE.exec(text.trim()) ?? (line < top ? BARE_ADDRESS.exec(text.trim()) : null);
    const value = own?.[1] === undefined ? null : dayIn(own[1]);
    return value === null ? [] : [{ line, text: text.trim(), value }];
  });
  const [first] = dated;
  if (first === undefined) return null;
  return { value: first.value, origin: 'text', rule: 'printed-url', lines: [first.line], text: first.text };
}

/** The day in the article's own address, given or printed. */
export function urlDate(context: DateContext): Field<Edtf> | null {
  return sourceUrlDate(context) ?? printedUrlDate(context);
}
