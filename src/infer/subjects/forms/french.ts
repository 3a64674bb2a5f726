/** The forms in which the phrases of a French table are to be found in a text. */
import { type Bending, phraseForms } from './phrases.js';

/** The plural comes first, as phrases take it; accents are no matter, as texts are read without them. */
const FRENCH: Bending = {
  shapes: [
    [/eux$/, ['eux', 'euse', 'euses']],
    [/(?<=[sxz])$/, []],
    [/(?<=eau|eu)$/, ['x']],
    [/al$/, ['aux', 'ale', 'ales']],
    [/(?<=i|é)en$/, ['ens', 'enne', 'ennes']],
    [/if$/, ['ifs', 'ive', 'ives']],
    [/teur$/, ['teurs', 'trice', 'trices', 'teuse', 'teuses']],
    [/(?<=[eè])ur$/, ['urs', 'use', 'uses']],
    [/er$/, ['ers', 'ère', 'ères']],
    [/el$/, ['els', 'elle', 'elles']],
    [/(?<=é|u|ant|ent|at|ain|ais|ois|ard)$/, ['s', 'e', 'es']],
    [/$/, ['s']],
  ],
  prepositions: / (?:à|au|aux|de|des|du|en|par|pour|sans|sur|d['’]\S*|l['’]\S*)(?= |$)/,
};

/** A French word, its plural and, by its shape, its feminine; of a phrase the plural. */
export function frenchForms(phrase: string): readonly string[] {
  return phraseForms(phrase, FRENCH);
}
