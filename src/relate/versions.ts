/**
 * Versions: a paper prints a story again, longer, a little later. That is more than a copy: both are listed, and each
 * names the other.
 */
import { hashedWords } from '../infer/copies/shingles.js';
import { type Overlap, type Sketch, wordsIn } from '../infer/copies/sketch.js';
import type { ArticleId } from '../record/brands.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import { exactDayNumber } from './day-number.js';
import type { Pair } from './near-duplicates.js';

/** Share of the earlier text that the later one must have. */
const CONTAINED = 0.7;
/** How many times as long as the earlier text the later one must be. */
const LONGER = 1.2;
/** Days from one to the other at most. */
const DAYS = 7;
/** Share of the words of two headlines that both have, from which they are alike. */
const SIMILAR_HEADLINE = 0.5;

/** A text, with the articles that have it word for word. */
export interface TextOfArticles {
  readonly sketch: Sketch;
  readonly articles: readonly CataloguedArticle[];
}

export interface Versions {
  /** The pairs of texts that are two versions of a story, as `first second`. */
  readonly texts: ReadonlySet<string>;
  /** Earlier versions of an article, in the order of the texts. */
  readonly earlier: ReadonlyMap<ArticleId, readonly ArticleId[]>;
  /** Later versions of an article, in the order of the texts. */
  readonly later: ReadonlyMap<ArticleId, readonly ArticleId[]>;
}

/** Whether one of two texts has so much of the other that it may be a version of it. */
export function mayBeVersion({ containment }: Overlap): boolean {
  return containment >= CONTAINED;
}

/** Name of a pair of texts in `Versions.texts`. */
export function pairKey({ first, second }: Pick<Pair, 'first' | 'second'>): string {
  return `${first} ${second}`;
}

/** Find the versions among pairs of texts; of each text the first `most` articles are looked at. */
export function versionsAmong(texts: readonly TextOfArticles[], pairs: readonly Pair[], most: number): Versions {
  const versions = { texts: new Set<string>(), earlier: new Map<ArticleId, ArticleId[]>(), later: new Map() };
  for (const pair of pairs) {
    const [a, b] = [texts[pair.first], texts[pair.second]];
    if (a === undefined || b === undefined || !mayBeVersion(pair.overlap)) continue;
    const [shorter, longer] = wordsIn(a.sketch) <= wordsIn(b.sketch) ? [a, b] : [b, a];
    if (wordsIn(longer.sketch) < LONGER * wordsIn(shorter.sketch)) continue;
    for (const earlier of shorter.articles.slice(0, most)) {
      for (const later of longer.articles.slice(0, most)) {
        if (!isLaterVersion(earlier, later)) continue;
        versions.texts.add(pairKey(pair));
        push(versions.earlier, later.id, earlier.id);
        push(versions.later, earlier.id, later.id);
      }
    }
  }
  return versions;
}

function push(lists: Map<ArticleId, ArticleId[]>, of: ArticleId, id: ArticleId): void {
  const list = lists.get(of);
  if (list === undefined) lists.set(of, [id]);
  else list.push(id);
}

/**
 * Whether an article that has the text of another and more is its later version: within a week, of the same publication
 * or under a similar headline. Both must be dated to the day; of one day it must be both, and then the text that has
 * grown is the later one.
 */
export function isLaterVersion(earlier: CataloguedArticle, later: CataloguedArticle): boolean {
  if (earlier.date === null || later.date === null) return false;
  const [from, to] = [exactDayNumber(earlier.date.value), exactDayNumber(later.date.value)];
  if (from === null || to === null || to < from || to > from + DAYS) return false;
  const signs = [isSameSource(earlier, later), haveSimilarHeadlines(earlier, later)];
  return to > from ? signs.includes(true) : !signs.includes(false);
}

function isSameSource({ source: a }: CataloguedArticle, { source: b }: CataloguedArticle): boolean {
  return a !== null && b !== null && hashedWords(a.value).join() === hashedWords(b.value).join();
}

function haveSimilarHeadlines({ title: a }: CataloguedArticle, { title: b }: CataloguedArticle): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [new Set(hashedWords(a.value)), new Set(hashedWords(b.value))];
  const both = [...x].filter((word) => y.has(word)).length;
  return both > 0 && both >= SIMILAR_HEADLINE * (x.size + y.size - both);
}
