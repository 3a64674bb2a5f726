/** The index of a facet: all its names, the strongest first, then by letter. */
import type { FacetEntry, FacetListing } from '../../listings/listings.js';
import type { PageContext } from '../context.js';
import { pageFacts, pageHead } from '../head.js';
import { collectionPage } from '../json-ld.js';
import type { FacetsPage } from '../models.js';
import type { CountedLink } from '../page-parts.js';
import { FACET_WORDS } from '../site.js';
import { count, say, type Words } from '../words.js';
import { trailTo } from './trail.js';

/** Names that are listed by strength, too; a facet with fewer names needs no such list. */
const STRONGEST = 20;

export function entryLink({ url, label, articles }: FacetEntry): CountedLink {
  return { url, label, count: articles.length };
}

/** The entries with most articles; ties keep the alphabetical order. */
export function strongest(entries: readonly FacetEntry[], most: number): readonly CountedLink[] {
  return entries
    .toSorted((a, b) => b.articles.length - a.articles.length)
    .slice(0, most)
    .map(entryLink);
}

/** The letter that a label is found under, without its marks; null for digits and signs. */
export function initialOf(label: string): string | null {
  const first = /[\p{L}\p{N}]/u.exec(label.normalize('NFD'))?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : null;
}

/** Entries by initial, in the order given; what has none comes last. */
function byLetter(entries: readonly FacetEntry[], words: Words): FacetsPage['letters'] {
  const groups = new Map<string | null, CountedLink[]>();
  for (const entry of entries) {
    const initial = initialOf(entry.label);
    groups.set(initial, [...(groups.get(initial) ?? []), entryLink(entry)]);
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
export function facetsPage(listing: FacetListing, context: PageContext): FacetsPage | null {
  if (listing.entries.length === 0) return null;
  const { words } = context;
  const { url, entries } = listing;
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
    strongest: entries.length > STRONGEST ? strongest(entries, STRONGEST) : [],
    letters: byLetter(entries, words),
  };
}
