/**
 * The words of an archive in their order, each with its stem. What the last build had saves stemming and sorting them
 * again; a lexicon is the same whether it was made at once or word by word.
 */
import { compareText } from '../record/compare.js';
import { hashOfBytes } from './byte-hash.js';
import type { Stemmer } from './client/stems.js';
import type { TermTable } from './term-table.js';

/** Words in the order of their UTF-16 units; a word's number is its place there. */
export interface Lexicon {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** The numbers in the order of the stems; of words with one stem, in their own order. */
  readonly byStem: readonly number[];
  /** The words in UTF-8 with a space behind each, where each begins, and a hash of each, for finding words by their bytes. */
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly hashes: Int32Array;
}

/** No words. */
export const NO_WORDS: Lexicon = lexiconOf([], [], []);

const SPACE = 0x20;

function lexiconOf(words: readonly string[], stems: readonly string[], byStem: readonly number[]): Lexicon {
  const bytes = Buffer.from(words.length === 0 ? '' : `${words.join(' ')} `);
  return { words, stems, byStem, bytes, ...placesOf(bytes, words.length) };
}

/** Where each of so many words begins, and its hash. */
function placesOf(bytes: Uint8Array, count: number): Pick<Lexicon, 'starts' | 'hashes'> {
  const starts = new Uint32Array(count + 1);
  const hashes = new Int32Array(count);
  let start = 0;
  for (let word = 0; word < count; word += 1) {
    let end = start;
    while (end < bytes.length && bytes[end] !== SPACE) end += 1;
    hashes[word] = hashOfBytes(bytes, start, end);
    start = end + 1;
    starts[word + 1] = start;
  }
  return { starts, hashes };
}

/** The lexicon with words that it does not have; these come once each, in no certain order. */
export function withWords(lexicon: Lexicon, added: readonly string[], stem: Stemmer): Lexicon {
  if (added.length === 0) return lexicon;
  const more = [...added].sort();
  const words: string[] = [];
  const stems: string[] = [];
  const numbers = new Uint32Array(lexicon.words.length);
  const numbersOfMore: number[] = [];
  let next = 0;
  const add = (before: string | null): void => {
    for (; next < more.length && (before === null || (more[next] ?? '') < before); next += 1) {
      const word = more[next] ?? '';
      numbersOfMore.push(words.push(word) - 1);
      stems.push(stem(word));
    }
  };
  for (const [number, word] of lexicon.words.entries()) {
    add(word);
    numbers[number] = words.push(word) - 1;
    stems.push(lexicon.stems[number] ?? word);
  }
  add(null);
  const byStem = (a: number, b: number) => compareText(stems[a] ?? '', stems[b] ?? '') || a - b;
  // Two runs, each in order: sorting these takes hardly more than one look at each.
  const former = lexicon.byStem.map((number) => numbers[number] ?? 0);
  return lexiconOf(words, stems, [...former, ...numbersOfMore.sort(byStem)].sort(byStem));
}

/** Only the words that `isUsed` holds for. */
export function wordsUsed(lexicon: Lexicon, isUsed: (word: number) => boolean): Lexicon {
  const used = lexicon.words.map((_, word) => isUsed(word));
  const numbers = new Uint32Array(used.length + 1);
  for (const [word, is] of used.entries()) numbers[word + 1] = (numbers[word] ?? 0) + (is ? 1 : 0);
  const only = <One>(all: readonly One[]) => all.filter((_, word) => used[word]);
  const byStem = lexicon.byStem.filter((word) => used[word]).map((word) => numbers[word] ?? 0);
  return lexiconOf(only(lexicon.words), only(lexicon.stems), byStem);
}

/** Letters that stand one behind the other in a row of bytes, each word behind a byte with its length. */
export interface LetterRow {
  readonly bytes: Uint8Array;
  readonly from: number;
  /** Words; they stand in the order of the lexicon. */
  readonly size: number;
}

/** What stands for a word that the lexicon does not have. */
const UNKNOWN = 0xffffffff;

/** The number of each word; those that the lexicon does not have are put into `unknown`. */
export function numbersOf(lexicon: Lexicon, row: LetterRow, unknown: TermTable): Uint32Array {
  const { bytes, from, size } = row;
  const numbers = new Uint32Array(size);
  let next = 0;
  let at = from;
  for (let word = 0; word < size; word += 1) {
    const start = at + 1;
    at = start + (bytes[at] ?? 0);
    const number = find(lexicon, { bytes, start, end: at }, next);
    numbers[word] = number;
    if (number === UNKNOWN) unknown.numberOf(bytes, start, at);
    else next = number + 1;
  }
  return numbers;
}

interface Letters {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Words after which it is looked whether the place of the word is already passed. */
const STRIDE = 64;

/** The number of a word, which is `from` or greater. Most often it is near. */
function find(lexicon: Lexicon, word: Letters, from: number): number {
  const { hashes } = lexicon;
  const hash = hashOfBytes(word.bytes, word.start, word.end);
  for (let number = from, left = STRIDE; number < hashes.length; number += 1, left -= 1) {
    if (hashes[number] === hash && compare(lexicon, number, word) === 0) return number;
    if (left > 0) continue;
    if (compare(lexicon, number, word) > 0) return UNKNOWN;
    left = STRIDE;
  }
  return UNKNOWN;
}

/** How a word of the lexicon compares with another; UTF-8 has the order of UTF-16 for the letters that words have. */
function compare({ bytes, starts }: Lexicon, number: number, word: Letters): number {
  const start = starts[number] ?? 0;
  const length = (starts[number + 1] ?? 0) - 1 - start;
  const common = Math.min(length, word.end - word.start);
  for (let i = 0; i < common; i += 1) {
    const distance = (bytes[start + i] ?? 0) - (word.bytes[word.start + i] ?? 0);
    if (distance !== 0) return distance;
  }
  return length - (word.end - word.start);
}

const LINE_END = 0x0a;
const WORD_BYTES = 4;

/**
 * A lexicon as bytes: the count, the numbers by stem (32 bits each, little-endian), words with a space behind each, a
 * line end, stems with spaces between.
 */
export function packLexicon({ words, stems, byStem, bytes }: Lexicon): Uint8Array {
  const numbers = new DataView(new ArrayBuffer(WORD_BYTES * (1 + byStem.length)));
  numbers.setUint32(0, words.length, true);
  for (const [at, word] of byStem.entries()) numbers.setUint32(WORD_BYTES * (at + 1), word, true);
  return Buffer.concat([new Uint8Array(numbers.buffer), bytes, Buffer.from(`\n${stems.join(' ')}`)]);
}

/** A lexicon from its bytes. */
export function unpackLexicon(packed: Uint8Array): Lexicon {
  const numbers = new DataView(packed.buffer, packed.byteOffset, packed.length);
  const count = numbers.getUint32(0, true);
  if (count === 0) return NO_WORDS;
  const byStem: number[] = [];
  for (let at = 1; at <= count; at += 1) byStem.push(numbers.getUint32(WORD_BYTES * at, true));
  const text = Buffer.from(packed.buffer, packed.byteOffset, packed.length).subarray(WORD_BYTES * (1 + count));
  const bytes = text.subarray(0, text.indexOf(LINE_END));
  const words = bytes.toString('utf8', 0, bytes.length - 1).split(' ');
  const stems = text.toString('utf8', bytes.length + 1).split(' ');
  return { words, stems, byStem, bytes, ...placesOf(bytes, count) };
}
