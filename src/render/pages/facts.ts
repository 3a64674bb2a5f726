/** The archive in numbers, for the start page and the about page. Only what there is. */
import type { Listings } from '../../listings/listings.js';
import type { PageContext } from '../context.js';
import type { HomePage } from '../models.js';
import { FACET_WORDS } from '../site.js';
import { UNDATED } from '../site-urls.js';
import { number, say } from '../words.js';

export function archiveFacts(listings: Listings, { words }: Pick<PageContext, 'words'>): HomePage['facts'] {
  const [last, first] = [listings.years[0]?.year, listings.years.at(-1)?.year];
  const years = first === last ? String(last) : say(words, 'period', { first: String(first), last: String(last) });
  const facets = listings.facets.map((listing) => ({
    label: words.texts[FACET_WORDS[listing.facet].plural],
    count: listing.entries.length,
    url: listing.url,
  }));
  const counted = [
    { label: words.texts.articles, count: listings.all.length, url: null },
    ...facets,
    { label: words.texts.undated, count: listings.undated.length, url: UNDATED },
  ];
  const facts = counted
    .filter((fact) => fact.count > 0)
    .map(({ label, count, url }) => ({ label, value: number(words, count), url }));
  return last === undefined ? facts : facts.toSpliced(1, 0, { label: words.texts.years, value: years, url: null });
}
