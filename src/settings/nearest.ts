/** Which known word was meant by an unknown one: the `did you mean` of messages. */
import { distance } from 'fastest-levenshtein';

/** No key is this long; a longer word is not a slip of the pen, and comparing it would take its time. */
const LONGEST_WORD = 40;

/** Letters up to which two edits make nearly any word of any other. */
const SHORT_WORD = 4;

/**
 * The candidate that `word` is a likely misspelling of, or null. Capitals, `-`, `_` and spaces do not count; beyond
 * them one edit is allowed in three letters, two in up to seven, three in longer words; in a word of four letters two only
 * where letters changed places, which is one slip (F. J. Damerau, 1964). Of equally near candidates the first wins.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const plain = squash(word);
  if (plain === '' || plain.length > LONGEST_WORD) return null;
  let best: string | null = null;
  let fewest = editsAllowed(plain.length) + 1;
  for (const candidate of candidates) {
    const edits = editsBetween(plain, squash(candidate));
    const isOtherWord = plain.length <= SHORT_WORD && edits > 1 && letters(squash(candidate)) !== letters(plain);
    if (edits < fewest && !isOtherWord) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** The letters of a word in their alphabetical order. */
function letters(word: string): string {
  return [...word].sort().join('');
}

/** Letters to be put in, taken out or replaced to make one word of the other (V. Levenshtein, 1966). */
export function editsBetween(a: string, b: string): number {
  return distance(a, b);
}

/** The part of a key that counts when keys are compared: `Source-URL`, `source_url` and `sourceUrl` are one. */
export function squash(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/gu, '');
}

function editsAllowed(letters: number): number {
  if (letters <= 3) return 1;
  return letters <= 7 ? 2 : 3;
}
