/**
 * The block of properties above a saved text, or beneath it: `Title: …`, `Author: …`, `Date: …`, `Accessed: …`. Its rows
 * give the article's fields; the day on which somebody kept the text is none of them.
 */
import { isBlank, type Line } from '../lines/line.js';
import { type Property, type PropertyRole, readProperty as readRow } from '../lines/property-fields.js';
import type { ExportEntry, ExportLayout } from './export-layouts.js';
import { withoutNoteLink } from './note-links.js';

/** What programs name themselves by in the row that gives the paper elsewhere: `source: joplin-desktop`. */
const PROGRAM = /^(?:joplin(?:-\w{2,12})?|web\.clip\d?|desktop\.\w{2,12}|mobile\.\w{2,12})$/;

/** Read a line as a property; reference managers set label and value in two cells, a tab between them. */
function readProperty(line: Line): Property | null {
  const found = readRow(line.text) ?? readCells(line.raw);
  return found?.role === 'source' && PROGRAM.test(found.value) ? { ...found, role: 'other' } : found;
}

function readCells(raw: string): Property | null {
  const [label = '', value = '', ...others] = raw.includes('\t') ? raw.trim().split('\t') : [];
  return value === '' || others.length > 0 ? null : readRow(`${label}: ${value}`);
}

/** Lines with text that may stand above the block: the headline, the site, a picture. */
const MOST_ABOVE = 3;
/** Rows that make a block: fewer are rows of a page. */
const FEWEST_ROWS = 3;
/** Blank lines that may stand between two rows. */
const MOST_BLANK = 1;

/** A row of the block with its line. */
interface Row extends Property {
  readonly line: Line;
}

/** The rows of a block at the top or at the end; null where neither stands. */
export function readProperties(lines: readonly Line[]): ExportLayout | null {
  const found = [...rowsAbove(lines), ...rowsBeneath(lines)];
  if (found.length === 0) return null;
  const rows = [...found, ...headingsBeside(lines, found)];
  const taken = new Set(rows.map(({ line }) => line));
  const isNote = rows.some(({ role }) => role === 'address' || role === 'saved');
  const ofNote = isNote && rows.some(({ role }) => role === 'created');
  return {
    entries: rows.map((row) => entryOf(row, ofNote)),
    preamble: [],
    rest: lines.filter((line) => !taken.has(line)),
  };
}

function rowsAbove(lines: readonly Line[]): readonly Row[] {
  let above = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    if (readProperty(line) !== null) return isGluedBelow(lines, at, above) ? [] : blockOf(lines, at, 1);
    above += 1;
    if (above > MOST_ABOVE) break;
  }
  return [];
}

/** Whether a row stands directly below a line that is neither the first nor a heading, and so goes on with what it begins. */
function isGluedBelow(lines: readonly Line[], at: number, above: number): boolean {
  const before = lines[at - 1];
  return above > 1 && before !== undefined && !isBlank(before) && !before.text.startsWith('#');
}

function rowsBeneath(lines: readonly Line[]): readonly Row[] {
  const last = lines.findLastIndex((line) => !isBlank(line));
  const line = lines[last];
  return line === undefined || readProperty(line) === null ? [] : blockOf(lines, last, -1).toReversed();
}

/** Headings that stand above and beneath a block of properties. */
const HEADING = /^#{1,6} (?:metadata|properties|full document|document notes|new highlights added.{0,60})$/i;
/** Lines beside the block among which one stands. */
const NEAR = 4;

function headingsBeside(lines: readonly Line[], rows: readonly Row[]): readonly Row[] {
  const [first, last] = [rows[0]?.line.no ?? 0, rows.at(-1)?.line.no ?? 0];
  return lines
    .filter(({ no, text }) => no >= first - NEAR && no <= last + NEAR && HEADING.test(text))
    .map((line) => ({ role: 'other', label: 'heading', value: '', line }));
}

/** The rows from an index on, downwards or upwards, if they are a block. */
function blockOf(lines: readonly Line[], from: number, step: 1 | -1): readonly Row[] {
  const rows: Row[] = [];
  let blanks = 0;
  for (let at = from; at >= 0 && at < lines.length && blanks <= MOST_BLANK; at += step) {
    const line = lines[at];
    if (line === undefined) break;
    const property = isBlank(line) ? null : readProperty(line);
    if (property !== null) rows.push({ ...property, line });
    else if (!isBlank(line)) break;
    blanks = isBlank(line) ? blanks + 1 : 0;
  }
  return isBlock(rows) ? rows : [];
}

/** Roles that rows of a page hardly have, and boxes of books neither, which give title, author and pages. */
const TELLING: ReadonlySet<PropertyRole> = new Set<PropertyRole>(['source', 'saved', 'address']);

function isBlock(rows: readonly Row[]): boolean {
  const labels = new Set(rows.map(({ label }) => label));
  const roles = new Set(rows.map(({ role }) => role));
  const isTold = rows.some(({ role }) => TELLING.has(role)) || (roles.has('title') && roles.has('date'));
  return labels.size >= FEWEST_ROWS && isTold;
}

/** `ofNote`: what was created, beside an address or a day of saving, is the note, and so is what was updated. */
function entryOf({ role, label, value, line }: Row, ofNote: boolean): ExportEntry {
  const said = role === 'byline' ? withoutNoteLink(value) : value;
  return { role: roleOf(role, ofNote), label, value: said, lines: [line] };
}

function roleOf(role: PropertyRole, ofNote: boolean): ExportEntry['role'] {
  if (role === 'created') return ofNote ? 'saved' : 'date';
  if (role === 'updated') return ofNote ? 'saved' : 'updated';
  return role === 'address' || role === 'other' ? 'page' : role;
}
