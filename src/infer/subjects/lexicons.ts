/** The lexicon of each language that has tables. */
import { arabicForms } from './forms/arabic.js';
import { englishForms } from './forms/english.js';
import { frenchForms } from './forms/french.js';
import { germanForms } from './forms/german.js';
import { spanishForms } from './forms/spanish.js';
import { createLexicon, type Lexicon } from './lexicon.js';
import { ARABIC } from './words/arabic.js';
import { ENGLISH } from './words/english.js';
import { FRENCH } from './words/french.js';
import { GERMAN } from './words/german.js';
import { SPANISH } from './words/spanish.js';

/** By primary subtag of BCP 47; each is built when first asked for. */
const BUILDERS: ReadonlyMap<string, () => Lexicon> = new Map([
  ['ar', () => createLexicon(ARABIC, arabicForms)],
  ['de', () => createLexicon(GERMAN, germanForms)],
  ['en', () => createLexicon(ENGLISH, englishForms)],
  ['es', () => createLexicon(SPANISH, spanishForms)],
  ['fr', () => createLexicon(FRENCH, frenchForms)],
]);

const built = new Map<string, Lexicon | null>();

/** The lexicon of a language (BCP 47), or null where there are no tables in it. */
export function lexiconOf(lang: string): Lexicon | null {
  const known = built.get(lang);
  if (known !== undefined) return known;
  const [primary = ''] = lang.toLowerCase().split('-');
  const lexicon = BUILDERS.get(primary)?.() ?? null;
  built.set(lang, lexicon);
  return lexicon;
}
