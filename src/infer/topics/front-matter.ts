/** The names that the keeper wrote at the top of a file, in the order in which they stand there. */
import type { FacetEvidence, FacetValue } from '../../record/facet-value.js';
import type { FrontMatterBlock } from '../../record/front-matter.js';
import { isPlain, slugify } from '../../record/slug.js';
import { nameKey } from '../names/candidate.js';
import { IS, lexicon } from '../names/lexicon.js';
import type { Subject } from './authority.js';
import { fold } from './fold.js';

/** The keys of front matter that hold names. */
export type NameKey = 'topics' | 'places' | 'people' | 'organisations';

/** Leads a name under a key to what is known of it; null where nothing is. */
export type Resolve = (name: string, key: NameKey) => Subject | null;

const KINDS: Readonly<Record<NameKey, FacetValue['kind']>> = {
  topics: 'topic',
  places: 'place',
  people: 'person',
  organisations: 'organisation',
};

/** Above every weight that mentions in a text can reach, and equal: the keeper's order is the order. */
const WEIGHT = 1000;

/**
 * The values of one key, each subject once, as the keeper ordered them. A name that nothing is known of is a subject of
 * its own, whose spellings share an ID; a name without a letter that can stand in a URL is left out.
 */
export function namesOf(block: FrontMatterBlock | null, key: NameKey, resolve: Resolve): readonly FacetValue[] {
  const line = block?.lineOf[key];
  const lines = line === undefined ? [] : [line];
  return keeperValues(block?.values[key] ?? [], {
    subjectOf: (name) => resolve(name, key) ?? ownSubject(name, KINDS[key]),
    evidence: { origin: 'front-matter', rule: 'front-matter', lines },
  });
}

/** How names that the keeper wrote become values. */
export interface KeeperNames {
  readonly subjectOf: (name: string) => Subject | null;
  readonly evidence: Omit<FacetEvidence, 'forms'>;
}

/** The values of names, each subject once, in the order given; a name without a subject is left out. */
export function keeperValues(names: readonly string[], { subjectOf, evidence }: KeeperNames): readonly FacetValue[] {
  const found = new Map<string, FacetValue>();
  for (const name of names) {
    const subject = subjectOf(name);
    if (subject === null || found.has(subject.id)) continue;
    found.set(subject.id, { ...subject, weight: WEIGHT, evidence: { ...evidence, forms: [name] } });
  }
  return [...found.values()];
}

/** A subject for a name that neither the authority file nor the library knows; null where no ID can be made of it. */
export function ownSubject(name: string, kind: FacetValue['kind']): Subject | null {
  // Most names need neither tidying nor folding: their slug is the same.
  const plain = isPlain(name);
  const label = plain ? name : name.replace(/\s+/g, ' ').trim();
  const id = slugify(plain ? label : fold(label));
  return id === null ? null : { id, label, kind };
}

/** Leads a name also to the person whom the keeper names with a title: `H. Fenwick` is `Mrs. H. Fenwick`. */
export function withTitles(resolve: Resolve, people: readonly FacetValue[]): Resolve {
  const titled = new Map<string, Subject>();
  for (const { id, label, kind } of people) {
    const name = withoutTitles(label);
    if (name !== label) titled.set(nameKey(name), { id, label, kind });
  }
  if (titled.size === 0) return resolve;
  return (name, key) => resolve(name, key) ?? (key === 'people' ? (titled.get(nameKey(name)) ?? null) : null);
}

/** A full name, or a surname, without the titles before it. */
function withoutTitles(label: string): string {
  const words = label.split(' ');
  const isTitle = (word: string) => (lexicon().bitsOf(word.replace(/\.$/, '')) & IS.title) !== 0;
  const from = words.findIndex((word, at) => at === words.length - 1 || !isTitle(word));
  return words.slice(from).join(' ');
}
