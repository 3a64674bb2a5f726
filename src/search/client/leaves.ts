/** One leaf of a query → the articles that it holds for, with scores. */
import type { IndexReader } from './index-reader.js';
import {
  decodePlaces,
  decodePostings,
  FIELD_SPAN,
  FIELDS,
  mergedPlaces,
  type PlaceLists,
  type PostingList,
  unionOf,
} from './posting-lists.js';
import type { Leaf, Matcher } from './query.js';
import { isTextField } from './query-fields.js';
import { rarity, type Scored, saturated, weightedCount } from './relevance.js';
import type { Term } from './term-block.js';

/** What a leaf found. */
export interface LeafFound extends Scored {
  /** Places of the word where they were at hand and there is one word: for nearness. */
  readonly places: PlaceLists | null;
  readonly rarity: number;
  /** The words of the leaf that no article has. */
  readonly missing: readonly Matcher[];
}

const ALL_FIELDS = (1 << FIELDS) - 1;
const HEAD = ['title', 'standfirst', 'byline'];

/** Words of the text that a leaf looks for. */
export async function findWords(leaf: Leaf, reader: IndexReader): Promise<LeafFound> {
  const terms = await Promise.all(leaf.words.map((matcher) => termsOf(matcher, reader)));
  const missing = leaf.words.filter((_, i) => terms[i]?.length === 0);
  const mask = leaf.field !== null && isTextField(leaf.field) ? 1 << HEAD.indexOf(leaf.field) : ALL_FIELDS;
  if (missing.length > 0) return { ...NOTHING, missing };
  const [only = [], ...others] = terms;
  if (others.length === 0) return oneWord(leaf.words[0]?.key ?? '', only, { mask, reader });
  return phrase(await Promise.all(terms.map((each) => placesOf(each, reader))), mask, reader);
}

const NOTHING: LeafFound = {
  docs: new Int32Array(0),
  scores: new Float64Array(0),
  places: null,
  rarity: 0,
  missing: [],
};

/** The words of the index that a matcher stands for. */
async function termsOf({ mode, key }: Matcher, reader: IndexReader): Promise<readonly Term[]> {
  const { stem } = reader.root;
  if (mode === 'stem') return reader.family(stem(key));
  if (mode === 'exact') return (await reader.family(stem(key))).filter(({ word }) => word === key);
  const stems = new Set((await reader.beginning(key)).map(stem));
  const families = await Promise.all([...stems].map((one) => reader.family(one)));
  return families.flat().filter(({ word }) => word.startsWith(key));
}

function postingsOf({ docs, articles }: Term): PostingList {
  return decodePostings(docs, articles);
}

/**
 * How much it counts that a word stands as it was typed, beside that any of its forms does: so much that an article with
 * all words as typed is hardly ever behind one with other forms of them.
 */
const AS_TYPED = 4;

/** Any of the forms of a word; an article that has it as typed comes before one that has another form. */
function oneWord(typed: string, terms: readonly Term[], { mask, reader }: InFields): LeafFound {
  const { root } = reader;
  const lists = terms.map(postingsOf);
  const weights = new Float64Array(root.articles);
  for (const list of lists) addWeights(weights, list, { mask, reader });
  const docs = unionOf(lists.map((list) => list.docs)).filter((doc) => (weights[doc] ?? 0) > 0);
  const worth = rarity(docs.length, root.articles);
  const scores = Float64Array.from(docs, (doc) => worth * saturated(weights[doc] ?? 0));
  const asTyped = terms.findIndex(({ word }) => word === typed);
  const list = lists[asTyped];
  if (list !== undefined) {
    const own = AS_TYPED * rarity(list.docs.length, root.articles);
    weights.fill(0);
    addWeights(weights, list, { mask, reader });
    for (const [i, doc] of docs.entries()) scores[i] = (scores[i] ?? 0) + own * saturated(weights[doc] ?? 0);
  }
  return { docs, scores, places: placesAtHand(terms, lists), rarity: worth, missing: [] };
}

interface InFields {
  /** A bit for each field that counts. */
  readonly mask: number;
  readonly reader: IndexReader;
}

function addWeights(weights: Float64Array, { docs, counts }: PostingList, { mask, reader }: InFields): void {
  const { norms } = reader.root;
  for (const [i, doc] of docs.entries()) {
    weights[doc] = (weights[doc] ?? 0) + weightedCount(counts, FIELDS * i, mask, norms[doc] ?? 1);
  }
}

/** The places of all forms where these stand with the postings; null where other files would have to be loaded. */
function placesAtHand(terms: readonly Term[], lists: readonly PostingList[]): PlaceLists | null {
  const found: PlaceLists[] = [];
  for (const [i, { places }] of terms.entries()) {
    if (typeof places !== 'string') return null;
    found.push(decodePlaces(places, lists[i] ?? NO_LIST));
  }
  return mergedPlaces(found);
}

const NO_LIST: PostingList = { docs: new Int32Array(0), counts: new Uint32Array(0) };

async function placesOf(terms: readonly Term[], reader: IndexReader): Promise<PlaceLists> {
  const lists = terms.map(async (term) => decodePlaces(await reader.places(term), postingsOf(term)));
  return mergedPlaces(await Promise.all(lists));
}

/** Words that stand one behind the other. */
function phrase(words: readonly PlaceLists[], mask: number, { root }: IndexReader): LeafFound {
  const [first, ...others] = words;
  if (first === undefined) return NOTHING;
  const found: number[] = [];
  const weights: number[] = [];
  const at = others.map(() => 0);
  const counts = new Uint32Array(FIELDS);
  for (const [i, doc] of first.docs.entries()) {
    const rest = others.map((list, which) => {
      let own = at[which] ?? 0;
      while (own < list.docs.length && (list.docs[own] ?? 0) < doc) own += 1;
      at[which] = own;
      return list.docs[own] === doc ? list.places.subarray(list.starts[own], list.starts[own + 1]) : null;
    });
    if (rest.includes(null)) continue;
    counts.fill(0);
    for (const place of first.places.subarray(first.starts[i], first.starts[i + 1])) {
      if (!rest.every((places, n) => places !== null && has(places, place + n + 1))) continue;
      const field = Math.floor(place / FIELD_SPAN);
      counts[field] = (counts[field] ?? 0) + 1;
    }
    const weight = weightedCount(counts, 0, mask, root.norms[doc] ?? 1);
    if (weight === 0) continue;
    found.push(doc);
    weights.push(weight);
  }
  const worth = rarity(found.length, root.articles);
  const scores = Float64Array.from(weights, (weight) => worth * saturated(weight));
  return { docs: Int32Array.from(found), scores, places: null, rarity: worth, missing: [] };
}

/** Whether an ascending row has a number. */
function has(row: Int32Array, number: number): boolean {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return row[low] === number;
}
