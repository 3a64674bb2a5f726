/** What the articles of an archive show together, put into each of them. */
import type { DatedArticle } from '../record/article.js';
import { archiveRepeats, withoutRepeats } from './archive-repeats.js';
import { withListedNames } from './listed-names.js';
import { siteSuffixes, withoutSiteSuffix } from './site-suffixes.js';

/**
 * Articles without the lines and the ends of titles that belong to their source's pages, with their names marked that
 * the archive does not list; in the order given.
 */
export function relate(articles: readonly DatedArticle[]): readonly DatedArticle[] {
  return withListedNames(withoutPageParts(articles));
}

function withoutPageParts(articles: readonly DatedArticle[]): readonly DatedArticle[] {
  const repeats = archiveRepeats(articles);
  const suffixes = siteSuffixes(articles);
  if (repeats.size === 0 && suffixes.size === 0) return articles;
  return articles.map((article) => withoutSiteSuffix(withoutRepeats(article, repeats), suffixes));
}
