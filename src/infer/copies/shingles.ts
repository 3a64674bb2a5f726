/**
 * The shingles of a text: every run of five words, as a number (A. Broder, "On the resemblance and containment of
 * documents", 1997). Words are compared without case, accents and punctuation; paragraphs run on.
 */
import type { RootContent } from 'mdast';
import { plainText } from '../../record/plain-text.js';
import { unitsOf } from '../units.js';
import { foldUnit, GAP, isUnspaced, MARK } from './word-units.js';

/** Words a shingle. */
const SIZE = 5;

/** Starting value and factor of FNV-1a with 32 bits (RFC 9923), by which the letters of a word become a number. */
const FNV_START = 0x811c9dc5;
const FNV_FACTOR = 0x01000193;
/** Factor by which the words of a shingle become a number, and its power that the oldest word carries. */
const WORD_FACTOR = 0x9e3779b1;
const OLDEST = Array.from({ length: SIZE - 1 }).reduce((power: number) => Math.imul(power, WORD_FACTOR), 1);
/** Factor for the hash of the whole text, other than the one above so that the two hashes have nothing in common. */
const TEXT_FACTOR = 0x85ebca6b;

/** The shingles of one text; memory that the next call uses again. */
export interface Shingles {
  /** Words of the text. */
  readonly words: number;
  /** A number for each word. */
  readonly wordHashes: Uint32Array;
  /** A number for each shingle, as they follow each other; what is behind `count` is left over from other texts. */
  readonly hashes: Uint32Array;
  readonly count: number;
  /** Two hashes of all words in their order: the same for exact copies. */
  readonly text: readonly [number, number];
}

let words = new Uint32Array(1 << 10);
let hashes = new Uint32Array(1 << 10);

/** The shingles of an article's text behind the lines of its head that are given; subheadings are not part of it. */
export function shinglesOf(head: readonly string[], body: readonly RootContent[]): Shingles {
  let count = 0;
  for (const line of head) count = addWords(line, count);
  for (const node of body) if (node.type !== 'heading') count = addWords(plainText(node), count);
  if (hashes.length < words.length) hashes = new Uint32Array(words.length);
  let shingle = 0;
  let [first, second] = [FNV_START, FNV_START];
  for (let i = 0; i < count; i += 1) {
    const word = words[i] ?? 0;
    first = Math.imul(first ^ word, FNV_FACTOR);
    second = Math.imul(second, TEXT_FACTOR) + word;
    if (i >= SIZE) shingle -= Math.imul(words[i - SIZE] ?? 0, OLDEST);
    shingle = (Math.imul(shingle, WORD_FACTOR) + word) | 0;
    if (i >= SIZE - 1) hashes[i - SIZE + 1] = mix(shingle);
  }
  const wordHashes = words.subarray(0, count);
  return { words: count, wordHashes, hashes, count: Math.max(0, count - SIZE + 1), text: [mix(first), mix(second)] };
}

/** The words of a short text as numbers: the same number for the same word here and in the text of an article. */
export function hashedWords(text: string): readonly number[] {
  const count = addWords(text, 0);
  const found: number[] = [];
  for (let i = 0; i < count; i += 1) found.push(words[i] ?? 0);
  return found;
}

/** Add the words of a text as numbers behind those there; gives how many there are now. */
function addWords(text: string, from: number): number {
  const { units, length } = unitsOf(text);
  let count = from;
  let word = FNV_START;
  for (let at = 0; at < length; at += 1) {
    const unit = foldUnit(units[at] ?? 0);
    if (unit > MARK) word = Math.imul(word ^ unit, FNV_FACTOR);
    const ends = unit === GAP || isUnspaced(unit);
    if (!ends || word === FNV_START) continue;
    put(count, word);
    count += 1;
    word = FNV_START;
  }
  if (word === FNV_START) return count;
  put(count, word);
  return count + 1;
}

function put(at: number, word: number): void {
  if (at === words.length) {
    const larger = new Uint32Array(at * 2);
    larger.set(words);
    words = larger;
  }
  words[at] = word;
}

/** Spreads what differs over all bits: the last step of MurmurHash3 with 32 bits (A. Appleby, public domain). */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
