/**
 * Which UTF-16 units make up words, and how they are compared: small letters without their accents. A table, filled as
 * units are met, because asking Unicode's properties of every letter of an archive would cost more than all the rest.
 */

/** Between words. */
export const GAP = 0;
/** Within a word, but not compared: accents, vowel marks, the Arabic line that only stretches a word. */
export const MARK = 1;

/** Nothing is known of a unit yet; no letter is folded to it. */
const UNKNOWN = 0xffff;
const UNITS = 0x10000;

const LETTER = /^[\p{L}\p{N}]$/u;
const MARKS = /^\p{M}$/u;
const TATWEEL = '\u0640';
/** Scripts written without spaces: there each sign is a word, else a clause would be one. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u;

const folded = new Uint16Array(UNITS).fill(UNKNOWN);

/** `GAP`, `MARK`, or the unit that stands for this one. Signs beyond the Basic Multilingual Plane are gaps. */
export function foldUnit(unit: number): number {
  const known = folded[unit] ?? GAP;
  if (known !== UNKNOWN) return known;
  const made = foldSign(String.fromCharCode(unit));
  folded[unit] = made;
  return made;
}

function foldSign(sign: string): number {
  if (sign === TATWEEL || MARKS.test(sign)) return MARK;
  if (!LETTER.test(sign)) return GAP;
  const [base = sign, ...rest] = sign.toLowerCase().normalize('NFKD');
  // A syllable block or a ligature is more than a letter with accents: it stays what it is.
  const letter = rest.every((other) => MARKS.test(other)) ? base : sign;
  return letter.charCodeAt(0);
}

/** Whether a letter is a word by itself. */
export function isUnspaced(unit: number): boolean {
  return unit >= FIRST_UNSPACED && UNSPACED.test(String.fromCharCode(unit));
}

/** The first Thai sign: what is below needs no look at its script. */
const FIRST_UNSPACED = 0x0e00;
