/**
 * What the check needs to know of a page, taken from its HTML where it was rendered: little enough to be kept for
 * every page and to be sent from one thread to another.
 */
import type { SiteUrl } from '../record/brands.js';
import { type FoundLink, type PageScan, scanLinks } from './links.js';
import { type Destination, resolveLink } from './resolve.js';

/** The links of one page. Plain data. */
export interface PageLinks {
  readonly url: SiteUrl;
  /** One link a line, each once, as `packLink` writes it. One text is quicker to send than a list. */
  readonly links: string;
}

/**
 * What a link is, in one character. Lower case: a reader follows it. Upper case: the browser fetches it.
 * `inside`: a path of the site; `rooted`: one written from the host's root; `outside`: a full address;
 * `nowhere`: no path within the site, as written; `fragment`: a place that the page itself does not have.
 */
export const LINK_KINDS = {
  i: { where: 'inside', fetched: false },
  I: { where: 'inside', fetched: true },
  r: { where: 'rooted', fetched: false },
  R: { where: 'rooted', fetched: true },
  o: { where: 'outside', fetched: false },
  O: { where: 'outside', fetched: true },
  n: { where: 'nowhere', fetched: false },
  N: { where: 'nowhere', fetched: true },
  f: { where: 'fragment', fetched: false },
} as const;

export type LinkMark = keyof typeof LINK_KINDS;

/** Take apart what `packLink` wrote. */
export function unpackLink(line: string): { readonly mark: LinkMark; readonly value: string } | null {
  const mark = line[0];
  return mark !== undefined && isMark(mark) ? { mark, value: line.slice(1) } : null;
}

function isMark(text: string): text is LinkMark {
  return Object.hasOwn(LINK_KINDS, text);
}

/** The links of the page at `url`. Pure; linear in the page's length. */
export function scanPage(url: SiteUrl, html: string): PageLinks {
  const scan = scanLinks(html);
  const base = baseOf(url, scan.base);
  const [followed, fetched, lines] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const link of scan.links) {
    const seen = link.fetched ? fetched : followed;
    if (seen.has(link.value)) continue;
    seen.add(link.value);
    const line = base === null ? null : packLink(link, { url, base, scan });
    if (line !== null) lines.add(line);
  }
  return { url, links: [...lines].join('\n') };
}

interface Page {
  readonly url: SiteUrl;
  /** Path from which relative links start. */
  readonly base: string;
  readonly scan: PageScan;
}

/** Mark and address of a link in one line; null where there is nothing to check. */
function packLink(link: FoundLink, { url, base, scan }: Page): string | null {
  const to = resolveLink(link.value, base);
  const mark = (lower: 'i' | 'r' | 'o' | 'n') => (link.fetched ? lower.toUpperCase() : lower);
  switch (to.kind) {
    case 'elsewhere':
      return null;
    case 'outside':
      return oneLine(`${mark('o')}${to.address}`);
    case 'impossible':
      return oneLine(`${mark('n')}${link.value}`);
    case 'inside':
      if (lacksFragment(to, url, scan.ids)) return oneLine(`f#${to.fragment ?? ''}`);
      // `#place` stays on its page, under whatever name that was opened.
      if (to.path === url && /^\s*(?:[#?]|$)/.test(link.value)) return null;
      return oneLine(`${mark(to.rooted ? 'r' : 'i')}${to.path}`);
  }
}

/** Whether a link to a place on its own page names none. `#` and `#top` are the top of every page. */
function lacksFragment(to: Destination & { kind: 'inside' }, url: SiteUrl, ids: ReadonlySet<string>): boolean {
  const { fragment, path } = to;
  if (fragment === null || fragment === '' || /^top$/i.test(fragment) || fragment.startsWith(':~:')) return false;
  return isSamePage(path, url) && !ids.has(fragment);
}

function isSamePage(path: string, url: string): boolean {
  return path === url || (path.startsWith(url) && path.slice(url.length) === 'index.html');
}

function baseOf(url: SiteUrl, written: string | null): string | null {
  if (written === null) return url;
  const to = resolveLink(written, url);
  // A page that sends all its relative links to another host has no links within the site.
  return to.kind === 'inside' ? to.path : null;
}

function oneLine(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/[\n\r]/g, ' ') : text;
}
