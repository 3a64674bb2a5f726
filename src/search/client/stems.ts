/**
 * Words → stems, so that inflected forms find each other. Which stemmer a word gets depends on its letters alone, because
 * a query has no language: English for the letters a to z, Arabic for Arabic ones, none for all others.
 */

/** A folded word → its stem. Words of one stem are found by each other. */
export type Stemmer = (word: string) => string;

/** Languages that have a stemmer. */
export const STEM_LANGUAGES = ['en', 'ar'] as const;
export type StemLanguage = (typeof STEM_LANGUAGES)[number];

/** The stemmers at hand: a browser only has those that its archive needs. */
export type Stemmers = Readonly<Partial<Record<StemLanguage, Stemmer>>>;

const ENGLISH = /^[a-z]+$/;
const ARABIC = /^[\u0620-\u064a]+$/;

/** The stemmer for an archive that has articles in the languages of these. */
export function createStemmer({ en, ar }: Stemmers): Stemmer {
  return (word) => {
    if (en !== undefined && ENGLISH.test(word)) return en(word);
    return ar !== undefined && ARABIC.test(word) ? ar(word) : word;
  };
}
