/** The page of a day: its articles. */
import type { DayListing, MonthListing, YearListing } from '../../listings/listings.js';
import type { PageContext } from '../context.js';
import { listingHead } from '../head.js';
import type { DayPage } from '../models.js';
import { dayLink, monthLink, yearLink } from '../period-links.js';
import { count, say } from '../words.js';
import { oneGroup } from './groups.js';
import { trailTo } from './trail.js';
import type { Neighbours } from './year.js';

export function dayPage(
  listing: DayListing,
  around: Neighbours & { readonly year: YearListing; readonly month: MonthListing },
  context: PageContext,
): DayPage {
  const { words } = context;
  const { url } = listing;
  const link = dayLink(listing, words);
  const articles = listing.articles.length;
  const intro = count(words, 'articles', articles);
  const description = say(words, 'articlesOfPeriod', { articles: intro, period: link.label });
  return {
    kind: 'day',
    url,
    head: listingHead({ url, title: link.label, description }, articles, context),
    trail: trailTo(words, yearLink(around.year), monthLink(around.month, words), link),
    section: null,
    heading: link.label,
    intro,
    groups: oneGroup(listing.articles, context),
    pagination: null,
    chart: null,
    previous: around.previous,
    next: around.next,
  };
}
