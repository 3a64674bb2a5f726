/** Files of the site that are no pages: feeds, sitemap, robots.txt, redirects and the archive as a table. */

import { type SiteUrl, siteUrl } from '../record/brands.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { ArchiveSettings } from '../record/settings.js';
import { articlesCsv } from './data.js';
import { lastChanged } from './exact-day.js';
import { FEED_SIZE, type FeedPlan, feedPlan, feedsOf, NAME_FEED_SIZE } from './feeds.js';
import type { Listings } from './listings.js';
import { openSearchFile } from './opensearch.js';
import { type Redirect, redirectsFile } from './redirects.js';
import { robotsFile } from './robots.js';
import type { SiteFile } from './site-file.js';
import type { SitemapOptions } from './sitemap.js';

export interface SiteFilesInput {
  readonly listings: Listings;
  readonly settings: ArchiveSettings;
  /** Pages that search engines may list. */
  readonly urls: readonly SiteUrl[];
  readonly redirects: readonly Redirect[];
}

/** Every such file but the feeds of facets, ready to be written. */
export async function siteFiles({ listings, settings, urls, redirects }: SiteFilesInput): Promise<readonly SiteFile[]> {
  return [
    ...feedsOf({
      settings,
      title: settings.title,
      pageUrl: siteUrl('/'),
      feedBase: siteUrl('/'),
      subjects: listings.subjects,
      articles: listings.shown,
      size: FEED_SIZE,
    }),
    ...(settings.address === null
      ? []
      : [
          ...(await sitemap({ address: settings.address, urls: withDays(urls, listings.all) })),
          { url: siteUrl('/opensearch.xml'), content: openSearchFile(settings.address, settings) },
        ]),
    { url: siteUrl('/robots.txt'), content: robotsFile(settings.address) },
    { url: siteUrl('/data/articles.csv'), content: articlesCsv(listings.all, settings) },
    { url: siteUrl('/_redirects'), content: redirectsFile(redirects) },
    // Without it, GitHub Pages leaves out files whose names begin with an underscore.
    { url: siteUrl('/.nojekyll'), content: '' },
  ];
}

/** The feeds of every name of every facet, one after the other: together they would take much memory. */
export function* facetFeeds({ facets, subjects }: Listings, settings: ArchiveSettings): Iterable<FeedPlan> {
  for (const { entries } of facets) {
    for (const { label, url, articles } of entries) {
      const title = `${settings.title}: ${label}`;
      yield feedPlan({ settings, title, pageUrl: url, feedBase: url, subjects, articles, size: NAME_FEED_SIZE });
    }
  }
}

function withDays(urls: readonly SiteUrl[], articles: readonly CataloguedArticle[]) {
  const days = new Map(articles.map((article) => [article.url, lastChanged(article)]));
  return urls.map((url) => ({ url, lastmod: days.get(url) ?? null }));
}

/** The library for it is a large one, and most archives that are tried out have no address yet. */
async function sitemap(options: SitemapOptions): Promise<readonly SiteFile[]> {
  const { sitemapFiles } = await import('./sitemap.js');
  return await sitemapFiles(options);
}
