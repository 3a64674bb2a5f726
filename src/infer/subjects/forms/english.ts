/** The forms in which the phrases of an English table are to be found in a text. */

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
