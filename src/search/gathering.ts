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
import { PostingKind as KIND } from './client/posting-kinds.js';
import type { SearchFeatures } from './features.js';
import { createTermTable, type TermTable } from './term-table.js';

/** The features of an article by field; those of the head in the order of `HEAD_FIELDS`. */
export interface FieldFeatures {
  readonly head: readonly SearchFeatures[];
  readonly text: SearchFeatures;
}

/** Kinds of postings; the number of a posting is its distance times this plus its kind. */
export const KINDS = 4;

/** A word in the head of an article: which fields have it, how often each less 1, and its places in each. */
export interface HeadWord {
  readonly term: number;
  mask: number;
  readonly counts: CodeRow;
  /** Those of the text behind those of the head. */
  readonly places: CodeRow;
  /** How often the text has it. */
  inText: number;
}

/** An article as it is gathered; the first look at its words gives them numbers, the second writes them. */
export interface Gathered {
  readonly words: Uint8Array;
  /** Number of each word of the text, or `IN_HEAD`. */
  readonly terms: Uint32Array;
  readonly head: readonly HeadWord[];
}

/** Stands for a word of the text that the head has as well. */
export const IN_HEAD = 0xffffffff;

export type Column = Uint32Array<ArrayBuffer>;

/** What is known of each word while articles are gathered. */
export interface Figures {
  readonly terms: TermTable;
  articles: Column;
  /** The number of its first posting. */
  first: Column;
  /** Number of the article that had it last, plus 1. */
  latest: Column;
  /** Characters of its postings without the number of the first, and of its places. */
  docs: Column;
  places: Column;
  /** While an article is gathered: which of its head's words this is, plus 1. */
  inHead: Column;
}

const COLUMNS = ['articles', 'first', 'latest', 'docs', 'places', 'inHead'] as const;
const FIRST_ROOM = 1 << 14;

/** Nothing is known of any word. */
export function newFigures(): Figures {
  const room = () => new Uint32Array(FIRST_ROOM);
  return {
    terms: createTermTable(),
    articles: room(),
    first: room(),
    latest: room(),
    docs: room(),
    places: room(),
    inHead: room(),
  };
}

let found = new Uint32Array(FIRST_ROOM);

/** Give the words of an article numbers, and count in the room that they take. */
export function gather({ head, text: { words } }: FieldFeatures, article: number, figures: Figures): Gathered {
  const headWords = headWordsOf(head, figures);
  let count = 0;
  const place: CodePlace = { at: 0 };
  while (place.at < words.length) {
    const term = nextTerm(words, place, figures);
    const times = readNumber(words, place);
    const from = place.at;
    place.at = skipNumbers(words, from, times);
    const which = figures.inHead[term] ?? 0;
    const inHead = which === 0 ? undefined : headWords[which - 1];
    if (count === found.length) found = doubled(found);
    found[count] = inHead === undefined ? term : IN_HEAD;
    count += 1;
    if (inHead === undefined) {
      const once = times === 1;
      reckon(figures, term, article, once ? KIND.TextOnce : KIND.Text);
      if (!once) figures.docs[term] = (figures.docs[term] ?? 0) + codeLength(times - 2);
      figures.places[term] = (figures.places[term] ?? 0) + place.at - from;
    } else {
      inHead.inText = times;
      putCodes(inHead.places, words, from, place.at);
    }
  }
  for (const word of headWords) reckonHead(figures, word, article);
  return { words, terms: found.slice(0, count), head: headWords };
}

/** The number of the word whose letters stand at a place of features; the place moves behind them. */
function nextTerm(words: Uint8Array, place: CodePlace, figures: Figures): number {
  const from = place.at + 1;
  place.at = from + (words[place.at] ?? 0);
  const term = figures.terms.numberOf(words, from, place.at);
  if (term >= figures.articles.length) for (const column of COLUMNS) figures[column] = doubled(figures[column]);
  return term;
}

function doubled(column: Column): Column {
  const larger = new Uint32Array(2 * column.length);
  larger.set(column);
  return larger;
}

/** The words of a head, noted in `inHead`. */
function headWordsOf(head: readonly SearchFeatures[], figures: Figures): readonly HeadWord[] {
  const words: HeadWord[] = [];
  const place: CodePlace = { at: 0 };
  for (const [field, features] of head.entries()) {
    place.at = 0;
    while (place.at < features.words.length) {
      const term = nextTerm(features.words, place, figures);
      const word = words[(figures.inHead[term] ?? 0) - 1] ?? {
        term,
        mask: 0,
        counts: codeRow(8),
        places: codeRow(16),
        inText: 0,
      };
      if (word.mask === 0) figures.inHead[term] = words.push(word);
      word.mask |= 1 << field;
      const times = readNumber(features.words, place);
      putNumber(word.counts, times - 1);
      const from = place.at;
      place.at = skipNumbers(features.words, from, times);
      putCodes(word.places, features.words, from, place.at);
    }
  }
  return words;
}

/** Count a posting in: that of an article, of a kind. */
function reckon(figures: Figures, term: number, article: number, kind: number): void {
  const latest = figures.latest[term] ?? 0;
  const number = KINDS * (article - latest) + kind;
  if (latest === 0) figures.first[term] = number;
  else figures.docs[term] = (figures.docs[term] ?? 0) + codeLength(number);
  figures.latest[term] = article + 1;
  figures.articles[term] = (figures.articles[term] ?? 0) + 1;
}

/** Count in the posting of a word that the head has; the next article may have it elsewhere. */
function reckonHead(figures: Figures, word: HeadWord, article: number): void {
  const { term } = word;
  figures.inHead[term] = 0;
  reckon(figures, term, article, kindOf(word));
  figures.docs[term] = (figures.docs[term] ?? 0) + headCounts(word).length;
  figures.places[term] = (figures.places[term] ?? 0) + word.places.length;
}

const scratch = codeRow();

export function kindOf({ inText }: HeadWord): number {
  return inText > 0 ? KIND.HeadAndText : KIND.Head;
}

/** How often a word of the head stands in the text (if it does), and in which fields of the head how often. */
export function headCounts({ mask, counts, inText }: HeadWord): CodeRow {
  scratch.length = 0;
  if (inText > 0) putNumber(scratch, inText - 1);
  putNumber(scratch, mask);
  putCodes(scratch, counts.bytes, 0, counts.length);
  return scratch;
}
