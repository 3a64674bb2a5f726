/** Pages of a year: its months, and its articles newest first, fifty a page. */
import { PAGE_SIZE, type YearListing } from '../../listings/listings.js';
import { paginate } from '../../listings/paginate.js';
import { siteUrl } from '../../record/brands.js';
import { monthsChart } from '../chart.js';
import type { PageContext } from '../context.js';
import { listingHead } from '../head.js';
import type { YearPage } from '../models.js';
import type { CountedLink, Link } from '../page-parts.js';
import { yearLink } from '../period-links.js';
import { monthName, periodText } from '../shown-date.js';
import { count, say, type Words } from '../words.js';
import { type GroupHead, groupsOf, placedParts } from './groups.js';
import { numbered, pagination } from './page-numbers.js';
import { trailTo } from './trail.js';

/** The periods before and after that have articles. */
export interface Neighbours {
  /** Earlier. */
  readonly previous: Link | null;
  /** Later. */
  readonly next: Link | null;
}

/** All twelve months of a year; those without an article have a count of 0 and no page behind their URL. */
function monthsOf(listing: YearListing, words: Words): readonly CountedLink[] {
  const byMonth = new Map(listing.months.map((entry) => [entry.month, entry]));
  return Array.from({ length: 12 }, (_, i) => {
    const month = i + 1;
    return {
      url: byMonth.get(month)?.url ?? siteUrl(`${listing.url}${String(month).padStart(2, '0')}/`),
      label: monthName(month, words.lang),
      count: byMonth.get(month)?.articles.length ?? 0,
    };
  });
}

function headsOf(listing: YearListing, words: Words): ReadonlyMap<number | null, GroupHead> {
  const heads = new Map<number | null, GroupHead>(
    listing.months.map(({ url, year, month }) => [
      month,
      { id: `month-${month}`, heading: periodText({ year, month, day: null }, words.lang), url },
    ]),
  );
  return heads.set(null, { id: 'month-unknown', heading: words.texts.monthUnknown, url: null });
}

export function* yearPages(listing: YearListing, neighbours: Neighbours, context: PageContext): Iterable<YearPage> {
  const { words } = context;
  const link = yearLink(listing);
  const heads = headsOf(listing, words);
  const unknown: GroupHead = { id: 'month-unknown', heading: words.texts.monthUnknown, url: null };
  const intro = count(words, 'articles', listing.articles.length);
  const description = say(words, 'articlesOfPeriod', { articles: intro, period: link.label });
  for (const page of paginate(listing.articles, listing.url)) {
    const title = numbered(link.label, page, words);
    yield {
      kind: 'year',
      url: page.url,
      head: listingHead({ url: page.url, title, description }, page.total, context),
      trail: trailTo(words, link),
      section: null,
      heading: link.label,
      intro,
      groups: groupsOf(page.items, (article) => heads.get(placedParts(article)?.month ?? null) ?? unknown, context),
      pagination: pagination(page, { base: listing.url, size: PAGE_SIZE }, words),
      chart: page.page === 1 && listing.months.length > 1 ? monthsChart(listing, words) : null,
      months: monthsOf(listing, words),
      ...neighbours,
    };
  }
}
