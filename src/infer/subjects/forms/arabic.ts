/** The forms in which the phrases of an Arabic table are to be found in a text. */

/** The article before a word of three letters or more; it is read off the words of a text likewise. */
const ARTICLES = /(^| )ال(?=[^ ]{3})/g;
/** Feminine ending, which other endings replace. */
const FEMININE = /[ةه]$/;

/**
 * An Arabic phrase, and where it is one word its sound plurals and, of an adjective, its feminine. Particles and the
 * article are read off the words of the text.
 */
export function arabicForms(written: string): readonly string[] {
  const phrase = written.replace(ARTICLES, '$1');
  if (phrase.includes(' ') || phrase.length < 3) return [phrase];
  const stem = phrase.replace(FEMININE, '');
  if (stem !== phrase) return [phrase, `${stem}ات`, `${stem}تين`];
  return [phrase, `${phrase}ة`, `${phrase}ات`, `${phrase}ين`, `${phrase}ون`];
}
