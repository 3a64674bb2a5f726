/**
 * Articles by year, month and day of publication. A date counts for the period that it names and for nothing more
 * exact; a bound ("not before") and an unknown date place an article nowhere.
 */

import { siteUrl } from '../record/brands.js';
import { type DateParts, partsOf } from '../record/edtf.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { DayListing, Listings, MonthListing, YearListing } from './listings.js';

interface Placed {
  readonly article: CataloguedArticle;
  readonly parts: DateParts;
}

type Period = 'year' | 'month' | 'day';

/** The article with its date taken apart, or null where the date does not place it in time. */
function placed(article: CataloguedArticle): Placed | null {
  if (article.date === null) return null;
  const parts = partsOf(article.date.value);
  return parts.notBefore ? null : { article, parts };
}

/** Groups in the order of their first member; what is not dated as exactly as `period` is in none. */
function groupBy(members: readonly Placed[], period: Period): ReadonlyMap<number, readonly Placed[]> {
  const groups = new Map<number, Placed[]>();
  for (const member of members) {
    const key = member.parts[period];
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}

function periodUrl(year: number, ...rest: readonly number[]): ReturnType<typeof siteUrl> {
  const segments = [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))];
  return siteUrl(`/${segments.join('/')}/`);
}

const articlesOf = (members: readonly Placed[]) => members.map((member) => member.article);

function dayListings(year: number, month: number, members: readonly Placed[]): readonly DayListing[] {
  return [...groupBy(members, 'day')].map(([day, group]) => ({
    url: periodUrl(year, month, day),
    year,
    month,
    day,
    articles: articlesOf(group),
  }));
}

function monthListings(year: number, members: readonly Placed[]): readonly MonthListing[] {
  return [...groupBy(members, 'month')].map(([month, group]) => ({
    url: periodUrl(year, month),
    year,
    month,
    articles: articlesOf(group),
    days: dayListings(year, month, group),
  }));
}

function yearListings(members: readonly Placed[]): readonly YearListing[] {
  return [...groupBy(members, 'year')].map(([year, group]) => ({
    url: periodUrl(year),
    year,
    articles: articlesOf(group),
    months: monthListings(year, group),
  }));
}

/** Articles in the catalogue's order (newest first) by period; every group keeps that order. */
export function chronology(articles: readonly CataloguedArticle[]): Pick<Listings, 'dated' | 'undated' | 'years'> {
  const dated: Placed[] = [];
  const undated: CataloguedArticle[] = [];
  for (const article of articles) {
    const member = placed(article);
    if (member === null) undated.push(article);
    else dated.push(member);
  }
  return { dated: articlesOf(dated), undated, years: yearListings(dated) };
}
