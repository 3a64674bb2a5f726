/** Links between pages of the site: always relative, so that the site works below any path and from a folder. */
import type { SiteUrl } from '../record/brands.js';

/**
 * The link from the page at `from` to `target`. With `portable`, links to a folder name its `index.html`, which a
 * browser needs when it opens the site from a disk.
 *
 * @example relativeLink('/2023/02/', '/topics/syria/', false) // '../../topics/syria/'
 */
export function relativeLink(from: SiteUrl, target: SiteUrl, portable: boolean): string {
  const base = from.slice(1).split('/').slice(0, -1);
  const path = target.slice(1).split('/');
  const file = path.pop() ?? '';
  let shared = 0;
  while (shared < base.length && shared < path.length && base[shared] === path[shared]) shared += 1;
  const steps = [...base.slice(shared).map(() => '..'), ...path.slice(shared).map(encodeURIComponent)];
  const name = file === '' ? (portable ? 'index.html' : '') : encodeURIComponent(file);
  if (steps.length === 0) return name === '' ? './' : name;
  return `${steps.join('/')}/${name}`;
}
