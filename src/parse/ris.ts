/**
 * Records of reference managers in the RIS format (`TY  - NEWS`, `TI  - …`, `ER  -`), the form in which databases hand
 * out lists of articles. The tags are those of the format's own specification; an abstract is the text there is.
 */
import { isBlank, type Line, withText } from '../lines/line.js';
import type { ExportEntry, ExportLayout } from './export-layouts.js';

/** A tag with its value; white space is folded in a line's text. */
const TAG = /^([A-Z][A-Z\d]) -(?: (.*))?$/;

/** What tags say; `Y2` is the day on which somebody looked at the article. */
const ROLES: Readonly<Record<string, ExportEntry['role']>> = {
  TI: 'title',
  T1: 'title',
  CT: 'title',
  T2: 'source',
  JO: 'source',
  JF: 'source',
  DA: 'date',
  Y1: 'date',
  PY: 'date',
  Y2: 'saved',
};
const AUTHORS: ReadonlySet<string> = new Set(['AU', 'A1']);
const TEXTS: ReadonlySet<string> = new Set(['AB', 'N2']);

interface Tagged {
  readonly tag: string;
  readonly value: string;
  readonly line: Line;
}

/** Tags that tell a record: fewer may stand in any text. */
const FEWEST_TAGS = 3;

/** Read a document as one record, whose type divides it from others; null where it does not begin with tags. */
export function readRis(lines: readonly Line[]): ExportLayout | null {
  const first = lines.find((line) => !isBlank(line));
  if (first === undefined || !TAG.test(first.text)) return null;
  const tagged = lines.flatMap((line) => taggedOf(line));
  const tags = new Set(tagged.map(({ tag }) => tag));
  if (tags.size < FEWEST_TAGS || !(tags.has('TI') || tags.has('T1'))) return null;
  const authors = tagged.filter(({ tag }) => AUTHORS.has(tag));
  const isDated = tagged.some(({ tag }) => tag === 'DA' || tag === 'Y1');
  const texts = new Map(tagged.filter(({ tag }) => TEXTS.has(tag)).map(({ line, value }) => [line, value]));
  const others = tagged.filter(({ tag, line }) => !AUTHORS.has(tag) && !texts.has(line));
  const taken = new Set([...authors, ...others].map(({ line }) => line));
  const byline = authors.length === 0 ? [] : [bylineOf(authors)];
  return {
    entries: [...byline, ...others.map((one) => entryOf(one, isDated))],
    preamble: [],
    rest: lines.filter((line) => !taken.has(line)).map((line) => withAbstract(line, texts.get(line))),
  };
}

function taggedOf(line: Line): readonly Tagged[] {
  const [, tag, value = ''] = TAG.exec(line.text) ?? [];
  return tag === undefined ? [] : [{ tag, value: value.trim(), line }];
}

function bylineOf(authors: readonly Tagged[]): ExportEntry {
  return {
    role: 'byline',
    label: 'au',
    value: authors.map(({ value }) => value).join('; '),
    lines: authors.map(({ line }) => line),
  };
}

/** A year alone says no more than the day beside it. */
function entryOf({ tag, value, line }: Tagged, isDated: boolean): ExportEntry {
  const role = tag === 'PY' && isDated ? 'page' : (ROLES[tag] ?? 'page');
  const said = role === 'date' ? value.replace(/\/+$/, '') : value;
  return { role, label: tag.toLowerCase(), value: said, lines: [line] };
}

function withAbstract(line: Line, value: string | undefined): Line {
  return value === undefined ? line : withText(line, value);
}
