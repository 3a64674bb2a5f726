/**
 * Where a link leads, as a browser would follow it from a page of the site (URL Standard, the part that static sites
 * need), except that a climb above the site's root is told instead of being cut off.
 */
import { percentDecoded } from '../record/percent-decoded.js';

/** Where a link leads. */
export type Destination =
  /** A path of the site, decoded. `rooted`: written from the host's root (`/a/`), so that it depends on where the site is. */
  | { readonly kind: 'inside'; readonly path: string; readonly rooted: boolean; readonly fragment: string | null }
  /** A full address, `http:` or `https:`, or one that takes the page's own scheme (`//host/`). */
  | { readonly kind: 'outside'; readonly address: string }
  /** `mailto:`, `data:`, `tel:` and the like: nothing to fetch over the network. */
  | { readonly kind: 'elsewhere' }
  /** No path within the site: it climbs above the root, or its percent-encoding is broken. */
  | { readonly kind: 'impossible' };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ONE_DOT = /^(?:\.|%2e)$/i;
const TWO_DOTS = /^(?:\.|%2e){2}$/i;

/** A relative path in which nothing needs to be decoded; most links are such, and a site has a million. */
const PLAIN = /^[\w/.-]*$/;

/** Where `link` leads from the page or base at `from`, a site URL. */
export function resolveLink(link: string, from: string): Destination {
  return resolvePlain(link, from) ?? resolveAny(link, from);
}

/** The answer for plain relative paths, null for every other link. */
function resolvePlain(link: string, from: string): Destination | null {
  let [start, folder] = [0, from.lastIndexOf('/')];
  for (; link.startsWith('../', start); start += 3) {
    if (folder <= 0) return null;
    folder = from.lastIndexOf('/', folder - 1);
  }
  const rest = link.slice(start);
  if (rest === '' || rest.startsWith('/') || rest.startsWith('.') || rest.includes('/.') || !PLAIN.test(rest))
    return null;
  return { kind: 'inside', path: from.slice(0, folder + 1) + rest, rooted: false, fragment: null };
}

function resolveAny(link: string, from: string): Destination {
  const address = trimmed(link);
  if (/^https?:/i.test(address) || /^[\\/]{2}/.test(address)) return { kind: 'outside', address };
  if (SCHEME.test(address)) return { kind: 'elsewhere' };
  const hash = address.indexOf('#');
  const written = hash === -1 ? address : address.slice(0, hash);
  const query = written.indexOf('?');
  const path = (query === -1 ? written : written.slice(0, query)).replaceAll('\\', '/');
  const fragment = hash === -1 ? null : (percentDecoded(address.slice(hash + 1)) ?? address.slice(hash + 1));
  if (path === '') return { kind: 'inside', path: from, rooted: false, fragment };
  const rooted = path.startsWith('/');
  const segments = walk(rooted ? [] : from.slice(1).split('/').slice(0, -1), rooted ? path.slice(1) : path);
  return segments === null
    ? { kind: 'impossible' }
    : { kind: 'inside', path: `/${segments.join('/')}`, rooted, fragment };
}

/** What the URL Standard takes away before it looks: controls and spaces around, tabs and line ends within. */
function trimmed(link: string): string {
  let [start, end] = [0, link.length];
  while (start < end && link.charCodeAt(start) <= 32) start += 1;
  while (end > start && link.charCodeAt(end - 1) <= 32) end -= 1;
  return link.slice(start, end).replace(/[\t\n\r]/g, '');
}

/** Walk `path` from a folder; null when it climbs above the root or its percent-encoding is broken. */
function walk(folder: readonly string[], path: string): readonly string[] | null {
  const steps = path.split('/');
  if (!path.includes('.') && !path.includes('%')) return [...folder, ...steps];
  const segments = [...folder];
  const last = steps.length - 1;
  for (const [i, step] of steps.entries()) {
    const climbs = TWO_DOTS.test(step);
    if (climbs && segments.pop() === undefined) return null;
    if (climbs || ONE_DOT.test(step)) {
      if (i === last) segments.push('');
      continue;
    }
    const segment = percentDecoded(step);
    if (segment === null) return null;
    segments.push(segment);
  }
  return segments;
}
