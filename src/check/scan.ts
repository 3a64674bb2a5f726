/**
 * What the check needs to know of a page, taken from its HTML where it was rendered: little enough to be kept for
 * every page and to be sent from one thread to another.
 */
import type { SiteUrl } from '../record/brands.js';
import { type FoundLink, type PageScan, scanLinks } from './links.js';
import { owned } from './owned.js';
import { type Destination, resolveLink } from './resolve.js';

/** The links of one page. Plain data. */
export interface PageLinks {
  readonly url: SiteUrl;
  /** Each link once, as `packLink` writes it: no line end is in them. */
  readonly links: readonly string[];
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
  const page: Page = { url, base, scan };
  const known = byRoot(base);
  const lines = new Set<string>();
  for (const link of scan.links) {
    const line = known === null ? packLink(link, page) : packKnown(link, page, known);
    if (line !== null) lines.add(line);
  }
  return { url, links: [...lines] };
}

/** Links that go by way of the root lead to the same place from every page at one depth; a site has few of them. */
interface ByRoot {
  /** The way to the root: `../` a level. */
  readonly way: string;
  readonly followed: Map<string, string | null>;
}

/** By depth. */
const packed: ByRoot[] = [];

/** Links kept at a depth: so many that one build has seldom more, so few that they are no burden. */
const KEPT = 50_000;

/** What is known of links from the depth of `base`; null at the root itself, where none goes by way of it. */
function byRoot(base: Base): ByRoot | null {
  const depth = base.kind === 'inside' && !base.rooted ? base.path.split('/').length - 2 : 0;
  if (depth < 1) return null;
  const known = packed[depth] ?? { way: '../'.repeat(depth), followed: new Map() };
  packed[depth] = known;
  if (known.followed.size > KEPT) known.followed.clear();
  return known;
}

function packKnown(link: FoundLink, page: Page, { way, followed }: ByRoot): string | null {
  if (link.fetched || !link.value.startsWith(way) || link.value.includes('#')) return packLink(link, page);
  const known = followed.get(link.value);
  if (known !== undefined) return known;
  const line = packLink(link, page);
  followed.set(owned(link.value), line === null ? null : owned(line));
  return line;
}

/** What a link's meaning depends on beside the link. */
export interface Page {
  readonly url: SiteUrl;
  readonly base: Base;
  readonly scan: Pick<PageScan, 'ids'>;
}

const NO_IDS: PageScan['ids'] = new Set();

/** A page without `<base>`, for links that have no fragment. */
export function pageAt(url: SiteUrl): Page {
  return { url, base: { kind: 'inside', path: url, rooted: false }, scan: { ids: NO_IDS } };
}

/** Where a page's links start from: a path of the site, one written from the host's root, or a full address. */
type Base =
  | { readonly kind: 'inside'; readonly path: string; readonly rooted: boolean }
  | { readonly kind: 'outside'; readonly address: string };

/** Mark and address of a link in one line; null where there is nothing to check. */
export function packLink(link: Pick<FoundLink, 'value' | 'fetched'>, page: Page): string | null {
  const to = destinationOf(link.value, page.base);
  const mark = (lower: 'i' | 'r' | 'o' | 'n') => (link.fetched ? lower.toUpperCase() : lower);
  switch (to.kind) {
    case 'elsewhere':
      return null;
    case 'outside':
      return oneLine(`${mark('o')}${to.address}`);
    case 'impossible':
      return oneLine(`${mark('n')}${link.value}`);
    case 'inside':
      if (lacksFragment(to, page)) return oneLine(`f#${to.fragment ?? ''}`);
      // `#place` stays on its page, under whatever name that was opened.
      if (to.path === page.url && /^\s*(?:[#?]|$)/.test(link.value)) return null;
      return oneLine(`${mark(to.rooted ? 'r' : 'i')}${to.path}`);
  }
}

function destinationOf(link: string, base: Base): Destination {
  if (base.kind === 'outside') {
    const address = URL.canParse(link, base.address) ? new URL(link, base.address).href : null;
    return address === null ? { kind: 'impossible' } : resolveLink(address, '/');
  }
  const to = resolveLink(link, base.path);
  return to.kind === 'inside' && base.rooted ? { ...to, rooted: true } : to;
}

/** Whether a link to a place on its own page names none. `#` and `#top` are the top of every page. */
function lacksFragment({ fragment, path }: Destination & { kind: 'inside' }, { url, scan }: Page): boolean {
  if (fragment === null || fragment === '' || /^top$/i.test(fragment) || fragment.startsWith(':~:')) return false;
  return isSamePage(path, url) && !scan.ids.has(fragment);
}

function isSamePage(path: string, url: string): boolean {
  return path === url || (path.startsWith(url) && path.slice(url.length) === 'index.html');
}

function baseOf(url: SiteUrl, written: string | null): Base {
  const page: Base = { kind: 'inside', path: url, rooted: false };
  if (written === null) return page;
  const to = resolveLink(written, url);
  if (to.kind === 'outside') return { kind: 'outside', address: to.address };
  return to.kind === 'inside' ? to : page;
}

function oneLine(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/[\n\r]/g, ' ') : text;
}
