/** Links to the pages of years, months and days, named as the site's language names them. */
import type { DayListing, MonthListing, YearListing } from '../listings/listings.js';
import type { Link } from './page-parts.js';
import { periodText } from './shown-date.js';
import type { Words } from './words.js';

export function yearLink({ url, year }: Pick<YearListing, 'url' | 'year'>): Link {
  return { url, label: String(year) };
}

export function monthLink({ url, year, month }: Pick<MonthListing, 'url' | 'year' | 'month'>, words: Words): Link {
  return { url, label: periodText({ year, month, day: null }, words.lang) };
}

export function dayLink({ url, year, month, day }: Omit<DayListing, 'articles'>, words: Words): Link {
  return { url, label: periodText({ year, month, day }, words.lang) };
}
