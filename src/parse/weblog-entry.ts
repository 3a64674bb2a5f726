/**
 * An entry of a weblog's export (`read/weblog-export.ts`): what its metadata say of it, and its text. Comments, pings and
 * keywords are no text of its author's.
 */
import { isBlank, type Line, textKey, withText } from '../lines/line.js';
import {
  isWeblogBody,
  isWeblogEntry,
  mayBeWeblog,
  type WeblogSection,
  weblogRow,
  weblogSections,
  weblogText,
} from '../read/weblog-export.js';
import { plainText } from '../record/plain-text.js';
import type { ExportEntry, ExportLayout } from './export-layouts.js';
import { blocksOfHtml } from './html-blocks.js';

/** Rows of the metadata that give a field; the others are the program's own. */
const ROLES: Readonly<Record<string, ExportEntry['role']>> = { AUTHOR: 'byline', TITLE: 'title', DATE: 'date' };

/** Read a document as an entry; null where it is none. */
export function readWeblogEntry(lines: readonly Line[]): ExportLayout | null {
  if (!mayBeWeblog(lines.find((line) => !isBlank(line))?.text ?? '')) return null;
  const written = lines.map(({ raw }) => raw);
  if (!isWeblogEntry(written)) return null;
  const sections = weblogSections(written);
  const bodies = sections.filter(isWeblogBody);
  const rest = bodies.flatMap((section) => textOf(lines, section, weblogText(written) === 'paragraphs'));
  const kept = new Set(rest.map(({ no }) => no));
  const excerpt = sections.flatMap((section) => excerptIn(lines, section, rest));
  for (const line of excerpt.flatMap((entry) => entry.lines)) kept.add(line.no);
  const metadata = sections[0]?.end ?? 0;
  const said = sections.filter(({ label }) => label === 'COMMENT' || label === 'PING');
  const entries = lines.flatMap((line, at): readonly ExportEntry[] => {
    if (isBlank(line) || kept.has(line.no)) return [];
    if (at < metadata) return [entryOf(line)];
    const role = said.some(({ from, end }) => at >= from && at < end) ? 'comments' : 'page';
    return [{ role, label: '', value: '', lines: [line] }];
  });
  return { entries: [...entries, ...excerpt], preamble: [], rest };
}

function entryOf(line: Line): ExportEntry {
  const { label = '', value = '' } = weblogRow(line.text) ?? {};
  const role = ROLES[label] ?? 'page';
  if (role === 'page') return { role, label: label.toLowerCase(), value, lines: [line] };
  return { role, label: label.toLowerCase(), value: role === 'date' ? dayOf(value) : shownBy(value), lines: [line] };
}

/** Month, day and year, in this order in every language, and an hour: `03/14/2006 09:12:44 PM`. */
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: |$)/;

function dayOf(value: string): string {
  const [, month, day, year] = DATE.exec(value) ?? [];
  if (month === undefined || day === undefined) return value;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What a value shows: titles may have tags and references to characters. */
function shownBy(value: string): string {
  if (!/[<&]/.test(value)) return value;
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const shown = blocksOfHtml({ type: 'html', value: `<p>${value}</p>`, position });
  return shown.map((block) => plainText(block)).join(' ') || value;
}

/** The summary, as a standfirst; none where its words are those of the text, of which programs make one. */
function excerptIn(lines: readonly Line[], section: WeblogSection, body: readonly Line[]): readonly ExportEntry[] {
  if (section.label !== 'EXCERPT') return [];
  const own = lines.slice(section.from, section.end).filter((line) => !isBlank(line));
  const value = own.map(({ text }) => shownBy(text)).join(' ');
  const opening = body.filter((line) => !isBlank(line)).slice(0, OPENING);
  const isOfText = textKey(opening.map(({ text }) => shownBy(text)).join(' ')).includes(textKey(value).slice(0, SAME));
  return isOfText ? [] : [{ role: 'standfirst', label: 'excerpt', value, lines: own }];
}

/** Characters of a summary that stand in the first lines of the text where it was made of them. */
const SAME = 40;
const OPENING = 12;

/** What begins a block, of which no paragraph is to be made. */
const BLOCK =
  /^\s*<(?:\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|table|thead|tbody|tr|td|th|pre|hr|figure|figcaption|section|center|form|iframe|object|script|style)\b|!--)/i;

/** The lines of a text; where ends of lines count, paragraphs and breaks of HTML take their place. */
function textOf(lines: readonly Line[], { from, end }: WeblogSection, hasBreaks: boolean): readonly Line[] {
  const own = lines.slice(from, end);
  if (!hasBreaks || !own.some(({ raw }) => raw.includes('<'))) return own;
  let inParagraph = false;
  return own.map((line, at) => {
    if (isBlank(line)) return line;
    const next = own[at + 1];
    const isLast = next === undefined || isBlank(next) || BLOCK.test(next.raw);
    const opens = !inParagraph && !BLOCK.test(line.raw);
    const isOpen = inParagraph || opens;
    inParagraph = isOpen && !isLast;
    if (!isOpen) return line;
    return withRaw(line, `${opens ? '<p>' : ''}${line.raw}${isLast ? '</p>' : '<br>'}`);
  });
}

function withRaw(line: Line, raw: string): Line {
  return withText(line, raw.trim(), raw);
}
