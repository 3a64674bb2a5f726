/** Where else an article that is listed for its copies stands: "Also in: The Ploughman, 1994/harbour.txt". */

import type { ArticleId } from '../record/brands.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import { oneLine } from '../record/shown-text.js';
import type { AlsoIn, Link } from './page-parts.js';

/** Copies that a listing names. */
const MOST = 3;

/** For each article that has copies where else it stands; copies are named by publication where that tells them apart. */
export function alsoIn(groups: readonly (readonly CataloguedArticle[])[]): ReadonlyMap<ArticleId, AlsoIn> {
  const found = new Map<ArticleId, AlsoIn>();
  for (const group of groups) {
    for (const article of group) {
      // The first of a long group: what is left out is counted, not looked at.
      const others = group.slice(0, MOST + 1).filter(({ id }) => id !== article.id);
      const links = namedApart(article, others.slice(0, MOST));
      found.set(article.id, { links, more: group.length - 1 - links.length });
    }
  }
  return found;
}

function namedApart(article: CataloguedArticle, others: readonly CataloguedArticle[]): readonly Link[] {
  const taken = new Set([sourceOf(article)]);
  return others.map((other) => {
    const source = sourceOf(other);
    const isOther = source !== '' && !taken.has(source);
    taken.add(source);
    return { url: other.url, label: isOther ? source : other.document.file };
  });
}

function sourceOf({ source }: CataloguedArticle): string {
  return oneLine(source?.value ?? '');
}
