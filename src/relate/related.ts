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
import { nearby, type Postings, postingsOf } from './postings.js';
import { createPrinter, type Faces, facesOf, type Looked, wholePrint } from './related-prints.js';
import { numberOf, type Term, type Terms, termReader, termsOf, weightOf } from './terms.js';

/** Related articles of one. */
const MOST = 6;
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
export interface Placed {
  readonly article: CataloguedArticle;
  /** Days since 1970-01-01; null where it has no place in time. */
  readonly day: number | null;
}

/** A found article with what the two share. */
interface Shared {
  readonly at: number;
  readonly score: number;
}

interface Candidate extends Shared {
  readonly days: number;
}

/** What was found for an article, and what it was found by. */
export interface RelatedFound {
  /** The same as long as all that was looked at is: its terms, and the articles that stand near it with each of them. */
  readonly print: number;
  /** Nearest first. */
  readonly related: readonly ArticleId[];
}

/** What was found for all articles, and a number that is the same as long as nothing that was looked at is another. */
export interface AllRelated {
  readonly print: number;
  readonly of: ReadonlyMap<ArticleId, RelatedFound>;
}

/**
 * Related articles of each, nearest first; never a copy or a version of it, and of a group of copies only the first.
 * `former` is what was found before: where nothing changed that was looked at, it holds.
 */
export function relatedArticles(
  articles: readonly CataloguedArticle[],
  { relationsOf, sketchIn }: Known,
  former: AllRelated | null = null,
): AllRelated {
  const placed = inTime(articles);
  const readTerms = termReader();
  const relations = placed.map(({ article }) => relationsOf(article));
  const looked: Looked = {
    placed,
    shown: placed.map(({ article }, at) => (relations[at]?.group[0] ?? article.id) === article.id),
    known: placed.map(({ article }, at) => knownTo(article, relations[at])),
    read: placed.map(({ article }) => readTerms({ article, sketch: sketchIn(article) })),
  };
  const faces = facesOf(looked);
  const print = wholePrint(looked, faces);
  return former?.print === print ? former : { print, of: findRelated(looked, faces, former?.of ?? new Map()) };
}

/** Articles that one is not told of as related: itself, its copies and its versions. */
function knownTo({ id }: CataloguedArticle, relations: Omit<Relations, 'related'> | undefined): readonly ArticleId[] {
  if (relations === undefined) return [id];
  return [id, ...relations.copies, ...relations.group, ...relations.earlierVersions, ...relations.laterVersions];
}

function findRelated(looked: Looked, faces: Faces, former: AllRelated['of']): AllRelated['of'] {
  const { placed, shown, known } = looked;
  const terms = termsOf(looked.read);
  const postings = postingsOf(terms);
  const printOf = createPrinter(terms, postings, { known, faces });
  const search = createSearch(terms, postings);
  const found = new Map<ArticleId, RelatedFound>();
  for (const [at, own] of placed.entries()) {
    const { id } = own.article;
    const print = printOf(at);
    const before = former.get(id);
    if (before?.print === print) {
      found.set(id, before);
      continue;
    }
    const knownHere = new Set(known[at]);
    const best: Candidate[] = [];
    for (const { at: other, score } of search(at)) {
      const article = placed[other];
      if (article === undefined || shown[other] !== true || knownHere.has(article.article.id)) continue;
      const days = daysBetween(own, article);
      insert(best, { at: other, days, score: score * nearness(days) });
    }
    found.set(id, { print, related: best.flatMap(({ at: other }) => placed[other]?.article.id ?? []) });
  }
  return found;
}

/** Put a candidate in its place among the best, if it has one: by score, then by days between, then in the order of time. */
function insert(best: Candidate[], candidate: Candidate): void {
  let place = best.length;
  while (place > 0 && isBefore(candidate, best[place - 1])) place -= 1;
  if (place === MOST) return;
  best.splice(place, 0, candidate);
  if (best.length > MOST) best.pop();
}

function isBefore(a: Candidate, b: Candidate | undefined): boolean {
  if (b === undefined || a.score !== b.score) return b === undefined || a.score > b.score;
  return a.days === b.days ? a.at < b.at : a.days < b.days;
}

/** Articles by date, those without a place in time last; within a date by URL. */
function inTime(articles: readonly CataloguedArticle[]): readonly Placed[] {
  const placed = articles.map((article): Placed => {
    return { article, day: article.date === null ? null : dayNumber(article.date.value) };
  });
  return placed.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || compareText(a.article.url, b.article.url));
}

/** Days between two articles; infinitely many where a date is not known. */
function daysBetween(a: Placed, b: Placed): number {
  return a.day === null || b.day === null ? Infinity : Math.abs(a.day - b.day);
}

/** 1 on the same day, going to a half with time. */
function nearness(days: number): number {
  return 0.5 + 0.5 / (1 + days / NEAR);
}

/**
 * Finds for an article the others that share enough terms with it. What a term tells goes from 1, where one article has
 * it, to 0, where all have it.
 */
function createSearch({ of, counts }: Terms, postings: Postings): (at: number) => readonly Shared[] {
  const { articles, owns, places } = postings;
  const scores = new Float64Array(of.length);
  const shared = new Uint8Array(of.length);
  const touched: number[] = [];

  function lookUp(term: Term, place: number, at: number): void {
    const number = numberOf(term);
    const told = (weightOf(term) * Math.log(of.length / (counts[number] ?? 1))) / Math.log(of.length);
    const [from, to] = nearby(postings, number, place);
    for (let i = from; i < to; i += 1) {
      const other = articles[i] ?? at;
      if (other === at) continue;
      if (shared[other] === 0) touched.push(other);
      shared[other] = (shared[other] ?? 0) + 1;
      scores[other] = (scores[other] ?? 0) + told;
    }
  }

  return (at) => {
    const own = owns[at] ?? 0;
    for (const [i, term] of (of[at] ?? []).entries()) lookUp(term, places[own + i] ?? 0, at);
    const found: Shared[] = [];
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
