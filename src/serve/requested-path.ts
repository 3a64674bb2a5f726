/** Which path of the site a request asks for, and whether the preview shows it. */
import { percentDecoded } from '../record/percent-decoded.js';

/** `path`: decoded, beginning with `/`. `hidden`: answered as if it was not there. `malformed`: no path at all. */
export type Requested =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'malformed' };

/** Read the target of a request: `/a%20b/?q=1`. */
export function requestedPath(target: string): Requested {
  const path = percentDecoded(target.split(/[?#]/, 1)[0] ?? '');
  // `//host/` and `http://host/` name another host; a backslash is a second `/` to some readers of addresses.
  if (path === null || !path.startsWith('/') || path.startsWith('//') || /[\\\0]/.test(path))
    return { kind: 'malformed' };
  const parts = path.split('/');
  if (parts.includes('..') || parts.includes('.')) return { kind: 'malformed' };
  return parts.some(isHidden) ? { kind: 'hidden' } : { kind: 'path', path };
}

/** Files that are for machines: the marker of the site, `.nojekyll`, `.git`. */
function isHidden(part: string): boolean {
  return part.startsWith('.') && part !== '.well-known';
}
