/**
 * The words of a group of articles, looked through once: each gets a number, and how much room its postings take is
 * counted, so that these can be written where they belong.
 */
import {
  type CodePlace,
  type CodeRow,
  codeLength,
  codeRow,
  putCodes,
  putNumber,
  readNumber,
  skipNumbers,
} from './client/number-codes.js';
import { HEAD_FIELDS, PostingKind as KIND } from './client/posting-kinds.js';
import type { SearchFeatures } from './features.js';
import { createTermTable, type TermTable } from './term-table.js';

/** The features of an article by field; those of the head in the order of `HEAD_FIELDS`. */
export interface FieldFeatures {
  readonly head: readonly SearchFeatures[];
  readonly text: SearchFeatures;
}

/** Kinds of postings; the number of a posting is its distance times this plus its kind. */
export const KINDS = 4;

/** An article as it is gathered; the first look at its words gives them numbers, the second writes them. */
export interface Gathered {
  readonly words: Uint8Array;
  /** Number of each word of the text, or `IN_HEAD`. */
  readonly terms: Uint32Array;
  /** How many postings there are in `Group.heads` up to the last one of this article. */
  readonly headsEnd: number;
}

/** Stands for a word of the text that the head has as well. */
export const IN_HEAD = 0xffffffff;

/** Entries of `Group.figures` for each word, side by side so that one look at memory is enough. */
export const FIGURES = 8;
export const Figure = {
  /** How many articles have it. */
  Articles: 0,
  /** The number of its first posting. */
  First: 1,
  /** Number of the article that had it last, plus 1. */
  Latest: 2,
  /** Characters of its postings without the number of the first, and of its places. */
  Docs: 3,
  Places: 4,
  /** While an article is gathered: which of its head's words this is, plus 1. */
  InHead: 5,
} as const;

/** Postings of words that the head of an article has, in the order of the articles. */
export interface HeadPostings {
  readonly terms: number[];
  readonly kinds: number[];
  /** The docs of each without its number, then its places. */
  readonly codes: CodeRow;
  /** Where in `codes` the docs of each end, and its places, behind which the next one's docs begin. */
  readonly docsEnds: number[];
  readonly placesEnds: number[];
}

/** What is known of the words of a group while its articles are gathered. */
export interface Group {
  readonly terms: TermTable;
  figures: Uint32Array;
  readonly heads: HeadPostings;
}

const FIRST_ROOM = 1 << 14;

/** Nothing is known of any word. */
export function newGroup(): Group {
  return {
    terms: createTermTable(),
    figures: new Uint32Array(FIGURES * FIRST_ROOM),
    heads: { terms: [], kinds: [], codes: codeRow(FIRST_ROOM), docsEnds: [], placesEnds: [] },
  };
}

/** Number of the text among the fields of an article. */
const TEXT = HEAD_FIELDS.length;
const FIELDS = TEXT + 1;

/** The words of an article's head, in memory that the next article uses again. */
const head = {
  terms: [] as number[],
  /** For each word and each field: how often that has it, and from where to where its places stand in the features. */
  times: [] as number[],
  from: [] as number[],
  to: [] as number[],
};

let found = new Uint32Array(FIRST_ROOM);

/** Give the words of an article numbers, and count in the room that they take. */
export function gather(fields: FieldFeatures, article: number, group: Group): Gathered {
  gatherHead(fields.head, group);
  const { words } = fields.text;
  let count = 0;
  const place: CodePlace = { at: 0 };
  while (place.at < words.length) {
    const row = FIGURES * nextTerm(words, place, group);
    const times = readNumber(words, place);
    const from = place.at;
    place.at = skipNumbers(words, from, times);
    const { figures } = group;
    const inHead = figures[row + Figure.InHead] ?? 0;
    if (count === found.length) found = doubled(found);
    found[count] = inHead === 0 ? row / FIGURES : IN_HEAD;
    count += 1;
    if (inHead > 0) {
      noteHead(FIELDS * (inHead - 1) + TEXT, times, from, place.at);
      continue;
    }
    reckon(figures, row, KINDS * article + (times === 1 ? KIND.TextOnce : KIND.Text));
    if (times > 1) figures[row + Figure.Docs] = (figures[row + Figure.Docs] ?? 0) + codeLength(times - 2);
    figures[row + Figure.Places] = (figures[row + Figure.Places] ?? 0) + place.at - from;
  }
  for (let i = 0; i < head.terms.length; i += 1) putHead(i, fields, article, group);
  return { words, terms: found.slice(0, count), headsEnd: group.heads.terms.length };
}

/** The number of the word whose letters stand at a place of features; the place moves behind them. */
function nextTerm(words: Uint8Array, place: CodePlace, group: Group): number {
  const from = place.at + 1;
  place.at = from + (words[place.at] ?? 0);
  const term = group.terms.numberOf(words, from, place.at);
  if (FIGURES * term >= group.figures.length) group.figures = doubled(group.figures);
  return term;
}

function doubled(row: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * row.length);
  larger.set(row);
  return larger;
}

/** Find the words of a head. */
function gatherHead(fields: readonly SearchFeatures[], group: Group): void {
  head.terms.length = 0;
  const place: CodePlace = { at: 0 };
  for (const [field, { words }] of fields.entries()) {
    place.at = 0;
    while (place.at < words.length) {
      const term = nextTerm(words, place, group);
      const word = wordInHead(term, group);
      const times = readNumber(words, place);
      const from = place.at;
      place.at = skipNumbers(words, from, times);
      noteHead(FIELDS * word + field, times, from, place.at);
    }
  }
}

/** Which of the head's words this is. */
function wordInHead(term: number, { figures }: Group): number {
  const at = FIGURES * term + Figure.InHead;
  const known = figures[at] ?? 0;
  if (known > 0) return known - 1;
  const word = head.terms.push(term) - 1;
  figures[at] = word + 1;
  for (let field = 0; field < FIELDS; field += 1) head.times[FIELDS * word + field] = 0;
  return word;
}

function noteHead(at: number, times: number, from: number, to: number): void {
  head.times[at] = times;
  head.from[at] = from;
  head.to[at] = to;
}

/** Count a posting in: its number if it were the word's first, from which the distance from the one before is taken. */
function reckon(figures: Uint32Array, row: number, number: number): void {
  const latest = figures[row + Figure.Latest] ?? 0;
  if (latest === 0) figures[row + Figure.First] = number;
  else figures[row + Figure.Docs] = (figures[row + Figure.Docs] ?? 0) + codeLength(number - KINDS * latest);
  figures[row + Figure.Latest] = Math.floor(number / KINDS) + 1;
  figures[row + Figure.Articles] = (figures[row + Figure.Articles] ?? 0) + 1;
}

/** Write the posting of a word that the head has, and count it in; the next article may have it elsewhere. */
function putHead(
  word: number,
  { head: fields, text }: FieldFeatures,
  article: number,
  { figures, heads }: Group,
): void {
  const { codes } = heads;
  const at = FIELDS * word;
  const inText = head.times[at + TEXT] ?? 0;
  const kind = inText > 0 ? KIND.HeadAndText : KIND.Head;
  const start = codes.length;
  if (inText > 0) putNumber(codes, inText - 1);
  putNumber(codes, maskOf(at));
  for (let field = 0; field < TEXT; field += 1) {
    const times = head.times[at + field] ?? 0;
    if (times > 0) putNumber(codes, times - 1);
  }
  const middle = codes.length;
  for (let field = 0; field < FIELDS; field += 1) {
    if (head.times[at + field] === 0) continue;
    const { words } = fields[field] ?? text;
    putCodes(codes, words, head.from[at + field] ?? 0, head.to[at + field] ?? 0);
  }
  const term = head.terms[word] ?? 0;
  const row = FIGURES * term;
  figures[row + Figure.InHead] = 0;
  reckon(figures, row, KINDS * article + kind);
  figures[row + Figure.Docs] = (figures[row + Figure.Docs] ?? 0) + middle - start;
  figures[row + Figure.Places] = (figures[row + Figure.Places] ?? 0) + codes.length - middle;
  heads.terms.push(term);
  heads.kinds.push(kind);
  heads.docsEnds.push(middle);
  heads.placesEnds.push(codes.length);
}

/** A bit for each field of the head that has a word. */
function maskOf(at: number): number {
  let mask = 0;
  for (let field = 0; field < TEXT; field += 1) if ((head.times[at + field] ?? 0) > 0) mask |= 1 << field;
  return mask;
}
