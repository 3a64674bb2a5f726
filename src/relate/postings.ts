/** The terms of articles turned around: for each term the articles that have it, in their order. */
import { numberOf, type Terms } from './terms.js';

/** Articles with a term that are looked at on either side in time. */
const NEIGHBOURS = 32;

export interface Postings {
  /** Where the articles of a term begin in `articles`, by its number; those of the last one end with the list. */
  readonly starts: Int32Array;
  readonly articles: Int32Array;
  /** Where an article's own terms begin in `places`. */
  readonly owns: Int32Array;
  /** Where an article stands in `articles`, for each of its terms in their order. */
  readonly places: Int32Array;
}

export function postingsOf({ of, counts }: Terms): Postings {
  const starts = new Int32Array(counts.length + 1);
  const owns = new Int32Array(of.length + 1);
  for (const [at, terms] of of.entries()) {
    owns[at + 1] = (owns[at] ?? 0) + terms.length;
    for (const term of terms) starts[numberOf(term) + 1] = (starts[numberOf(term) + 1] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const articles = new Int32Array(starts.at(-1) ?? 0);
  const places = new Int32Array(articles.length);
  const ends = starts.slice();
  let own = 0;
  for (const [at, terms] of of.entries()) {
    for (const term of terms) {
      const end = ends[numberOf(term)] ?? 0;
      articles[end] = at;
      places[own] = end;
      own += 1;
      ends[numberOf(term)] = end + 1;
    }
  }
  return { starts, articles, owns, places };
}

/** Where the articles that stand nearest to one with a term begin and end among all; `place` is where that one stands. */
export function nearby({ starts }: Postings, term: number, place: number): readonly [from: number, to: number] {
  const [start, end] = [starts[term] ?? 0, starts[term + 1] ?? 0];
  return [Math.max(start, place - NEIGHBOURS), Math.min(end, place + NEIGHBOURS + 1)];
}
