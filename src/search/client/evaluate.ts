/** A query → every article that it holds for, with scores. */
import { findFacet } from './facet-leaves.js';
import type { IndexReader } from './index-reader.js';
import { findWords, type LeafFound } from './leaves.js';
import { unionOf } from './posting-lists.js';
import type { Clause, Leaf, Matcher, Query } from './query.js';
import { isTextField } from './query-fields.js';
import { nearness, type Scored } from './relevance.js';

/** What a query found. */
export interface Evaluated extends Scored {
  /** Words that no article has, of clauses that must hold. */
  readonly missing: readonly Matcher[];
}

/** How much the nearness of two words counts, beside what the words are worth by themselves. */
const NEARNESS_WEIGHT = 0.5;

/** Evaluate the words and facets of a query; its dates are for the caller. */
export async function evaluate({ clauses }: Query, reader: IndexReader): Promise<Evaluated> {
  const found = await Promise.all(clauses.map(({ leaves }) => Promise.all(leaves.map((leaf) => find(leaf, reader)))));
  const wanted = clauses.flatMap(({ excluded }, i) => (excluded ? [] : [found[i] ?? []]));
  const unwanted = clauses.flatMap(({ excluded }, i) => (excluded ? (found[i] ?? []) : []));
  const matched = wanted
    .map(anyOf)
    .reduce<Scored | null>((both, one) => (both === null ? one : bothOf(both, one)), null);
  const kept = without(matched ?? everything(reader), unwanted);
  addNearness(kept, wanted);
  const absent = wanted.filter((leaves) => leaves.every(({ missing }) => missing.length > 0));
  return { ...kept, missing: absent.flatMap((leaves) => leaves.flatMap(({ missing }) => missing)) };
}

/** Whether anything is looked for in the words of articles. */
export function hasWords({ clauses }: Query): boolean {
  return clauses.some(({ excluded, leaves }) => !excluded && leaves.some(isOfWords));
}

/** Whether a leaf looks for words of articles, not for a facet. */
export function isOfWords({ field }: Leaf): boolean {
  return field === null || isTextField(field);
}

async function find(leaf: Leaf, reader: IndexReader): Promise<LeafFound> {
  const { field } = leaf;
  if (field === null || isTextField(field) || field === 'before' || field === 'after') return findWords(leaf, reader);
  const docs = await findFacet(field, leaf, reader);
  return { docs, scores: new Float64Array(docs.length), places: null, rarity: 0, missing: [] };
}

function everything({ root }: IndexReader): Scored {
  return {
    docs: Int32Array.from({ length: root.articles }, (_, doc) => doc),
    scores: new Float64Array(root.articles),
  };
}

/** Articles that any leaf holds for; their scores are added. */
function anyOf(leaves: readonly Scored[]): Scored {
  const [only, ...others] = leaves;
  if (only !== undefined && others.length === 0) return only;
  const docs = unionOf(leaves.map((leaf) => leaf.docs));
  const scores = new Float64Array(docs.length);
  for (const leaf of leaves) {
    let own = 0;
    for (const [i, doc] of docs.entries()) {
      if (leaf.docs[own] !== doc) continue;
      scores[i] = (scores[i] ?? 0) + (leaf.scores[own] ?? 0);
      own += 1;
    }
  }
  return { docs, scores };
}

/** Articles that both hold for; their scores are added. */
function bothOf(a: Scored, b: Scored): Scored {
  const docs = new Int32Array(Math.min(a.docs.length, b.docs.length));
  const scores = new Float64Array(docs.length);
  let count = 0;
  for (let i = 0, j = 0; i < a.docs.length && j < b.docs.length; ) {
    const [x, y] = [a.docs[i] ?? 0, b.docs[j] ?? 0];
    if (x === y) {
      docs[count] = x;
      scores[count] = (a.scores[i] ?? 0) + (b.scores[j] ?? 0);
      count += 1;
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return { docs: docs.subarray(0, count), scores: scores.subarray(0, count) };
}

/** The first without the articles of the others; a copy, which may be changed. */
function without({ docs, scores }: Scored, others: readonly Scored[]): Scored {
  const gone = new Set<number>();
  for (const other of others) for (const doc of other.docs) gone.add(doc);
  if (gone.size === 0) return { docs: docs.slice(), scores: scores.slice() };
  return { docs: docs.filter((doc) => !gone.has(doc)), scores: scores.filter((_, i) => !gone.has(docs[i] ?? -1)) };
}

/** Add to scores what is due to words that follow each other in the query and stand near each other in an article. */
function addNearness({ docs, scores }: Scored, wanted: readonly (readonly LeafFound[])[]): void {
  for (let n = 1; n < wanted.length; n += 1) {
    const [a, b] = [soleWord(wanted[n - 1]), soleWord(wanted[n])];
    if (a === null || b === null) continue;
    const worth = NEARNESS_WEIGHT * (a.rarity + b.rarity);
    let [i, j] = [0, 0];
    for (const [at, doc] of docs.entries()) {
      while ((a.places.docs[i] ?? doc) < doc) i += 1;
      while ((b.places.docs[j] ?? doc) < doc) j += 1;
      if (a.places.docs[i] !== doc || b.places.docs[j] !== doc) continue;
      const near = nearness(
        a.places.places.subarray(a.places.starts[i], a.places.starts[i + 1]),
        b.places.places.subarray(b.places.starts[j], b.places.starts[j + 1]),
      );
      scores[at] = (scores[at] ?? 0) + worth * near;
    }
  }
}

/** The word of a clause that has one, with its places; null where they are not at hand. */
function soleWord(leaves: readonly LeafFound[] | undefined) {
  const [only, ...others] = leaves ?? [];
  if (only === undefined || others.length > 0 || only.places === null) return null;
  return { places: only.places, rarity: only.rarity };
}

/** The clauses that words are looked for in, for marking them. */
export function wordLeaves({ clauses }: Query): readonly Leaf[] {
  return clauses.filter((clause: Clause) => !clause.excluded).flatMap(({ leaves }) => leaves.filter(isOfWords));
}
