/**
 * The words of a text as the index has them, at build and in the browser alike: letters and digits without case, accents
 * and variants of Arabic letters (`foldedKey`). A sign of a script that is written without spaces is a word by itself,
 * and the `s` of `the minister’s` is none. Signs beyond the Basic Multilingual Plane are no letters here.
 */
import { isUnspaced } from '../../infer/copies/word-units.js';
import { foldedKey } from '../../infer/topics/fold.js';

/** The words of one text, in memory that the next text uses again. */
export interface Words {
  count: number;
  /** Folded letters of all words, one word behind the other. */
  letters: Uint16Array;
  /** Where each word begins in `letters`; the next one's beginning is its end. */
  starts: Int32Array;
  /** Offsets of each word in the text. */
  from: Int32Array;
  to: Int32Array;
}

/** Letters of a word that count; two longer words that begin with the same ones are the same. */
export const LONGEST_WORD = 64;

/** What a UTF-16 unit is, in the low bits of its entry; the letter that it folds to is above them. */
const UNKNOWN = 0;
const GAP = 1;
const MARK = 2;
const LETTER = 3;
/** A letter that folds to several. */
const LETTERS = 4;
/** A word by itself. */
const SIGN = 5;
const KIND_BITS = 3;
const KIND_MASK = 7;

const UNITS = new Int32Array(0x10000);
const SEVERAL = new Map<number, string>();
const WORD_UNIT = /^[\p{L}\p{M}\p{N}]$/u;
const DECIMAL = /^\p{Nd}$/u;
const FIRST_OTHER = 0x80;
const TEN = 10;

function classify(unit: number): number {
  const key = keyOf(unit);
  let kind = LETTER;
  if (key === null) kind = GAP;
  else if (key === '') kind = MARK;
  else if (isUnspaced(unit)) kind = SIGN;
  else if (key.length > 1) kind = LETTERS;
  if (key !== null && key.length > 1) SEVERAL.set(unit, key);
  const entry = kind | ((key?.charCodeAt(0) || 0) << KIND_BITS);
  UNITS[unit] = entry;
  return entry;
}

/** What a unit folds to; null where it is not part of words. */
function keyOf(unit: number): string | null {
  const sign = String.fromCharCode(unit);
  if (!WORD_UNIT.test(sign)) return null;
  if (unit >= FIRST_OTHER && DECIMAL.test(sign)) return String(decimalValue(unit));
  return foldedKey(sign).replace('ς', 'σ');
}

/** The value of a decimal digit of any script: Unicode keeps each ten together, the zero first. */
function decimalValue(unit: number): number {
  let zero = unit;
  while (unit - zero < TEN - 1 && DECIMAL.test(String.fromCharCode(zero - 1))) zero -= 1;
  return unit - zero;
}

const ROOM = 1 << 12;

function room(length: number): Words {
  const row = () => new Int32Array(length + 1);
  return { count: 0, letters: new Uint16Array(length), starts: row(), from: row(), to: row() };
}

let words = room(ROOM);

/** The words of a text that comes as UTF-16 units. The answer holds until the next call. */
export function wordsIn(units: Uint16Array, length: number): Words {
  if (words.from.length <= length) words = room(2 * length);
  words.count = 0;
  words.starts[0] = 0;
  for (let at = 0; at < length; ) {
    const kind = entryOf(units[at] ?? 0) & KIND_MASK;
    at = kind < LETTER ? at + 1 : addWord(units, length, at);
  }
  return words;
}

function entryOf(unit: number): number {
  const known = UNITS[unit] ?? UNKNOWN;
  return known === UNKNOWN ? classify(unit) : known;
}

/** Add the word that begins at an offset; gives the offset behind it. */
function addWord(units: Uint16Array, length: number, from: number): number {
  const start = words.starts[words.count] ?? 0;
  const limit = start + LONGEST_WORD;
  let end = start;
  let at = from;
  let kind = LETTER;
  for (; at < length && kind !== SIGN; at += 1) {
    const unit = units[at] ?? 0;
    const entry = entryOf(unit);
    kind = entry & KIND_MASK;
    if (kind === GAP || (kind === SIGN && at > from)) break;
    if (kind === MARK || end >= limit) continue;
    end = kind === LETTER ? put(end, entry >> KIND_BITS) : putSeveral({ unit, entry, end, limit });
  }
  if (end - start === 1 && isPossessive(words.letters[start], units[from - 1])) return at;
  words.starts[words.count + 1] = end;
  words.from[words.count] = from;
  words.to[words.count] = at;
  words.count += 1;
  return at;
}

function put(end: number, letter: number): number {
  if (end >= words.letters.length) {
    const larger = new Uint16Array(2 * end);
    larger.set(words.letters);
    words.letters = larger;
  }
  words.letters[end] = letter;
  return end + 1;
}

/** The letters of a unit that may be several of them. */
function putSeveral(letter: { unit: number; entry: number; end: number; limit: number }): number {
  const key = SEVERAL.get(letter.unit);
  if (key === undefined) return put(letter.end, letter.entry >> KIND_BITS);
  let end = letter.end;
  for (let i = 0; i < key.length && end < letter.limit; i += 1) end = put(end, key.charCodeAt(i));
  return end;
}

const LETTER_S = 0x73;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

/** The `s` of `the minister’s` is no word. */
function isPossessive(letter: number | undefined, before: number | undefined): boolean {
  return letter === LETTER_S && (before === APOSTROPHE || before === RIGHT_QUOTE);
}

/** A word of a text with its offsets there. */
export interface TextWord {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

let units = new Uint16Array(ROOM);

/** The words of a short text: of a query, a label, a paragraph. */
export function textWords(text: string): readonly TextWord[] {
  if (units.length < text.length) units = new Uint16Array(2 * text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
  const { count, letters, starts, from, to } = wordsIn(units, text.length);
  const found: TextWord[] = [];
  for (let i = 0; i < count; i += 1) {
    const key = String.fromCharCode(...letters.subarray(starts[i] ?? 0, starts[i + 1] ?? 0));
    found.push({ key, from: from[i] ?? 0, to: to[i] ?? 0 });
  }
  return found;
}
