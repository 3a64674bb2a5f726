/** What every page shares: the archive's name, its main navigation, its feeds and its own words. */
import type { FacetName, Listings } from '../listings/listings.js';
import type { PageContext } from './context.js';
import { feedLinks } from './head.js';
import type { SiteModel } from './models.js';
import type { Link } from './page-parts.js';
import { ABOUT, DATA, HOME, UNDATED } from './site-urls.js';
import type { WordKey, Words } from './words.js';

/** The words for a facet: its own name, one of its entries, what its entries' articles have in common, its count. */
export const FACET_WORDS = {
  topics: { plural: 'topics', singular: 'topic', articles: 'articlesAbout' },
  people: { plural: 'people', singular: 'person', articles: 'articlesAbout' },
  places: { plural: 'places', singular: 'place', articles: 'articlesAbout' },
  organisations: { plural: 'organisations', singular: 'organisation', articles: 'articlesAbout' },
  sources: { plural: 'sources', singular: 'source', articles: 'articlesFrom' },
  authors: { plural: 'authors', singular: 'author', articles: 'articlesBy' },
} as const satisfies Record<FacetName, { plural: WordKey; singular: WordKey; articles: WordKey }>;

/** The main navigation: only what has something in it. */
export function navigation(listings: Listings, words: Words): readonly Link[] {
  const facets = listings.facets
    .filter((listing) => listing.entries.length > 0)
    .map((listing) => ({ url: listing.url, label: words.texts[FACET_WORDS[listing.facet].plural] }));
  const undated = listings.undated.length > 0 ? [{ url: UNDATED, label: words.texts.undated }] : [];
  return [
    { url: HOME, label: words.texts.latest },
    ...facets,
    ...undated,
    { url: ABOUT, label: words.texts.about },
    { url: DATA, label: words.texts.data },
  ];
}

/** `generator` names the program and its version. Language and direction are those of the site's own words. */
export function siteModel(
  listings: Listings,
  generator: string,
  { settings, words }: Pick<PageContext, 'settings' | 'words'>,
): SiteModel {
  return {
    title: settings.title,
    description: settings.description,
    language: words.lang,
    dir: words.dir,
    address: settings.address,
    nav: navigation(listings, words),
    feeds: feedLinks(HOME, settings.title, words),
    generator,
    rights: settings.rights,
    words: words.texts,
  };
}
