/**
 * The words of a text as numbers: folded letters in one row and a hash of each word, so that a word is looked up without
 * being taken out of its text.
 */
import { foldedKey } from '../topics/fold.js';
import { type UnitText, unitsOf } from '../units.js';

/** The words of one text, in memory that the next text uses again. */
export interface Tokens {
  /** How many words; what the rows hold behind them is left over from other texts. */
  count: number;
  /** Folded letters of all words, one word behind the other. */
  letters: Uint16Array;
  /** Where each word begins in `letters`; the next one's beginning is its end. */
  starts: Int32Array;
  hashes: Int32Array;
  /** Offsets of each word in the text. */
  from: Int32Array;
  to: Int32Array;
  /** 1: a sign stands before the word that no phrase goes across. */
  breaks: Uint8Array;
}

/** What a unit of text is; larger values are folded letters. */
const UNKNOWN = 0;
const BREAK = 1;
const JOINT = 2;
const IGNORED = 3;
/** Per UTF-16 unit. Only remembers what `classify` says. */
const CLASSES = new Uint16Array(0x10000);

const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{N}]$/u;
/** White space, hyphens, apostrophes and `&` stand within phrases. */
const JOINTS = /^[\s\-\u2010\u2011'\u2018\u2019\u02bc&]$/u;
const LETTER_S = 0x73;

function classify(code: number): number {
  const sign = String.fromCharCode(code);
  let found = BREAK;
  if (JOINTS.test(sign)) found = JOINT;
  else if (LETTER_OR_DIGIT.test(sign)) {
    const key = foldedKey(sign);
    // What folds to two letters, as `ß` and `œ`, stays as it is: one letter takes one place in the rows.
    if (key === '') found = IGNORED;
    else found = (key.length === 1 ? key : sign.toLowerCase()).charCodeAt(0);
  }
  CLASSES[code] = found;
  return found;
}

/** FNV-1a over 16-bit units, http://www.isthe.com/chongo/tech/comp/fnv/ */
export const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** A hash (first `BASIS`) and one more letter. */
export function mixed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, PRIME);
}

/** The hash of the letters from `start` to before `end`. */
export function hashOf(letters: Uint16Array, start: number, end: number): number {
  let hash = BASIS;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (letters[at] ?? 0), PRIME);
  return hash;
}

const ROOM = 1 << 12;

function emptyTokens(room: number): Tokens {
  const row = () => new Int32Array(room + 1);
  return {
    count: 0,
    letters: new Uint16Array(room),
    starts: row(),
    hashes: row(),
    from: row(),
    to: row(),
    breaks: new Uint8Array(room + 1),
  };
}

let tokens = emptyTokens(ROOM);

/** The words of a text. The answer holds until the next call. */
export function tokensOf(text: string): Tokens {
  const read = unitsOf(text);
  if (read.length > tokens.letters.length) tokens = emptyTokens(2 * read.length);
  fill(tokens, read);
  return tokens;
}

function fill(to: Tokens, read: UnitText): void {
  const { units, length } = read;
  to.count = 0;
  to.starts[0] = 0;
  let broken = 1;
  for (let at = 0; at < length; ) {
    const found = classOf(units[at] ?? 0);
    if (found > IGNORED) {
      const end = addWord(to, read, at);
      if (end > 0) {
        to.breaks[to.count - 1] = broken;
        broken = 0;
      }
      at = Math.abs(end);
    } else {
      if (found === BREAK) broken = 1;
      at += 1;
    }
  }
}

/** Add the word that begins at an offset; the offset behind it, negative where it is no word of its own. */
function addWord(to: Tokens, { units, length }: UnitText, from: number): number {
  const { letters, starts, count } = to;
  const start = starts[count] ?? 0;
  let end = start;
  let hash = BASIS;
  let at = from;
  for (let found = UNKNOWN; at < length; at += 1) {
    found = classOf(units[at] ?? 0);
    if (found < IGNORED) break;
    if (found === IGNORED) continue;
    letters[end] = found;
    end += 1;
    hash = Math.imul(hash ^ found, PRIME);
  }
  if (isPossessive(end - start, letters[start], units[from - 1])) return -at;
  to.hashes[count] = hash;
  to.from[count] = from;
  to.to[count] = at;
  starts[count + 1] = end;
  to.count += 1;
  return at;
}

function classOf(code: number): number {
  const known = CLASSES[code] ?? UNKNOWN;
  return known === UNKNOWN ? classify(code) : known;
}

/** The `s` of `the minister’s` is no word. */
function isPossessive(length: number, first: number | undefined, before: number | undefined): boolean {
  return length === 1 && first === LETTER_S && (before === 0x27 || before === 0x2019);
}
