/**
 * What the search program in the browser is told by the page it runs on: the site's words, how dates are written, what
 * to cite. The program checks nothing of it: both come from one build.
 */
import type { SearchWords } from './search-words.js';

/** How a language writes dates: for a program that has no locale data of its own. */
export interface DateForms {
  /** Names of the twelve months as they stand within a date. */
  readonly months: readonly string[];
  /** `{d} {month} {year}`, and the like. */
  readonly day: string;
  /** How the first day of a month is written. */
  readonly firstDay: string;
  readonly month: string;
}

export interface SearchSettings extends SearchWords {
  /** Language of the site's own words, for plurals and numbers. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly dates: DateForms & {
    /** `about {date}` and `not before {date}`. */
    readonly about: string;
    readonly notBefore: string;
    readonly unknown: string;
  };
  /** What the facets that the archive has are called, by their names in the address of a result. */
  readonly facets: Readonly<
    Partial<Record<'topic' | 'place' | 'person' | 'organisation' | 'source' | 'year' | 'lang', string>>
  >;
  /** Whether the archive has so few names that they may be loaded with every result. */
  readonly fewNames: boolean;
  readonly pages: { readonly label: string; readonly previous: string; readonly next: string; readonly of: string };
  readonly archive: {
    readonly title: string;
    /** Where the site is published, ending in `/`; null where that is not said. */
    readonly address: string | null;
  };
}
