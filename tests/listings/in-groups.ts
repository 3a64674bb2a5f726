/** Articles with groups of copies, as the stage `relate` would have found them. */
import type { WholeArticle } from '../../src/record/filed-article.js';
import { articleOf } from './article-of.js';

/** The articles with these groups, each by the keys of its articles, the first of them first. */
export function inGroups(
  articles: readonly WholeArticle[],
  groups: readonly (readonly string[])[],
): readonly WholeArticle[] {
  const ids = groups.map((keys) => keys.map((key) => articleOf({ key }).id));
  return articles.map((article) => {
    const group = ids.find((members) => members.includes(article.id)) ?? [];
    const copies = group.filter((id) => id !== article.id);
    const relations = { copies, group, earlierVersions: [], laterVersions: [], related: [] };
    return group.length === 0 ? article : { ...article, relations };
  });
}
