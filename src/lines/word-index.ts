/**
 * Which of many words stand in a text, in one pass over it: a search for each word would read the text as many times as
 * there are words.
 */

/** The positions, in no order, of the lists of which a word stands anywhere in a text. */
export type WordIndex = (text: string) => readonly number[];

/** A word, and the positions of the lists that it is in. */
interface Entry {
  readonly word: string;
  readonly lists: readonly number[];
}

/** Bits by which a sign moves the place of those before it: behind four signs, sixteen bits are those of all four. */
const SHIFT = 4;

/** The place of the last signs of a text, from that of those before the last; a mask takes off what is too far back. */
function nextPlace(place: number, code: number): number {
  return ((place << SHIFT) ^ code) & 0xffff;
}

/** ASCII by its codes, in lower case. */
const LOWER = Uint8Array.from({ length: 128 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));

function lowerCode(code: number): number {
  return code < LOWER.length ? (LOWER[code] ?? code) : code;
}

/** Words by the place of as many of their first signs, and a mark at each place that has some. */
interface Places {
  readonly signs: number;
  readonly mask: number;
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  readonly isTaken: Uint8Array;
}

interface Index {
  /** Words of four signs or more: few texts have four in a row with one of them and have not the word. */
  readonly long: Places;
  readonly middle: Places;
  /** Words of one sign or two, by the first. */
  readonly short: Places;
}

const NONE: readonly number[] = [];

/** Index lists of words in lower case. They are found in any case. */
export function wordIndex(lists: readonly (readonly string[])[]): WordIndex {
  const entries = [...new Set(lists.flat())].map((word): Entry => ({ word, lists: listsWith(lists, word) }));
  const index: Index = {
    long: placesOf(
      entries.filter(({ word }) => word.length > 3),
      4,
      0xffff,
    ),
    middle: placesOf(
      entries.filter(({ word }) => word.length === 3),
      3,
      0xfff,
    ),
    short: placesOf(
      entries.filter(({ word }) => word.length < 3),
      1,
      0xfff,
    ),
  };
  return (text) => scan(text, index) ?? scan(text.toLowerCase(), index, true) ?? NONE;
}

/** What stands in a text; null where it must be in lower case beforehand, as only ASCII need not be. */
function scan(text: string, { long, middle, short }: Index, isLower = false): readonly number[] | null {
  const found: number[] = [];
  let place = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= LOWER.length && !isLower) return null;
    const lower = lowerCode(code);
    place = nextPlace(place, lower);
    if (long.isTaken[place] === 1) addFound(found, long, place, text, at);
    if (middle.isTaken[place & middle.mask] === 1) addFound(found, middle, place, text, at);
    if (short.isTaken[lower & short.mask] === 1) addFound(found, short, lower, text, at);
  }
  return found.length === 0 ? NONE : found;
}

/** Add the lists of the words at a place whose last sign by which they have it stands at an index. */
function addFound(found: number[], { signs, mask, entries }: Places, place: number, text: string, at: number): void {
  for (const { word, lists } of entries.get(place & mask) ?? []) {
    if (!stands(word, text, at - signs + 1)) continue;
    for (const list of lists) if (!found.includes(list)) found.push(list);
  }
}

/** Whether a word stands at an index, its last signs first: those that gave it its place are there. */
function stands(word: string, text: string, at: number): boolean {
  if (at + word.length > text.length) return false;
  for (let i = word.length - 1; i >= 0; i -= 1) {
    if (lowerCode(text.charCodeAt(at + i)) !== word.charCodeAt(i)) return false;
  }
  return true;
}

function listsWith(lists: readonly (readonly string[])[], word: string): readonly number[] {
  return [...lists.keys()].filter((list) => lists[list]?.includes(word));
}

function placesOf(words: readonly Entry[], signs: number, mask: number): Places {
  const entries = new Map<number, Entry[]>();
  const isTaken = new Uint8Array(mask + 1);
  for (const entry of words) {
    let place = 0;
    for (let at = 0; at < signs; at += 1) place = nextPlace(place, entry.word.charCodeAt(at));
    place &= mask;
    entries.set(place, [...(entries.get(place) ?? []), entry]);
    isTaken[place] = 1;
  }
  return { signs, mask, entries, isTaken };
}
