/** The forms in which the phrases of a table are to be found in a text, by language. */

const PLURAL_IN_ES = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;
/** Plurals already, forms of verbs, figures. */
const WITHOUT_PLURAL = /(?:[^s]s|ed|ing|\d)$/;

/** An English phrase and its regular plural. What is no noun gets a form that no text has. */
export function englishForms(phrase: string): readonly string[] {
  if (WITHOUT_PLURAL.test(phrase)) return [phrase];
  if (PLURAL_IN_ES.test(phrase)) return [phrase, `${phrase}es`];
  if (CONSONANT_Y.test(phrase)) return [phrase, `${phrase.slice(0, -1)}ies`];
  return [phrase, `${phrase}s`];
}

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
