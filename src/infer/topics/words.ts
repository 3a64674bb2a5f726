/**
 * Where the words of a text stand. A word is a run of letters, marks and digits, with apostrophes inside; `&` is a word
 * of its own. Only the Basic Multilingual Plane counts: no name that is looked for is written beyond it.
 */
import { type UnitText, unitsOf } from '../units.js';

const AMPERSAND = 38;
const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{N}]$/u;
/** Per code unit: 0 not asked yet, 1 part of words, 2 not. Only remembers what the expression says. */
const CLASSES = new Uint8Array(0x10000);

function isWordUnit(code: number): boolean {
  const known = CLASSES[code];
  if (known === 1) return true;
  return known === 2 ? false : classify(code);
}

function classify(code: number): boolean {
  const is = LETTER_OR_DIGIT.test(String.fromCharCode(code));
  CLASSES[code] = is ? 1 : 2;
  return is;
}

/** Typewriter apostrophe and right single quotation mark. The modifier letters U+02BB and U+02BC are letters anyway. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Offset of the first word at or behind `from`, which is not within a word; the text's length where there is none. */
export function wordStart({ units, length }: UnitText, from: number): number {
  let at = from;
  while (at < length) {
    const code = units[at] ?? 0;
    if (isWordUnit(code) || code === AMPERSAND) break;
    at += 1;
  }
  return at;
}

/** Offset behind the word that begins at `start`. */
export function wordEnd({ units, length }: UnitText, start: number): number {
  let at = start + 1;
  if (units[start] === AMPERSAND) return at;
  while (at < length) {
    const code = units[at] ?? 0;
    if (isWordUnit(code)) at += 1;
    else if (isApostrophe(code) && at + 1 < length && isWordUnit(units[at + 1] ?? 0)) at += 2;
    else break;
  }
  return at;
}

/** All words of a text in order. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  const read = unitsOf(text);
  for (let at = wordStart(read, 0); at < read.length; ) {
    const end = wordEnd(read, at);
    words.push(text.slice(at, end));
    at = wordStart(read, end);
  }
  return words;
}
