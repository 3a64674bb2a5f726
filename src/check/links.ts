/**
 * The links of a page: every attribute that names another address, and the places of the page that links can name.
 * Article text that merely looks like markup is none: it stands escaped, in comments or in text-only elements.
 */
import { type Attribute, scanTags, wantedNames } from './tags.js';

/** An address that a page names. */
export interface FoundLink {
  /** The address as written, character references decoded. */
  readonly value: string;
  readonly attribute: string;
  readonly tag: string;
  /** Whether a browser fetches it by itself, without a reader's click. */
  readonly fetched: boolean;
}

export interface PageScan {
  /** In order of appearance. */
  readonly links: readonly FoundLink[];
  /** What a `#fragment` can name: `id` of any element, `name` of an anchor. */
  readonly ids: ReadonlySet<string>;
  /** `href` of the first `<base>`, against which links are resolved, or null. */
  readonly base: string | null;
}

/** How an attribute is read. `followed` is for readers, `fetched` by the browser. */
type Role = 'href' | 'followed' | 'fetched' | 'srcset' | 'id' | 'refresh';

interface Rule {
  readonly role: Role;
  /** Elements on which the attribute means this; null: on every one. */
  readonly on: ReadonlySet<string> | null;
}

const RULES: ReadonlyMap<string, Rule> = new Map(
  Object.entries({
    href: { role: 'href', on: null },
    'xlink:href': { role: 'href', on: null },
    src: { role: 'fetched', on: null },
    poster: { role: 'fetched', on: new Set(['video']) },
    data: { role: 'fetched', on: new Set(['object']) },
    background: { role: 'fetched', on: new Set(['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']) },
    srcset: { role: 'srcset', on: null },
    imagesrcset: { role: 'srcset', on: new Set(['link']) },
    action: { role: 'followed', on: new Set(['form']) },
    formaction: { role: 'followed', on: new Set(['button', 'input']) },
    content: { role: 'refresh', on: new Set(['meta']) },
    id: { role: 'id', on: null },
    name: { role: 'id', on: new Set(['a']) },
  } satisfies Record<string, Rule>),
);

/** Elements whose `href` waits for a click; `link` depends on its `rel`. */
const FOLLOWED_HREF: ReadonlySet<string> = new Set(['a', 'area']);

/** Values of `rel` on which a browser fetches, or opens a connection, by itself (HTML Standard, 4.6.7). */
const FETCHED_REL =
  /(?:^|[\t\n\f\r ])(?:stylesheet|icon|apple-touch-icon|mask-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|manifest|pingback)(?:$|[\t\n\f\r ])/i;

/** Every link of a page in order. Linear in its length. */
export function linksOf(html: string): readonly FoundLink[] {
  return scanLinks(html).links;
}

/** What `scanTags` is asked for: what a rule reads, and what a rule's reading depends on. */
const WANTED = wantedNames([...RULES.keys(), 'rel', 'http-equiv']);

/** Links, ids and base of a page. Linear in its length. */
export function scanLinks(html: string): PageScan {
  const links: FoundLink[] = [];
  const ids = new Set<string>();
  let base: string | null = null;
  scanTags(html, WANTED, (tag, attributes) => {
    for (let i = 0; i < attributes.length; i++) {
      const attribute = attributes[i];
      const role = attribute === undefined ? null : roleOf(tag, attribute.name);
      if (attribute === undefined || role === null || isDouble(attributes, i)) continue;
      const value = decode(attribute.raw);
      if (role === 'id') ids.add(value);
      else if (tag === 'base') base ??= value;
      else addLinks(links, { tag, name: attribute.name, value, role }, attributes);
    }
  });
  return { links, ids, base };
}

function roleOf(tag: string, name: string): Role | null {
  const rule = RULES.get(name);
  return rule === undefined || (rule.on !== null && !rule.on.has(tag)) ? null : rule.role;
}

/** Of two attributes with one name the first counts. */
function isDouble(attributes: readonly Attribute[], at: number): boolean {
  const name = attributes[at]?.name;
  for (let i = 0; i < at; i++) if (attributes[i]?.name === name) return true;
  return false;
}

interface Named {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
  readonly role: Role;
}

function addLinks(links: FoundLink[], { tag, name, value, role }: Named, attributes: readonly Attribute[]): void {
  const add = (address: string, fetched: boolean) => links.push({ value: address, attribute: name, tag, fetched });
  switch (role) {
    case 'href':
      add(value, isFetchedHref(tag, attributes));
      break;
    case 'followed':
      add(value, false);
      break;
    case 'fetched':
      add(value, true);
      break;
    case 'srcset':
      for (const address of candidates(value)) add(address, true);
      break;
    case 'refresh': {
      const address = /^refresh$/i.test(rawOf(attributes, 'http-equiv')) ? refreshAddress(value) : null;
      if (address !== null) add(address, false);
      break;
    }
    case 'id':
      break;
  }
}

function isFetchedHref(tag: string, attributes: readonly Attribute[]): boolean {
  if (FOLLOWED_HREF.has(tag)) return false;
  return tag !== 'link' || isFetchedRel(decode(rawOf(attributes, 'rel')));
}

/** Whether a browser fetches, by itself, what a `<link>` with this `rel` names. */
export function isFetchedRel(rel: string): boolean {
  return FETCHED_REL.test(rel);
}

function rawOf(attributes: readonly Attribute[], name: string): string {
  return attributes.find((attribute) => attribute.name === name)?.raw ?? '';
}

/** The addresses of a `srcset` (HTML Standard, 4.8.4.4.1): each up to white space, then descriptors up to a comma. */
export function candidates(srcset: string): readonly string[] {
  const found: string[] = [];
  const address = /[^\t\n\f\r ,][^\t\n\f\r ]*/g;
  for (let match = address.exec(srcset); match !== null; match = address.exec(srcset)) {
    const [text] = match;
    found.push(text.replace(/,{1,100}$/, ''));
    if (!text.endsWith(',')) address.lastIndex = descriptorsEnd(srcset, address.lastIndex);
  }
  return found;
}

/** Where the descriptors that begin at `start` end: after a comma that stands in no brackets. */
function descriptorsEnd(srcset: string, start: number): number {
  let inBrackets = false;
  for (let i = start; i < srcset.length; i++) {
    const char = srcset[i];
    if (char === '(') inBrackets = true;
    else if (char === ')') inBrackets = false;
    else if (char === ',' && !inBrackets) return i + 1;
  }
  return srcset.length;
}

/** The address in `5; url='/there/'`, or null where a page only reloads itself. */
function refreshAddress(content: string): string | null {
  const address = /^[\t\n\f\r ]*[0-9.]+[\t\n\f\r ]*[;,]?[\t\n\f\r ]*(?:url[\t\n\f\r ]*=)?(.*)$/is
    .exec(content)?.[1]
    ?.trim();
  if (address === undefined || address === '') return null;
  const quote = address[0];
  if (quote !== '"' && quote !== "'") return address;
  const end = address.indexOf(quote, 1);
  return end === -1 ? address.slice(1) : address.slice(1, end);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#([0-9]+);?|#[xX]([0-9a-fA-F]+);?|(amp|lt|gt|quot|apos);|(amp|lt|gt|quot)(?![=0-9A-Za-z;]))/g;

/**
 * Decode the character references of an attribute: numeric ones and the five that every writer of HTML uses. Other
 * names stay as they are.
 */
export function decode(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(REFERENCE, (written, decimal?: string, hex?: string, name?: string, bare?: string) => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return NAMED[name ?? bare ?? ''] ?? written;
  });
}

function character(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
