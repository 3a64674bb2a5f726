/** Where the words that a search found stand in a text, as they stand there: for marking them on an article's page. */

/** A run of a text that is to be marked: from `start` up to `end`, in UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Characters of a regular expression's own. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** Finds whole words in texts; capitals do not matter. Null where there is no word to find. */
export function markFinder(words: readonly string[]): ((text: string) => readonly Mark[]) | null {
  // The longest first, so that a phrase is marked whole where one of its words is to be marked, too.
  const choices = [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(SYNTAX, '\\$&').replace(/\s+/g, '\\s+'));
  if (choices.length === 0) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${choices.join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'giu');
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
