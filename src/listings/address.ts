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

/** Characters that stand in a link as they are; a colon is not among them, because it may read as a scheme. */
const PLAIN = /^[\w./~-]*$/;

interface Folder {
  readonly of: SiteUrl;
  /** Path of the folder that the page or file stands in, ending in `/`. */
  readonly path: string;
  /** The way from it to the root: `../` a level. */
  readonly toRoot: string;
}

/** The folder asked for last: a page's links are made one after the other. */
let latest: Folder | null = null;

function folderOf(url: SiteUrl): Folder {
  if (latest?.of === url) return latest;
  const path = url.slice(0, url.lastIndexOf('/') + 1);
  latest = { of: url, path, toRoot: '../'.repeat(path.split('/').length - 2) };
  return latest;
}

/**
 * A link from the page or file `from` to `to` that works below any path: `feed.xml` for what stands in the same folder
 * or below it, else by way of the root, e.g. `../../2023/`, which costs no comparison of segments.
 */
export function relativeUrl(from: SiteUrl, to: SiteUrl): string {
  const { path, toRoot } = folderOf(from);
  const isBelow = to.startsWith(path);
  const start = isBelow ? '' : toRoot;
  const rest = to.slice(isBelow ? path.length : 1);
  if (PLAIN.test(rest)) return start + rest || './';
  const link = start + encodePath(rest);
  // A colon in the first segment would read as a scheme (RFC 3986, section 4.2).
  return /^[^/]*:/.test(link) ? `./${link}` : link;
}

/** The absolute address where the archive has one, else the link relative to `from`. */
export function publicUrl(address: string | null, from: SiteUrl, to: SiteUrl): string {
  return address === null ? relativeUrl(from, to) : absoluteUrl(address, to);
}
