/** Where what was saved of an article stands in the site. Without anything else, because a build begins by asking it. */

import { type SiteUrl, siteUrl } from '../record/brands.js';
import type { CataloguedArticle } from '../record/filed-article.js';

/** Files beside an article's page. */
export function savedUrls({ url }: Pick<CataloguedArticle, 'url'>): { readonly text: SiteUrl; readonly json: SiteUrl } {
  return { text: siteUrl(`${url}source.txt`), json: siteUrl(`${url}article.json`) };
}
