/**
 * Names that stand together: which others are named in the articles of an entry. What is named everywhere says little
 * of one entry, so a name counts the more the rarer it is in the archive (inverse document frequency, Spärck Jones
 * 1972).
 */

import { compareText } from '../record/compare.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { FacetEntry, FacetListing, FacetName } from './listings.js';

/** Another entry, and in how many articles of the first it is named. */
export interface Companion {
  readonly entry: FacetEntry;
  /** Articles, from `FEWEST`. */
  readonly shared: number;
}

/** The strongest companions of an entry, strongest first; the same in every build. */
export type CompanionFinder = (entry: FacetEntry) => readonly Companion[];

/** Facets of what articles are about; the first is left aside where another facet has the same name. */
const GENERAL: FacetName = 'topics';
const NAMED: readonly FacetName[] = ['people', 'places', 'organisations'];
/** Two names in one article may be there by chance. */
const FEWEST = 2;
const MOST = 12;

/** Prepare the search; nothing is counted before an entry is asked about. */
export function companionFinder(facets: readonly FacetListing[], articles: number): CompanionFinder {
  const entries = namedEntries(facets);
  const byArticle = placesByArticle(entries);
  const shared = new Uint32Array(entries.length);
  return (entry) => {
    if (entry.articles.length < FEWEST) return [];
    const met: number[] = [];
    for (const article of entry.articles) {
      for (const at of byArticle.get(article) ?? []) {
        const before = shared[at] ?? 0;
        if (before === 0) met.push(at);
        shared[at] = before + 1;
      }
    }
    const found: (Companion & { readonly weight: number })[] = [];
    for (const at of met) {
      const [other, count] = [entries[at], shared[at] ?? 0];
      shared[at] = 0;
      if (other === undefined || count < FEWEST || isItself(other, entry)) continue;
      found.push({ entry: other, shared: count, weight: count * Math.log(articles / other.articles.length) });
    }
    return found
      .sort((a, b) => b.weight - a.weight || b.shared - a.shared || compareText(a.entry.url, b.entry.url))
      .slice(0, MOST)
      .map(({ entry: other, shared: count }) => ({ entry: other, shared: count }));
  };
}

function namedEntries(facets: readonly FacetListing[]): readonly FacetEntry[] {
  const entriesIn = (name: FacetName) => facets.find(({ facet }) => facet === name)?.entries ?? [];
  const named = NAMED.flatMap(entriesIn);
  const ids = new Set(named.map(({ id }) => id));
  return [...named, ...entriesIn(GENERAL).filter(({ id }) => !ids.has(id))];
}

/** Places in the list of entries by article. */
function placesByArticle(entries: readonly FacetEntry[]): ReadonlyMap<CataloguedArticle, readonly number[]> {
  const places = new Map<CataloguedArticle, number[]>();
  for (const [at, { articles }] of entries.entries()) {
    for (const article of articles) {
      const known = places.get(article);
      if (known === undefined) places.set(article, [at]);
      else known.push(at);
    }
  }
  return places;
}

/** The same name, or one that is wider or narrower: their articles are shared because of what they are. */
function isItself(other: FacetEntry, entry: FacetEntry): boolean {
  return other.id === entry.id || other.id === entry.broader || other.broader === entry.id;
}
