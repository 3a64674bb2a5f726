/** Where the sitemap stands: one file, or an index with its parts where one file may not hold all URLs. */
import { type SiteUrl, siteUrl } from '../record/brands.js';

/** URLs a file, by the protocol (https://www.sitemaps.org/protocol.html). */
export const SITEMAP_LIMIT = 50_000;

/** The sitemap itself, which comes first, and its parts where it is an index; none for no URLs. */
export function sitemapUrls(count: number): readonly SiteUrl[] {
  if (count === 0) return [];
  const parts = count <= SITEMAP_LIMIT ? 0 : Math.ceil(count / SITEMAP_LIMIT);
  return [siteUrl('/sitemap.xml'), ...Array.from({ length: parts }, (_, at) => siteUrl(`/sitemap-${at + 1}.xml`))];
}
