/** A long listing cut into pages of fixed size: the first at the listing's own URL, page n at `page/n/` below it. */
import { type SiteUrl, siteUrl } from '../record/brands.js';
import { PAGE_SIZE } from './listings.js';

/** One page of a listing. */
export interface Page<T> {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Items on all pages. */
  readonly total: number;
  readonly url: SiteUrl;
  readonly items: readonly T[];
  /** The page before (towards the newest), or null on the first. */
  readonly previous: SiteUrl | null;
  readonly next: SiteUrl | null;
}

/** URL of page `page` (from 1) of the listing at `base`, which ends in `/`. */
export function pageUrl(base: SiteUrl, page: number): SiteUrl {
  return page === 1 ? base : siteUrl(`${base}page/${page}/`);
}

/** The pages of a listing, at least one; `size` is the number of items a page, 1 or more. */
export function paginate<T>(items: readonly T[], base: SiteUrl, size: number = PAGE_SIZE): readonly Page<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    return {
      page,
      pages,
      total: items.length,
      url: pageUrl(base, page),
      items: items.slice(index * size, page * size),
      previous: page === 1 ? null : pageUrl(base, page - 1),
      next: page === pages ? null : pageUrl(base, page + 1),
    };
  });
}
