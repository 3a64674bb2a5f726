/** The pages of all years, months and days, each with its neighbours that have articles. */
import type { DayListing, Listings, MonthListing, YearListing } from '../../listings/listings.js';
import type { PageContext } from '../context.js';
import type { DayPage, MonthPage, YearPage } from '../models.js';
import type { Link } from '../page-parts.js';
import { dayLink, monthLink, yearLink } from '../period-links.js';
import { dayPage } from './day.js';
import { monthPage } from './month.js';
import { type Neighbours, yearPages } from './year.js';

/** Neighbours in a list that is newest first: what comes after in the list came before in time. */
function neighbours<T>(list: readonly T[], index: number, linkTo: (entry: T) => Link): Neighbours {
  const [older, newer] = [list[index + 1], list[index - 1]];
  return {
    previous: older === undefined ? null : linkTo(older),
    next: newer === undefined ? null : linkTo(newer),
  };
}

interface MonthOfYear {
  readonly year: YearListing;
  readonly month: MonthListing;
}

interface DayOfMonth extends MonthOfYear {
  readonly day: DayListing;
}

/** Year pages, then month pages, then day pages, newest first. */
export function* periodPages(
  { years }: Pick<Listings, 'years'>,
  context: PageContext,
): Iterable<YearPage | MonthPage | DayPage> {
  const { words } = context;
  const months: readonly MonthOfYear[] = years.flatMap((year) => year.months.map((month) => ({ year, month })));
  const days: readonly DayOfMonth[] = months.flatMap((entry) => entry.month.days.map((day) => ({ ...entry, day })));
  for (const [i, year] of years.entries()) yield* yearPages(year, neighbours(years, i, yearLink), context);
  for (const [i, { year, month }] of months.entries()) {
    const around = neighbours(months, i, (entry) => monthLink(entry.month, words));
    yield monthPage(month, { ...around, year }, context);
  }
  for (const [i, { year, month, day }] of days.entries()) {
    const around = neighbours(days, i, (entry) => dayLink(entry.day, words));
    yield dayPage(day, { ...around, year, month }, context);
  }
}
