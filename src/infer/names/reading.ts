/** A passage as names are looked for in it: its words, what is known of each, and what stands between them. */
import type { CountrySpan } from '../topics/mentions.js';
import { IS, type Lexicon } from './lexicon.js';
import { GAP, SHAPE, scanWords, type Words } from './scan.js';

export interface Reading {
  readonly words: Words;
  /** Bits of the capitalised words, 0 for the others. */
  readonly bits: readonly number[];
  /** By offset. */
  readonly spans: ReadonlyMap<number, CountrySpan>;
  /** Whether the article is about sport. */
  readonly isSport: boolean;
  /** Whether the passage is a row of results or figures: hardly a small word, but numbers. */
  readonly isTable: boolean;
  readonly lexicon: Lexicon;
}

/** What is known of a passage before it is read. */
export type Known = Pick<Reading, 'spans' | 'lexicon' | 'isSport'>;

/** Read a passage; null where nothing in it is capitalised. */
export function readPassage(text: string, { spans, lexicon, isSport }: Known): Reading | null {
  const words = scanWords(text);
  if (!words.anyCapital) return null;
  const bits: number[] = [];
  let small = 0;
  let numbers = 0;
  for (let i = 0; i < words.count; i += 1) {
    const shape = words.shapes[i];
    if (shape === SHAPE.small) small += 1;
    else if (shape === SHAPE.number) numbers += 1;
    bits.push(shape === SHAPE.small || shape === SHAPE.number ? 0 : bitsOf(wordAt(words, i), shape, lexicon));
  }
  return { words, bits, spans, isSport, isTable: numbers > 0 && small <= words.count / 4, lexicon };
}

/** A word in capitals is what it is in small letters, too, from a length on at which it is hardly an acronym. */
const SPELT_OUT = 4;

function bitsOf(word: string, shape: number | undefined, lexicon: Lexicon): number {
  const bits = lexicon.bitsOf(word) | givenInParts(word, lexicon);
  if (shape !== SHAPE.capitals) return bits;
  const spelt = lexicon.bitsOf(outOfCapitals(word));
  return bits | (word.length >= SPELT_OUT ? spelt : spelt & (IS.opensName | IS.placeStart));
}

/** `Jean-Pierre`: two first names that a hyphen joins are one. */
function givenInParts(word: string, lexicon: Lexicon): number {
  if (!word.includes('-')) return 0;
  const areGiven = word.split('-').every((part) => (lexicon.bitsOf(part) & IS.given) !== 0);
  return areGiven ? IS.given : 0;
}

/** Words that are small within names. */
const SMALL_WITHIN: ReadonlySet<string> = new Set(['and', 'for', 'in', 'of', 'on', 'the']);

/** `NEW YORK` as `New York`, `BANK OF MERIDIAN` as `Bank of Meridian`. */
export function outOfCapitals(text: string): string {
  let out = '';
  for (const word of text.split(' ')) {
    const small = word.toLowerCase();
    if (out === '') out = `${word.charAt(0)}${small.slice(1)}`;
    else out += ` ${SMALL_WITHIN.has(small) ? small : `${word.charAt(0)}${small.slice(1)}`}`;
  }
  return out;
}

/** A word without its possessive; an empty text beyond the ends. */
export function wordAt({ text, starts, ends, taken }: Words, i: number): string {
  const known = taken[i];
  if (known !== undefined) return known;
  const start = starts[i];
  if (start === undefined) return '';
  const word = text.slice(start, ends[i]);
  taken[i] = word;
  return word;
}

/** Whether the lexicon gives a word of the passage one of some bits; for words in small letters, too. */
export function isWord({ words, lexicon }: Reading, i: number, bits: number): boolean {
  return i >= 0 && i < words.count && (lexicon.bitsOf(wordAt(words, i)) & bits) !== 0;
}

/** A full stop joins an abbreviation of at most this many letters to what follows. */
const LONGEST_ABBREVIATION = 2;

/** What stands behind a word of a passage, one of `GAP`. */
export function gapAfter({ words, bits }: Reading, i: number): number {
  const gap = words.gaps[i] ?? GAP.end;
  if (gap !== GAP.stop) return gap;
  const shape = words.shapes[i];
  if (words.ends[i] !== words.behinds[i]) return GAP.end;
  if (shape === SHAPE.initial || ((bits[i] ?? 0) & IS.abbreviation) !== 0) return GAP.stop;
  const length = (words.ends[i] ?? 0) - (words.starts[i] ?? 0);
  return shape === SHAPE.capitalised && length <= LONGEST_ABBREVIATION ? GAP.stop : GAP.end;
}

/** Whether a word opens a sentence, a quotation or the passage, so that its capital tells nothing. */
export function opensSentence(reading: Reading, i: number): boolean {
  if (i === 0) return true;
  const { text, starts, behinds } = reading.words;
  const gap = gapAfter(reading, i - 1);
  if (gap === GAP.end) return true;
  if (gap !== GAP.other) return false;
  const between = text.slice(behinds[i - 1], starts[i]);
  return /["“”‘'.:!?]/.test(between);
}

/** Whether every word of a stretch is an ordinary one, so that its capitals hardly tell a name. */
export function areOrdinary({ words, lexicon }: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) if (!lexicon.isOrdinary(wordAt(words, i))) return false;
  return true;
}

/** Whether a word in small letters stands beside the words from `at` to before `end`. */
export function isInSentence({ words: { shapes } }: Reading, at: number, end: number): boolean {
  return shapes[at - 1] === SHAPE.small || shapes[end] === SHAPE.small;
}
