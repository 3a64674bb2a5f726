/** Letters that a text may print as two. */

const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae' };
const LIGATURE = new RegExp(`[${Object.keys(LIGATURES).join('')}]`, 'g');

/** Phrases as they are written, and without `ß`, `œ` and `æ` where they have them. */
export function spellings(phrases: readonly string[]): readonly string[] {
  // The forms of a phrase have the letters of the first.
  if (phrases[0]?.search(LIGATURE) === -1) return phrases;
  return [...phrases, ...phrases.map((one) => one.replaceAll(LIGATURE, (letter) => LIGATURES[letter] ?? letter))];
}
