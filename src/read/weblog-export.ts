/**
 * The import and export format of Movable Type, in which it and TypePad hand out what was written on a weblog: entries
 * one behind the other, a line of eight hyphens beneath each; in an entry rows of metadata, then texts under a label, a
 * line of five hyphens beneath each. https://movabletype.org/documentation/appendices/import-export-format.html
 */
import type { TextFormat } from '../record/article.js';

const ENTRY_END = /^-{8}\s*$/;
const SECTION_END = /^-{5}\s*$/;
const ROW =
  /^(AUTHOR|TITLE|BASENAME|STATUS|ALLOW COMMENTS|ALLOW PINGS|CONVERT BREAKS|PRIMARY CATEGORY|CATEGORY|DATE|TAGS|UNIQUE URL|NO ENTRY):(?: (.*))?$/;
const FIRST_ROW = /^\s{0,200}[A-Z][A-Z ]{2,20}:/;
const LABEL = /^(BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING):\s*$/;

/** A text of an entry, or its metadata; places are indices in the entry's lines. */
export interface WeblogSection {
  /** Null for the metadata. */
  readonly label: string | null;
  /** From the first line behind the label to the one before the hyphens (`end`). */
  readonly from: number;
  readonly end: number;
}

/** Whether a text may be such an export, by its first line. */
export function mayBeWeblog(text: string): boolean {
  return FIRST_ROW.test(text);
}

/** Whether lines begin with an entry: rows of metadata, hyphens beneath them, and the label of its text. */
export function isWeblogEntry(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!ROW.test(lines[first] ?? '')) return false;
  const end = lines.findIndex((line, at) => at > first && !isBlank(line) && !ROW.test(line));
  return SECTION_END.test(lines[end] ?? '') && LABEL.test(lines[end + 1] ?? '');
}

/** The indices at which entries begin behind the first; null where lines are no such export. */
export function weblogEntries(lines: readonly string[]): readonly number[] | null {
  if (!isWeblogEntry(lines)) return null;
  const found: number[] = [];
  let isBehindEnd = false;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    if (isBehindEnd && ROW.test(line)) found.push(at);
    isBehindEnd = ENTRY_END.test(line);
  }
  return found;
}

/** The sections of an entry, its metadata first. A line of hyphens divides where a label or the entry's end follows. */
export function weblogSections(lines: readonly string[]): readonly WeblogSection[] {
  const sections: WeblogSection[] = [];
  let [label, from]: [string | null, number] = [null, 0];
  const last = lines.findLastIndex((line) => !isBlank(line) && !ENTRY_END.test(line) && !SECTION_END.test(line));
  for (const [at, line] of lines.entries()) {
    if (!SECTION_END.test(line)) continue;
    const next = LABEL.exec(lines[at + 1] ?? '')?.[1];
    if (next === undefined && at < last) continue;
    sections.push({ label, from, end: at });
    [label, from] = [next ?? null, at + 2];
    if (next === undefined) return sections;
  }
  return label === null ? sections : [...sections, { label, from, end: lines.length }];
}

/** A row of metadata: its label and its value. */
export function weblogRow(line: string): { readonly label: string; readonly value: string } | null {
  const [, label, value = ''] = ROW.exec(line) ?? [];
  return label === undefined ? null : { label, value: value.trim() };
}

/** How a weblog's program made pages of a text: what its lines are. */
export type WeblogText = 'paragraphs' | 'html' | 'markdown';

/** What the metadata say of the texts; where they say nothing, ends of lines are to be kept. */
export function weblogText(lines: readonly string[]): WeblogText {
  const said =
    lines
      .map(weblogRow)
      .find((row) => row?.label === 'CONVERT BREAKS')
      ?.value.toLowerCase() ?? '';
  if (said.startsWith('markdown')) return 'markdown';
  return said === '0' || said.startsWith('richtext') || said.startsWith('wysiwyg') ? 'html' : 'paragraphs';
}

const TAG = /<\/?[a-z][^<>]{0,2000}>/i;
/** Labels of what the author wrote for readers. */
const TEXTS: ReadonlySet<string | null> = new Set(['BODY', 'EXTENDED BODY']);

/** Whether a section is text that readers were shown. */
export function isWeblogBody({ label }: WeblogSection): boolean {
  return TEXTS.has(label);
}

/** How an entry is to be read. */
export function weblogFormat(lines: readonly string[]): TextFormat {
  if (weblogText(lines) === 'markdown') return 'markdown';
  const bodies = weblogSections(lines).filter(isWeblogBody);
  return bodies.some(({ from, end }) => lines.slice(from, end).some((line) => TAG.test(line))) ? 'html' : 'text';
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
