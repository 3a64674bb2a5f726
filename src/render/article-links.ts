/** What an article's page links to: computed from the listings beside the articles, so that a page needs no listings. */
import { writerOf } from '../lines/author-names.js';
import { entryFinder } from '../listings/facets.js';
import type { FacetName, Listings } from '../listings/listings.js';
import { type NameKind, nameId } from '../listings/name-id.js';
import type { ArticleId } from '../record/brands.js';
import type { FacetValue } from '../record/facet-value.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import { oneLine } from '../record/shown-text.js';
import { relationsFinder } from './article-relations.js';
import { type ArticleThings, articleThings } from './article-things.js';
import type { PageContext } from './context.js';
import { listItem } from './list-item.js';
import type { ArticleRelations } from './models.js';
import type { Link, ListItem, NamedLink } from './page-parts.js';
import { placedParts } from './pages/groups.js';
import { dayLink, monthLink, yearLink } from './period-links.js';
import { UNDATED } from './site-urls.js';

/** Plain data, so that it can be handed to another thread. */
export interface ArticleLinks {
  /** The period it stands in, from the widest to the narrowest; for undated articles the page of those. */
  readonly periods: readonly Link[];
  /** Strongest first. */
  readonly subjects: readonly Link[];
  /** Without those that are among the subjects. */
  readonly topics: readonly NamedLink[];
  readonly people: readonly NamedLink[];
  readonly places: readonly NamedLink[];
  readonly organisations: readonly NamedLink[];
  readonly source: Link | null;
  readonly authors: readonly NamedLink[];
  /** What the article is about and what it names, for machines. */
  readonly things: ArticleThings;
  /** The article before it in time within its year (of the undated: further down their list), and the one after. */
  readonly previous: ListItem | null;
  readonly next: ListItem | null;
  /** Null where it stands alone. */
  readonly relations: ArticleRelations | null;
}

interface Place {
  readonly periods: readonly Link[];
  readonly older: CataloguedArticle | null;
  readonly newer: CataloguedArticle | null;
}

/** The articles before and after one within its year, or among the undated. */
type Neighbours = Pick<Place, 'older' | 'newer'>;

/**
 * Prepare what `articleLinker` looks at: the function that comes back gives, for one article, those of which its page shows
 * something, each in its place.
 */
export function articlesLookedAt(
  listings: Pick<Listings, 'all' | 'undated' | 'years'>,
): (article: CataloguedArticle) => readonly (CataloguedArticle | null)[] {
  const neighbours = new Map<ArticleId, Neighbours>();
  for (const articles of [listings.undated, ...listings.years.map((year) => year.articles)]) {
    for (const [i, { id }] of articles.entries()) neighbours.set(id, neighboursIn(articles, i));
  }
  const byId = new Map(listings.all.map((article) => [article.id, article]));
  return (article) => {
    const { older = null, newer = null } = neighbours.get(article.id) ?? {};
    const { group, earlierVersions, laterVersions, related } = article.relations ?? ALONE;
    const others = [...group, ...earlierVersions, ...laterVersions, ...related];
    return [older, newer, ...others.map((id) => byId.get(id) ?? null)];
  };
}

const ALONE = { group: [], earlierVersions: [], laterVersions: [], related: [] } as const;

function neighboursIn(articles: readonly CataloguedArticle[], i: number): Neighbours {
  return { older: articles[i + 1] ?? null, newer: articles[i - 1] ?? null };
}

/** Where every article stands in time. */
function placesInTime(listings: Listings, context: PageContext): ReadonlyMap<ArticleId, Place> {
  const { words } = context;
  const places = new Map<ArticleId, Place>();
  const put = (articles: readonly CataloguedArticle[], periods: readonly Link[]): void => {
    for (const [i, article] of articles.entries()) {
      places.set(article.id, { periods, ...neighboursIn(articles, i) });
    }
  };
  const narrow = (articles: readonly CataloguedArticle[], periods: readonly Link[]): void => {
    for (const { id } of articles) {
      const place = places.get(id);
      if (place !== undefined) places.set(id, { ...place, periods });
    }
  };
  put(listings.undated, [{ url: UNDATED, label: words.texts.undated }]);
  for (const year of listings.years) {
    const inYear = [yearLink(year)];
    put(year.articles, inYear);
    for (const month of year.months) {
      const inMonth = [...inYear, monthLink(month, words)];
      narrow(month.articles, inMonth);
      for (const day of month.days) narrow(day.articles, [...inMonth, dayLink(day, words)]);
    }
  }
  return places;
}

/** The periods of a copy, which stands in none of the lists: those of its own date. */
function periodsFinder(listings: Listings, { words }: PageContext): (article: CataloguedArticle) => readonly Link[] {
  const years = new Map(listings.years.map((year) => [year.year, year]));
  return (article) => {
    const parts = placedParts(article);
    if (parts === null) return [{ url: UNDATED, label: words.texts.undated }];
    const year = years.get(parts.year);
    const month = year?.months.find((listing) => listing.month === parts.month);
    const day = month?.days.find((listing) => listing.day === parts.day);
    return [
      ...(year === undefined ? [] : [yearLink(year)]),
      ...(month === undefined ? [] : [monthLink(month, words)]),
      ...(day === undefined ? [] : [dayLink(day, words)]),
    ];
  };
}

/** Prepare the links of all articles; the function that comes back gives those of one. */
export function articleLinker(listings: Listings, context: PageContext): (article: CataloguedArticle) => ArticleLinks {
  const places = placesInTime(listings, context);
  const periodsOf = periodsFinder(listings, context);
  const relationsOf = relationsFinder(listings.all, context);
  const finders = new Map(listings.facets.map((listing) => [listing.facet, entryFinder(listing)]));
  const linkTo = (facet: FacetName, name: Pick<FacetValue, 'id' | 'label'>): Link | null => {
    const entry = finders.get(facet)?.(name) ?? null;
    return entry === null ? null : { url: entry.url, label: entry.label };
  };
  const linksTo = (
    facet: FacetName,
    names: readonly Pick<FacetValue, 'id' | 'label' | 'listed'>[],
  ): readonly NamedLink[] => {
    const links = names.map(
      (name) => (name.listed === false ? null : linkTo(facet, name)) ?? { url: null, label: name.label },
    );
    return [...new Map(links.map((link) => [link.url ?? link.label, link])).values()];
  };
  /** Links to names that are slugged each time they are met: an archive has few sources and writers. */
  const linkToNamed = (facet: FacetName, kind: NameKind): ((label: string) => Link | null) => {
    const links = new Map<string, Link | null>();
    return (label) => {
      const known = links.get(label);
      if (known !== undefined) return known;
      const link = linkTo(facet, { id: nameId(label, kind), label });
      links.set(label, link);
      return link;
    };
  };
  const sourceLink = linkToNamed('sources', 'source');
  const authorLink = linkToNamed('authors', 'author');
  const subjectsOf = (article: CataloguedArticle): readonly Link[] => {
    const entries = article.subjects.map(({ id }) => listings.subjects.get(id)).filter((entry) => entry !== undefined);
    return [...new Map(entries.map(({ url, label }) => [url, { url, label }])).values()];
  };
  const thingsOf = articleThings(listings);
  const item = (article: CataloguedArticle | null | undefined) => (article ? listItem(article, context) : null);
  return (article) => {
    const place = places.get(article.id);
    const source = article.source?.value;
    const subjects = subjectsOf(article);
    const isSubject = new Set(subjects.map(({ url }) => url));
    return {
      periods: place?.periods ?? periodsOf(article),
      subjects,
      topics: linksTo('topics', article.topics).filter(({ url }) => url === null || !isSubject.has(url)),
      people: linksTo('people', article.people),
      places: linksTo('places', article.places),
      organisations: linksTo('organisations', article.organisations),
      source: source === undefined ? null : sourceLink(source),
      authors:
        article.byline?.value.map((name) => ({
          url: authorLink(writerOf(name))?.url ?? null,
          label: oneLine(name),
        })) ?? [],
      things: thingsOf(article),
      previous: item(place?.older),
      next: item(place?.newer),
      relations: relationsOf(article),
    };
  };
}
