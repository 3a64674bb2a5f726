/**
 * Which words can be the next of a name, told by their first three characters: nearly all words of a text are passed over
 * by it without being taken out of the text.
 */
import type { UnitText } from '../units.js';

/** How the words of a set begin. */
export interface Heads {
  /** By head: 0 or the signs of its words. Heads that share an entry only cost a look; the size is a power of two. */
  readonly known: Uint8Array;
  /** 0, or `SMALL` where words are in any case. */
  readonly caseBit: number;
}

const ASCII = 128;
const AMPERSAND = 38;
/** Stands for a character that is no letter or digit of ASCII, for what comes behind one, and for none. */
const OTHER = 0;
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
  return isLetterOrDigit(cased) ? cased : OTHER;
}

function entry({ known }: Heads, first: number, others: number): number {
  return (first * 1021 + others) & (known.length - 1);
}

/** The second and third character as one number. */
function others(second: number, third: number): number {
  return second === OTHER ? 0 : second * 31 + third;
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
  const size = 2 ** Math.ceil(Math.log2(ROOM * (keys.size + 1)));
  const heads: Heads = { known: new Uint8Array(size), caseBit: anyCase ? SMALL : 0 };
  for (const [key, signs] of keys) {
    const [first = OTHER, second = OTHER, third = OTHER] = [0, 1, 2].map((at) => telling(key.charCodeAt(at), heads));
    // A word may have a character beyond ASCII where its key has one of ASCII: `Türkei`, `Turkei`.
    for (const rest of [0, others(second, OTHER), others(second, third)]) {
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
  const second = at + 1 < length ? telling(units[at + 1] ?? 0, heads) : OTHER;
  const third = at + 2 < length ? telling(units[at + 2] ?? 0, heads) : OTHER;
  return heads.known[entry(heads, code | heads.caseBit, others(second, third))] ?? 0;
}
