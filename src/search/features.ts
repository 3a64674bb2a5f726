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
import { type CodeRow, codeRow, makeRoom, putNumber } from './client/number-codes.js';
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

/** Distinct words of one text and their places; memory that the next text uses again. */
const state = {
  /** Hash table: slot → word number + 1; 0 is free. */
  slots: new Int32Array(1 << 10),
  count: 0,
  tokens: 0,
  letters: codeRow(),
  /** Per word: where its letters begin in `letters`, its hash, its first and last token. */
  starts: new Int32Array(1 << 9),
  hashes: new Int32Array(1 << 9),
  first: new Int32Array(1 << 9),
  last: new Int32Array(1 << 9),
  counts: new Int32Array(1 << 9),
  /** Per token: its place, and the next token of the same word. */
  places: new Int32Array(1 << 10),
  next: new Int32Array(1 << 10),
};

function clear(): void {
  state.slots.fill(0);
  state.count = 0;
  state.tokens = 0;
  state.letters.length = 0;
}

/** UTF-8 of the word that is looked at; three bytes a letter at most. */
const bytes = new Uint8Array(LONGEST_WORD * 3);
let byteCount = 0;

/** Write a word as UTF-8 into `bytes`; gives its hash. */
function encode({ letters, starts }: Words, i: number): number {
  let hash = BASIS;
  byteCount = 0;
  for (let at = starts[i] ?? 0, end = starts[i + 1] ?? 0; at < end; at += 1) {
    const letter = letters[at] ?? 0;
    hash = Math.imul(hash ^ letter, PRIME);
    byteCount = putUtf8(letter, byteCount);
  }
  return hash;
}

const ONE_BYTE = 0x80;
const TWO_BYTES = 0x800;
const SIX_BITS = 0x3f;

function putUtf8(letter: number, at: number): number {
  if (letter < ONE_BYTE) {
    bytes[at] = letter;
    return at + 1;
  }
  if (letter < TWO_BYTES) {
    bytes[at] = 0xc0 | (letter >> 6);
    bytes[at + 1] = 0x80 | (letter & SIX_BITS);
    return at + 2;
  }
  bytes[at] = 0xe0 | (letter >> 12);
  bytes[at + 1] = 0x80 | ((letter >> 6) & SIX_BITS);
  bytes[at + 2] = 0x80 | (letter & SIX_BITS);
  return at + 3;
}

/** Note that a word stands at a place. */
function note(words: Words, i: number, place: number): void {
  const word = wordNumber(encode(words, i));
  const token = state.tokens;
  state.places = withRoom(state.places, token);
  state.next = withRoom(state.next, token);
  state.places[token] = place;
  state.next[token] = -1;
  if ((state.counts[word] ?? 0) === 0) state.first[word] = token;
  else state.next[state.last[word] ?? 0] = token;
  state.last[word] = token;
  state.counts[word] = (state.counts[word] ?? 0) + 1;
  state.tokens += 1;
}

/** The number of the word in `bytes`, a new one where the text did not have it. */
function wordNumber(hash: number): number {
  const mask = state.slots.length - 1;
  let slot = spread(hash) & mask;
  for (let word = state.slots[slot] ?? 0; word > 0; word = state.slots[slot] ?? 0) {
    if (state.hashes[word - 1] === hash && isSame(word - 1)) return word - 1;
    slot = (slot + 1) & mask;
  }
  state.slots[slot] = state.count + 1;
  return addWord(hash);
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isSame(word: number): boolean {
  const start = state.starts[word] ?? 0;
  const end = word + 1 < state.count ? (state.starts[word + 1] ?? 0) : state.letters.length;
  if (end - start !== byteCount) return false;
  for (let i = 0; i < byteCount; i += 1) if (state.letters.bytes[start + i] !== bytes[i]) return false;
  return true;
}

function addWord(hash: number): number {
  const word = state.count;
  for (const row of ['starts', 'hashes', 'first', 'last', 'counts'] as const) state[row] = withRoom(state[row], word);
  state.starts[word] = state.letters.length;
  state.hashes[word] = hash;
  state.counts[word] = 0;
  makeRoom(state.letters, byteCount);
  for (let i = 0; i < byteCount; i += 1) state.letters.bytes[state.letters.length + i] = bytes[i] ?? 0;
  state.letters.length += byteCount;
  state.count += 1;
  if (2 * state.count > state.slots.length) growTable();
  return word;
}

function withRoom(row: Int32Array<ArrayBuffer>, at: number): Int32Array<ArrayBuffer> {
  if (at < row.length) return row;
  const larger = new Int32Array(2 * row.length);
  larger.set(row);
  return larger;
}

function growTable(): void {
  const slots = new Int32Array(4 * state.slots.length);
  const mask = slots.length - 1;
  for (let word = 0; word < state.count; word += 1) {
    let slot = spread(state.hashes[word] ?? 0) & mask;
    while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & mask;
    slots[slot] = word + 1;
  }
  state.slots = slots;
}

/** The words and places of the text as one row. */
function packed(): Uint8Array {
  const row: CodeRow = codeRow(2 * state.letters.length + 4 * state.tokens + 2 * state.count);
  for (let word = 0; word < state.count; word += 1) {
    const start = state.starts[word] ?? 0;
    const end = word + 1 < state.count ? (state.starts[word + 1] ?? 0) : state.letters.length;
    makeRoom(row, end - start + 1);
    row.bytes[row.length] = end - start;
    row.bytes.set(state.letters.bytes.subarray(start, end), row.length + 1);
    row.length += end - start + 1;
    putNumber(row, state.counts[word] ?? 0);
    let before = -1;
    for (let token = state.first[word] ?? -1; token >= 0; token = state.next[token] ?? -1) {
      const place = state.places[token] ?? 0;
      putNumber(row, place - before - 1);
      before = place;
    }
  }
  return row.bytes.slice(0, row.length);
}
