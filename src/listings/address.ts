/**
 * From site URLs to the addresses that stand in files: percent-encoded, absolute where the archive has an address,
 * otherwise relative to the file that names them.
 */
import type { SiteUrl } from '../record/brands.js';

/**
 * A site URL, or a part of one, percent-encoded. Characters that may stand in a path are left as they are, because hosts
 * compare the path that a browser sends, and browsers leave them, too (WHATWG URL Standard, path percent-encode set).
 */
export function encodePath(path: string): string {
  const wellFormed = path.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURI(wellFormed).replaceAll('?', '%3F').replaceAll('#', '%23');
}

/** The address of a page on the web; `address` ends in `/` and may hold a path. */
export function absoluteUrl(address: string, url: SiteUrl): string {
  return address + encodePath(url.slice(1));
}

/** A link from the page or file `from` to `to` that works below any path, e.g. `../../2023/`. */
export function relativeUrl(from: SiteUrl, to: SiteUrl): string {
  const start = from.split('/').slice(1, -1);
  const target = to.split('/').slice(1);
  let shared = 0;
  while (shared < start.length && shared < target.length - 1 && start[shared] === target[shared]) shared += 1;
  const link = '../'.repeat(start.length - shared) + encodePath(target.slice(shared).join('/'));
  // A colon in the first segment would read as a scheme (RFC 3986, section 4.2).
  return link === '' || /^[^/]*:/.test(link) ? `./${link}` : link;
}

/** The absolute address where the archive has one, else the link relative to `from`. */
export function publicUrl(address: string | null, from: SiteUrl, to: SiteUrl): string {
  return address === null ? relativeUrl(from, to) : absoluteUrl(address, to);
}
