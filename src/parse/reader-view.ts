/**
 * The head of a page copied from the reader view of a browser: the site's domain, the headline, perhaps the writer, and
 * how long it takes to read (`4-5 minutes`), each on a line of its own.
 */
import { isBlank, type Line } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import type { ExportEntry, ExportLayout } from './export-layouts.js';

const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]{0,60}[a-z\d])?\.){1,4}[a-z]{2,12}$/;
const LONGEST_DOMAIN = 80;
const LONGEST_HEADLINE = 240;
/** Longest line of writers. */
const LONGEST_BYLINE = 120;
/** Lines with text in the head. */
const MOST_LINES = 4;

/** The head of a reader view at the top of a text; null where none stands. */
export function readReaderView(lines: readonly Line[]): ExportLayout | null {
  const from = lines.findIndex((line) => !isBlank(line));
  const domain = lines[from];
  if (domain === undefined || domain.text.length > LONGEST_DOMAIN || !DOMAIN.test(domain.text)) return null;
  const head: Line[] = [];
  for (let at = from; at < lines.length && head.length < MOST_LINES; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    head.push(line);
    if (residueRule(line.text, 'any') === 'reading-time') return layoutOf(head, lines.slice(at + 1));
  }
  return null;
}

function layoutOf(head: readonly Line[], rest: readonly Line[]): ExportLayout | null {
  const [domain, title, ...others] = head;
  const [writer, time] = others.length === 2 ? others : [null, others[0]];
  if (domain === undefined || title === undefined || time === undefined) return null;
  if (title.text.length > LONGEST_HEADLINE || (writer?.text.length ?? 0) > LONGEST_BYLINE) return null;
  return {
    entries: [
      entryOf('page', domain),
      entryOf('title', title),
      ...(writer === null || writer === undefined ? [] : [entryOf('byline', writer)]),
      entryOf('length', time),
    ],
    preamble: [],
    rest,
  };
}

function entryOf(role: ExportEntry['role'], line: Line): ExportEntry {
  return { role, label: 'reader view', value: line.text, lines: [line] };
}
