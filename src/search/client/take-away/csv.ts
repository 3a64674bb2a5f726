/** A result as a table (CSV, RFC 4180), with the rules of the site's other tables (see `listings/csv.ts`). */
import type { Format, TakenArticle } from './result.js';

/**
 * Beginnings that a spreadsheet would take for a formula; such a cell gets a leading apostrophe.
 * See https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

const COLUMNS: readonly (readonly [name: string, value: (article: TakenArticle) => string])[] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date ?? ''],
  ['title', ({ title }) => title ?? ''],
  ['byline', ({ byline }) => byline.join('; ')],
  ['source', ({ source }) => source ?? ''],
  ['lang', ({ lang }) => lang],
  ['path', ({ url }) => url],
  ['address', ({ address }) => address ?? ''],
];

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

export const csv: Format = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  quotes: false,
  write: ({ articles }) =>
    row(COLUMNS.map(([name]) => name)) +
    articles.map((article) => row(COLUMNS.map(([, value]) => value(article)))).join(''),
};
