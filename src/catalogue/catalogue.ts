/** The archive as one list: every article with its ID and URL, in the one total order, and what is to be remembered. */
import type { CataloguedArticle, DatedArticle } from '../record/article.js';
import type { SiteUrl } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import { type Identified, identify } from './identity.js';
import { compareArticles } from './order.js';
import type { ArticlePermalink, Permalinks } from './permalinks.js';
import { placeArticles } from './urls.js';

export interface Catalogue {
  /** In the catalogue's order: newest first, undated last. */
  readonly articles: readonly CataloguedArticle[];
  /** Articles that were published and are no longer in the archive. */
  readonly gone: readonly ArticlePermalink[];
  /** What permalinks.jsonl is to say of articles. */
  readonly permalinks: readonly ArticlePermalink[];
  readonly problems: readonly Problem[];
}

/** Catalogue articles (given in file order) against what was published before. */
export function catalogue(articles: readonly DatedArticle[], published: Permalinks): Catalogue {
  const identified = identify(articles, published.articles);
  const found = new Set(identified.map(({ known }) => known));
  const gone = published.articles.filter((entry) => !found.has(entry)).map((entry) => ({ ...entry, gone: true }));
  const taken = new Set<SiteUrl>([...published.pages, ...gone.flatMap(({ url, former }) => [url, ...former])]);
  const { places, problems } = placeArticles(identified, taken);
  const placed = identified.map(
    (entry, i): { readonly article: CataloguedArticle; readonly permalink: ArticlePermalink } => {
      const place = places[i];
      if (place === undefined) throw new Error(`no place for article ${entry.id}`);
      return {
        article: { ...entry.article, id: entry.id, url: place.url, formerUrls: place.former },
        permalink: permalinkOf(entry, place.url, place.former),
      };
    },
  );
  return {
    articles: placed.map(({ article }) => article).sort(compareArticles),
    gone,
    permalinks: [...placed.map(({ permalink }) => permalink), ...gone],
    problems,
  };
}

function permalinkOf(
  { article, id, text }: Identified<DatedArticle>,
  url: SiteUrl,
  former: readonly SiteUrl[],
): ArticlePermalink {
  const { file, n } = article.document;
  return { id, url, file, n, text, former, gone: false };
}
