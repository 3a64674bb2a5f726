/** Letters that a text may print as two. */

const AS_TWO: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ä: 'ae', ö: 'oe', ü: 'ue' };
const LIGATURES = /[ßœæ]/g;
const LIGATURES_AND_UMLAUTS = /[ßœæäöü]/g;

/** Phrases, and the same with `ß`, `œ` and `æ` as two letters. */
export function spellings(phrases: readonly string[]): readonly string[] {
  return [...new Set([...phrases, ...asTwo(phrases, LIGATURES)])];
}

/** The `spellings` of phrases, and the same with umlauts as two letters, too: so agencies and databases print them. */
export function germanSpellings(phrases: readonly string[]): readonly string[] {
  return [...new Set([...spellings(phrases), ...asTwo(phrases, LIGATURES_AND_UMLAUTS)])];
}

function asTwo(phrases: readonly string[], letters: RegExp): readonly string[] {
  return phrases.map((phrase) => phrase.replace(letters, (letter) => AS_TWO[letter] ?? letter));
}
