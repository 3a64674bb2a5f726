/**
 * corrections.csv: what the archive's keeper put right by hand, one row an article, keyed by the article's ID. An empty
 * cell corrects nothing, `-` alone takes a value away; names are separated by `;`; columns whose names begin with `_`
 * are the keeper's own.
 */
import { tidy } from '../lines/line.js';
import { isEdtf } from '../record/edtf.js';
import type { CorrectedField } from '../record/filed-article.js';
import type { Problem } from '../record/problem.js';
import { nearest, squash } from '../settings/nearest.js';
import { shown } from '../settings/shown.js';
import { type CsvRow, readCsv } from './csv-rows.js';

/** The columns that correct a field, in the order in which they are written. */
export const CORRECTED_FIELDS: readonly CorrectedField[] = [
  'title',
  'standfirst',
  'date',
  'byline',
  'dateline',
  'topics',
  'source',
  'status',
  'note',
];

/** The cell that takes a value away. */
export const REMOVED = '-';

/** A row that names an article. */
export interface CorrectionRow {
  /** As written; whether there is such an article is seen later. */
  readonly id: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** The cells that correct something, each usable, without white space around it. */
  readonly cells: Readonly<Partial<Record<CorrectedField, string>>>;
}

export interface CorrectionsReading {
  /** In the order of the file, one row an ID. */
  readonly rows: readonly CorrectionRow[];
  readonly problems: readonly Problem[];
}

export const NO_CORRECTIONS: CorrectionsReading = { rows: [], problems: [] };

type Report = (line: number, words: Pick<Problem, 'rule' | 'message' | 'remedy'>) => void;

/** Where the columns stand. */
interface Columns {
  readonly id: number;
  readonly fields: readonly { readonly field: CorrectedField; readonly at: number }[];
  /** Cells that a row can have. */
  readonly count: number;
}

/** Read the file's text; `file` is its name in problems. What cannot be used is a problem, the rest holds. Never throws. */
export function readCorrections(text: string, file: string): CorrectionsReading {
  const problems: Problem[] = [];
  const report: Report = (line, words) => problems.push({ severity: 'error', file, line, ...words });
  const { rows, unclosed } = readCsv(text);
  const [head, ...rest] = rows;
  const columns = head === undefined ? null : columnsOf(head, report);
  const found = columns === null ? [] : rest.flatMap((row) => rowOf(row, columns, report) ?? []);
  if (unclosed !== null) report(unclosed, UNCLOSED);
  return { rows: eachOnce(found, report), problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

const UNCLOSED = {
  rule: 'correction-quote',
  message: 'a quotation mark in this row is never closed; it and what follows is not read',
  remedy: 'close it; a quotation mark within a cell is written twice',
};

/** Names in a cell (byline, topics). */
export function namesIn(cell: string): readonly string[] {
  return [...new Set(cell.split(';').map(tidy))].filter((name) => name !== '');
}

function columnsOf(head: CsvRow, report: Report): Columns | null {
  const places = new Map<string, number>();
  for (const [at, cell] of head.cells.entries()) {
    const name = tidy(cell);
    if (name === '' || name.startsWith('_')) continue;
    const known = ['id', ...CORRECTED_FIELDS].find((one) => one === squash(name));
    if (known === undefined) report(head.line, unknownColumn(name));
    else if (places.has(known)) report(head.line, columnTwice(known));
    else places.set(known, at);
  }
  const id = places.get('id');
  if (id === undefined) {
    report(head.line, {
      rule: 'correction-id-column',
      message: 'there is no column `id`, so no row can be used',
      remedy: 'begin the file with a row of column names, such as `id,title,date`',
    });
    return null;
  }
  const fields = CORRECTED_FIELDS.flatMap((field) => {
    const at = places.get(field);
    return at === undefined ? [] : [{ field, at }];
  });
  return { id, fields, count: head.cells.length };
}

function unknownColumn(name: string): Pick<Problem, 'rule' | 'message' | 'remedy'> {
  const columns = ['id', ...CORRECTED_FIELDS];
  const meant = nearest(name, columns);
  return {
    rule: 'correction-unknown-column',
    message: `unknown column ${shown(name)}`,
    remedy:
      meant === null
        ? `remove it, or begin its name with \`_\` if it is for yourself; columns are ${columns.join(', ')}`
        : `did you mean \`${meant}\`?`,
  };
}

function columnTwice(name: string): Pick<Problem, 'rule' | 'message' | 'remedy'> {
  return {
    rule: 'correction-column-twice',
    message: `the column \`${name}\` stands twice; the first counts`,
    remedy: 'make one column of them',
  };
}

function rowOf(row: CsvRow, columns: Columns, report: Report): CorrectionRow | null {
  const { line, cells } = row;
  const extra = cells.slice(columns.count).some((cell) => cell.trim() !== '');
  if (extra) {
    report(line, {
      rule: 'correction-cells',
      message: `the row has ${cells.length} cells, but there are ${columns.count} columns; it is not used`,
      remedy: 'put quotation marks around a cell that holds a comma or semicolon',
    });
    return null;
  }
  const id = tidy(cells[columns.id] ?? '');
  // Tables that were joined end to end.
  if (squash(id) === 'id') return null;
  const written = columns.fields.flatMap(({ field, at }) => {
    const cell = withoutGuard(cells[at] ?? '').trim();
    return tidy(cell) === '' ? [] : [{ field, cell }];
  });
  if (id === '') {
    if (written.length > 0) report(line, NO_ID);
    return null;
  }
  const usable = written.filter(({ field, cell }) => {
    const fault = faultOf(field, cell);
    if (fault !== null) report(line, fault);
    return fault === null;
  });
  return { id, line, cells: Object.fromEntries(usable.map(({ field, cell }) => [field, cell])) };
}

const NO_ID = {
  rule: 'correction-without-id',
  message: 'the row has corrections, but no ID',
  remedy: 'write the ID of the article in the column `id`; it stands on the article’s page and in `backfile inspect`',
};

/**
 * Tables that were written for spreadsheets have an apostrophe before what would be taken for a formula
 * (see `guarded`).
 */
const GUARD = /^'+[=+\-@\t\r＝＋－＠]/;

function withoutGuard(cell: string): string {
  return GUARD.test(cell) ? cell.slice(1) : cell;
}

/** A cell that `withoutGuard` gives back as it was, once the table's writer has guarded formulas of its own. */
export function guarded(cell: string): string {
  return GUARD.test(cell) ? `'${cell}` : cell;
}

function faultOf(field: CorrectedField, cell: string): Pick<Problem, 'rule' | 'message' | 'remedy'> | null {
  if (cell === REMOVED) return null;
  if (field === 'date' && !isEdtf(cell)) {
    return {
      rule: 'correction-date',
      message: `${shown(cell)} is no date in the form of the archive (EDTF)`,
      remedy:
        'write it like 2023-02-15, 2023-02, 2023, 2023-02~ (about) or 2023-02-15/.. (not before), in a column that the ' +
        'spreadsheet formats as text',
    };
  }
  if ((field === 'byline' || field === 'topics') && namesIn(cell).length === 0) {
    return {
      rule: 'correction-without-name',
      message: `${shown(cell)} in the column \`${field}\` holds no name`,
      remedy: 'write names separated by `;`, or `-` to take them away',
    };
  }
  return null;
}

function eachOnce(rows: readonly CorrectionRow[], report: Report): readonly CorrectionRow[] {
  const first = new Map<string, CorrectionRow>();
  for (const row of rows) {
    const earlier = first.get(row.id);
    if (earlier === undefined) first.set(row.id, row);
    else
      report(row.line, {
        rule: 'correction-twice',
        message: `the article ${shown(row.id)} has a row already (line ${earlier.line}); this one is not used`,
        remedy: 'make one row of them',
      });
  }
  return [...first.values()];
}
