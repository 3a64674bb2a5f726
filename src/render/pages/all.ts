/**
 * Every page model of the site. Those of listings are made one after the other as they are asked for; that of an article
 * when there is its text, so that only one article's HTML is in memory at a time.
 */
import type { Root } from 'mdast';
import { companionFinder } from '../../listings/companions.js';
import type { Listings } from '../../listings/listings.js';
import type { SiteUrl } from '../../record/brands.js';
import type { CataloguedArticle, WholeArticle } from '../../record/filed-article.js';
import { once } from '../../record/once.js';
import { fingerprint } from '../../store/fingerprint.js';
import { articleLinker } from '../article-links.js';
import type { PageContext } from '../context.js';
import type { ArticlePage, PageModel } from '../models.js';
import { outlinesPrint } from '../outline.js';
import { FACET_WORDS } from '../site.js';
import { aboutPage } from './about.js';
import { articlePage } from './article.js';
import { copiesPages } from './copies.js';
import { dataPage } from './data.js';
import { facetPlans, yearUrls } from './facet.js';
import { facetsPage } from './facets.js';
import { homePage } from './home.js';
import { notFoundPage } from './not-found.js';
import { periodPages } from './periods.js';
import { type Moved, redirectPage } from './redirect.js';
import { searchPage } from './search.js';
import { yearSpan } from './spark.js';
import { tombstonePage } from './tombstone.js';
import { undatedPages } from './undated.js';

export interface ListingPagesInput {
  readonly listings: Listings;
  readonly context: PageContext;
  /** URLs that lead elsewhere. */
  readonly moved: readonly Moved[];
  /** URLs that were published once and lead nowhere any more. */
  readonly gone: readonly SiteUrl[];
  /** The project's Markdown parser, for the text of the about page. */
  readonly parseMarkdown: (text: string) => Root;
}

/** A page that is no article's, before it is made. */
export interface ListingPlan {
  readonly url: SiteUrl;
  readonly kind: PageModel['kind'];
  /** Whether search engines may list it. */
  readonly index: boolean;
  /** See `PagePlan.looked`. */
  readonly looked: (() => string) | null;
  /** The fingerprint of what it is made of beside the settings of the archive. */
  readonly print: () => string;
  readonly model: () => PageModel;
}

function* facetPlansOf(listings: Listings, context: PageContext): Iterable<ListingPlan> {
  const years = yearUrls(listings);
  const span = yearSpan(listings);
  const companions = companionFinder(listings.facets, listings.all.length);
  for (const listing of listings.facets) {
    const index = facetsPage(listing, context, span);
    if (index === null) continue;
    yield planOf(index);
    const entries = new Map(listing.entries.map((entry) => [entry.id, entry]));
    const facet = { url: listing.url, label: context.words.texts[FACET_WORDS[listing.facet].plural] };
    for (const entry of listing.entries) {
      const looked = once(() => outlinesPrint(entry.articles));
      for (const { url, print, page } of facetPlans(entry, { years, companions, entries, facet }, context)) {
        yield { url, kind: 'facet', index: true, looked, print, model: page };
      }
    }
  }
}

/** The plan of a page that is made already: there are few of its kind, or it costs little. */
function planOf(model: PageModel): ListingPlan {
  const { url, kind, head } = model;
  return {
    url,
    kind,
    index: head.index,
    looked: null,
    print: () => fingerprint(JSON.stringify(model)),
    model: () => model,
  };
}

function* madePages(input: ListingPagesInput): Iterable<PageModel> {
  const { listings, context } = input;
  yield homePage(listings, context);
  yield* periodPages(listings, context);
  yield* undatedPages(listings, context);
}

/** Every page that is not an article's. */
export function* listingPlans(input: ListingPagesInput): Iterable<ListingPlan> {
  const { listings, context } = input;
  for (const model of madePages(input)) yield planOf(model);
  yield* facetPlansOf(listings, context);
  yield planOf(aboutPage(input, context));
  yield planOf(dataPage(listings, context));
  for (const model of copiesPages(listings, context)) yield planOf(model);
  yield planOf(searchPage(listings, context));
  yield planOf(notFoundPage(context));
  for (const moved of input.moved) yield planOf(redirectPage(moved, context));
  for (const url of input.gone) yield planOf(tombstonePage(url, context));
}

/** The same pages, made. */
export function* listingPages(input: ListingPagesInput): Iterable<PageModel> {
  for (const { model } of listingPlans(input)) yield model();
}

/** An article's page before it is made: its links tell what it is made of beside the article and its text. */
export type ArticlePlanner = (article: CataloguedArticle) => {
  /** The fingerprint of what the page is made of beside the article, its text, and the settings of the archive. */
  readonly print: () => string;
  readonly page: (whole: WholeArticle) => ArticlePage;
};

/** Prepare the pages of articles; the function that comes back plans one. */
export function articlePlanner(listings: Listings, context: PageContext): ArticlePlanner {
  const linksOf = articleLinker(listings, context);
  const pictures = fingerprint([...context.pictures].join('\n'));
  return (article) => {
    const links = linksOf(article);
    const namesPictures = article.frontMatter !== null || article.document.format !== 'text';
    return {
      print: () => fingerprint(JSON.stringify(links), namesPictures ? pictures : ''),
      page: (whole) => articlePage(whole, links, context),
    };
  };
}
