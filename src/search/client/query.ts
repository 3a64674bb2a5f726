/**
 * The query language → what to look for. Any text is a query: what is odd is complained of and answered as far as it is
 * understood. One pass over the text, without regular expressions that could run long.
 */
import { type DayRange, dayRange } from './days.js';
import type { QueryComplaint } from './protocol.js';
import { type FieldName, fieldNamed } from './query-fields.js';
import { textWords } from './words.js';

/** How a word of the query is compared with words of the index. */
export interface Matcher {
  readonly mode: 'exact' | 'stem' | 'prefix';
  /** Folded. */
  readonly key: string;
}

/** Words that must stand one behind the other, in a field or anywhere; or in the name of a facet's value. */
export interface Leaf {
  readonly field: FieldName | null;
  readonly words: readonly Matcher[];
  /** As typed, without its field. */
  readonly typed: string;
}

/** Something that must hold, or must not: any of its leaves. */
export interface Clause {
  readonly excluded: boolean;
  readonly leaves: readonly Leaf[];
}

export interface Query {
  readonly clauses: readonly Clause[];
  /** Days from 1970-01-01: the last day of an article must not be before `from`, its first day not after `to`. */
  readonly from: number | null;
  readonly to: number | null;
  readonly complaints: readonly QueryComplaint[];
}

/** UTF-16 units of a query that are read. */
const LONGEST_QUERY = 2000;
const SHORTEST_PREFIX = 2;

const QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb\u201f\uff02';
const EITHER = 'OR';

/** A piece of the query between spaces. */
interface Item {
  readonly excluded: boolean;
  readonly field: FieldName | null;
  readonly exact: boolean;
  readonly quoted: boolean;
  readonly text: string;
}

interface Reading {
  readonly text: string;
  at: number;
  readonly complaints: QueryComplaint[];
}

/** Read a query. */
export function parseQuery(whole: string): Query {
  const reading: Reading = { text: whole.slice(0, LONGEST_QUERY), at: 0, complaints: [] };
  if (whole.length > LONGEST_QUERY) reading.complaints.push({ kind: 'too-long' });
  const clauses: { readonly excluded: boolean; readonly leaves: Leaf[] }[] = [];
  const bounds: { from: number | null; to: number | null } = { from: null, to: null };
  let joins = false;
  for (let item = nextItem(reading); item !== null; item = nextItem(reading)) {
    if (isEither(item)) {
      joins = true;
      continue;
    }
    if (item.field === 'before' || item.field === 'after') {
      bound(item, bounds, reading.complaints);
      continue;
    }
    const leaf = leafOf(item, reading.complaints);
    if (leaf === null) continue;
    const before = clauses.at(-1);
    if (joins && !item.excluded && before !== undefined && !before.excluded) before.leaves.push(leaf);
    else clauses.push({ excluded: item.excluded, leaves: [leaf] });
    joins = false;
  }
  const { complaints } = reading;
  if (clauses.length > 0 && clauses.every(({ excluded }) => excluded)) complaints.push({ kind: 'only-exclusions' });
  return { clauses, ...bounds, complaints };
}

function isEither({ excluded, field, exact, quoted, text }: Item): boolean {
  return text === EITHER && !excluded && field === null && !exact && !quoted;
}

function isSpace(sign: string): boolean {
  return sign.trim() === '';
}

function nextItem(reading: Reading): Item | null {
  const { text } = reading;
  while (reading.at < text.length && isSpace(text.charAt(reading.at))) reading.at += 1;
  if (reading.at >= text.length) return null;
  const excluded = take(reading, '-');
  const field = takeField(reading);
  const exact = take(reading, '=');
  const quoted = reading.at < text.length && QUOTES.includes(text.charAt(reading.at));
  return { excluded, field, exact, quoted, text: quoted ? takeQuoted(reading) : takeBare(reading) };
}

/** Whether a sign stands here before something else; then it is passed. */
function take(reading: Reading, sign: string): boolean {
  if (reading.text.charAt(reading.at) !== sign) return false;
  reading.at += 1;
  return true;
}

/** The name of a field before a colon, when there is such a field. */
function takeField(reading: Reading): FieldName | null {
  const { text, at } = reading;
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  if (text.charAt(end) !== ':') return null;
  const field = fieldNamed(text.slice(at, end).toLowerCase());
  if (field !== null) reading.at = end + 1;
  return field;
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function takeQuoted(reading: Reading): string {
  const { text } = reading;
  const start = reading.at + 1;
  let end = start;
  while (end < text.length && !QUOTES.includes(text.charAt(end))) end += 1;
  if (end >= text.length) reading.complaints.push({ kind: 'unclosed-quote' });
  reading.at = end + 1;
  return text.slice(start, end);
}

function takeBare(reading: Reading): string {
  const { text, at } = reading;
  let end = at;
  while (end < text.length && !isSpace(text.charAt(end)) && !QUOTES.includes(text.charAt(end))) end += 1;
  reading.at = end;
  return text.slice(at, end);
}

/** `after:` holds from the first day of what it names, `before:` ends the day before it. */
function bound(
  { field, text }: Item,
  bounds: { from: number | null; to: number | null },
  complaints: QueryComplaint[],
) {
  const days: DayRange | null = dayRange(text);
  if (days === null) complaints.push({ kind: 'bad-date', text });
  else if (field === 'after') bounds.from = Math.max(days.first, bounds.from ?? days.first);
  else bounds.to = Math.min(days.first - 1, bounds.to ?? days.first - 1);
}

/** What an item looks for; null where it has no word. */
function leafOf({ field, exact, quoted, text }: Item, complaints: QueryComplaint[]): Leaf | null {
  const mode = exact || quoted ? 'exact' : 'stem';
  const words = textWords(text).map(({ key, to }): Matcher => {
    if (text.charAt(to) !== '*') return { mode, key };
    if (key.length >= SHORTEST_PREFIX) return { mode: 'prefix', key };
    complaints.push({ kind: 'short-prefix', text: `${key}*` });
    return { mode, key };
  });
  return words.length === 0 ? null : { field, words, typed: text };
}
