/** The forms in which the phrases of a German table are to be found in a text. */
import { germanSpellings } from './spellings.js';

/** Shorter words get no forms: theirs are other words as often as not. */
const SHORTEST = 4;
/** Endings by the shape of a word, the first that fits; umlauts are no matter, as texts are read without them. */
const ENDINGS: readonly (readonly [shape: RegExp, endings: readonly string[]])[] = [
  [/(?:er|or|ist|ent|ant|eur|at|är|oge|soph)$/, ['s', 'n', 'e', 'en', 'es', 'in', 'innen']],
  [/(?:ung|heit|keit|schaft|ion|tät)$/, ['en']],
  [/in$/, ['s', 'e', 'en', 'nen']],
  [/(?:el|en|chen|lein)$/, ['s', 'n']],
  [/e$/, ['n', 'r', 's']],
  [/[aiouy]$/, ['s', 'en']],
  [/./, ['s', 'es', 'e', 'en', 'er', 'ern']],
];
/** An adjective within a phrase: `europäische union`. */
const ADJECTIVE = /e(?= )/g;
const ADJECTIVE_ENDINGS = ['e', 'en', 'er', 'em', 'es'];

/**
 * A German phrase, its cases and plurals, and the feminine of a word for a person, umlauts also as `ae`, `oe`, `ue`. A
 * hyphen before or behind a part of compounds stays where it is; first parts have no forms.
 */
export function germanForms(phrase: string): readonly string[] {
  return germanSpellings(bent(phrase));
}

function bent(phrase: string): readonly string[] {
  if (phrase.endsWith('-')) return [phrase];
  const word = phrase.slice(Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1);
  const endings = word.length < SHORTEST ? [] : (ENDINGS.find(([shape]) => shape.test(word))?.[1] ?? []);
  const begins = phrase.includes('e ') ? ADJECTIVE_ENDINGS.map((e) => phrase.replace(ADJECTIVE, e)) : [phrase];
  return begins.flatMap((begin) => [begin, ...endings.map((ending) => begin + ending)]);
}
