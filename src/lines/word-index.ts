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

/** Signs by which a word has its place; shorter words are searched for one by one. */
const SIGNS = 3;
/** Bits that a sign moves those before it by, and bits of a place: three signs of ASCII fill it, the fourth is out. */
const SHIFT = 5;
const PLACES = 1 << (SHIFT * SIGNS);

/** The place of the last signs of a text, from that of those before the last. */
function nextPlace(place: number, code: number): number {
  return ((place << SHIFT) ^ code) & (PLACES - 1);
}

/** ASCII by its codes, in lower case. */
const LOWER = Uint8Array.from({ length: 128 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));

function lowerCode(code: number): number {
  return code < LOWER.length ? (LOWER[code] ?? code) : code;
}

/** Entries by place, and a mark at each place that has some. */
interface Places {
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  readonly isTaken: Uint8Array;
}

const NONE: readonly number[] = [];

/** Index lists of words in lower case. They are found in any case. */
export function wordIndex(lists: readonly (readonly string[])[]): WordIndex {
  const entries = [...new Set(lists.flat())].map((word): Entry => ({ word, lists: listsWith(lists, word) }));
  const long = placesOf(entries, SIGNS, (length) => length >= SIGNS);
  const short = placesOf(entries, 1, (length) => length < SIGNS);
  return (text) => scan(text, long, short) ?? scan(text.toLowerCase(), long, short, true) ?? NONE;
}

/** What stands in a text; null where it must be in lower case beforehand, as only ASCII need not be. */
function scan(text: string, long: Places, short: Places, isLower = false): readonly number[] | null {
  let found: number[] | null = null;
  let place = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= LOWER.length && !isLower) return null;
    const lower = lowerCode(code);
    place = nextPlace(place, lower);
    if (long.isTaken[place] === 1) found = withFound(found, long.entries.get(place), text, at - SIGNS + 1);
    const first = nextPlace(0, lower);
    if (short.isTaken[first] === 1) found = withFound(found, short.entries.get(first), text, at);
  }
  return found ?? NONE;
}

function withFound(
  before: number[] | null,
  entries: readonly Entry[] | undefined,
  text: string,
  at: number,
): number[] | null {
  let found = before;
  for (const { word, lists } of entries ?? []) {
    if (!stands(word, text, at)) continue;
    found ??= [];
    for (const list of lists) if (!found.includes(list)) found.push(list);
  }
  return found;
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

/** The entries of wanted lengths by the place of as many first signs. */
function placesOf(all: readonly Entry[], signs: number, isWanted: (length: number) => boolean): Places {
  const entries = new Map<number, Entry[]>();
  const isTaken = new Uint8Array(PLACES);
  for (const entry of all.filter(({ word }) => isWanted(word.length))) {
    let place = 0;
    for (let at = 0; at < signs; at += 1) place = nextPlace(place, entry.word.charCodeAt(at));
    entries.set(place, [...(entries.get(place) ?? []), entry]);
    isTaken[place] = 1;
  }
  return { entries, isTaken };
}
