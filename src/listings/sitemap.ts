/**
 * The sitemap (https://www.sitemaps.org/protocol.html): one file, or an index and its parts where one file may not
 * hold all URLs. The door to the library `sitemap`, so it is loaded only for archives that have an address.
 */
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { type SiteUrl, siteUrl } from '../record/brands.js';
import { absoluteUrl } from './address.js';
import { latestDay } from './exact-day.js';
import type { SiteFile } from './site-file.js';

/** URLs a file, by the protocol. */
export const SITEMAP_LIMIT = 50_000;

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
  const root = siteUrl('/sitemap.xml');
  const items = urls.map((url) => toItem(address, url));
  if (items.length === 0) return [];
  if (items.length <= SITEMAP_LIMIT) return [{ url: root, content: await part(items) }];
  const files: SiteFile[] = [];
  const index: Item[] = [];
  for (let start = 0; start < items.length; start += SITEMAP_LIMIT) {
    const some = items.slice(start, start + SITEMAP_LIMIT);
    const url = siteUrl(`/sitemap-${files.length + 1}.xml`);
    files.push({ url, content: await part(some) });
    index.push(toItem(address, { url, lastmod: latestDay(some.map((item) => item.lastmod ?? null)) }));
  }
  const indexStream = new SitemapIndexStream({ level: ErrorLevel.THROW, lastmodDateOnly: true });
  return [{ url: root, content: await documentOf(indexStream, index) }, ...files];
}
