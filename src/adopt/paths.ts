/** Where an adopted article's file stands: by the year and the slug of its page. */

import { type ArticleId, isSlug, isSourcePath, must, type SourcePath } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import { slugify } from '../record/slug.js';

/** Names that Windows takes for devices (Naming Files, Paths, and Namespaces, Win32). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

type Placed = Pick<CataloguedArticle, 'id' | 'url'>;

/**
 * `<year|undated>/<slug>.md` for every article. Where several would share a path, each has its ID behind the slug: none
 * depends on the order of the others.
 */
export function adoptedPaths(articles: readonly Placed[]): ReadonlyMap<ArticleId, SourcePath> {
  const claims = new Map<string, number>();
  for (const article of articles) claims.set(plainPath(article), (claims.get(plainPath(article)) ?? 0) + 1);
  const taken = new Set<string>([...claims].filter(([, count]) => count === 1).map(([path]) => path));
  const paths = new Map<ArticleId, SourcePath>();
  for (const article of [...articles].sort((a, b) => compareText(a.id, b.id))) {
    const plain = plainPath(article);
    let path = claims.get(plain) === 1 && !DEVICE.test(slugOf(article)) ? plain : null;
    for (let i = 0; path === null; i += 1) {
      const candidate = `${folderOf(article)}/${slugOf(article)}-${article.id}${i === 0 ? '' : `-${i}`}`;
      if (!taken.has(candidate)) path = candidate;
    }
    taken.add(path);
    paths.set(article.id, must(isSourcePath, `${path}.md`));
  }
  return paths;
}

function plainPath(article: Placed): string {
  return `${folderOf(article)}/${slugOf(article)}`;
}

function folderOf({ url }: Placed): string {
  const [, first = ''] = url.split('/');
  return /^\d{4}$/.test(first) ? first : 'undated';
}

function slugOf({ url, id }: Placed): string {
  const last = url.split('/').at(-2) ?? '';
  return isSlug(last) ? last : (slugify(last) ?? id);
}
