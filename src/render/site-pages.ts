/** Every page of the site with what is written beside it, one after the other; and a register of what was planned. */
import { jsonRecord } from '../catalogue/json-record.js';
import type { ArticlePermalink } from '../catalogue/permalinks.js';
import type { Listings } from '../listings/listings.js';
import { markdownOrText } from '../parse/markdown.js';
import type { CataloguedArticle, SourceDocument } from '../record/article.js';
import type { Sha256, SiteUrl } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import type { PageContext } from './context.js';
import { headlineOf } from './list-item.js';
import type { PageModel } from './models.js';
import { articlePages, listingPages } from './pages/all.js';
import { savedUrls } from './pages/article.js';
import { type Moved, redirectPage } from './pages/redirect.js';
import { tombstonePage } from './pages/tombstone.js';

/** Lines of a source file that are copied into the site as they were saved. */
export interface SavedLines {
  readonly url: SiteUrl;
  readonly document: Pick<SourceDocument, 'file' | 'encoding' | 'range'>;
  /** The lines as they were decoded, where they are at hand: then the file need not be read again. */
  readonly lines: readonly string[] | null;
  /** What the lines' bytes hashed to when they were read. */
  readonly sha256: Sha256;
}

/** A page to be rendered, with what stands beside it. */
export interface PageJob {
  readonly model: PageModel;
  /** An article's record as JSON, on one line; null for a page of another kind. */
  readonly record: { readonly url: SiteUrl; readonly json: string } | null;
  readonly saved: SavedLines | null;
}

/** What was planned, known in full once the last listing was taken. */
export interface PageRegister {
  /** Listings that search engines may list. */
  readonly indexed: SiteUrl[];
  /** Listings and other pages that are not an article's. */
  readonly listings: Set<SiteUrl>;
  readonly moved: Moved[];
}

export function emptyRegister(): PageRegister {
  return { indexed: [], listings: new Set(), moved: [] };
}

export interface SitePagesInput {
  readonly listings: Listings;
  readonly context: PageContext;
  readonly savedSha256: (article: CataloguedArticle) => Sha256;
  /** Articles that the archive no longer holds. */
  readonly gone: readonly ArticlePermalink[];
  /** Listing pages that were published before. */
  readonly publishedPages: readonly SiteUrl[];
}

/** Plan the pages that are no article's; `register` is filled as they are taken. */
export function* listingJobs(input: SitePagesInput, register: PageRegister): Iterable<PageJob> {
  const { listings, context } = input;
  for (const model of listingPages({ listings, context, moved: [], gone: [], parseMarkdown: markdownOrText })) {
    register.listings.add(model.url);
    if (model.head.index) register.indexed.push(model.url);
    yield { model, record: null, saved: null };
  }
  yield* formerPages(input, register);
}

/** Plan the pages of the articles, in the catalogue's order. */
export function* articleJobs({ listings, context, savedSha256 }: SitePagesInput): Iterable<PageJob> {
  const articles = listings.all[Symbol.iterator]();
  for (const model of articlePages({ listings, context, savedSha256 })) {
    const article = articles.next().value;
    if (article === undefined || article.url !== model.url)
      throw new Error(`pages and articles differ at ${model.url}`);
    const urls = savedUrls(article);
    const { file, encoding, range, lines } = article.document;
    yield {
      model,
      record: { url: urls.json, json: JSON.stringify(jsonRecord(article)) },
      saved: { url: urls.text, document: { file, encoding, range }, lines, sha256: savedSha256(article) },
    };
  }
}

/** Redirects and tombstones at URLs that were published and where no page stands now. */
function* formerPages(
  { listings, context, gone, publishedPages }: SitePagesInput,
  register: PageRegister,
): Iterable<PageJob> {
  const taken = new Set<SiteUrl>([...register.listings, ...listings.all.map(({ url }) => url)]);
  for (const article of listings.all) {
    for (const from of article.formerUrls) {
      if (taken.has(from)) continue;
      taken.add(from);
      const moved: Moved = { from, to: article.url, title: headlineOf(article).text };
      register.moved.push(moved);
      yield { model: redirectPage(moved, context), record: null, saved: null };
    }
  }
  const lost = [...gone.flatMap(({ url, former }) => [url, ...former]), ...publishedPages].sort(compareText);
  for (const url of lost) {
    if (taken.has(url)) continue;
    taken.add(url);
    yield { model: tombstonePage(url, context), record: null, saved: null };
  }
}
