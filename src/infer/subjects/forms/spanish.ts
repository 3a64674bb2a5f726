/** The forms in which the phrases of a Spanish table are to be found in a text. */
import { type Bending, phraseForms } from './phrases.js';

/**
 * The plural comes first, as phrases take it; accents are no matter, as texts are read without them. The feminine is
 * only made where the word is an adjective or one for a person by its shape: `libro` has none.
 */
const SPANISH: Bending = {
  shapes: [
    [/z$/, ['ces']],
    [/(?<=é)s$/, ['ses', 'sa', 'sas']],
    [/(?<=s|x)$/, []],
    [/(?<=[dtsz]or)$/, ['es', 'a', 'as']],
    [/(?<=ad|id|ic|ri|iv|os|er|an|ín|in|óg|og|st|al)o$/, ['os', 'a', 'as']],
    [/(?<=[aeiouáéó])$/, ['s']],
    [/(?<=[íú])$/, ['es', 's']],
    [/$/, ['es']],
  ],
  prepositions: / (?:a|al|con|contra|de|del|en|entre|para|por|sin|sobre)(?= |$)/,
};

/** A Spanish word, its plural and, by its shape, its feminine; of a phrase the plural. */
export function spanishForms(phrase: string): readonly string[] {
  return phraseForms(phrase, SPANISH);
}
