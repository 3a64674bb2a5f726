/**
 * Articles that are what they were in the last build, given as the same objects. What was made of an object can then be
 * remembered for as long as it is there, and need not be made again.
 */
import { isDeepStrictEqual } from 'node:util';
import type { ArticleId } from '../record/brands.js';
import type { CataloguedArticle } from '../record/filed-article.js';

/** Gives for each article the one that it was given the last time, where the two are the same in everything. */
export type Steady = (articles: readonly CataloguedArticle[]) => readonly CataloguedArticle[];

/** Begin with no article. Only those of the last call are remembered. */
export function steadyArticles(): Steady {
  let before: ReadonlyMap<ArticleId, CataloguedArticle> = new Map();
  return (articles) => {
    const steady = articles.map((article) => {
      const former = before.get(article.id);
      return former !== undefined && isSame(former, article) ? former : article;
    });
    before = new Map(steady.map((article) => [article.id, article]));
    return steady;
  };
}

function isSame(a: CataloguedArticle, b: CataloguedArticle): boolean {
  // A file that changed is told by its hash.
  return a.document.fileSha256 === b.document.fileSha256 && haveSame(a, b);
}

/** Most values are the same objects, of which one look is enough. */
function haveSame(a: object, b: object): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => {
    const [one, other]: readonly unknown[] = [Reflect.get(a, key), Reflect.get(b, key)];
    return one === other || isDeepStrictEqual(one, other);
  });
}
