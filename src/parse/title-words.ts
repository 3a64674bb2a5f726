/** How much of a page's title (`Headline | Section | Site`) another line says, in the same words or most of them. */
import { lineKey, wordCount } from '../lines/line.js';

/** What divides the parts of a page's title. */
const DIVIDER = /\s(?:[|·•»›:]{1,2}|-{1,2}|[–—])\s|\s?[|│]\s?/u;
/** Shorter words (articles, prepositions) are in any two titles. */
const SHORTEST = 3;
/** Longest line that is looked at as a page's title, in characters. */
const LONGEST = 300;
/** Fewer words in common, or less of a likeness, are chance. */
const FEWEST_SHARED = 3;
const LEAST = 0.4;
/** What a shorter part of a title says counts for less: it may be the name of the site or the section. */
const SHORTER_PART = 0.6;

export interface TitleWords {
  /** Keys of the parts, in their order; none where the title has no parts. */
  readonly parts: readonly string[];
  /** The words of the whole title, and of each of its parts that has two at least. */
  readonly words: readonly ReadonlySet<string>[];
}

export function titleWords(text: string): TitleWords {
  if (text.length > LONGEST) return { parts: [], words: [] };
  const parts = text.split(DIVIDER).filter((part) => part !== '');
  const many = parts.filter((part) => wordCount(part) > 1);
  const words = [text, ...(many.length > 1 ? many : [])].map((part) => wordsOf(lineKey(part)));
  return { parts: parts.length > 1 ? parts.map(lineKey) : [], words };
}

function wordsOf(key: string): ReadonlySet<string> {
  return new Set(key.split(' ').filter((word) => word.length >= SHORTEST));
}

/** From 0 (other words) to 1 (the same words) for the key of a line. */
export function likeness(title: TitleWords, key: string): number {
  const said = wordsOf(key);
  const longest = Math.max(0, ...title.words.slice(1).map(({ size }) => size));
  let most = 0;
  for (const [i, words] of title.words.entries()) {
    const share = shareOf(words, said);
    most = Math.max(most, i > 0 && words.size < longest ? share * SHORTER_PART : share);
  }
  return most < LEAST ? 0 : most;
}

/** Words in common, as a share of both. */
function shareOf(words: ReadonlySet<string>, said: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of said) if (words.has(word)) shared += 1;
  if (shared === 0 || (shared < FEWEST_SHARED && shared < words.size)) return 0;
  return (2 * shared) / (words.size + said.size);
}
