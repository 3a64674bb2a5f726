/** Letters that a text may print as two. */

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ä: 'ae', ö: 'oe', ü: 'ue' };
const LIGATURE = /[ßœæ]/g;
/** Agencies and data bases without umlauts print these as two letters too. */
const LIGATURE_OR_UMLAUT = /[ßœæäöü]/g;

/** Phrases as they are written, and without `ß`, `œ` and `æ` where the first of them has any. */
export function spellings(phrases: readonly string[]): readonly string[] {
  return withTwo(phrases, LIGATURE);
}

/** The `spellings` of German phrases, and those without umlauts. */
export function germanSpellings(phrases: readonly string[]): readonly string[] {
  if (phrases[0]?.search(LIGATURE_OR_UMLAUT) === -1) return phrases;
  return [...new Set([...spellings(phrases), ...withTwo(phrases, LIGATURE_OR_UMLAUT)])];
}

function withTwo(phrases: readonly string[], pattern: RegExp): readonly string[] {
  if (phrases[0]?.search(pattern) === -1) return phrases;
  return [...phrases, ...phrases.map((phrase) => phrase.replace(pattern, (letter) => LETTERS[letter] ?? letter))];
}
