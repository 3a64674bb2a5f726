/** The forms of a phrase whose noun comes first, as in French and Spanish: `coup d’état`, `coups d’état`. */
import { spellings } from './spellings.js';

/** How a language bends its words. */
export interface Bending {
  /** Plural, feminine and feminine plural of a word by its shape, the first that fits: an ending goes for another. */
  readonly shapes: readonly (readonly [shape: RegExp, endings: readonly string[]])[];
  /** Words behind which the rest of a phrase stays as it is. */
  readonly prepositions: RegExp;
}

/** Shorter words get no forms: theirs are other words as often as not. */
const SHORTEST = 4;

/**
 * A word with its forms, or a phrase and its plural: the words before the first preposition. Letters that are printed as
 * two have both spellings.
 */
export function phraseForms(written: string, { shapes, prepositions }: Bending): readonly string[] {
  // Texts are read without hyphens.
  const phrase = written.replaceAll('-', ' ');
  if (!phrase.includes(' ')) return spellings(bent(phrase, shapes));
  const at = phrase.search(prepositions);
  const head = at === -1 ? phrase : phrase.slice(0, at);
  const rest = phrase.slice(head.length);
  const words = head.split(' ').map((word) => bent(word, shapes));
  const most = Math.max(...words.map((forms) => forms.length));
  const forms = Array.from({ length: most }, (_, i) => words.map((one) => one[i] ?? one[0]).join(' ') + rest);
  return spellings([...new Set(forms)]);
}

function bent(word: string, shapes: Bending['shapes']): readonly string[] {
  if (word.length < SHORTEST) return [word];
  for (const [shape, endings] of shapes)
    if (shape.test(word)) return [word, ...endings.map((ending) => word.replace(shape, ending))];
  return [word];
}
