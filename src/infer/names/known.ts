/** Names that the lexicon knows as a whole. */
import { IS, type KnownName } from './lexicon.js';
import { gapAfter, outOfCapitals, type Reading, wordAt } from './reading.js';
import { GAP, SHAPE } from './scan.js';

/** A known name at a place of a passage. */
export interface KnownAt {
  readonly name: KnownName;
  /** Its last word. */
  readonly last: number;
  /** Whether the possessive of the last word belongs to it: `Moody's`. */
  readonly owned: boolean;
}

/** The longest known name that begins at a word; null where there is none. `end`: behind the capitals from there on. */
export function knownAt(reading: Reading, at: number, end: number): KnownAt | null {
  const { shapes } = reading.words;
  for (let last = furthest(reading, at); last >= at; last -= 1) {
    if (last >= end && shapes[last] === SHAPE.small) continue;
    const owned = isOwned(reading, at, last);
    const name = owned ? 'organisation' : nameOf(reading, at, last);
    if (name !== undefined) return { name, last, owned };
  }
  return null;
}

/** The last word that a known name from `at` may have: they may hold small words (`House of Commons`). */
function furthest(reading: Reading, at: number): number {
  const { words, bits, lexicon } = reading;
  let last = at;
  if (((bits[at] ?? 0) & IS.opensName) === 0) return at;
  while (last + 1 < words.count && last - at + 1 < lexicon.longest && words.ends[last] === words.behinds[last]) {
    if (gapAfter(reading, last) > GAP.ampersand) break;
    last += 1;
  }
  return last;
}

function isOwned({ words, lexicon }: Reading, first: number, last: number): boolean {
  const end = words.ends[last] ?? 0;
  return end !== words.behinds[last] && lexicon.known.has(`${words.text.slice(words.starts[first], end)}'s`);
}

function nameOf({ words, lexicon }: Reading, first: number, last: number): KnownName | undefined {
  const printed = first === last ? wordAt(words, first) : words.text.slice(words.starts[first], words.ends[last]);
  const { known } = lexicon;
  return (
    known.get(printed) ??
    (words.shapes[first] === SHAPE.capitals && isShouted(printed) ? known.get(outOfCapitals(printed)) : undefined)
  );
}

/** Shorter words in capitals are acronyms. */
const SPELT_OUT = 4;

function isShouted(text: string): boolean {
  return text.length >= SPELT_OUT && text === text.toUpperCase();
}
