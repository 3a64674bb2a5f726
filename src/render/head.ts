/** What stands in the head of every page: made in one place, so that no kind of page forgets a part. */
import { absoluteUrl } from '../listings/address.js';
import { type SiteUrl, siteUrl } from '../record/brands.js';
import { cutAt, oneLine } from '../record/shown-text.js';
import type { PageContext } from './context.js';
import { collectionPage, type Json, type PageFacts, scriptJson } from './json-ld.js';
import type { FeedLink, PageHead } from './page-parts.js';
import { say, type Words } from './words.js';

/** Characters of a description: search engines show about that many. */
const DESCRIPTION = 160;

export interface HeadInput {
  readonly url: SiteUrl;
  /** The page that search engines are to list in its place. @default the page itself */
  readonly canonical?: SiteUrl;
  readonly title: string;
  /** Any length; it is cut at a word. */
  readonly description: string;
  /** Picture in the site; stands in the head only where the archive has an address. */
  readonly image?: SiteUrl | null;
  /** ISO date of publication, to the day. */
  readonly published?: string | null;
  readonly ogType?: 'article' | 'website';
  /** Feeds of what this page lists; templates add the site's to the heads of all pages but the first. */
  readonly feeds?: readonly FeedLink[];
  readonly jsonLd?: Json;
  /** Whether search engines may list the page; default true. */
  readonly index?: boolean;
}

/** The absolute address of a site URL, or null where the archive has no address. */
export function addressOf(url: SiteUrl, { settings }: Pick<PageContext, 'settings'>): string | null {
  return settings.address === null ? null : absoluteUrl(settings.address, url);
}

export function pageHead(input: HeadInput, context: Pick<PageContext, 'settings'>): PageHead {
  const image = input.image ?? null;
  const jsonLd = input.jsonLd ?? null;
  return {
    title: oneLine(input.title),
    description: cutAt(oneLine(input.description), DESCRIPTION),
    canonical: addressOf(input.canonical ?? input.url, context),
    ogType: input.ogType ?? 'website',
    ogImage: image === null ? null : addressOf(image, context),
    published: input.published ?? null,
    feeds: input.feeds ?? [],
    jsonLdHtml: jsonLd === null ? null : scriptJson(jsonLd),
    index: input.index ?? true,
  };
}

/** A page's name for machines. */
export function pageFacts(
  page: Pick<HeadInput, 'url' | 'title' | 'description'>,
  context: Pick<PageContext, 'settings' | 'words'>,
): PageFacts {
  const { settings, words } = context;
  return {
    name: page.title,
    description: page.description,
    lang: words.lang,
    url: addressOf(page.url, context),
    site: { name: settings.title, url: settings.address },
  };
}

/** Head of a page that lists articles; `total` counts those on all its pages. */
export function listingHead(
  page: Pick<HeadInput, 'url' | 'title' | 'description' | 'feeds'>,
  total: number,
  context: Pick<PageContext, 'settings' | 'words'>,
): PageHead {
  const value = oneLine(page.description);
  const description = say(context.words, 'labelled', { label: context.settings.title, value });
  const jsonLd = collectionPage(pageFacts({ ...page, description }, context), total);
  return pageHead({ ...page, description, jsonLd }, context);
}

/** The two feeds below `base`, which ends in `/`; `title` names what they hold. */
export function feedLinks(base: SiteUrl, title: string, words: Words): readonly FeedLink[] {
  const feed = (name: string, type: FeedLink['type'], label: string): FeedLink => ({
    url: siteUrl(base + name),
    type,
    title: say(words, 'labelled', { label: title, value: label }),
  });
  return [
    feed('feed.xml', 'application/atom+xml', words.texts.atomFeed),
    feed('feed.json', 'application/feed+json', words.texts.jsonFeed),
  ];
}
