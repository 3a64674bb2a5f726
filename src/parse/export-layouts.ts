/**
 * The layouts in which news databases and mailboxes hand out an article: which of its lines are fields, which value
 * each has, and which lines are left as text. What the fields say of the article is read in `export-head`.
 */
import { copyrightHolder, type ExportRole, type FieldLine, readFieldLine } from '../lines/export-fields.js';
import { isBlank, type Line, withText } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import { readBibtex } from './bibtex.js';
import { readCiteTemplate } from './cite-template.js';
import { readClipperHead } from './clipper-head.js';
import { readShown } from './export-shown.js';
import { readLayoutStory } from './layout-story.js';
import { readMail } from './mail.js';
import { readProperties } from './properties.js';
import { readReaderView } from './reader-view.js';
import { readRis } from './ris.js';
import { readSgmlDocument } from './sgml-document.js';
import { readWeblogEntry } from './weblog-entry.js';
import { readWestlaw } from './westlaw.js';

/** A field with its value, which may run over several lines. */
export interface ExportEntry {
  readonly role: ExportRole;
  readonly label: string;
  readonly value: string;
  readonly lines: readonly Line[];
}

export interface ExportLayout {
  readonly entries: readonly ExportEntry[];
  /** Lines with text before the first field; among them may be the headline, the paper and the date. */
  readonly preamble: readonly Line[];
  /** What is left to read, with blank lines; a label before the text is cut off. */
  readonly rest: readonly Line[];
  readonly paragraphs?: KnownParagraphs;
}

/** What is known of a text whose every line is a paragraph. */
export interface KnownParagraphs {
  /** Numbers of the lines that are subheadings. */
  readonly headings: ReadonlySet<number>;
  /** Whether the text begins below its headline, which stands in no line. */
  readonly isUntitled: boolean;
}

/** A layout while it is being read. */
interface State {
  entries: { role: ExportRole; label: string; value: string; lines: Line[] }[];
  rest: Line[];
  phase: 'head' | 'text' | 'tail';
}

/** Read the document in the first layout that it shows; null where it is no export. */
export function readLayout(lines: readonly Line[]): ExportLayout | null {
  return (
    readWeblogEntry(lines) ??
    readSgmlDocument(lines) ??
    readLayoutStory(lines) ??
    readMail(lines) ??
    readCodes(lines) ??
    readRis(lines) ??
    readBibtex(lines) ??
    readWestlaw(lines) ??
    readLabelled(lines) ??
    readProperties(lines) ??
    readReaderView(lines) ??
    readCiteTemplate(lines) ??
    readClipperHead(lines) ??
    readShown(lines)
  );
}

function add(state: State, line: Line, { role, label, value }: FieldLine): void {
  state.entries.push({ role, label, value, lines: [line] });
}

/** Take a line into the field above it. */
function append(state: State, line: Line): void {
  const last = state.entries.at(-1);
  if (last === undefined) return;
  last.value = last.value === '' ? line.text : `${last.value} ${line.text}`;
  last.lines.push(line);
}

/** The field behind whose label the text comes: what stands on its own line is text already, and the line is not the page's. */
function beginText(state: State, line: Line, field: FieldLine): void {
  const isLabel = field.value === '';
  state.entries.push({ role: 'text', label: field.label, value: '', lines: isLabel ? [line] : [] });
  if (!isLabel) state.rest.push(withText(line, field.value, field.value));
  state.phase = 'text';
}

/** Codes that a document must have, of which two or three may stand in any text, to be told by them. */
const FEWEST_CODES = 4;

/** Factiva: a code alone on its line or set off by white space, its value behind it or beneath. */
function readCodes(lines: readonly Line[]): ExportLayout | null {
  const marks = lines.map((line) => (line.text.length > 3 && !setOff(line) ? null : readFieldLine(line.text, 'codes')));
  const labels = new Set(marks.flatMap((mark) => (mark === null ? [] : [mark.label])));
  if (labels.size < FEWEST_CODES || !labels.has('hd') || !(labels.has('lp') || labels.has('td'))) return null;
  const state: State = { entries: [], rest: [], phase: 'head' };
  const preamble: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const mark = marks[i] ?? null;
    if (mark?.role === 'text') beginText(state, line, mark);
    else if (mark !== null) {
      add(state, line, mark);
      state.phase = 'head';
    } else if (state.entries.length === 0 && !isBlank(line)) preamble.push(line);
    else if (state.phase === 'text' || isBlank(line)) state.rest.push(line);
    else append(state, line);
  }
  return { entries: state.entries, preamble, rest: state.rest };
}

/** Whether a code is set off from what stands behind it by more than a space. */
function setOff({ raw }: Line): boolean {
  return /^\s{0,20}[A-Z]{2,3}(?:\t|\s{2})/.test(raw);
}

type Marks = readonly (FieldLine | null)[];

/** Lines above the first field that may be the headline, the paper and the date. */
const LONGEST_PREAMBLE = 12;

/** LexisNexis, Nexis Uni, ProQuest, NewsBank: labels with colons above and beneath the text. */
function readLabelled(lines: readonly Line[]): ExportLayout | null {
  const labelled: Marks = lines.map((line) => (isBlank(line) ? null : readFieldLine(line.text, 'labelled')));
  if (!isExport(labelled) && !isHeadOfFields(labelled, lines)) return null;
  const marks = labelled.map((mark, i) => mark ?? readFieldLine(lines[i]?.text ?? '', 'heading'));
  const first = marks.findIndex((mark) => mark !== null);
  const above = lines.slice(0, first).filter(isOfHead);
  const isPreamble = above.length <= LONGEST_PREAMBLE && above.every(({ text }) => text.length <= 240);
  const state: State = { entries: [], rest: [], phase: isPreamble ? 'head' : 'text' };
  for (const [i, line] of lines.entries()) {
    const mark = marks[i] ?? null;
    if (i < first && isPreamble && above.includes(line)) continue;
    if (mark !== null && isField(state, marks, lines, i)) takeField(state, line, mark);
    else takeOther(state, lines, i);
  }
  return { entries: state.entries, preamble: isPreamble ? above : [], rest: state.rest };
}

/** Whether a line above the fields may be the headline, the paper or the date. */
function isOfHead(line: Line): boolean {
  return !isBlank(line) && copyrightHolder(line.text) === null && residueRule(line.text, 'any') === null;
}

/** What labels weigh: those of databases alone tell more, those in mixed case stand on many pages and tell nothing. */
function isExport(marks: Marks): boolean {
  const weights = new Map<string, number>();
  for (const mark of marks) {
    if (mark !== null) weights.set(mark.label, (mark.telling ? 2 : 0) + (mark.capitals ? 1 : 0));
  }
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  return weights.size >= 2 && sum >= 3;
}

/** Rows of fields that make a head, the headline's among them, and the part of its rows that must be known ones. */
const HEAD_OF_FIELDS = { fewest: 4, share: 0.7 };
/** A row of a head whatever its label says: `Routing: 4B`. */
const ANY_ROW = /^\p{Lu}[\p{L} /-]{1,30}:(?: \S|$)/u;

/** Whether a text begins with rows of fields and a label or a gap behind them, as the archives of papers print a story. */
function isHeadOfFields(marks: Marks, lines: readonly Line[]): boolean {
  const first = lines.findIndex((line) => !isBlank(line));
  const end = lines.findIndex((line, i) => i >= first && !ANY_ROW.test(line.text));
  const rows = marks.slice(Math.max(0, first), end < 0 ? lines.length : end);
  const known = rows.filter((mark) => mark !== null);
  const isStory =
    known.some(({ role }) => role === 'title') &&
    known.some(({ role }) => role === 'text' || role === 'date' || role === 'byline');
  return isStory && known.length >= HEAD_OF_FIELDS.fewest && known.length >= rows.length * HEAD_OF_FIELDS.share;
}

/** In the text a label counts only when it is a database's, or stands with others as the fields beneath a text do. */
function isField(state: State, marks: Marks, lines: readonly Line[], i: number): boolean {
  const mark = marks[i];
  if (mark === null || mark === undefined) return false;
  if (state.phase !== 'text' || mark.telling || mark.capitals) return true;
  const next = nextWithText(lines, i);
  return next !== null && marks[next] !== null;
}

function nextWithText(lines: readonly Line[], i: number): number | null {
  for (let k = i + 1; k < Math.min(lines.length, i + 4); k += 1) {
    const line = lines[k];
    if (line !== undefined && !isBlank(line)) return k;
  }
  return null;
}

function takeField(state: State, line: Line, mark: FieldLine): void {
  const opens = state.phase === 'head' || (state.phase === 'text' && mark.telling);
  if (mark.role === 'text' && opens) beginText(state, line, mark);
  else {
    add(state, line, mark);
    if (state.phase === 'text') state.phase = 'tail';
  }
}

/** A line without a label: the value of the field above it, or left to be read. */
function takeOther(state: State, lines: readonly Line[], i: number): void {
  const line = lines[i];
  if (line === undefined) return;
  if (isBlank(line)) state.rest.push(line);
  else if (continues(state, line, lines[i - 1])) append(state, line);
  else {
    state.rest.push(line);
    const isPage = residueRule(line.text, 'edges') !== null || copyrightHolder(line.text) !== null;
    if (state.phase === 'head' && state.entries.length > 0 && !isPage) state.phase = 'text';
  }
}

/** A field is continued on the next line where its own line was full. */
const FULL = 50;

function continues(state: State, line: Line, before: Line | undefined): boolean {
  const last = state.entries.at(-1);
  const lastLine = last?.lines.at(-1);
  if (state.phase === 'text' || last === undefined || lastLine === undefined || before === undefined) return false;
  if (residueRule(line.text, 'any') !== null || copyrightHolder(line.text) !== null) return false;
  // EBSCOhost marks the subjects it lists, one a line.
  if (line.text.startsWith('*') && last.role === 'page') return lastLine.no === line.no - 1;
  if (last.value === '') return lastLine.no >= line.no - (last.role === 'caption' ? 4 : 1);
  return lastLine.no === before.no && before.text.length >= FULL && before.text.length <= 130 && last.role !== 'date';
}
