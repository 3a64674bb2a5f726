/** Pages of the articles without a known date: those with a bound by its year, latest first, then the rest. */
import { type Listings, PAGE_SIZE } from '../../listings/listings.js';
import { paginate } from '../../listings/paginate.js';
import { partsOf } from '../../record/edtf.js';
import type { CataloguedArticle } from '../../record/filed-article.js';
import type { PageContext } from '../context.js';
import { listingHead } from '../head.js';
import type { UndatedPage } from '../models.js';
import { UNDATED } from '../site-urls.js';
import { count, say, type Words } from '../words.js';
import { type GroupHead, groupsOf } from './groups.js';
import { numbered, pagination } from './page-numbers.js';
import { trailTo } from './trail.js';

function headOf({ date }: CataloguedArticle, words: Words): GroupHead {
  if (date === null) return { id: 'no-date', heading: words.texts.noDateHeading, url: null };
  const year = String(partsOf(date.value).year);
  return { id: `not-before-${year}`, heading: say(words, 'dateNotBeforeHeading', { date: year }), url: null };
}

/** No page where every article is dated. */
export function* undatedPages({ undated }: Pick<Listings, 'undated'>, context: PageContext): Iterable<UndatedPage> {
  if (undated.length === 0) return;
  const { words } = context;
  const heading = words.texts.undated;
  const intro = say(words, 'articlesUndated', { articles: count(words, 'articles', undated.length) });
  for (const page of paginate(undated, UNDATED)) {
    const title = numbered(heading, page, words);
    yield {
      kind: 'undated',
      url: page.url,
      head: listingHead({ url: page.url, title, description: intro }, page.total, context),
      trail: trailTo(words, { url: UNDATED, label: heading }),
      section: UNDATED,
      heading,
      intro,
      groups: groupsOf(page.items, (article) => headOf(article, words), context),
      pagination: pagination(page, { base: UNDATED, size: PAGE_SIZE }, words),
      chart: null,
      previous: null,
      next: null,
    };
  }
}
