/** Tables as CSV (RFC 4180). The door to the library `csv-stringify`. */
import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV text without byte order mark, lines ending in CR LF. A cell that a spreadsheet would take for a formula
 * (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets a leading apostrophe.
 * See https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csv(rows: readonly (readonly string[])[]): string {
  // The library quotes a cell for the line end that it writes itself, not for the other ones.
  return stringify([...rows], { record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ });
}
