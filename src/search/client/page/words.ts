/** The site's words on the search page: the program in the browser fills and counts with what the page gave it. */

import type { SearchSettings } from '../../../render/search-settings.js';
import type { SearchCountKey, SearchTextKey } from '../../../render/search-words.js';

/** Says the words of the search page. */
export interface Speaker {
  readonly say: (key: SearchTextKey, values?: Readonly<Record<string, string>>) => string;
  /** A number of things in words. */
  readonly count: (key: SearchCountKey, n: number) => string;
  readonly number: (n: number) => string;
}

/** Put values into the `{places}` of a phrase, once; a place without a value stays. */
export function filled(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : place,
  );
}

export function speaker({ lang, texts, counts }: Pick<SearchSettings, 'lang' | 'texts' | 'counts'>): Speaker {
  const plurals = new Intl.PluralRules(lang);
  // Western digits, as on all other pages.
  const numbers = new Intl.NumberFormat(lang, { numberingSystem: 'latn' });
  const number = (n: number): string => numbers.format(n);
  return {
    say: (key, values = {}) => filled(texts[key], values),
    count: (key, n) => filled(counts[key][plurals.select(n)] ?? counts[key].other, { n: number(n) }),
    number,
  };
}
