/** Files of the site that are no pages: feeds, sitemap, robots.txt, redirects and the archive as a table. */

import { type SiteUrl, siteUrl } from '../record/brands.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { ArchiveSettings } from '../record/settings.js';
import { fingerprint, fingerprintOfAll } from '../store/fingerprint.js';
import { csvPlan } from './data.js';
import { lastChanged } from './exact-day.js';
import { FEED_SIZE, feedPlan, NAME_FEED_SIZE } from './feeds.js';
import type { Listings } from './listings.js';
import { openSearchFile } from './opensearch.js';
import { type Redirect, redirectsFile } from './redirects.js';
import { robotsFile } from './robots.js';
import type { FilePlan } from './site-file.js';
import type { SitemapOptions } from './sitemap.js';
import { sitemapUrls } from './sitemap-urls.js';

export interface SiteFilesInput {
  readonly listings: Listings;
  readonly settings: ArchiveSettings;
  /** Pages that search engines may list. */
  readonly urls: readonly SiteUrl[];
  readonly redirects: readonly Redirect[];
}

/** Plan every such file but the feeds of facets. */
export function sitePlans({ listings, settings, urls, redirects }: SiteFilesInput): readonly FilePlan[] {
  const { address } = settings;
  return [
    feedPlan({
      settings,
      title: settings.title,
      pageUrl: siteUrl('/'),
      feedBase: siteUrl('/'),
      subjects: listings.subjects,
      articles: listings.shown,
      size: FEED_SIZE,
    }),
    ...(address === null
      ? []
      : [
          sitemapPlan({ address, urls: withDays(urls, listings.all) }),
          small('/opensearch.xml', openSearchFile(address, settings)),
        ]),
    small('/robots.txt', robotsFile(address)),
    csvPlan(listings.all, settings),
    small('/_redirects', redirectsFile(redirects)),
    // Without it, GitHub Pages leaves out files whose names begin with an underscore.
    small('/.nojekyll', ''),
  ];
}

/** A file that is made sooner than it is said what it is made of. */
function small(path: string, content: string): FilePlan {
  const url = siteUrl(path);
  return { urls: [url], print: () => fingerprint(content), files: () => [{ url, content }] };
}

/** The feeds of every name of every facet, one after the other: together they would take much memory. */
export function* facetFeeds({ facets, subjects }: Listings, settings: ArchiveSettings): Iterable<FilePlan> {
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

/** The library for it is a large one: it is loaded where there is an address, and only to write what changed. */
function sitemapPlan(options: SitemapOptions): FilePlan {
  return {
    urls: sitemapUrls(options.urls.length),
    print: () => fingerprintOfAll([options.address, ...options.urls.map(({ url, lastmod }) => `${url} ${lastmod}`)]),
    async files() {
      const { sitemapFiles } = await import('./sitemap.js');
      return await sitemapFiles(options);
    },
  };
}
