/** IDs that front matter gives: an adopted article is who it was, though its file and its text are others now. */

import { type ArticleId, isArticleId } from '../record/brands.js';
import type { FiledArticle } from '../record/filed-article.js';
import type { Problem } from '../record/problem.js';

type Known = Pick<FiledArticle, 'document' | 'frontMatter'>;

/** The ID given to each article, by its index; of several that claim one, the first has it. */
export function givenIds(articles: readonly Known[]): ReadonlyMap<number, ArticleId> {
  const owners = new Map<ArticleId, number>();
  for (const [i, article] of articles.entries()) {
    const id = givenId(article);
    if (id !== null && !owners.has(id)) owners.set(id, i);
  }
  return new Map([...owners].map(([id, i]) => [i, id]));
}

function givenId({ frontMatter }: Known): ArticleId | null {
  const id = frontMatter?.values.id;
  return id !== undefined && isArticleId(id) ? id : null;
}

/** A problem for every article whose ID another article has, which stands before it in `articles`. */
export function sharedIds(articles: readonly Known[]): readonly Problem[] {
  const owners = givenIds(articles);
  const ownerOf = new Map([...owners].map(([i, id]) => [id, articles[i]]));
  return articles.flatMap((article, i): Problem[] => {
    const id = givenId(article);
    if (id === null || owners.has(i)) return [];
    return [
      {
        severity: 'error',
        file: article.document.file,
        line: article.frontMatter?.lineOf.id ?? null,
        rule: 'id-shared',
        message: `the ID ${id} is that of ${ownerOf.get(id)?.document.file ?? 'another article'} already, so it is not used here`,
        remedy: 'take `id` out of one of the two files',
      },
    ];
  });
}
