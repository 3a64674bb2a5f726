/**
 * Which words stand where in which articles: gathered article by article, then turned round, so that each word has the
 * articles it stands in. Rows of bytes all the way: an archive of 100,000 articles has 26 million such pairs.
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
  writeNumber,
} from './client/number-codes.js';
import { PostingKind as KIND } from './client/posting-kinds.js';
import type { SearchFeatures } from './features.js';
import { createTermTable, type TermTable } from './term-table.js';

/** The features of an article by field; those of the head in the order of `HEAD_FIELDS`. */
export interface FieldFeatures {
  readonly head: readonly SearchFeatures[];
  readonly text: SearchFeatures;
}

/** Gathers articles, which come in the order of their numbers. */
export interface PostingGatherer {
  readonly terms: TermTable;
  add(fields: FieldFeatures): void;
  /** The postings of every word; nothing can be added afterwards. */
  turned(): Postings;
}

/** The postings of all words, by number of the word in the table. */
export interface Postings {
  /** Articles that have the word. */
  articles(term: number): number;
  /** Codes: for each article its distance and how often each field has the word (see `README.md`). */
  docs(term: number): string;
  /** Codes: the places in each field of each article. */
  places(term: number): string;
}

/** What is known of each word while articles are gathered. */
interface TermFigures {
  articles: Uint32Array<ArrayBuffer>;
  docsLength: Uint32Array<ArrayBuffer>;
  placesLength: Uint32Array<ArrayBuffer>;
  /** Number of the article that had it last, plus 1. */
  latest: Uint32Array<ArrayBuffer>;
}

/** The words of one article. */
interface GatheredArticle {
  /** Words that only the text has; `codes` has for each how often, then its places, as in the features. */
  readonly terms: Uint32Array;
  readonly codes: Uint8Array;
  readonly head: readonly HeadWord[];
}

/** A word in the head of an article: which fields have it, how often each less 1, and its places in each. */
interface HeadWord {
  readonly term: number;
  mask: number;
  readonly counts: CodeRow;
  /** Those of the text behind those of the head. */
  readonly places: CodeRow;
  /** How often the text has it. */
  inText: number;
}

const KINDS = 4;
const FIRST_ROOM = 1 << 14;

/** Begin to gather. */
export function createPostingGatherer(): PostingGatherer {
  const terms = createTermTable();
  const figures: TermFigures = {
    articles: new Uint32Array(FIRST_ROOM),
    docsLength: new Uint32Array(FIRST_ROOM),
    placesLength: new Uint32Array(FIRST_ROOM),
    latest: new Uint32Array(FIRST_ROOM),
  };
  const gathered: GatheredArticle[] = [];
  const codes = codeRow(FIRST_ROOM);
  const found = { terms: new Uint32Array(FIRST_ROOM), count: 0 };
  const place: CodePlace = { at: 0 };

  return {
    terms,
    add({ head, text: { words } }) {
      const article = gathered.length;
      const headWords = headWordsOf(head, terms);
      codes.length = 0;
      found.count = 0;
      place.at = 0;
      while (place.at < words.length) {
        const term = nextTerm(words, place, terms);
        const start = place.at;
        const count = readNumber(words, place);
        const places = place.at;
        place.at = skipNumbers(words, places, count);
        const inHead = headWords.size === 0 ? undefined : headWords.get(term);
        if (inHead === undefined) {
          addTerm(found, term);
          putCodes(codes, words, start, place.at);
          reckon(figures, term, article, count === 1 ? KIND.TextOnce : KIND.Text);
          reckonLength(figures, term, count === 1 ? 0 : codeLength(count - 2), place.at - places);
        } else {
          inHead.inText = count;
          putCodes(inHead.places, words, places, place.at);
        }
      }
      for (const word of headWords.values()) {
        reckon(figures, word.term, article, kindOf(word));
        reckonLength(figures, word.term, headCounts(word).length, word.places.length);
      }
      gathered.push({
        terms: found.terms.slice(0, found.count),
        codes: codes.bytes.slice(0, codes.length),
        head: [...headWords.values()],
      });
    },
    turned: () => turned(gathered, figures, terms.size()),
  };
}

/** The number of the word whose letters stand at a place of features; the place moves behind them. */
function nextTerm(words: Uint8Array, place: CodePlace, terms: TermTable): number {
  const from = place.at + 1;
  place.at = from + (words[place.at] ?? 0);
  return terms.numberOf(words, from, place.at);
}

function addTerm(found: { terms: Uint32Array<ArrayBuffer>; count: number }, term: number): void {
  if (found.count === found.terms.length) found.terms = doubled(found.terms);
  found.terms[found.count] = term;
  found.count += 1;
}

const scratch = codeRow();

function kindOf({ inText }: HeadWord): number {
  return inText > 0 ? KIND.HeadAndText : KIND.Head;
}

/** How often a word of the head stands in the text (if it does), and in which fields of the head how often. */
function headCounts({ mask, counts, inText }: HeadWord): CodeRow {
  scratch.length = 0;
  if (inText > 0) putNumber(scratch, inText - 1);
  putNumber(scratch, mask);
  putCodes(scratch, counts.bytes, 0, counts.length);
  return scratch;
}

function headWordsOf(head: readonly SearchFeatures[], terms: TermTable): Map<number, HeadWord> {
  const found = new Map<number, HeadWord>();
  const place: CodePlace = { at: 0 };
  for (const [field, { words }] of head.entries()) {
    place.at = 0;
    while (place.at < words.length) {
      const term = nextTerm(words, place, terms);
      const count = readNumber(words, place);
      const word = found.get(term) ?? { term, mask: 0, counts: codeRow(8), places: codeRow(16), inText: 0 };
      found.set(term, word);
      word.mask |= 1 << field;
      putNumber(word.counts, count - 1);
      const places = place.at;
      place.at = skipNumbers(words, places, count);
      putCodes(word.places, words, places, place.at);
    }
  }
  return found;
}

function doubled(row: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * row.length);
  larger.set(row);
  return larger;
}

/** Count a posting in: that of an article, of a kind. */
function reckon(figures: TermFigures, term: number, article: number, kind: number): void {
  while (term >= figures.articles.length) {
    figures.articles = doubled(figures.articles);
    figures.docsLength = doubled(figures.docsLength);
    figures.placesLength = doubled(figures.placesLength);
    figures.latest = doubled(figures.latest);
  }
  const gap = article - (figures.latest[term] ?? 0);
  figures.latest[term] = article + 1;
  figures.articles[term] = (figures.articles[term] ?? 0) + 1;
  figures.docsLength[term] = (figures.docsLength[term] ?? 0) + codeLength(KINDS * gap + kind);
}

/** Count in the room of its frequencies and its places, so that all room is known before anything is turned. */
function reckonLength(figures: TermFigures, term: number, counts: number, places: number): void {
  figures.docsLength[term] = (figures.docsLength[term] ?? 0) + counts;
  figures.placesLength[term] = (figures.placesLength[term] ?? 0) + places;
}

function turned(gathered: GatheredArticle[], figures: TermFigures, size: number): Postings {
  const docs = openRows(figures.docsLength, size);
  const places = openRows(figures.placesLength, size);
  figures.latest.fill(0);
  for (const [number, article] of gathered.entries()) {
    appendTexts(article, { number, latest: figures.latest, docs, places });
    appendHeads(article, { number, latest: figures.latest, docs, places });
  }
  gathered.length = 0;
  return {
    articles: (term) => figures.articles[term] ?? 0,
    docs: (term) => textOf(docs, term),
    places: (term) => textOf(places, term),
  };
}

/** Where the words of an article are written to. */
interface Turning {
  /** The article's number. */
  readonly number: number;
  /** By word, the article that had it last, plus 1. */
  readonly latest: Uint32Array;
  readonly docs: Rows;
  readonly places: Rows;
}

/** Write the words that only the text has: most of all there is, so everything is at hand and nothing is made. */
function appendTexts({ terms, codes }: GatheredArticle, { number, latest, docs, places }: Turning): void {
  const { bytes: docBytes, ends: docEnds } = docs;
  const { bytes: placeBytes, ends: placeEnds } = places;
  const place: CodePlace = { at: 0 };
  for (const term of terms) {
    const count = readNumber(codes, place);
    const gap = number - (latest[term] ?? 0);
    latest[term] = number + 1;
    let end = docEnds[term] ?? 0;
    if (count === 1) end = writeNumber(docBytes, end, KINDS * gap + KIND.TextOnce);
    else end = writeNumber(docBytes, writeNumber(docBytes, end, KINDS * gap + KIND.Text), count - 2);
    docEnds[term] = end;
    const to = skipNumbers(codes, place.at, count);
    end = placeEnds[term] ?? 0;
    for (let at = place.at; at < to; at += 1, end += 1) placeBytes[end] = codes[at] ?? 0;
    placeEnds[term] = end;
    place.at = to;
  }
}

function appendHeads({ head }: GatheredArticle, { number, latest, docs, places }: Turning): void {
  for (const word of head) {
    const { term } = word;
    const gap = number - (latest[term] ?? 0);
    latest[term] = number + 1;
    docs.ends[term] = writeNumber(docs.bytes, docs.ends[term] ?? 0, KINDS * gap + kindOf(word));
    append(docs, term, headCounts(word));
    append(places, term, word.places);
  }
}

/** One run of bytes for each word, all in one row. */
interface Rows {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  /** How far each run is filled. */
  readonly ends: Uint32Array;
}

function openRows(lengths: Uint32Array, size: number): Rows {
  const starts = new Uint32Array(size + 1);
  for (let term = 0; term < size; term += 1) starts[term + 1] = (starts[term] ?? 0) + (lengths[term] ?? 0);
  return { bytes: new Uint8Array(starts[size] ?? 0), starts, ends: starts.slice() };
}

/** Add codes to the run of a word; its room was counted in. */
function append({ bytes, ends }: Rows, term: number, codes: CodeRow): void {
  const end = ends[term] ?? 0;
  bytes.set(codes.bytes.subarray(0, codes.length), end);
  ends[term] = end + codes.length;
}

function textOf({ bytes, starts }: Rows, term: number): string {
  return Buffer.from(bytes.buffer).toString('latin1', starts[term] ?? 0, starts[term + 1] ?? 0);
}
