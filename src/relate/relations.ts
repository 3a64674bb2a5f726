/** What the articles of an archive have to do with each other, put into each of them. */
import type { Sketch } from '../infer/copies/sketch.js';
import type { ArticleTexts } from '../infer/texts.js';
import type { ArticleId } from '../record/brands.js';
import type { CataloguedArticle, Relations } from '../record/filed-article.js';
import { findCopies, type Sketched } from './copies.js';
import { type AllRelated, relatedArticles } from './related.js';

const NONE: readonly ArticleId[] = [];

/** Related articles as they were found before, and what is to be known of them the next time. */
export interface RelatedMemory {
  readonly load: () => AllRelated | null;
  /** Asked only where something else was found than what `load` gave. */
  readonly save: (found: AllRelated) => void;
}

/** Nothing is known, and nothing is kept. */
export const NO_RELATED_MEMORY: RelatedMemory = { load: () => null, save: () => undefined };

/** The articles, in the order given, with their relations. */
export function relateAll(
  articles: readonly CataloguedArticle[],
  texts: Pick<ArticleTexts, 'sketchIn'>,
  memory: RelatedMemory = NO_RELATED_MEMORY,
): readonly CataloguedArticle[] {
  const sketches = new Map<CataloguedArticle, Sketch>();
  for (const article of articles) {
    const sketch = texts.sketchIn(article);
    if (sketch !== null) sketches.set(article, sketch);
  }
  const sketchIn = (article: CataloguedArticle) => sketches.get(article);
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
  const former = memory.load();
  const found = relatedArticles(articles, { relationsOf, sketchIn }, former);
  if (found !== former) memory.save(found);
  return articles.map((article) => {
    const { related = NONE } = found.of.get(article.id) ?? {};
    return { ...article, relations: { ...relationsOf(article), related } };
  });
}
