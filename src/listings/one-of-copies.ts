/**
 * Copies in listings: a listing shows one article of a group, so that an agency's story which ten papers printed is one
 * entry of its day. It is the first of the group that belongs to the listing: the page of a paper lists what that paper
 * printed, though another may have printed it before.
 */

import type { ArticleId } from '../record/brands.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { Listings, YearListing } from './listings.js';

type Articles = readonly CataloguedArticle[];

/** The groups of copies in the order of their first articles in the archive; within a group, its first comes first. */
export function copyGroups(articles: Articles): readonly Articles[] {
  const groups = new Map<ArticleId, { readonly group: readonly ArticleId[]; readonly members: CataloguedArticle[] }>();
  for (const article of articles) {
    const first = groupOf(article);
    if (first === null) continue;
    const known = groups.get(first);
    if (known === undefined) groups.set(first, { group: article.relations?.group ?? [], members: [article] });
    else known.members.push(article);
  }
  return Array.from(groups.values(), ({ group, members }) => {
    const rank = new Map(group.map((id, i) => [id, i]));
    return members.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  });
}

/** What a group of copies is told by from others: its first article; null where an article is in none. */
function groupOf({ relations }: CataloguedArticle): ArticleId | null {
  return relations?.group[0] ?? null;
}

/** The listings with one article of each group; all of them are still in `all`. */
export function withOneOfCopies(listings: Listings): Listings {
  if (listings.copies.length === 0) return listings;
  const rank = new Map(listings.copies.flatMap((group) => group.map(({ id }, i) => [id, i] as const)));

  function once(articles: Articles): Articles {
    const shown = new Map<ArticleId | null, CataloguedArticle>();
    const rankOf = ({ id }: CataloguedArticle) => rank.get(id) ?? 0;
    for (const article of articles) {
      if (!rank.has(article.id)) continue;
      const group = groupOf(article);
      const known = shown.get(group);
      if (known === undefined || rankOf(article) < rankOf(known)) shown.set(group, article);
    }
    if (shown.size === 0) return articles;
    return articles.filter((article) => {
      return !rank.has(article.id) || shown.get(groupOf(article)) === article;
    });
  }

  const inYear = (year: YearListing): YearListing => ({
    ...year,
    articles: once(year.articles),
    months: year.months.map((month) => ({
      ...month,
      articles: once(month.articles),
      days: month.days.map((day) => ({ ...day, articles: once(day.articles) })),
    })),
  });
  return {
    ...listings,
    shown: once(listings.shown),
    dated: once(listings.dated),
    undated: once(listings.undated),
    years: listings.years.map(inYear),
    facets: listings.facets.map((listing) => ({
      ...listing,
      entries: listing.entries.map((entry) => ({ ...entry, articles: once(entry.articles) })),
    })),
  };
}
