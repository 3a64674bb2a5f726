/** The words that a text repeats: what it is about, for finding articles about the same. */
import { EVERYDAY_WORDS } from '../language-words.js';
import { hashedWords } from './shingles.js';

/** Words kept of a text: those it repeats most. */
export const MOST_KEY_WORDS = 32;

/** How often a text has a word that it repeats. */
const FEWEST = 2;
const HASHES = 2 ** 32;

let everyday: ReadonlySet<number> | null = null;

/** Whether a word is one that every text repeats. */
export function isEveryday(word: number): boolean {
  everyday ??= new Set(Object.values(EVERYDAY_WORDS).flatMap(hashedWords));
  return everyday.has(word);
}

/** Memory that the next text uses again. */
let sorted = new Uint32Array(1 << 10);
let counted = new Float64Array(1 << 10);

/** The words that stand in a text twice and more, the most frequent first; all words come as numbers, and so do these. */
export function keyWords(words: Uint32Array): Uint32Array {
  if (sorted.length < words.length) {
    sorted = new Uint32Array(words.length);
    counted = new Float64Array(words.length);
  }
  sorted.set(words);
  sorted.subarray(0, words.length).sort();
  let [found, start] = [0, 0];
  for (let i = 1; i <= words.length; i += 1) {
    const word = sorted[start] ?? 0;
    if (i < words.length && sorted[i] === word) continue;
    if (i - start >= FEWEST && !isEveryday(word)) {
      // Count and word as one number, so that sorting needs no function.
      counted[found] = (i - start) * HASHES + word;
      found += 1;
    }
    start = i;
  }
  counted.subarray(0, found).sort();
  const most = new Uint32Array(Math.min(found, MOST_KEY_WORDS));
  for (let i = 0; i < most.length; i += 1) most[i] = (counted[found - 1 - i] ?? 0) % HASHES;
  return most;
}
