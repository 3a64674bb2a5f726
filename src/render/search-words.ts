/** What the search page says, language by language: data in `words/search/`, chosen like all of the site's words. */

import type { PluralForms } from './plural-forms.js';
import * as ar from './words/search/ar.js';
import * as de from './words/search/de.js';
import * as en from './words/search/en.js';
import * as es from './words/search/es.js';
import * as fr from './words/search/fr.js';

/** Name of a fixed word or phrase of the search page. */
export type SearchTextKey = keyof typeof en.texts;

/** Every fixed word and phrase of the search page in one language. */
export type SearchTexts = Readonly<Record<SearchTextKey, string>>;

/** How things that only the search page counts are said. */
export type SearchCounts = Readonly<Record<keyof typeof en.counts, PluralForms>>;

/** What the search page counts like all other pages. */
type CountsOfSite = Readonly<Record<'articles', PluralForms>>;

/** The words of the search page in one language. */
export interface SearchWords {
  readonly texts: SearchTexts;
  readonly counts: SearchCounts & CountsOfSite;
}

/** Things that the search page counts. */
export type SearchCountKey = keyof SearchWords['counts'];

const LANGUAGES: ReadonlyMap<string, { readonly texts: SearchTexts; readonly counts: SearchCounts }> = new Map([
  ['ar', ar],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
]);

/** The words of the search page of a site, whose own words these are (see `wordsFor`). */
export function searchWordsFor(words: { readonly lang: string; readonly counts: CountsOfSite }): SearchWords {
  const [primary = ''] = words.lang.split('-');
  const { texts, counts } = LANGUAGES.get(primary) ?? en;
  return { texts, counts: { ...counts, articles: words.counts.articles } };
}
