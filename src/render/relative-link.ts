/** Links between pages of the site: always relative, so that the site works below any path and from a folder. */
import { relativeUrl } from '../listings/address.js';
import type { SiteUrl } from '../record/brands.js';

/**
 * The link from the page at `from` to `target`. With `portable`, links to a folder name its `index.html`, which a
 * browser needs when it opens the site from a disk.
 *
 * @example relativeLink('/2023/02/', '/topics/syria/', true) // '../../topics/syria/index.html'
 */
export function relativeLink(from: SiteUrl, target: SiteUrl, portable: boolean): string {
  const link = relativeUrl(from, target);
  if (!portable || !target.endsWith('/')) return link;
  return link === './' ? 'index.html' : `${link}index.html`;
}
