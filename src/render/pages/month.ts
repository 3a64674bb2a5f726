/** The page of a month: a calendar, and its articles by day, newest first. */
import type { MonthListing, YearListing } from '../../listings/listings.js';
import { monthCalendar } from '../calendar.js';
import type { PageContext } from '../context.js';
import { listingHead } from '../head.js';
import type { MonthPage } from '../models.js';
import { dayLink, monthLink, yearLink } from '../period-links.js';
import { count, say } from '../words.js';
import { type GroupHead, groupsOf, placedParts } from './groups.js';
import { trailTo } from './trail.js';
import type { Neighbours } from './year.js';

export function monthPage(
  listing: MonthListing,
  around: Neighbours & { readonly year: YearListing },
  context: PageContext,
): MonthPage {
  const { words } = context;
  const { url } = listing;
  const link = monthLink(listing, words);
  const days = new Map(listing.days.map((entry) => [entry.day, dayLink(entry, words)]));
  const headOf = (day: number | null): GroupHead => {
    const dayOf = day === null ? undefined : days.get(day);
    if (dayOf === undefined) return { id: 'day-unknown', heading: words.texts.dayUnknown, url: null };
    return { id: `day-${day}`, heading: dayOf.label, url: dayOf.url };
  };
  const articles = listing.articles.length;
  const intro = count(words, 'articles', articles);
  const description = say(words, 'articlesOfPeriod', { articles: intro, period: link.label });
  return {
    kind: 'month',
    url,
    head: listingHead({ url, title: link.label, description }, articles, context),
    trail: trailTo(words, yearLink(around.year), link),
    section: null,
    heading: link.label,
    intro,
    groups: groupsOf(listing.articles, (article) => headOf(placedParts(article)?.day ?? null), context),
    pagination: null,
    chart: null,
    calendar: monthCalendar(listing, words),
    previous: around.previous,
    next: around.next,
  };
}
