/**
 * `_redirects`: moved URLs in the form that both Netlify and Cloudflare Pages read, one `/old/ /new/ 301` a line.
 * Neither host's common ground has a status for "gone" (Cloudflare knows only 301, 302, 303, 307, 308 and 200), so
 * tombstones are pages and have no line here. Cloudflare applies the first 2,000 lines; the redirect pages do the rest.
 */

import type { SiteUrl } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import { encodePath } from './address.js';

/** Cloudflare ignores longer lines. */
const LONGEST_LINE = 1000;
const STATUS = ' 301';

export interface Redirect {
  readonly from: SiteUrl;
  readonly to: SiteUrl;
}

/** A path as these hosts compare it; `*` and `:name` are their wildcards, so they are encoded when meant literally. */
function rulePath(url: SiteUrl): string {
  return encodePath(url)
    .replaceAll('*', '%2A')
    .replace(/:(?=[A-Za-z])/g, '%3A');
}

/** Content of `/_redirects`, sorted by old URL; a URL that leads to itself has no line, one that stands twice has one. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const rules = redirects
    .map(({ from, to }): readonly [string, string] => [rulePath(from), rulePath(to)])
    .sort((a, b) => compareText(b[0], a[0]) || compareText(b[1], a[1]));
  // A later pair replaces an earlier one, so of several targets the first in the alphabet is kept.
  return [...new Map(rules)]
    .reverse()
    .filter(([from, to]) => from !== to && from.length + to.length + STATUS.length + 1 <= LONGEST_LINE)
    .map(([from, to]) => `${from} ${to}${STATUS}\n`)
    .join('');
}
