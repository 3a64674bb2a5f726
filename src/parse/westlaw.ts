/**
 * Articles as Westlaw prints them: a row of its own and its number, the paper, the day, sections, the headline; beneath
 * the text an index of what it is about.
 */
import { dateLine } from '../lines/date-line.js';
import { isBlank, type Line } from '../lines/line.js';
import type { ExportEntry, ExportLayout } from './export-layouts.js';

const NUMBER = /^\d{4} WLNR \d{4,12}$/;
const INDEX = /^-{2,8} ?INDEX REFERENCES ?-{2,8}$/i;
/** Lines of the head, with text. */
const TOP = 10;
/** Rows that stand between the paper and the headline. */
const ROW = /^(?:copyright\b|©|\(c\)|section:|edition:|volume\b|issue\b|page:|source:)/i;

/** Read a document in this layout; null where it has no such number near its top. */
export function readWestlaw(lines: readonly Line[]): ExportLayout | null {
  const written = lines.filter((line) => !isBlank(line));
  const at = written.slice(0, TOP).findIndex(({ text }) => NUMBER.test(text));
  const paper = written[at + 1];
  if (at < 0 || paper === undefined) return null;
  const entries: ExportEntry[] = [...written.slice(0, at + 1).map(pageEntry), entry('source', paper)];
  const rows = rowsBelow(written.slice(at + 2));
  for (const line of rows) entries.push(dateLine(line.text) === null ? pageEntry(line) : entry('date', line));
  const text = written.slice(at + 2 + rows.length);
  const indexAt = text.findIndex((line) => INDEX.test(line.text));
  const end = indexAt < 0 ? text.length : indexAt;
  const kept = new Set(text.slice(0, end));
  return {
    entries: [...entries, ...text.slice(end).map(pageEntry)],
    preamble: [],
    rest: lines.filter((line) => isBlank(line) || kept.has(line)),
  };
}

/** Rows and days between the paper and the headline. */
function rowsBelow(written: readonly Line[]): readonly Line[] {
  const end = written.findIndex(({ text }) => !ROW.test(text) && dateLine(text) === null);
  return written.slice(0, Math.max(0, end));
}

function entry(role: ExportEntry['role'], line: Line): ExportEntry {
  return { role, label: '', value: line.text, lines: [line] };
}

function pageEntry(line: Line): ExportEntry {
  return entry('page', line);
}
