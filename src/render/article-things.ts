/** What an article is about and what it names, as things that machines know by their addresses elsewhere. */
import { entryFinder } from '../listings/facets.js';
import type { FacetName, Listings } from '../listings/listings.js';
import type { FacetValue } from '../record/facet-value.js';
import type { CataloguedArticle } from '../record/filed-article.js';

/** A thing with the schema.org type that fits it best. */
export interface Thing {
  readonly type: 'Thing' | 'Event' | 'Person' | 'Place' | 'Organization';
  readonly name: string;
  /** Addresses that name the same thing elsewhere; empty where none is known. */
  readonly sameAs: readonly string[];
}

/** Plain data, so that it can be handed to another thread. */
export interface ArticleThings {
  /** Subjects, then the strongest topics. */
  readonly about: readonly Thing[];
  /** People, places and organisations, strongest first of each. */
  readonly mentions: readonly Thing[];
}

/** Topics beside the subjects that an article is said to be about. */
const MOST_TOPICS = 3;
/** Names of each kind that an article is said to mention. */
const MOST_NAMES = 6;

const TYPES: Readonly<Record<FacetValue['kind'], Thing['type']>> = {
  topic: 'Thing',
  event: 'Event',
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
};

/** Where a name of a kind is listed: a person called Jordan is not the country that topics list under that name. */
const FACETS: Readonly<Record<FacetValue['kind'], FacetName>> = {
  topic: 'topics',
  event: 'topics',
  person: 'people',
  place: 'places',
  organisation: 'organisations',
};

/** Prepare the things of all articles; the function that comes back gives those of one. */
export function articleThings({ facets, subjects }: Pick<Listings, 'facets' | 'subjects'>) {
  const finders = new Map(facets.map((listing) => [listing.facet, entryFinder(listing)]));
  const thingOf = (name: Pick<FacetValue, 'id' | 'label' | 'kind' | 'listed'>): Thing => {
    const entry = finders.get(FACETS[name.kind])?.(name) ?? null;
    return { type: TYPES[name.kind], name: entry?.label ?? name.label, sameAs: entry?.sameAs ?? [] };
  };
  return (article: CataloguedArticle): ArticleThings => {
    const isTopic = ({ kind }: FacetValue) => kind === 'topic' || kind === 'event';
    const ofSubjects = article.subjects
      .map(({ id }) => subjects.get(id))
      .filter((entry) => entry !== undefined)
      .map(({ label, sameAs }): Thing => ({ type: 'Thing', name: label, sameAs }));
    const ofTopics = article.topics.filter(isTopic).slice(0, MOST_TOPICS).map(thingOf);
    const named = [article.people, article.places, article.organisations].flatMap((names) =>
      names.slice(0, MOST_NAMES),
    );
    return { about: eachOnce([...ofSubjects, ...ofTopics]), mentions: eachOnce(named.map(thingOf)) };
  };
}

/** The first of each name and type stays. */
function eachOnce(things: readonly Thing[]): readonly Thing[] {
  const byName = new Map<string, Thing>();
  for (const thing of things) {
    const key = `${thing.type} ${thing.name}`;
    if (!byName.has(key)) byName.set(key, thing);
  }
  return [...byName.values()];
}
