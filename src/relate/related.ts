/**
 * Related articles: those that share the rarest names and terms (weighted by inverse document frequency: K. Spärck Jones,
 * 1972) and stand near in time. Every article looks only at its neighbours in time among those with a term, so that the
 * work grows with the number of articles, not with its square.
 */
import type { Sketch } from '../infer/copies/sketch.js';
import type { ArticleId } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import type { CataloguedArticle, Relations } from '../record/filed-article.js';
import { dayNumber } from './day-number.js';
import { numberOf, type Term, type Terms, termsOf, weightOf } from './terms.js';

/** Related articles of one. */
const MOST = 6;
/** Articles with a term that are looked at on either side in time. */
const NEIGHBOURS = 32;
/** Terms that two articles must share, and what they must tell together: 1 is a name that one article alone has. */
const FEWEST_SHARED = 3;
const ENOUGH = 1.5;
/** Days after which nearness in time is worth half of what it is on the same day. */
const NEAR = 30;

/** What is known of articles before this. */
export interface Known {
  readonly relationsOf: (article: CataloguedArticle) => Omit<Relations, 'related'>;
  readonly sketchIn: (article: CataloguedArticle) => Sketch | undefined;
}

/** An article in the order of time. */
interface Placed {
  readonly article: CataloguedArticle;
  /** Days since 1970-01-01; null where it has no place in time. */
  readonly day: number | null;
}

/** A found article with what the two share. */
interface Candidate {
  readonly at: number;
  readonly score: number;
}

/** Related articles of each, nearest first; never a copy or a version of it, and of a group of copies only the first. */
export function relatedArticles(
  articles: readonly CataloguedArticle[],
  { relationsOf, sketchIn }: Known,
): ReadonlyMap<ArticleId, readonly ArticleId[]> {
  const placed = inTime(articles);
  const terms = termsOf(placed.map(({ article }) => ({ article, sketch: sketchIn(article) })));
  const shown = placed.map(({ article }) => {
    const [first] = relationsOf(article).group;
    return first === undefined || first === article.id;
  });
  const search = createSearch(terms);
  const related = new Map<ArticleId, readonly ArticleId[]>();
  for (const [at, own] of placed.entries()) {
    const { copies, group, earlierVersions, laterVersions } = relationsOf(own.article);
    const known = new Set([...copies, ...group, ...earlierVersions, ...laterVersions]);
    const best: Candidate[] = [];
    for (const { at: other, score } of search(at)) {
      const article = placed[other];
      if (article === undefined || shown[other] !== true || known.has(article.article.id)) continue;
      insert(best, { at: other, score: score * nearness(own, article) }, at);
    }
    if (best.length > 0)
      related.set(
        own.article.id,
        best.flatMap(({ at: other }) => placed[other]?.article.id ?? []),
      );
  }
  return related;
}

/** Put a candidate in its place among the best, if it has one: by score, then nearest in the order of time. */
function insert(best: Candidate[], candidate: Candidate, at: number): void {
  let place = best.length;
  while (place > 0 && isBefore(candidate, best[place - 1], at)) place -= 1;
  if (place === MOST) return;
  best.splice(place, 0, candidate);
  if (best.length > MOST) best.pop();
}

function isBefore(a: Candidate, b: Candidate | undefined, at: number): boolean {
  if (b === undefined || a.score !== b.score) return b === undefined || a.score > b.score;
  return (Math.abs(a.at - at) - Math.abs(b.at - at) || a.at - b.at) < 0;
}

/** Articles by date, those without a place in time last; within a date by URL. */
function inTime(articles: readonly CataloguedArticle[]): readonly Placed[] {
  const placed = articles.map((article): Placed => {
    return { article, day: article.date === null ? null : dayNumber(article.date.value) };
  });
  return placed.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || compareText(a.article.url, b.article.url));
}

/** 1 on the same day, going to a half with time; a half where a date is not known. */
function nearness(a: Placed, b: Placed): number {
  if (a.day === null || b.day === null) return 0.5;
  return 0.5 + 0.5 / (1 + Math.abs(a.day - b.day) / NEAR);
}

/** The articles that have each term, in their order: those of a term stand from its start to the start of the next. */
interface Postings {
  readonly starts: Int32Array;
  readonly articles: Int32Array;
}

function postingsOf({ of, counts }: Terms): Postings {
  const starts = new Int32Array(counts.length + 1);
  for (const terms of of) for (const term of terms) starts[numberOf(term) + 1] = (starts[numberOf(term) + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const articles = new Int32Array(starts.at(-1) ?? 0);
  const ends = starts.slice();
  for (const [at, terms] of of.entries()) {
    for (const term of terms) {
      const end = ends[numberOf(term)] ?? 0;
      articles[end] = at;
      ends[numberOf(term)] = end + 1;
    }
  }
  return { starts, articles };
}

/**
 * Finds for an article, which must be asked for in their order, the others that share enough terms with it. What a term
 * tells goes from 1, where one article has it, to 0, where all have it.
 */
function createSearch(terms: Terms): (at: number) => readonly Candidate[] {
  const { of, counts } = terms;
  const { starts, articles } = postingsOf(terms);
  /** Where the article asked for stands among those with a term. */
  const cursors = starts.slice();
  const scores = new Float64Array(of.length);
  const shared = new Uint8Array(of.length);
  const touched: number[] = [];

  function lookUp(term: Term, at: number): void {
    const number = numberOf(term);
    const own = cursors[number] ?? 0;
    cursors[number] = own + 1;
    const told = (weightOf(term) * Math.log(of.length / (counts[number] ?? 1))) / Math.log(of.length);
    const last = Math.min(starts[number + 1] ?? 0, own + NEIGHBOURS + 1);
    for (let i = Math.max(starts[number] ?? 0, own - NEIGHBOURS); i < last; i += 1) {
      const other = articles[i] ?? at;
      if (other === at) continue;
      if (shared[other] === 0) touched.push(other);
      shared[other] = (shared[other] ?? 0) + 1;
      scores[other] = (scores[other] ?? 0) + told;
    }
  }

  return (at) => {
    for (const term of of[at] ?? []) lookUp(term, at);
    const found: Candidate[] = [];
    for (const other of touched) {
      const score = scores[other] ?? 0;
      if ((shared[other] ?? 0) >= FEWEST_SHARED && score >= ENOUGH) found.push({ at: other, score });
      scores[other] = 0;
      shared[other] = 0;
    }
    touched.length = 0;
    return found;
  };
}
