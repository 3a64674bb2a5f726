/** Every page of the site with what is written beside it, one after the other; and a register of what was planned. */
import { jsonRecord } from '../catalogue/json-record.js';
import type { ArticlePermalink } from '../catalogue/permalinks.js';
import type { Listings } from '../listings/listings.js';
import { markdownOrText } from '../parse/markdown.js';
import type { SourceDocument } from '../record/article.js';
import type { Sha256, SiteUrl } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import type { CataloguedArticle, WholeArticle } from '../record/filed-article.js';
import { once } from '../record/once.js';
import type { TopicSettings } from '../record/settings.js';
import { fingerprint } from '../store/fingerprint.js';
import { articlesLookedAt } from './article-links.js';
import type { PageContext } from './context.js';
import { headlineOf } from './list-item.js';
import type { PageModel } from './models.js';
import { outlinePrint, outlinesPrint } from './outline.js';
import { articlePlanner, listingPlans } from './pages/all.js';
import { type Moved, redirectPage } from './pages/redirect.js';
import { tombstonePage } from './pages/tombstone.js';
import { savedUrls } from './saved-urls.js';

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

/** A page that may have to be made, with the files beside it. What it is made of is known before. */
export interface PagePlan {
  readonly url: SiteUrl;
  readonly kind: PageModel['kind'];
  /** Files beside the page. */
  readonly beside: readonly SiteUrl[];
  /** What the page is in the site beside an article's. */
  readonly place: PagePlace;
  /**
   * Stands for what an article's page is made of that no other page shows: its file, its text, and which articles it
   * leads to as related. Null for a page of another kind.
   */
  readonly own: string | null;
  /**
   * Stands for the articles that the page looks at, by their outlines, and for its `own`: while it and the frame of the
   * site are the same (see `framePrint`), so is the page. Null where only the fingerprint tells.
   */
  readonly looked: (() => string) | null;
  /**
   * The fingerprint of everything that the page and the files beside it are made of but templates, settings, and the
   * data that the site's pages share.
   */
  readonly print: () => string;
  readonly job: () => PageJob;
}

/** An article's page, a listing, one that search engines may list, or one at a URL that was published once. */
const PAGE_PLACES = ['article', 'listing', 'indexed', 'former'] as const;
export type PagePlace = (typeof PAGE_PLACES)[number];

/** Whether a word names what a page is in the site. */
export function isPlace(word: string | undefined): word is PagePlace {
  return PAGE_PLACES.some((place) => place === word);
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
  /** The authority file, by which the listings were made. */
  readonly topics: readonly TopicSettings[];
  /** An article with its text. */
  readonly whole: (article: CataloguedArticle) => WholeArticle;
  /** The fingerprint of an article's text beside that of its file: of what the archive took out of it. */
  readonly textPrint: (article: CataloguedArticle) => string;
  /** Articles that the archive no longer holds. */
  readonly gone: readonly ArticlePermalink[];
  /** Listing pages that were published before. */
  readonly publishedPages: readonly SiteUrl[];
}

/** Plan the pages that are no article's; `register` is filled as they are taken. */
export function* listingPagePlans(input: SitePagesInput, register: PageRegister): Iterable<PagePlan> {
  const { listings, context } = input;
  for (const plan of listingPlans({ listings, context, moved: [], gone: [], parseMarkdown: markdownOrText })) {
    const { url, kind, index, looked, print, model } = plan;
    const place = index ? 'indexed' : 'listing';
    registerPlace(register, { url, place });
    yield {
      url,
      kind,
      beside: [],
      place,
      own: null,
      looked,
      print,
      job: () => ({ model: model(), record: null, saved: null }),
    };
  }
  for (const model of formerPages(input, register)) {
    const { url, kind } = model;
    const print = () => fingerprint(JSON.stringify(model));
    const job = () => ({ model, record: null, saved: null });
    yield { url, kind, beside: [], place: 'former', own: null, looked: null, print, job };
  }
}

/** Note a page that is no article's. */
export function registerPlace(register: PageRegister, { url, place }: Pick<PagePlan, 'url' | 'place'>): void {
  if (place !== 'listing' && place !== 'indexed') return;
  register.listings.add(url);
  if (place === 'indexed') register.indexed.push(url);
}

/**
 * Makes the fingerprint of everything that `listingPagePlans` looks at beside what the program, the settings and the
 * templates say: as long as it is the same, so are those pages, and of the articles' pages all that is not their `own`.
 * It is asked for the site's listings: of pages that were published once only those count that are none of them.
 */
export function overviewPrinter({
  listings,
  context,
  topics,
  gone,
  publishedPages,
}: SitePagesInput): (listed: ReadonlySet<SiteUrl>) => string {
  const { pictures, copies = [] } = context;
  const known = fingerprint(JSON.stringify([topics, [...pictures], [...copies], gone]), outlinesPrint(listings.all));
  return (listed) => fingerprint(known, ...publishedPages.filter((url) => !listed.has(url)));
}

/** Plan the pages of the articles, in the catalogue's order; a text is read when its page is made. */
export function* articlePagePlans({ listings, context, whole, textPrint }: SitePagesInput): Iterable<PagePlan> {
  const planOf = once(() => articlePlanner(listings, context));
  const lookedAt = once(() => articlesLookedAt(listings));
  for (const article of listings.all) {
    const urls = savedUrls(article);
    const planned = once(() => planOf()(article));
    const own = ownPrint(article, textPrint(article));
    yield {
      url: article.url,
      kind: 'article',
      beside: [urls.json, urls.text],
      place: 'article',
      own,
      looked: () => fingerprint(own, outlinePrint(article), ...lookedAt()(article).map(printOrNone)),
      print: () => fingerprint(own, outlinePrint(article), planned().print()),
      job() {
        const read = whole(article);
        const { page } = planned();
        const { file, encoding, range, lines } = read.document;
        return {
          model: page(read),
          record: { url: urls.json, json: JSON.stringify(jsonRecord(read)) },
          saved: { url: urls.text, document: { file, encoding, range }, lines, sha256: article.traits.savedSha256 },
        };
      },
    };
  }
}

function printOrNone(article: CataloguedArticle | null): string {
  return article === null ? '' : outlinePrint(article);
}

/** See `PagePlan.own`. */
function ownPrint({ document, relations }: CataloguedArticle, textPrint: string): string {
  return fingerprint(document.fileSha256, textPrint, ...(relations?.related ?? []));
}

/** Note the redirects: one from each former URL at which no page stands now. Gives every URL that is taken then. */
export function registerMoved({ all }: Pick<Listings, 'all'>, register: PageRegister): Set<SiteUrl> {
  const taken = new Set<SiteUrl>([...register.listings, ...all.map(({ url }) => url)]);
  for (const article of all) {
    for (const from of article.formerUrls) {
      if (taken.has(from)) continue;
      taken.add(from);
      register.moved.push({ from, to: article.url, title: headlineOf(article).text });
    }
  }
  return taken;
}

/** Redirects and tombstones at URLs that were published and where no page stands now. */
function* formerPages(
  { listings, context, gone, publishedPages }: SitePagesInput,
  register: PageRegister,
): Iterable<PageModel> {
  const taken = registerMoved(listings, register);
  for (const moved of register.moved) yield redirectPage(moved, context);
  const lost = [...gone.flatMap(({ url, former }) => [url, ...former]), ...publishedPages].sort(compareText);
  for (const url of lost) {
    if (taken.has(url)) continue;
    taken.add(url);
    yield tombstonePage(url, context);
  }
}
