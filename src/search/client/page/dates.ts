/** Dates in words, as the pages of the site write them: from EDTF and the forms that the page gives. */
import { parseEdtf } from '../../../record/edtf.js';
import type { SearchSettings } from '../../../render/search-settings.js';
import { filled } from './words.js';

/** `15 February 2023`, `about 1994`, `not before 15 February 2023`; `date` is EDTF, null where unknown. */
export function dateInWords(date: string | null, forms: SearchSettings['dates']): string {
  const parts = date === null ? null : parseEdtf(date);
  if (parts === null) return forms.unknown;
  const { year, month, day } = parts;
  const values = { year: String(year), month: forms.months[(month ?? 0) - 1] ?? '', d: String(day) };
  const form = day === 1 ? forms.firstDay : day !== null ? forms.day : month !== null ? forms.month : '{year}';
  const period = filled(form, values);
  const about = parts.approximate ? filled(forms.about, { date: period }) : period;
  return parts.notBefore ? filled(forms.notBefore, { date: about }) : about;
}

/** What a `datetime` attribute may say of a date; null where it is a bound, about right or unknown. */
export function machineDate(date: string | null): string | null {
  const parts = date === null ? null : parseEdtf(date);
  return parts === null || parts.approximate || parts.notBefore ? null : date;
}
