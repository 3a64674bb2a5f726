/** What an article is a copy of. */

import type { ArticleId } from './brands.js';
import type { CataloguedArticle } from './filed-article.js';

/** The first of the group that an article is shown in; null where that is the article itself, or it is in no group. */
export function copyOf({ id, relations }: Pick<CataloguedArticle, 'id' | 'relations'>): ArticleId | null {
  const first = relations?.group[0];
  return first === undefined || first === id ? null : first;
}
