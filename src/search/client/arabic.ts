/** Arabic stems (Snowball). The only door to `@orama/stemmers`. */
import { stemmer } from '@orama/stemmers/arabic';

/** "And" or "so" before the article or before "for the": part of no word, but the library leaves it there. */
const CONJUNCTION = /^[وف](?=ال|لل)/;
/** Folding made one letter of the feminine ending and of "his"; the library takes the first one off more often. */
const FINAL_HEH = /ه$/;

/** The stem of a folded word of Arabic letters. */
export function arabicStem(word: string): string {
  const stem = stemmer(word.replace(CONJUNCTION, '').replace(FINAL_HEH, 'ة'));
  // The library takes a first letter for "and" where no article stands before it: twice makes both forms the same.
  return stemmer(stem) || stem || word;
}
