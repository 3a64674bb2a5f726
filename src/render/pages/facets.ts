/** The index of a facet: all its names, the strongest first, then by letter. */
import type { FacetEntry, FacetListing } from '../../listings/listings.js';
import type { PageContext } from '../context.js';
import { pageFacts, pageHead } from '../head.js';
import { collectionPage } from '../json-ld.js';
import type { FacetsPage } from '../models.js';
import type { CountedLink, IndexEntry } from '../page-parts.js';
import { FACET_WORDS } from '../site.js';
import { count, say, type Words } from '../words.js';
import { spark, type YearSpan } from './spark.js';
import { trailTo } from './trail.js';

/** Names that are listed by strength, too; a facet of a few names needs no such list. */
const STRONGEST = 50;
const FEW = 5;

export function entryLink({ url, label, articles }: FacetEntry): CountedLink {
  return { url, label, count: articles.length };
}

/** The entries with most articles; ties keep the alphabetical order. */
export function strongest(entries: readonly FacetEntry[], most: number): readonly FacetEntry[] {
  return entries.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, most);
}

/** Whether none has more than one article, so that their order would say nothing. */
function areAlike(entries: readonly FacetEntry[]): boolean {
  return entries.every(({ articles }) => articles.length < 2);
}

/** The letter that a label is found under, without its marks; null for digits and signs. */
export function initialOf(label: string): string | null {
  const first = /[\p{L}\p{N}]/u.exec(label.normalize('NFD'))?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : null;
}

type EntryMaker = (entry: FacetEntry) => IndexEntry;

/** Entries by initial, in the order given; what has none comes last. */
function byLetter(entries: readonly FacetEntry[], entryOf: EntryMaker, words: Words): FacetsPage['letters'] {
  const groups = new Map<string | null, IndexEntry[]>();
  for (const entry of entries) {
    const initial = initialOf(entry.label);
    groups.set(initial, [...(groups.get(initial) ?? []), entryOf(entry)]);
  }
  const letters = [...groups].map(([initial, links]) => ({
    id:
      initial === null ? 'letter-other' : `letter-${[...initial].map((c) => c.codePointAt(0)?.toString(16)).join('-')}`,
    letter: initial ?? words.texts.otherLetters,
    entries: links,
  }));
  const isOther = (id: string): number => (id === 'letter-other' ? 1 : 0);
  return letters.toSorted((a, b) => isOther(a.id) - isOther(b.id));
}

/** Null where the facet has no entries: then no page leads there either. */
export function facetsPage(listing: FacetListing, context: PageContext, span: YearSpan | null): FacetsPage | null {
  if (listing.entries.length === 0) return null;
  const { words } = context;
  const { url, entries } = listing;
  const entryOf: EntryMaker = (entry) => ({
    ...entryLink(entry),
    spark: span === null ? null : spark(entry.articles, span),
  });
  const { plural } = FACET_WORDS[listing.facet];
  const heading = words.texts[plural];
  const intro = count(words, plural, entries.length);
  const description = say(words, 'labelled', { label: context.settings.title, value: intro });
  const page = { url, title: heading, description };
  return {
    kind: 'facets',
    url,
    head: pageHead({ ...page, jsonLd: collectionPage(pageFacts(page, context), entries.length) }, context),
    trail: trailTo(words, { url, label: heading }),
    section: url,
    heading,
    intro,
    strongest: entries.length > FEW && !areAlike(entries) ? strongest(entries, STRONGEST).map(entryOf) : [],
    letters: byLetter(entries, entryOf, words),
  };
}
