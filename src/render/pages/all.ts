/**
 * Every page model of the site, one after the other: listings first, then articles. Models are made as they are asked
 * for, so that only one article's HTML is in memory at a time.
 */
import type { Root } from 'mdast';
import { companionFinder } from '../../listings/companions.js';
import type { Listings } from '../../listings/listings.js';
import type { CataloguedArticle } from '../../record/article.js';
import type { Sha256, SiteUrl } from '../../record/brands.js';
import { articleLinker } from '../article-links.js';
import type { PageContext } from '../context.js';
import type { ArticlePage, FacetPage, FacetsPage, PageModel } from '../models.js';
import { FACET_WORDS } from '../site.js';
import { aboutPage } from './about.js';
import { articlePage } from './article.js';
import { copiesPages } from './copies.js';
import { dataPage } from './data.js';
import { facetPages, yearUrls } from './facet.js';
import { facetsPage } from './facets.js';
import { homePage } from './home.js';
import { notFoundPage } from './not-found.js';
import { periodPages } from './periods.js';
import { type Moved, redirectPage } from './redirect.js';
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

export interface ArticlePagesInput {
  readonly listings: Listings;
  readonly context: PageContext;
  /** SHA-256 of an article's source.txt. */
  readonly savedSha256: (article: CataloguedArticle) => Sha256;
}

function* allFacetPages(listings: Listings, context: PageContext): Iterable<FacetsPage | FacetPage> {
  const years = yearUrls(listings);
  const span = yearSpan(listings);
  const companions = companionFinder(listings.facets, listings.all.length);
  for (const listing of listings.facets) {
    const index = facetsPage(listing, context, span);
    if (index === null) continue;
    yield index;
    const entries = new Map(listing.entries.map((entry) => [entry.id, entry]));
    const facet = { url: listing.url, label: context.words.texts[FACET_WORDS[listing.facet].plural] };
    for (const entry of listing.entries) yield* facetPages(entry, { years, companions, entries, facet }, context);
  }
}

/** Every page that is not an article's. */
export function* listingPages(input: ListingPagesInput): Iterable<PageModel> {
  const { listings, context } = input;
  yield homePage(listings, context);
  yield* periodPages(listings, context);
  yield* undatedPages(listings, context);
  yield* allFacetPages(listings, context);
  yield aboutPage(input, context);
  yield dataPage(listings, context);
  yield* copiesPages(listings, context);
  yield notFoundPage(context);
  for (const moved of input.moved) yield redirectPage(moved, context);
  for (const url of input.gone) yield tombstonePage(url, context);
}

/** The pages of all articles in the catalogue's order. */
export function* articlePages({ listings, context, savedSha256 }: ArticlePagesInput): Iterable<ArticlePage> {
  const linksOf = articleLinker(listings, context);
  for (const article of listings.all) {
    yield articlePage(article, { links: linksOf(article), savedSha256: savedSha256(article) }, context);
  }
}

export function* allPages(input: ListingPagesInput & ArticlePagesInput): Iterable<PageModel> {
  yield* listingPages(input);
  yield* articlePages(input);
}
