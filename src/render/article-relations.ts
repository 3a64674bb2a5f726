/** What an article's page says of other articles: copies, versions, and what is about the same things. */

import type { ArticleId } from '../record/brands.js';
import { copyOf } from '../record/copy-of.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { PageContext } from './context.js';
import { listItem } from './list-item.js';
import type { ArticleRelations } from './models.js';
import type { ArticleLink } from './page-parts.js';

/** Copies that a page names; the page of all copies has the rest. */
const MOST_COPIES = 20;

type ById = ReadonlyMap<ArticleId, CataloguedArticle>;

/** Prepare the relations of all articles; the function that comes back gives those of one, or null where it has none. */
export function relationsFinder(
  articles: readonly CataloguedArticle[],
  context: Pick<PageContext, 'words' | 'copies'>,
): (article: CataloguedArticle) => ArticleRelations | null {
  const byId: ById = new Map(articles.map((article) => [article.id, article]));
  const linksTo = (ids: readonly ArticleId[]) => ids.flatMap((id) => linkTo(byId.get(id), context));
  return (article) => {
    const { relations, id } = article;
    if (relations === undefined) return null;
    const { group, earlierVersions, laterVersions, related } = relations;
    if (group.length + earlierVersions.length + laterVersions.length + related.length === 0) return null;
    const first = copyOf(article);
    const others = group.filter((other) => other !== id && other !== first);
    return {
      copyOf: first === null ? null : (linkTo(byId.get(first), context)[0] ?? null),
      copies: linksTo(others.slice(0, MOST_COPIES)),
      moreCopies: Math.max(0, others.length - MOST_COPIES),
      earlierVersions: linksTo(earlierVersions),
      laterVersions: linksTo(laterVersions),
      related: linksTo(related),
    };
  };
}

function linkTo(
  article: CataloguedArticle | undefined,
  context: Pick<PageContext, 'words' | 'copies'>,
): readonly ArticleLink[] {
  if (article === undefined) return [];
  const { url, title, lang, dir, date, source } = listItem(article, context);
  return [{ url, label: title, lang, dir, date, source }];
}
