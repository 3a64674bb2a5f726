/** English stems (M. Porter, "An algorithm for suffix stripping", 1980). The only door to `stemmer`. */
import { stemmer } from 'stemmer';

/** The stem of a word of the letters a to z. */
export function englishStem(word: string): string {
  return stemmer(word);
}
