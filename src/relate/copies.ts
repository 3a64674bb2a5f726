/**
 * Copies: articles whose texts are nearly the same, and which of them are shown as one. Texts are compared by their
 * sketches alone; exact copies are one text here, so that they cost no comparison.
 */
import { type Sketch, textKey, wordsIn } from '../infer/copies/sketch.js';
import type { ArticleId } from '../record/brands.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import { compareCopies } from './copy-order.js';
import { nearDuplicates, type Pair } from './near-duplicates.js';
import { mayBeVersion, pairKey, type TextOfArticles, type Versions, versionsAmong } from './versions.js';

/** Resemblance from which a text is a copy of another. */
const COPY = 0.5;

/**
 * Articles of one text that are paired with all others. A text that stands a thousand times in an archive would else be
 * named a million times; the rest of its articles are paired with these only.
 */
const PAIRED = 64;

/** An article and the sketch of its text. */
export interface Sketched {
  readonly article: CataloguedArticle;
  readonly sketch: Sketch;
}

/** What was found among the articles; one that is in none of the maps stands alone. */
export interface Copies {
  /** Articles whose texts resemble that of one, in the order of copies; each has the other in its list. */
  readonly near: ReadonlyMap<ArticleId, readonly ArticleId[]>;
  /** Articles that are shown as one, the first of them first: the same list for each of them. */
  readonly groups: ReadonlyMap<ArticleId, readonly ArticleId[]>;
  readonly versions: Versions;
}

/** Find the copies and versions among articles, which may come in any order. */
export function findCopies(articles: readonly Sketched[]): Copies {
  const texts = distinctTexts(articles);
  const pairs = nearDuplicates(
    texts.map(({ sketch }) => sketch),
    (overlap) => overlap.resemblance >= COPY || mayBeVersion(overlap),
  );
  const copies = pairs.filter(({ overlap }) => overlap.resemblance >= COPY);
  const versions = versionsAmong(texts, pairs, PAIRED);
  return { near: nearTo(texts, copies), groups: groupsOf(texts, copies, versions), versions };
}

/** The texts in the order of copies, each with its articles in that order. */
function distinctTexts(articles: readonly Sketched[]): readonly TextOfArticles[] {
  const ordered = articles
    .map(({ article, sketch }) => ({ article, sketch, words: wordsIn(sketch) }))
    .sort(compareCopies);
  const texts = new Map<string, { readonly sketch: Sketch; readonly articles: CataloguedArticle[] }>();
  for (const { article, sketch } of ordered) {
    const key = textKey(sketch);
    const text = texts.get(key);
    if (text === undefined) texts.set(key, { sketch, articles: [article] });
    else text.articles.push(article);
  }
  return [...texts.values()];
}

function nearTo(texts: readonly TextOfArticles[], pairs: readonly Pair[]): Copies['near'] {
  const alike = texts.map((_, text) => [text]);
  for (const { first, second } of pairs) {
    alike[first]?.push(second);
    alike[second]?.push(first);
  }
  const near = new Map<ArticleId, readonly ArticleId[]>();
  for (const [text, others] of alike.entries()) {
    const articles = texts[text]?.articles ?? [];
    if (articles.length + others.length === 2) continue;
    const all = others.sort((a, b) => a - b).flatMap((other) => named(texts[other]?.articles ?? [], Infinity));
    const some = others.flatMap((other) => named(texts[other]?.articles ?? [], PAIRED));
    for (const [i, { id }] of articles.entries()) {
      near.set(
        id,
        (i < PAIRED ? all : some).filter((other) => other !== id),
      );
    }
  }
  return near;
}

function named(articles: readonly CataloguedArticle[], most: number): readonly ArticleId[] {
  return articles.slice(0, most).map(({ id }) => id);
}

/**
 * Each text joins the first one that it is a copy of and that leads a group; so every article of a group resembles its
 * first, and no chain of small changes joins two stories. A version of a story leads a group of its own.
 */
function groupsOf(texts: readonly TextOfArticles[], pairs: readonly Pair[], versions: Versions): Copies['groups'] {
  const leaders = new Map<number, number>();
  for (const pair of pairs) {
    const { first, second } = pair;
    if (leaders.has(first) || leaders.has(second) || versions.texts.has(pairKey(pair))) continue;
    leaders.set(second, first);
  }
  const members = texts.map(({ articles }) => named(articles, Infinity));
  const joined = new Map<number, ArticleId[]>();
  for (const [text, ids] of members.entries()) {
    const leader = leaders.get(text) ?? text;
    const group = joined.get(leader);
    if (group === undefined) joined.set(leader, [...ids]);
    else group.push(...ids);
  }
  const groups = new Map<ArticleId, readonly ArticleId[]>();
  for (const group of joined.values()) if (group.length > 1) for (const id of group) groups.set(id, group);
  return groups;
}
