/**
 * The names of what a build puts beside the site. A name says what a folder is, so that no half-made site is ever
 * taken for one.
 *
 *   NAME.backfile-new-PID-HEX   a site that process PID is making: never complete
 *   NAME.backfile-renew-PID-HEX the same, made of a former site: what stands in it may be replaced
 *   NAME.backfile-old           the former site, complete; there only between the two renames of a swap, or after a kill
 *   NAME.backfile-gone-HEX      a former site that is being removed: no longer complete
 */
import { randomBytes } from 'node:crypto';

const NEW = /\.backfile-(?:re)?new-([0-9]{1,10})-[0-9a-f]{8}$/;
const RENEW = /\.backfile-renew-[0-9]{1,10}-[0-9a-f]{8}$/;
const GONE = /\.backfile-gone-[0-9a-f]{8}$/;

/** A fresh name for the site that this process makes for `site`. */
export function newFor(site: string): string {
  return `${site}.backfile-new-${process.pid}-${randomBytes(4).toString('hex')}`;
}

/** The same for one that is made of a former site. */
export function renewFor(site: string): string {
  return `${site}.backfile-renew-${process.pid}-${randomBytes(4).toString('hex')}`;
}

/** Whether what stands in `folder` may be replaced, because it is what a former site held. */
export function isRenewed(folder: string): boolean {
  return RENEW.test(folder);
}

/** Where the former site stands during a swap. */
export function oldOf(site: string): string {
  return `${site}.backfile-old`;
}

/** A fresh name for a folder that is about to be removed. */
export function goneFor(site: string): string {
  return `${site}.backfile-gone-${randomBytes(4).toString('hex')}`;
}

/** The site that `folder`, named by `newFor` or `renewFor`, is made for; null for any other name. */
export function siteFor(folder: string): string | null {
  return NEW.test(folder) ? folder.replace(NEW, '') : null;
}

/** What `name` says about a folder beside the site called `siteName`; null when it is none of ours. */
export function readName(siteName: string, name: string): { kind: 'new'; pid: number } | { kind: 'gone' } | null {
  const pid = NEW.exec(name)?.[1];
  if (pid !== undefined && name.replace(NEW, '') === siteName) return { kind: 'new', pid: Number(pid) };
  return GONE.test(name) && name.replace(GONE, '') === siteName ? { kind: 'gone' } : null;
}
