/**
 * The door to the library `csv-parse`: the rows of a table as spreadsheets write it (RFC 4180), with the line that each
 * begins on. Cells may be separated by commas, semicolons (as in countries whose decimal sign is a comma) or tabs.
 */
import { parse } from 'csv-parse/sync';

export interface CsvRow {
  /** Line of the text that the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvReading {
  /** Without the empty lines. */
  readonly rows: readonly CsvRow[];
  /** Line of a row with a quotation mark that is never closed: it and what follows is not read. Else null. */
  readonly unclosed: number | null;
}

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** How spreadsheets are told the separator in the first line; it is no row. */
const SEPARATOR_LINE = /^"?sep=([,;\t])"?[ \t]*(?:\n|$)/i;

/** Read a table. A byte order mark and any line ends are understood. Never throws. */
export function readCsv(text: string): CsvReading {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const told = SEPARATOR_LINE.exec(plain);
  const table = told === null ? plain : `\n${plain.slice(told[0].length)}`;
  const delimiter = DELIMITERS.find((one) => one === told?.[1]) ?? delimiterOf(table);
  const rows: CsvRow[] = [];
  let next = 1;
  let failed = false;
  parse(table, {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    // A quotation mark within a cell that has none around it stands for itself.
    relax_quotes: true,
    // White space around quotation marks; a tab that separates is none.
    trim: delimiter !== '\t',
    skip_records_with_error: true,
    on_record: (cells: readonly string[], { lines }) => {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: next, cells });
      next = lines + 1;
      return null;
    },
    on_skip: () => {
      failed = true;
      return undefined;
    },
  });
  return { rows, unclosed: failed ? next : null };
}

/** The separator that stands most often, outside quotation marks, in the first line with text; a comma where none does. */
function delimiterOf(text: string): Delimiter {
  const from = text.search(/\S/);
  if (from === -1) return ',';
  const end = text.indexOf('\n', from);
  const unquoted = text
    .slice(0, end === -1 ? undefined : end)
    .split('"')
    .filter((_, i) => i % 2 === 0)
    .join('');
  const times = (delimiter: Delimiter) => unquoted.split(delimiter).length - 1;
  let most: Delimiter = ',';
  for (const delimiter of DELIMITERS) if (times(delimiter) > times(most)) most = delimiter;
  return most;
}
