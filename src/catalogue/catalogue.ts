/** The archive as one list: every article with its ID and URL, in the one total order, and what is to be remembered. */

import type { KeeperFacets } from '../infer/topics/topics.js';
import type { SiteUrl } from '../record/brands.js';
import type { CataloguedArticle, FiledArticle, KeptArticle } from '../record/filed-article.js';
import type { Problem } from '../record/problem.js';
import { shown } from '../settings/shown.js';
import { corrected } from './apply-corrections.js';
import type { CorrectionRow } from './corrections.js';
import { sharedIds } from './given-ids.js';
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

/** What the keeper corrected, and what it takes to put it into the articles. */
export interface Corrections {
  /** Name of the file of corrections in problems. */
  readonly file: string;
  readonly rows: readonly CorrectionRow[];
  readonly facets: KeeperFacets;
  /** Whether the articles are the whole archive; of a part, no ID can be said to be missing. */
  readonly whole: boolean;
}

/** Catalogue articles (given in file order) against what was published before, with the keeper's corrections. */
export function catalogue(
  articles: readonly FiledArticle[],
  published: Permalinks,
  corrections: Corrections | null = null,
): Catalogue {
  const read = identify(articles, published.articles);
  const rows = new Map(corrections?.rows.map((row) => [row.id, row]));
  const identified = read.map((entry): Identified<KeptArticle> => {
    const row = rows.get(entry.id);
    if (corrections === null || row === undefined) return entry;
    return { ...entry, article: corrected(entry.article, row, corrections.facets) };
  });
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
    problems: [...sharedIds(articles), ...unknownIds(identified, gone, corrections), ...problems],
  };
}

/** Rows of corrections.csv that name no article of the archive. */
function unknownIds(
  articles: readonly Identified<KeptArticle>[],
  gone: readonly ArticlePermalink[],
  corrections: Corrections | null,
): readonly Problem[] {
  if (corrections === null || !corrections.whole) return [];
  const known = new Set<string>(articles.map(({ id }) => id));
  const lost = new Map<string, ArticlePermalink>(gone.map((entry) => [entry.id, entry]));
  return corrections.rows
    .filter(({ id }) => !known.has(id))
    .map(({ id, line }): Problem => {
      const last = lost.get(id);
      const place = { severity: 'error', file: corrections.file, line } as const;
      if (last === undefined) {
        return {
          ...place,
          rule: 'correction-unknown-id',
          message: `no article has the ID ${shown(id)}`,
          remedy: 'copy the ID from the article’s page or from `backfile inspect`',
        };
      }
      return {
        ...place,
        rule: 'correction-gone',
        message: `the article ${shown(id)} is gone; it stood in ${last.file}`,
        remedy: 'remove the row, or put the file back',
      };
    });
}

function permalinkOf(
  { article, id, text }: Identified<KeptArticle>,
  url: SiteUrl,
  former: readonly SiteUrl[],
): ArticlePermalink {
  const { file, n } = article.document;
  return { id, url, file, n, text, former, gone: false };
}
