/** What stands behind `of`, `for` or `on` in the name of a body: `Ministry of Health`, `Department for Media and Sport`. */
import { knownAt } from './known.js';
import { IS } from './lexicon.js';
import { countryAt } from './place.js';
import { areOrdinary, gapAfter, isWord, type Reading, wordAt } from './reading.js';
import { GAP } from './scan.js';
import { bitsAt, isCapital } from './stretch.js';

/** Words of a body's name at most. */
export const LONGEST_BODY = 8;

/** The last word of a name whose word for bodies stands at `head`; null where no such word is behind it. */
export function complementEnd(reading: Reading, head: number): number | null {
  const { words } = reading;
  if (gapAfter(reading, head) !== GAP.space || words.ends[head] !== words.behinds[head]) return null;
  const joint = wordAt(words, head + 1);
  if (joint !== 'of' && joint !== 'for' && joint !== 'on') return null;
  let at = head + 2;
  if (wordAt(words, at) === 'the') at += 1;
  if (!isCapital(reading, at) || gapAfter(reading, head + 1) !== GAP.space) return null;
  if (isWord(reading, at, IS.function)) return null;
  for (let n = 0; n < LONGEST_BODY; n += 1) {
    if (gapAfter(reading, at) !== GAP.space || words.ends[at] !== words.behinds[at]) break;
    if (isCapital(reading, at + 1) && !isWord(reading, at + 1, IS.function) && !opensPerson(reading, at + 1)) at += 1;
    else if (isJoined(reading, at + 1)) at += 2;
    else break;
  }
  return listEnd(reading, head + 2, at);
}

/**
 * The last word of `Department for Digital, Culture, Media and Sport`, of which `last` is the last one before a comma:
 * the whole list where all of it is ordinary words and its last part stands behind `and`, else `last`.
 */
function listEnd(reading: Reading, first: number, last: number): number {
  let at = last;
  for (let parts = 1; parts < LONGEST_BODY && gapAfter(reading, at) === GAP.comma; parts += 1) {
    at = ordinaryEnd(reading, at + 1);
    if (gapAfter(reading, at) !== GAP.space || wordAt(reading.words, at + 1) !== 'and') continue;
    const end = ordinaryEnd(reading, at + 2);
    return end > at + 1 && areOrdinary(reading, first, last) ? end : last;
  }
  return last;
}

/** An ordinary word, or one that is as well a word for bodies: `Media`. */
function isSubject(reading: Reading, at: number): boolean {
  return areOrdinary(reading, at, at) || (bitsAt(reading, at) & IS.organisationEnd) !== 0;
}

/** The last of the ordinary words with capitals from a word on; the word before it where it is none. */
function ordinaryEnd(reading: Reading, from: number): number {
  let at = from - 1;
  while (isCapital(reading, at + 1) && isSubject(reading, at + 1)) {
    at += 1;
    if (gapAfter(reading, at) !== GAP.space) break;
  }
  return at;
}

/** A title with a name behind it; `Office of the Prime Minister` ends in one. */
function opensPerson(reading: Reading, at: number): boolean {
  return isWord(reading, at, IS.title) && isCapital(reading, at + 1) && gapAfter(reading, at) === GAP.space;
}

/** `and Welfare`, `of Meridian` within a name. */
function isJoined(reading: Reading, at: number): boolean {
  const joint = wordAt(reading.words, at);
  if (gapAfter(reading, at) !== GAP.space || !isCapital(reading, at + 1)) return false;
  if (joint === 'in') return countryAt(reading, at + 1) !== null || knownAt(reading, at + 1, at + 2)?.name === 'place';
  return joint === 'and' || joint === 'of';
}
