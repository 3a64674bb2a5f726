/**
 * The links of a page from its bytes, for pages as templates write them: lowercase names, values in double quotes, no
 * comments. Most links of a site are written on many pages, so what a link comes to is looked up by its bytes. A page
 * with anything else in it is left to `scanPage`, which reads whatever a browser reads.
 */
import type { SiteUrl } from '../record/brands.js';
import { decode, isFetchedRel } from './links.js';
import { owned } from './owned.js';
import { type PageLinks, packLink, pageAt } from './scan.js';
import { ELEMENTS, NO_SPAN, readTag, type Span, type TagRead } from './tag-bytes.js';

/** What links of one kind come to from pages at one depth, by a hash of their bytes. */
type Known = Map<number, { readonly bytes: Uint8Array; readonly line: string | null }>;

/** By depth; links that a browser fetches at odd indexes. */
const known: Known[] = [];

/** Links kept at a depth: so many that one build has seldom more, so few that they are no burden. */
const KEPT = 50_000;

interface Page {
  readonly url: SiteUrl;
  readonly bytes: Buffer;
  /** Folders above the page. */
  readonly depth: number;
  readonly lines: Set<string>;
  readonly ids: Span[];
  /** Links to places on the page itself. */
  readonly fragments: Span[];
}

/** Hashes are small integers, which maps find fastest. */
const MOST = 0x3fffffff;

const [LESS, HASH, DOT, SLASH] = [60, 35, 46, 47];

/** The links of the page at `url`, as `scanPage` gives them; null where that must be asked. */
export function scanBytes(url: SiteUrl, bytes: Buffer): PageLinks | null {
  const page: Page = { url, bytes, depth: url.split('/').length - 2, lines: new Set(), ids: [], fragments: [] };
  const tag: TagRead = { at: 0, foreignDepth: 0, name: 0, href: NO_SPAN, src: NO_SPAN, id: NO_SPAN, rel: NO_SPAN };
  const { length } = bytes;
  for (let at = 0; at < length; ) {
    if (bytes[at] !== LESS) at += 1;
    else {
      tag.at = at + 1;
      if (!readTag(bytes, tag) || !takeTag(page, tag)) return null;
      at = tag.at;
    }
  }
  return page.fragments.every((span) => namesPlace(page, span)) ? { url, links: [...page.lines] } : null;
}

/** Take what a tag names; false where it is out of the ordinary. */
function takeTag(page: Page, tag: TagRead): boolean {
  if (tag.id !== NO_SPAN) page.ids.push(tag.id);
  if (tag.src !== NO_SPAN && !takeLink(page, tag.src, true)) return false;
  if (tag.href === NO_SPAN) return true;
  if (tag.name === ELEMENTS.a) return takeLink(page, tag.href, false);
  if (tag.name !== ELEMENTS.link) return false;
  return takeLink(page, tag.href, isFetchedRel(decode(page.bytes.toString('latin1', tag.rel.start, tag.rel.end))));
}

function takeLink(page: Page, span: Span, fetched: boolean): boolean {
  const { bytes, lines } = page;
  if (bytes[span.start] === HASH && span.end > span.start) {
    page.fragments.push(span);
    return !fetched;
  }
  let hash = 0;
  for (let i = span.start; i < span.end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === HASH) return false;
    hash = (Math.imul(hash, 31) + byte) & MOST;
  }
  const line = goesByRoot(page, span) ? lineByRoot(page, span, { hash, fetched }) : lineOf(page, span, fetched);
  if (line !== null) lines.add(line);
  return true;
}

/** Whether a link climbs to the root before it goes anywhere: then it leads to the same place from every page so deep. */
function goesByRoot({ bytes, depth }: Page, { start, end }: Span): boolean {
  if (depth < 1 || end - start < depth * 3) return false;
  for (let at = start; at < start + depth * 3; at += 3) {
    if (bytes[at] !== DOT || bytes[at + 1] !== DOT || bytes[at + 2] !== SLASH) return false;
  }
  return true;
}

function lineByRoot(page: Page, span: Span, { hash, fetched }: { hash: number; fetched: boolean }): string | null {
  const at = page.depth * 2 + (fetched ? 1 : 0);
  const links = known[at] ?? new Map();
  known[at] = links;
  const before = links.get(hash);
  if (before !== undefined && isSame(page.bytes, span, before.bytes)) return before.line;
  const line = lineOf(page, span, fetched);
  if (links.size > KEPT) links.clear();
  links.set(hash, {
    bytes: Uint8Array.prototype.slice.call(page.bytes, span.start, span.end),
    line: line === null ? null : owned(line),
  });
  return line;
}

function isSame(bytes: Uint8Array, { start, end }: Span, other: Uint8Array): boolean {
  if (other.length !== end - start) return false;
  for (let i = 0; i < other.length; i++) if (bytes[start + i] !== other[i]) return false;
  return true;
}

function lineOf({ url, bytes }: Page, { start, end }: Span, fetched: boolean): string | null {
  return packLink({ value: decode(bytes.toString('utf8', start, end)), fetched }, pageAt(url));
}

/** Whether a place on the page has the name that stands behind `#`; `#` alone is its top. */
function namesPlace({ bytes, ids }: Page, { start, end }: Span): boolean {
  if (end - start === 1) return true;
  const name = bytes.subarray(start + 1, end);
  return !/[^\w-]/.test(name.toString('latin1')) && ids.some((id) => isSame(bytes, id, name));
}
