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

/** Entries by their first signs; a power of two, and far more than there are words, so that few share a place. */
const PLACES = 4096;
/** Signs by which words have their place; shorter ones have it by their first. */
const SIGNS = 3;

function placeOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (PLACES - 1);
}

const NONE: readonly number[] = [];

/** Index lists of words. Words are found as they are written, case included. */
export function wordIndex(lists: readonly (readonly string[])[]): WordIndex {
  const short = entriesOf(lists, (word) => word.length < SIGNS);
  const long = entriesOf(lists, (word) => word.length >= SIGNS);
  return (text) => {
    let found: number[] | null = null;
    let [before, last] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const some = short[placeOf(0, 0, code)];
      if (some !== undefined) found = marked(found, some, text, at);
      const others = long[placeOf(before, last, code)];
      if (others !== undefined) found = marked(found, others, text, at - SIGNS + 1);
      before = last;
      last = code;
    }
    return found ?? NONE;
  };
}

/** What was found, with the lists of those entries whose word stands at an index. */
function marked(found: number[] | null, entries: readonly Entry[], text: string, at: number): number[] | null {
  let all = found;
  for (const { word, lists } of entries) {
    if (!text.startsWith(word, at)) continue;
    all ??= [];
    for (const list of lists) if (!all.includes(list)) all.push(list);
  }
  return all;
}

function entriesOf(
  lists: readonly (readonly string[])[],
  isWanted: (word: string) => boolean,
): readonly (readonly Entry[] | undefined)[] {
  const places = Array.from({ length: PLACES }, (): Entry[] | undefined => undefined);
  for (const word of new Set(lists.flat().filter(isWanted))) {
    const [first, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
    const place = word.length < SIGNS ? placeOf(0, 0, first) : placeOf(first, second, third);
    const entry: Entry = { word, lists: [...lists.keys()].filter((list) => lists[list]?.includes(word)) };
    places[place] = [...(places[place] ?? []), entry];
  }
  return places;
}
