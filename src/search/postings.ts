/**
 * Which words stand where in which articles: segments, one behind the other, put together. Rows of bytes all the way: an
 * archive of 100,000 articles has 30 million pairs of a word and an article.
 */
import { type CodePlace, type CodeRow, codeLength, makeRoom, readNumber, writeNumber } from './client/number-codes.js';
import type { Stemmer } from './client/stems.js';
import { KINDS } from './gathering.js';
import { type LetterRow, type Lexicon, numbersOf, withWords, wordsUsed } from './lexicon.js';
import { createTermTable } from './term-table.js';

/** The postings of all words, by number of the word. */
export interface Postings {
  readonly lexicon: Lexicon;
  /** Words of each article's text. */
  readonly lengths: readonly number[];
  /** Articles that have the word; none where it is of an earlier build. */
  readonly articles: Uint32Array;
  /** Codes: for each article its distance and how often each field has the word (see `README.md`). */
  readonly docs: Runs;
  /** Codes: the places in each field of each article. */
  readonly places: Runs;
}

/** One run of codes for each word, all in one row; one start more than there are words. */
export interface Runs {
  readonly codes: Uint8Array;
  readonly starts: Uint32Array;
}

/** A segment as it is read from its beginning to its end. */
interface OpenSegment {
  readonly bytes: Uint8Array;
  /** Number of its first article. */
  readonly base: number;
  /** Characters of all its docs and places. */
  readonly docs: number;
  readonly places: number;
  readonly letters: LetterRow;
  /** Numbers of its words, which of them comes next, and its number. */
  numbers: Uint32Array;
  next: number;
  coming: number;
  /** Where what it has of that word begins. */
  readonly place: CodePlace;
}

/** Words that need not be stemmed and sorted again. */
export interface KnownWords {
  readonly lexicon: Lexicon;
  readonly stem: Stemmer;
  /** Told of the words of these segments where there are new ones. */
  readonly keep: (lexicon: Lexicon) => void;
}

/** Put segments together, whose articles follow each other in the order of their numbers. */
export function postingsOf(segments: readonly Uint8Array[], known: KnownWords): Postings {
  const lengths: number[] = [];
  const open = segments.map((bytes) => openSegment(bytes, lengths));
  const lexicon = numberWords(open, known);
  const size = lexicon.words.length;
  const articles = new Uint32Array(size);
  // At the seams no number is greater than this one.
  const longest = codeLength(KINDS * (lengths.length + 1));
  const sum = (roomOf: (segment: OpenSegment) => number) => open.reduce((all, segment) => all + roomOf(segment), 0);
  const docsRoom = sum((segment) => segment.docs + longest * segment.letters.size);
  const docs: Runs = { codes: new Uint8Array(docsRoom), starts: new Uint32Array(size + 1) };
  const placesRoom = sum((segment) => segment.places);
  const places: Runs = { codes: new Uint8Array(placesRoom), starts: new Uint32Array(size + 1) };
  let docsEnd = 0;
  let placesEnd = 0;
  for (let word = 0; word < size; word += 1) {
    let passed = 0;
    let count = 0;
    for (const segment of open) {
      if (segment.coming !== word) continue;
      const { bytes, base, place } = segment;
      count += readNumber(bytes, place);
      const first = readNumber(bytes, place);
      const last = readNumber(bytes, place);
      const docsLength = readNumber(bytes, place);
      const placesLength = readNumber(bytes, place);
      const middle = place.at + docsLength;
      docsEnd = writeNumber(docs.codes, docsEnd, KINDS * (base - passed) + first);
      docsEnd = copyCodes(docs.codes, docsEnd, bytes, place.at, middle);
      placesEnd = copyCodes(places.codes, placesEnd, bytes, middle, middle + placesLength);
      place.at = middle + placesLength;
      passed = base + last + 1;
      segment.next += 1;
      segment.coming = segment.numbers[segment.next] ?? NO_MORE;
    }
    articles[word] = count;
    docs.starts[word + 1] = docsEnd;
    places.starts[word + 1] = placesEnd;
  }
  if (lexicon !== known.lexicon) known.keep(wordsUsed(lexicon, (word) => articles[word] !== 0));
  return { lexicon, lengths, articles, docs, places };
}

/** Stands for the next word where there is none. */
const NO_MORE = -1;

/** Take the beginning of a segment apart; adds the lengths of its texts. */
function openSegment(bytes: Uint8Array, lengths: number[]): OpenSegment {
  const place: CodePlace = { at: 0 };
  const base = lengths.length;
  for (let left = readNumber(bytes, place); left > 0; left -= 1) lengths.push(readNumber(bytes, place));
  const size = readNumber(bytes, place);
  const docs = readNumber(bytes, place);
  const places = readNumber(bytes, place);
  const letters: LetterRow = { bytes, from: place.at, size };
  for (let left = size; left > 0; left -= 1) place.at += 1 + (bytes[place.at] ?? 0);
  return { bytes, base, docs, places, letters, numbers: new Uint32Array(0), next: 0, coming: NO_MORE, place };
}

/** Give the words of all segments numbers; gives the lexicon by which they are. */
function numberWords(open: readonly OpenSegment[], { lexicon: known, stem }: KnownWords): Lexicon {
  const unknown = createTermTable();
  const number = (lexicon: Lexicon): void => {
    for (const segment of open) {
      segment.numbers = numbersOf(lexicon, segment.letters, unknown);
      segment.coming = segment.numbers[0] ?? NO_MORE;
    }
  };
  number(known);
  if (unknown.size() === 0) return known;
  const lexicon = withWords(known, unknown.words(), stem);
  number(lexicon);
  return lexicon;
}

/** Bytes from which on a view for copying them costs less than copying them one by one. */
const WORTH_A_VIEW = 96;

/** Copy codes to where there is room for them; gives the place behind them. */
function copyCodes(to: Uint8Array, start: number, codes: Uint8Array, from: number, end: number): number {
  if (end - from > WORTH_A_VIEW) to.set(codes.subarray(from, end), start);
  else for (let at = from, i = start; at < end; at += 1, i += 1) to[i] = codes[at] ?? 0;
  return start + end - from;
}

/** Add codes to a row. */
export function addCodes(row: CodeRow, codes: Uint8Array, from: number, to: number): void {
  makeRoom(row, to - from);
  row.length = copyCodes(row.bytes, row.length, codes, from, to);
}
