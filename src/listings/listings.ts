/**
 * Groups of articles that become listing pages. Articles keep the catalogue's order (newest first) in every group; of
 * copies each shows one.
 */

import type { SiteUrl } from '../record/brands.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import { chronology } from './chronology.js';
import { type FacetOptions, facetListings, subjectEntries } from './facets.js';
import { copyGroups, withOneOfCopies } from './one-of-copies.js';

/** A facet: a way to list articles by name. Its pages stand below `/<facet>/`. */
export type FacetName = 'topics' | 'people' | 'places' | 'organisations' | 'sources' | 'authors';

export interface DayListing {
  readonly url: SiteUrl;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly articles: readonly CataloguedArticle[];
}

export interface MonthListing {
  readonly url: SiteUrl;
  readonly year: number;
  readonly month: number;
  /** All of the month's, those dated only to the month last. */
  readonly articles: readonly CataloguedArticle[];
  /** Newest first. */
  readonly days: readonly DayListing[];
}

export interface YearListing {
  readonly url: SiteUrl;
  readonly year: number;
  readonly articles: readonly CataloguedArticle[];
  /** Newest first. */
  readonly months: readonly MonthListing[];
}

export interface FacetEntry {
  readonly facet: FacetName;
  readonly id: string;
  readonly label: string;
  readonly url: SiteUrl;
  readonly articles: readonly CataloguedArticle[];
  /** Other names under which articles mention it (aliases of the authority file). */
  readonly also: readonly string[];
  /** ID of the wider entry, where it has a page. */
  readonly broader: string | null;
  readonly narrower: readonly string[];
  readonly sameAs: readonly string[];
}

export interface FacetListing {
  readonly facet: FacetName;
  readonly url: SiteUrl;
  /** By label, in the archive language's alphabetical order. */
  readonly entries: readonly FacetEntry[];
}

export interface Listings {
  /** Every article in the catalogue's order. */
  readonly all: readonly CataloguedArticle[];
  /** The articles that stand for themselves: all but copies of others. */
  readonly shown: readonly CataloguedArticle[];
  /** Groups of copies, each with the article first that it is shown as; in the catalogue's order. */
  readonly copies: readonly (readonly CataloguedArticle[])[];
  readonly dated: readonly CataloguedArticle[];
  readonly undated: readonly CataloguedArticle[];
  /** Newest first. */
  readonly years: readonly YearListing[];
  readonly facets: readonly FacetListing[];
  /** The entry that a subject of articles is listed in, by its code. */
  readonly subjects: ReadonlyMap<string, FacetEntry>;
}

/** Articles a page of a long listing. */
export const PAGE_SIZE = 50;

/** Every listing of the archive; articles come in the catalogue's order. */
export function listingsOf(articles: readonly CataloguedArticle[], options: FacetOptions): Listings {
  const listings = withOneOfCopies({
    all: articles,
    shown: articles,
    copies: copyGroups(articles),
    ...chronology(articles),
    facets: facetListings(articles, options),
    subjects: new Map(),
  });
  return { ...listings, subjects: subjectEntries(listings.facets, options) };
}
