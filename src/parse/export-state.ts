/** What has been understood of an export so far. */
import type { Line } from '../lines/line.js';
import type { Dateline, Figure, LineFate, LineField, ParsedArticle } from '../record/article.js';
import type { Field } from '../record/field.js';
import { fieldOf } from './fields.js';

export interface ExportState {
  title: Field<string> | null;
  standfirst: Field<string> | null;
  byline: Field<readonly string[]> | null;
  dateline: Field<Dateline> | null;
  source: Field<string> | null;
  dateLines: ParsedArticle['dateLines'][number][];
  captions: Omit<Figure, 'image'>[];
  fates: LineFate[];
  residue: { line: Line; rule: string }[];
}

export function newExportState(): ExportState {
  return {
    title: null,
    standfirst: null,
    byline: null,
    dateline: null,
    source: null,
    dateLines: [],
    captions: [],
    fates: [],
    residue: [],
  };
}

/** Say of lines what they are. */
export function takeAs(state: ExportState, lines: readonly Line[], field: LineField, rule: string): void {
  if (field === 'residue') state.residue.push(...lines.map((line) => ({ line, rule })));
  else state.fates.push(...lines.map(({ no }) => ({ line: no, field, rule })));
}

/** Add a day of publication as printed; null where no line prints it. */
export function addDate(state: ExportState, text: string, lines: readonly Line[]): LineField | null {
  const [first] = lines;
  if (first === undefined) return null;
  state.dateLines.push({ line: first.no, text, kind: 'published' });
  return 'date';
}

/** Take a paper as the source, where none is known yet. */
export function addSource(state: ExportState, paper: string, lines: readonly Line[]): void {
  if (state.source === null && paper !== '') state.source = fieldOf(paper, 'export-source', lines);
}
