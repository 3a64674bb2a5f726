/**
 * What the index needs of an article's text, computed once where the article is read: its distinct words, each with the
 * places where it stands. One row of bytes, cheap to hand to another thread and to keep.
 */

import type { RootContent } from 'mdast';
import { paragraphsOf } from '../catalogue/json-record.js';
import { unitsOf } from '../infer/units.js';
import type { ParsedArticle } from '../record/article.js';
import { plainText } from '../record/plain-text.js';
import { BASIS, PRIME } from './client/index-file.js';
import { type CodeRow, codeRow, LONGEST_CODE, makeRoom, writeNumber } from './client/number-codes.js';
import { LONGEST_WORD, type Words, wordsIn } from './client/words.js';

/**
 * The words of a text. For each distinct word in the order of first occurrence: one byte with the length of its letters
 * in UTF-8, these bytes, then as number codes how often it stands there and where: its first place, then the distance
 * from each place to the next less 1. Words of a paragraph are counted on; between paragraphs one place stays empty, so
 * that no phrase goes across.
 */
export interface SearchFeatures {
  readonly words: Uint8Array;
  /** Words of the text, each counted as often as it stands there. */
  readonly length: number;
}

/** What text features are made of; headline, standfirst and byline may still be corrected and are added later. */
export type Searchable = Pick<ParsedArticle, 'body' | 'figures' | 'notes' | 'dateline'>;

/** The features of an article's text. */
export function searchFeatures(article: Searchable): SearchFeatures {
  return featuresOf(textParagraphs(article));
}

/** What is searched as text: dateline, flow, captions with their credits, notes; in paragraphs, as the record has them. */
function textParagraphs({ body, figures, notes, dateline }: Searchable): readonly string[] {
  const captions = figures.flatMap(({ caption, credit }) => [caption?.value ?? '', credit?.value ?? '']);
  return [dateline?.value.printed ?? '', ...body.flatMap(paragraphs), ...captions, ...notes.map(({ value }) => value)];
}

function paragraphs(node: RootContent): readonly string[] {
  // Nearly all are of these two kinds, which need no second look.
  return node.type === 'paragraph' || node.type === 'heading' ? [plainText(node)] : paragraphsOf(node);
}

/** Bytes that the number of words takes before the words. */
const LENGTH_BYTES = 4;

/** Features as one row of bytes, as they are kept from one build to the next. */
export function packFeatures({ words, length }: SearchFeatures): Uint8Array {
  const packed = new Uint8Array(LENGTH_BYTES + words.length);
  new DataView(packed.buffer).setUint32(0, length);
  packed.set(words, LENGTH_BYTES);
  return packed;
}

/** Features from their bytes. */
export function unpackFeatures(packed: Uint8Array): SearchFeatures {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  return { words: packed.subarray(LENGTH_BYTES), length };
}

/** The features of paragraphs. */
export function featuresOf(paragraphs: readonly string[]): SearchFeatures {
  if (paragraphs.length === 0) return NO_FEATURES;
  clear();
  let place = 0;
  for (const paragraph of paragraphs) {
    const { units, length } = unitsOf(paragraph);
    const words = wordsIn(units, length);
    for (let i = 0; i < words.count; i += 1) note(words, i, place + i);
    if (words.count > 0) place += words.count + 1;
  }
  return { words: packed(), length: state.tokens };
}

const NO_FEATURES: SearchFeatures = { words: new Uint8Array(0), length: 0 };

/** What is known of a distinct word: entries of `state.words`, side by side so that one look at memory is enough. */
const STRIDE = 8;
const START = 0;
const END = 1;
const HASH = 2;
const FIRST_TOKEN = 3;
const LAST_TOKEN = 4;
const COUNT = 5;

/** Distinct words of one text and their places; memory that the next text uses again. */
const state = {
  /** Hash table: slot → word number + 1; 0 is free. */
  slots: new Int32Array(1 << 10),
  count: 0,
  tokens: 0,
  /** Letters of all words as UTF-16 units, and how many there are. */
  letters: new Uint16Array(1 << 12),
  used: 0,
  /** `STRIDE` entries a word: where its letters are, its hash, its first and last token, how often it stands there. */
  words: new Int32Array(STRIDE << 9),
  /** Per token: its place, and the next token of the same word. */
  places: new Int32Array(1 << 10),
  next: new Int32Array(1 << 10),
};

function clear(): void {
  state.slots.fill(0);
  state.count = 0;
  state.tokens = 0;
  state.used = 0;
}

/** Note that a word stands at a place. */
function note({ letters, starts }: Words, i: number, place: number): void {
  const row = STRIDE * wordNumber(letters, starts[i] ?? 0, starts[i + 1] ?? 0);
  const token = state.tokens;
  if (token >= state.places.length) {
    state.places = larger(state.places);
    state.next = larger(state.next);
  }
  const { words, next } = state;
  state.places[token] = place;
  next[token] = -1;
  const count = words[row + COUNT] ?? 0;
  if (count === 0) words[row + FIRST_TOKEN] = token;
  else next[words[row + LAST_TOKEN] ?? 0] = token;
  words[row + LAST_TOKEN] = token;
  words[row + COUNT] = count + 1;
  state.tokens = token + 1;
}

/** The number of the word with these letters, a new one where the text did not have it. */
function wordNumber(letters: Uint16Array, from: number, to: number): number {
  let hash = BASIS;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (letters[at] ?? 0), PRIME);
  const { slots, words } = state;
  const mask = slots.length - 1;
  let slot = spread(hash) & mask;
  for (let word = slots[slot] ?? 0; word > 0; word = slots[slot] ?? 0) {
    const row = STRIDE * (word - 1);
    if (words[row + HASH] === hash && isSame(row, letters, from, to)) return word - 1;
    slot = (slot + 1) & mask;
  }
  slots[slot] = state.count + 1;
  return addWord(hash, letters, from, to);
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isSame(row: number, letters: Uint16Array, from: number, to: number): boolean {
  const own = state.letters;
  const start = state.words[row + START] ?? 0;
  if ((state.words[row + END] ?? 0) - start !== to - from) return false;
  for (let at = from, i = start; at < to; at += 1, i += 1) if (own[i] !== letters[at]) return false;
  return true;
}

function addWord(hash: number, letters: Uint16Array, from: number, to: number): number {
  const word = state.count;
  const row = STRIDE * word;
  if (row >= state.words.length) state.words = larger(state.words);
  const start = state.used;
  const end = start + to - from;
  if (end > state.letters.length) {
    const more = new Uint16Array(2 * state.letters.length + LONGEST_WORD);
    more.set(state.letters);
    state.letters = more;
  }
  const own = state.letters;
  for (let at = from, i = start; at < to; at += 1, i += 1) own[i] = letters[at] ?? 0;
  const { words } = state;
  words[row + START] = start;
  words[row + END] = end;
  words[row + HASH] = hash;
  words[row + COUNT] = 0;
  state.used = end;
  state.count = word + 1;
  if (2 * state.count > state.slots.length) growTable();
  return word;
}

function larger(row: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * row.length);
  more.set(row);
  return more;
}

function growTable(): void {
  const slots = new Int32Array(4 * state.slots.length);
  const mask = slots.length - 1;
  for (let word = 0; word < state.count; word += 1) {
    let slot = spread(state.words[STRIDE * word + HASH] ?? 0) & mask;
    while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & mask;
    slots[slot] = word + 1;
  }
  state.slots = slots;
}

/** Bytes that a letter takes in UTF-8 at most. */
const WIDEST = 3;

/** The row that is being made, in memory that the next text uses again. */
const row: CodeRow = codeRow(1 << 14);

/** The words and places of the text as one row. */
function packed(): Uint8Array {
  const { words, places, next, letters } = state;
  row.length = 0;
  makeRoom(row, WIDEST * state.used + state.count + LONGEST_CODE * (state.count + state.tokens));
  const { bytes } = row;
  let end = 0;
  for (let at = 0, to = STRIDE * state.count; at < to; at += STRIDE) {
    const lengthAt = end;
    end = writeUtf8(bytes, lengthAt + 1, letters, words[at + START] ?? 0, words[at + END] ?? 0);
    bytes[lengthAt] = end - lengthAt - 1;
    end = writeNumber(bytes, end, words[at + COUNT] ?? 0);
    let before = -1;
    for (let token = words[at + FIRST_TOKEN] ?? -1; token >= 0; token = next[token] ?? -1) {
      const place = places[token] ?? 0;
      end = writeNumber(bytes, end, place - before - 1);
      before = place;
    }
  }
  return bytes.slice(0, end);
}

const ONE_BYTE = 0x80;
const TWO_BYTES = 0x800;
const SIX_BITS = 0x3f;

/** Write letters as UTF-8 where there is room for them; gives the place behind them. */
function writeUtf8(bytes: Uint8Array, start: number, letters: Uint16Array, from: number, to: number): number {
  let end = start;
  for (let at = from; at < to; at += 1) {
    const letter = letters[at] ?? 0;
    if (letter < ONE_BYTE) {
      bytes[end] = letter;
      end += 1;
      continue;
    }
    if (letter < TWO_BYTES) bytes[end] = 0xc0 | (letter >> 6);
    else {
      bytes[end] = 0xe0 | (letter >> 12);
      end += 1;
      bytes[end] = 0x80 | ((letter >> 6) & SIX_BITS);
    }
    bytes[end + 1] = 0x80 | (letter & SIX_BITS);
    end += 2;
  }
  return end;
}
