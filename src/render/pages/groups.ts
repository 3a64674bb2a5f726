/** Articles of one page in groups under headings: by month, day or year, what is not that exact in a group of its own. */

import type { Edtf } from '../../record/brands.js';
import { type DateParts, partsOf } from '../../record/edtf.js';
import type { CataloguedArticle } from '../../record/filed-article.js';
import { onceEach } from '../../record/once.js';
import type { PageContext } from '../context.js';
import { listItem } from '../list-item.js';
import type { ListGroup } from '../page-parts.js';

/** The head of a group. */
export type GroupHead = Pick<ListGroup, 'id' | 'heading' | 'url'>;

/** Groups in the order of their first member; `headOf` says which group an article is in, by the group's `id`. */
export function groupsOf(
  articles: readonly CataloguedArticle[],
  headOf: (article: CataloguedArticle) => GroupHead,
  context: PageContext,
): readonly ListGroup[] {
  const groups = new Map<string, { readonly head: GroupHead; readonly items: ListGroup['items'][number][] }>();
  for (const article of articles) {
    const head = headOf(article);
    const group = groups.get(head.id) ?? { head, items: [] };
    groups.set(head.id, group);
    group.items.push(listItem(article, context));
  }
  return [...groups.values()].map(({ head, items }) => ({ ...head, items }));
}

/** All in one group without a heading. */
export function oneGroup(articles: readonly CataloguedArticle[], context: PageContext): readonly ListGroup[] {
  return groupsOf(articles, () => ({ id: 'articles', heading: null, url: null }), context);
}

/** Dates are taken apart once: an article stands in a dozen lists, and a day has many articles. */
const parts = new Map<Edtf, DateParts | null>();

/**
 * How many of some articles each year has, in the order of the list; undated ones are in none. An entry's list is counted
 * for its chart and for the bars beside its name.
 */
export const yearCounts = onceEach((articles: readonly CataloguedArticle[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const article of articles) {
    const year = placedParts(article)?.year;
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
});

/** The date of an article that has a place in time; null for a bound or none. */
export function placedParts({ date }: CataloguedArticle): DateParts | null {
  if (date === null) return null;
  const known = parts.get(date.value);
  if (known !== undefined) return known;
  const all = partsOf(date.value);
  const placed = all.notBefore ? null : all;
  parts.set(date.value, placed);
  return placed;
}
