/** What the search page says, language by language: data in `words/search/`, chosen like all of the site's words. */
import * as ar from './words/search/ar.js';
import * as de from './words/search/de.js';
import * as en from './words/search/en.js';
import * as es from './words/search/es.js';
import * as fr from './words/search/fr.js';

/** Name of a fixed word or phrase of the search page. */
export type SearchTextKey = keyof typeof en.texts;

/** Every fixed word and phrase of the search page in one language. */
export type SearchTexts = Readonly<Record<SearchTextKey, string>>;

/** Things that the search page counts. */
export type SearchCountKey = keyof typeof en.counts;

/** How a number of things is said, by plural category of the language; `{n}` is the number. */
export type SearchCounts = Readonly<
  Record<SearchCountKey, Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>>
>;

/** The words of the search page in one language. */
export interface SearchWords {
  readonly texts: SearchTexts;
  readonly counts: SearchCounts;
}

const LANGUAGES: ReadonlyMap<string, SearchWords> = new Map<string, SearchWords>([
  ['ar', ar],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
]);

/** The words of the search page for a language of the site's own words (see `wordsFor`), which has always one. */
export function searchWordsFor(lang: string): SearchWords {
  const [primary = ''] = lang.split('-');
  const { texts, counts } = LANGUAGES.get(primary) ?? en;
  return { texts, counts };
}
