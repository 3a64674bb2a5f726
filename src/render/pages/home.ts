/** The start page: what there is, when it is from, and the ways in. */
import type { Listings, YearListing } from '../../listings/listings.js';
import { monthsChart, yearsChart } from '../chart.js';
import type { PageContext } from '../context.js';
import { feedLinks, pageFacts, pageHead } from '../head.js';
import { webSite } from '../json-ld.js';
import { listItem } from '../list-item.js';
import type { HomePage } from '../models.js';
import type { Chart } from '../page-parts.js';
import { monthName } from '../shown-date.js';
import { FACET_WORDS } from '../site.js';
import { HOME } from '../site-urls.js';
import type { Words } from '../words.js';
import { entryLink, strongest } from './facets.js';
import { archiveFacts } from './facts.js';

/** Articles and names shown. */
const LATEST = 10;
const NAMES = 12;

/** By year; an archive of one year by its months. */
function coverage(years: readonly YearListing[], words: Words): Chart | null {
  const [only] = years;
  if (only !== undefined && years.length === 1) return monthsChart(only, words);
  return yearsChart(
    years.map(({ year, articles, url }) => ({ year, count: articles.length, url })),
    words,
  );
}

function yearEntry(listing: YearListing, words: Words): HomePage['years'][number] {
  return {
    year: { url: listing.url, label: String(listing.year), count: listing.articles.length },
    months: listing.months.toReversed().map(({ url, month, articles }) => ({
      url,
      label: monthName(month, words.lang, 'abbreviated'),
      count: articles.length,
    })),
  };
}

export function homePage(listings: Listings, context: PageContext): HomePage {
  const { settings, words } = context;
  const { title, description } = settings;
  const page = { url: HOME, title, description: description === '' ? title : description };
  const dated = listings.dated.length > 0;
  return {
    kind: 'home',
    url: HOME,
    head: pageHead(
      { ...page, feeds: feedLinks(HOME, title, words), jsonLd: webSite(pageFacts(page, context), settings.keeper) },
      context,
    ),
    trail: [],
    section: HOME,
    intro: listings.all.length > 0 ? description : [description, words.texts.noArticles].join(' ').trim(),
    facts: archiveFacts(listings, context),
    chart: coverage(listings.years, words),
    latestHeading: dated ? words.texts.latestArticles : words.texts.articles,
    latest: (dated ? listings.dated : listings.undated).slice(0, LATEST).map((article) => listItem(article, context)),
    ways: listings.facets
      .filter((listing) => listing.entries.length > 0)
      .map((listing) => ({
        heading: words.texts[FACET_WORDS[listing.facet].plural],
        url: listing.url,
        links: strongest(listing.entries, NAMES).map(entryLink),
      })),
    years: listings.years.map((listing) => yearEntry(listing, words)),
  };
}
