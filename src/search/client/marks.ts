/** Where the words of a query stand in a text. */
import { matches } from './facet-leaves.js';
import type { TextPart } from './protocol.js';
import type { Leaf } from './query.js';
import type { Stemmer } from './stems.js';
import { type TextWord, textWords } from './words.js';

/** A run of words that was found: numbers of the first and the last one among the words of the text. */
export interface Mark {
  readonly first: number;
  readonly last: number;
}

/** A text with its words and the marks among them, ascending and apart. */
export interface MarkedText {
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly marks: readonly Mark[];
}

/** Find what leaves look for. */
export function markText(text: string, leaves: readonly Leaf[], stem: Stemmer): MarkedText {
  const words = textWords(text);
  const inMark = new Uint8Array(words.length + 1);
  const begins = new Uint8Array(words.length + 1);
  for (const leaf of leaves) {
    for (let from = 0; from + leaf.words.length <= words.length; from += 1) {
      if (!leaf.words.every((word, i) => matches(word, words[from + i]?.key, stem))) continue;
      begins[from] = 1;
      inMark.fill(1, from, from + leaf.words.length);
    }
  }
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (inMark[at] !== 1) continue;
    const first = at;
    while (inMark[at + 1] === 1 && begins[at + 1] !== 1) at += 1;
    marks.push({ first, last: at });
  }
  return { text, words, marks };
}

/** The text from one offset to another, cut where marks begin and end. */
export function partsOf({ text, words, marks }: MarkedText, from = 0, to = text.length): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = from;
  const add = (end: number, hit: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const { first, last } of marks) {
    const [start, end] = [words[first]?.from ?? 0, words[last]?.to ?? 0];
    if (start < from || end > to) continue;
    add(start, false);
    add(end, true);
  }
  add(to, false);
  return parts;
}
