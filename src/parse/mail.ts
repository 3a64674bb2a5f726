/**
 * An article that came by mail: header lines, a blank line, the text; or a mail that somebody passed on, whose own header
 * and remark stand above that of the mail that brought the article.
 */
import { type FieldLine, readFieldLine, tellsMail } from '../lines/export-fields.js';
import { isBlank, type Line } from '../lines/line.js';
import { readSeparator } from '../lines/separators.js';
import type { ExportEntry, ExportLayout } from './export-layouts.js';

/** Lines in which the header of a mail that was passed on stands. */
const TOP = 60;
/** Longest remark of whoever passed a mail on, in lines with text. */
const LONGEST_REMARK = 6;
/** What programs set above a mail that was passed on. */
const PASSED_ON =
  /^(?:[->_*\s]{0,12}(?:begin )?(?:forwarded message|original message|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato)\b[-:_*\s]{0,20}|anfang der weitergeleiteten nachricht:|début du message réexpédié ?:|inizio messaggio inoltrato:)$/i;
/** `FW: `, `Fwd: `, `WG: `: a mail's subject says that it was passed on or answered. */
const PASSED_SUBJECT = /^(?:(?:fwd?|re|aw|wg|tr|rv|i|r|vs|doorst)\s?:\s*)+/i;

interface Header {
  readonly fields: readonly { readonly field: FieldLine; readonly lines: readonly Line[]; readonly value: string }[];
  /** Index behind its last line. */
  readonly end: number;
}

/** Read a document as mail; null where it begins with no header. */
export function readMail(lines: readonly Line[]): ExportLayout | null {
  const from = lines.findIndex((line) => !isBlank(line) && !isMark(line));
  const outer = from < 0 || from > TOP ? null : headerAt(lines, from);
  if (outer === null) return null;
  const marks = lines.slice(0, from).filter((line) => !isBlank(line));
  const inner = innerHeader(lines, outer.end);
  if (inner === null)
    return { entries: [...pageEntries(marks), ...entriesOf(outer)], preamble: [], rest: lines.slice(outer.end) };
  const between = lines.slice(outer.end, inner.from).filter((line) => !isBlank(line));
  return {
    entries: [...pageEntries(marks), ...keptEntries(outer), ...pageEntries(between), ...entriesOf(inner.header)],
    preamble: [],
    rest: lines.slice(inner.header.end),
  };
}

function isMark({ text }: Line): boolean {
  return text.length <= 80 && (PASSED_ON.test(text) || readSeparator(text) !== null);
}

/** The header at an index; null where none stands. */
function headerAt(lines: readonly Line[], from: number): Header | null {
  const fields: { field: FieldLine; lines: Line[]; value: string }[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) break;
    const field = readFieldLine(line.text, 'mail');
    const last = fields.at(-1);
    if (field !== null) fields.push({ field, lines: [line], value: field.value });
    else if (line.indent > 0 && last !== undefined) {
      last.value = last.value === '' ? line.text : `${last.value} ${line.text}`;
      last.lines.push(line);
    } else return null;
  }
  return tellsMail(fields.map(({ field }) => field)) ? { fields, end: at } : null;
}

/** The last header near the top, each beneath a remark and a mark of the program. */
function innerHeader(lines: readonly Line[], from: number): { readonly header: Header; readonly from: number } | null {
  let found: { header: Header; from: number } | null = null;
  let remark = 0;
  for (let at = from; at < Math.min(lines.length, TOP) && remark <= LONGEST_REMARK; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line) || isMark(line)) continue;
    const header = readFieldLine(line.text, 'mail') === null ? null : headerAt(lines, at);
    if (header === null) remark += 1;
    else {
      found = { header, from: at };
      remark = 0;
      at = header.end;
    }
  }
  return found;
}

function entriesOf({ fields }: Header): readonly ExportEntry[] {
  return fields.map(({ field, lines, value }) => ({
    role: field.role,
    label: field.label,
    value: field.role === 'title' ? value.replace(PASSED_SUBJECT, '') : value,
    lines,
  }));
}

/** The header of whoever passed the mail on: the day is that of keeping, the rest says nothing of the article. */
function keptEntries({ fields }: Header): readonly ExportEntry[] {
  return fields.map(({ field: { role, label }, lines, value }) => ({
    role: role === 'date' ? 'saved' : 'page',
    label,
    value,
    lines,
  }));
}

function pageEntries(lines: readonly Line[]): readonly ExportEntry[] {
  return lines.map((line) => ({ role: 'page', label: '', value: line.text, lines: [line] }));
}
