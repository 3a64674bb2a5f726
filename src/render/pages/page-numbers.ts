/** The page numbers shown below a long listing: the first, the last, those around this page, gaps between. */
import { type Page, pageUrl } from '../../listings/paginate.js';
import type { SiteUrl } from '../../record/brands.js';
import type { CountedLink, Pagination } from '../page-parts.js';
import { number, say, type Words } from '../words.js';

/** Pages shown on either side of this one. */
const AROUND = 2;

/** The numbers shown; 0 stands for a gap. A gap of one page would be no shorter than its number, so that is shown. */
export function shownNumbers(page: number, pages: number): readonly number[] {
  const near = Array.from({ length: 2 * AROUND + 1 }, (_, i) => page - AROUND + i);
  const kept = new Set([1, ...near, pages].filter((n) => n >= 1 && n <= pages));
  const shown: number[] = [];
  for (const n of [...kept].sort((a, b) => a - b)) {
    const before = shown.at(-1) ?? 0;
    if (n - before === 2) shown.push(n - 1);
    else if (n - before > 2) shown.push(0);
    shown.push(n);
  }
  return shown;
}

/** `size` is the number of articles on a full page; null where one page holds everything. */
export function pagination<T>(
  page: Page<T>,
  listing: { readonly base: SiteUrl; readonly size: number },
  words: Words,
): Pagination | null {
  if (page.pages === 1) return null;
  const link = (n: number): CountedLink => ({
    url: pageUrl(listing.base, n),
    label: number(words, n),
    count: n === page.pages ? page.total - (n - 1) * listing.size : listing.size,
  });
  return {
    page: page.page,
    pages: page.pages,
    total: page.total,
    previous: page.previous,
    next: page.next,
    links: shownNumbers(page.page, page.pages).map((n) => (n === 0 ? null : link(n))),
  };
}

/** The title of one page of a listing: its number is added from the second on. */
export function numbered<T>(title: string, { page, pages }: Page<T>, words: Words): string {
  if (page === 1) return title;
  const n = say(words, 'pageOf', { n: number(words, page), m: number(words, pages) });
  return say(words, 'labelled', { label: title, value: n });
}
