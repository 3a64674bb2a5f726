/**
 * Lists of articles by topic, person, place, organisation, source and author: one entry a name, each with a URL of its
 * own, in the alphabetical order of the archive's language.
 */

import { siteUrl } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { ArchiveSettings, TopicSettings } from '../record/settings.js';
import { SUBJECT_CODES, SUBJECTS } from '../record/subjects.js';
import { authorityOf } from './authority.js';
import { labelOrder } from './collator.js';
import { groupByName, type Name, type NameGroup } from './facet-groups.js';
import { FACET_RULES } from './facet-rules.js';
import { foldLabel, labelHash } from './label.js';
import type { FacetEntry, FacetListing, FacetName, Listings } from './listings.js';
import { type KnownSubject, type SubjectLabels, type SubjectNames, subjectNames } from './subjects.js';

/** What the listings need to know of the archive beside its articles. */
export interface FacetOptions {
  readonly topics: readonly TopicSettings[];
  readonly settings: Pick<ArchiveSettings, 'language'>;
  /** What subjects are called; without it, as IPTC does. */
  readonly subjectLabels?: SubjectLabels;
}

type Order = (a: string, b: string) => number;

/** The key with the highest count, ties to the first by code units. */
function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return first?.[0] ?? '';
}

function labelOf(group: NameGroup, subject: KnownSubject | null): string {
  return group.authority?.label ?? subject?.label ?? mostFrequent(group.labels);
}

/**
 * Segment of a group's URL: its slug, unless another group has the same one and comes before it (the authority file's
 * entry, then by label); then a hash of the label is added, so that no number depends on what else is in the archive.
 */
function identify(groups: readonly NameGroup[]): ReadonlyMap<NameGroup, string> {
  const taken = new Set<string>();
  const ids = new Map<NameGroup, string>();
  const rank = (group: NameGroup) => (group.authority === null ? 1 : 0);
  for (const group of [...groups].sort((a, b) => rank(a) - rank(b) || compareText(a.folded, b.folded))) {
    ids.set(group, taken.has(group.slug) ? `${group.slug}-${labelHash(group.folded)}` : group.slug);
    taken.add(group.slug);
  }
  return ids;
}

/**
 * Aliases of the authority file under which articles mention the name. Only those: a country is also mentioned by its
 * people and its capital, which are not other names of it.
 */
function alsoKnownAs(group: NameGroup, label: string, order: Order): readonly string[] {
  const used = new Set([...group.forms.keys()].map(foldLabel));
  const own = foldLabel(label);
  const aliases = (group.authority?.aliases ?? []).filter(
    (alias) => foldLabel(alias) !== own && used.has(foldLabel(alias)),
  );
  return [...new Set(aliases)].sort(order);
}

interface Draft {
  readonly subject: KnownSubject | null;
  readonly group: NameGroup;
  readonly id: string;
  readonly label: string;
}

function entriesOf(
  facet: FacetName,
  groups: readonly NameGroup[],
  { order, subjects }: { readonly order: Order; readonly subjects: SubjectNames },
): readonly FacetEntry[] {
  const ids = identify(groups);
  const drafts: readonly Draft[] = [...ids]
    .map(([group, id]) => {
      const subject = facet === 'topics' && group.authority === null ? subjects.known(group.labels.keys()) : null;
      return { group, id, label: labelOf(group, subject), subject };
    })
    .sort((a, b) => order(a.label, b.label) || compareText(a.id, b.id));
  const narrower = new Map<string, string[]>();
  for (const { group, id } of drafts) {
    const [broader] = group.wider;
    if (broader !== undefined) narrower.set(broader.slug, [...(narrower.get(broader.slug) ?? []), id]);
  }
  return drafts.map(({ group, id, label, subject }) => ({
    facet,
    id,
    label,
    url: siteUrl(`/${facet}/${id}/`),
    articles: group.articles,
    also: alsoKnownAs(group, label, order),
    broader: group.wider[0]?.slug ?? null,
    narrower: group.authority === null ? [] : (narrower.get(id) ?? []),
    sameAs: group.authority?.sameAs ?? (subject === null ? [] : [subject.sameAs]),
  }));
}

/**
 * The listings of every facet in the order of the site's navigation. Articles come in the catalogue's order and keep it.
 * A wider topic lists the articles of its narrower topics, too, and so has a page even where no article names it.
 */
export function facetListings(articles: readonly CataloguedArticle[], options: FacetOptions): readonly FacetListing[] {
  const { settings } = options;
  const order = labelOrder(settings.language);
  const authority = authorityOf(options.topics);
  const none = authorityOf([]);
  const subjects = namesOfSubjects(options);
  return FACET_RULES.map(({ facet, names, governed, admits }) => {
    const groups = groupByName(articles, {
      namesOf: names(subjects),
      authority: governed ? authority : none,
      admits,
    });
    return { facet, url: siteUrl(`/${facet}/`), entries: entriesOf(facet, groups, { order, subjects }) };
  });
}

/**
 * Find the entry that a name of an article is listed in (by slug, and by label where labels share a slug), or null
 * where it has none. For sources and authors the slug is `nameId`.
 */
export function entryFinder(listing: FacetListing): (name: Pick<Name, 'id' | 'label'>) => FacetEntry | null {
  const byId = new Map(listing.entries.map((entry) => [entry.id, entry]));
  // Hashing every name would cost more than the listings; few slugs are shared.
  const shared = new Set(listing.entries.map(({ id }) => /^(.+)-[a-z2-7]{6}$/.exec(id)?.[1]));
  return ({ id, label }) =>
    (shared.has(id) ? byId.get(`${id}-${labelHash(foldLabel(label))}`) : undefined) ?? byId.get(id) ?? null;
}

/** The entries that subjects are listed in, by code. */
export function subjectEntries(facets: readonly FacetListing[], options: FacetOptions): Listings['subjects'] {
  const topics = facets.find(({ facet }) => facet === 'topics');
  const find = topics === undefined ? () => null : entryFinder(topics);
  const { nameOf } = namesOfSubjects(options);
  const found = SUBJECT_CODES.flatMap((id): readonly (readonly [string, FacetEntry])[] => {
    const name = nameOf({ id });
    const entry = name === null ? null : find(name);
    return entry === null ? [] : [[id, entry]];
  });
  return new Map(found);
}

function namesOfSubjects({ topics, subjectLabels }: FacetOptions): SubjectNames {
  return subjectNames(topics, subjectLabels ?? SUBJECTS);
}
