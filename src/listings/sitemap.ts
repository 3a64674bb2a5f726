/**
 * The sitemap (https://www.sitemaps.org/protocol.html): one file, or an index and its parts where one file may not
 * hold all URLs. The door to the library `sitemap`, so it is loaded only for archives that have an address.
 */
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { SiteUrl } from '../record/brands.js';
import { absoluteUrl } from './address.js';
import { latestDay } from './exact-day.js';
import type { SiteFile } from './site-file.js';
import { SITEMAP_LIMIT, sitemapUrls } from './sitemap-urls.js';

export interface SitemapUrl {
  readonly url: SiteUrl;
  /** Day of the last change, `2023-02-15`, or null where it is not known to the day. */
  readonly lastmod: string | null;
}

export interface SitemapOptions {
  /** The archive's address, ending in `/`; a sitemap consists of full addresses, so without one there is none. */
  readonly address: string;
  readonly urls: readonly SitemapUrl[];
}

interface Item {
  readonly url: string;
  readonly lastmod?: string;
}

/** Only the namespace in use; the library declares those of news, pictures and videos, too, unless told. */
const NAMESPACES = { news: false, xhtml: false, image: false, video: false };

function toItem(address: string, { url, lastmod }: SitemapUrl): Item {
  const loc = absoluteUrl(address, url);
  return lastmod === null ? { url: loc } : { url: loc, lastmod };
}

/** Write everything to a stream of the library and take the document out. Rejects on an item that it refuses. */
async function documentOf(stream: SitemapStream | SitemapIndexStream, items: readonly Item[]): Promise<string> {
  const document = streamToPromise(stream);
  // The library writes to the items it is given, hence a copy.
  for (const item of items) stream.write({ ...item });
  stream.end();
  return `${(await document).toString()}\n`;
}

function part(urls: readonly Item[]): Promise<string> {
  return documentOf(new SitemapStream({ level: ErrorLevel.THROW, lastmodDateOnly: true, xmlns: NAMESPACES }), urls);
}

/** `/sitemap.xml`, and `/sitemap-1.xml` … where it is an index. URLs keep the order given; none for no URLs. */
export async function sitemapFiles({ address, urls }: SitemapOptions): Promise<readonly SiteFile[]> {
  const items = urls.map((url) => toItem(address, url));
  const [root, ...parts] = sitemapUrls(items.length);
  if (root === undefined) return [];
  if (parts.length === 0) return [{ url: root, content: await part(items) }];
  const files: SiteFile[] = [];
  const index: Item[] = [];
  for (const [at, url] of parts.entries()) {
    const some = items.slice(at * SITEMAP_LIMIT, (at + 1) * SITEMAP_LIMIT);
    files.push({ url, content: await part(some) });
    index.push(toItem(address, { url, lastmod: latestDay(some.map((item) => item.lastmod ?? null)) }));
  }
  const indexStream = new SitemapIndexStream({ level: ErrorLevel.THROW, lastmodDateOnly: true });
  return [{ url: root, content: await documentOf(indexStream, index) }, ...files];
}
