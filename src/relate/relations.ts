/** What the articles of an archive have to do with each other, put into each of them. */
import { type Sketch, sketchOf } from '../infer/copies/sketch.js';
import { type ArticlesRead, placeKey } from '../infer/read-articles.js';
import type { CataloguedArticle, DatedArticle, Relations } from '../record/article.js';
import type { ArticleId } from '../record/brands.js';
import { findCopies, type Sketched } from './copies.js';
import { relatedArticles } from './related.js';

const NONE: readonly ArticleId[] = [];

/**
 * The sketches of articles by `placeKey`. They were made where the articles were read; one is made again only where
 * lines that the archive repeats were taken out of a text afterwards. `articles` are those read, in their order.
 */
export function sketchesOf(
  articles: readonly DatedArticle[],
  read: Pick<ArticlesRead, 'articles' | 'sketches'>,
): ReadonlyMap<string, Sketch> {
  const sketches = new Map<string, Sketch>();
  for (const [i, article] of articles.entries()) {
    const sketch = article.body === read.articles[i]?.body ? read.sketches[i] : sketchOf(article);
    if (sketch !== null && sketch !== undefined) sketches.set(placeKey(article), sketch);
  }
  return sketches;
}

/** The articles, in the order given, with their relations. `sketchIn` gives the sketch of a text that has one. */
export function relateAll(
  articles: readonly CataloguedArticle[],
  sketchIn: (article: CataloguedArticle) => Sketch | undefined,
): readonly CataloguedArticle[] {
  const { near, groups, versions } = findCopies(
    articles.flatMap((article): readonly Sketched[] => {
      const sketch = sketchIn(article);
      return sketch === undefined ? [] : [{ article, sketch }];
    }),
  );
  const relationsOf = ({ id }: CataloguedArticle): Omit<Relations, 'related'> => ({
    copies: near.get(id) ?? NONE,
    group: groups.get(id) ?? NONE,
    earlierVersions: versions.earlier.get(id) ?? NONE,
    laterVersions: versions.later.get(id) ?? NONE,
  });
  const related = relatedArticles(articles, { relationsOf, sketchIn });
  return articles.map((article) => {
    return { ...article, relations: { ...relationsOf(article), related: related.get(article.id) ?? NONE } };
  });
}
