/**
 * Which words can be the next of a name, told by their first three characters: nearly all words of a text are passed over
 * by it without being taken out of the text.
 */
import type { UnitText } from '../units.js';

/** How the words of a set begin. */
export interface Heads {
  /** By head: 0 or the signs of its words. Heads that share an entry only cost a look. */
  readonly known: Uint8Array;
  /** 0, or `SMALL` where words are in any case. */
  readonly caseBit: number;
  /** Bits of a hash that are more than the table has places for. */
  readonly shift: number;
}

const ASCII = 128;
const AMPERSAND = 38;
const APOSTROPHE = 39;
/** Stands for what comes behind a word, and for nothing. */
const END = 0;
/** Stands for what does not tell: a character beyond ASCII has several ways of writing, an apostrophe may part a word. */
const ANY = 1;
/** The bit that makes a capital of ASCII its small letter; it leaves digits as they are. */
const SMALL = 32;
/** Entries of the table for each word, at least. */
const ROOM = 16;

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** A character as far as it tells. */
function telling(code: number, { caseBit }: Heads): number {
  const cased = code | caseBit;
  if (isLetterOrDigit(cased)) return cased;
  return code >= ASCII || code === APOSTROPHE ? ANY : END;
}

/** The second and third character as one number. */
function others(second: number, third: number): number {
  return second === END || second === ANY ? second : second * ASCII + third;
}

/** A head's place in the table: Fibonacci hashing, since heads are alike. */
function entry({ shift }: Heads, first: number, rest: number): number {
  return Math.imul(first * ASCII * ASCII + rest, 0x9e3779b1) >>> shift;
}

/** A sign of words: some word with this head can end a name. */
export const ENDS = 1;
/** A sign of words: some word with this head needs others behind it. */
export const GOES_ON = 2;

/**
 * The heads of words that are given as keys, in which ASCII stands for itself, with their signs; `anyCase`: the keys are in
 * lower case, the words in any.
 */
export function createHeads(keys: ReadonlyMap<string, number>, anyCase: boolean): Heads {
  const bits = Math.ceil(Math.log2(ROOM * (keys.size + 1)));
  const heads: Heads = { known: new Uint8Array(2 ** bits), caseBit: anyCase ? SMALL : 0, shift: 32 - bits };
  for (const [key, signs] of keys) {
    const first = telling(key.charCodeAt(0), heads);
    const second = telling(key.charCodeAt(1), heads);
    const third = telling(key.charCodeAt(2), heads);
    // A word may have a character beyond ASCII where its key has one of ASCII: `Türkei`, `Turkei`.
    for (const rest of [others(ANY, ANY), others(second, ANY), others(second, third)]) {
      const at = entry(heads, first, rest);
      heads.known[at] = (heads.known[at] ?? 0) | signs;
    }
  }
  return heads;
}

/**
 * The signs of the words that the word at a place in a text may be; 0: it is certainly none of them. What begins with a
 * character beyond ASCII may always be one, since there are several ways of writing it.
 */
export function signsAt(heads: Heads, { units, length }: UnitText, at: number): number {
  const code = units[at] ?? 0;
  if (code >= ASCII || code === AMPERSAND) return ENDS;
  const second = at + 1 < length ? telling(units[at + 1] ?? 0, heads) : END;
  const third = at + 2 < length ? telling(units[at + 2] ?? 0, heads) : END;
  return heads.known[entry(heads, code | heads.caseBit, others(second, third))] ?? 0;
}
