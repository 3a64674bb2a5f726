/** The order of hits, with copies of each other as one. */
import type { SearchOrder } from './protocol.js';
import type { Scored } from './relevance.js';
import type { Root } from './root.js';

/** Hits in their order. */
export interface Ranking {
  readonly docs: Int32Array;
  /** For each of them, how many copies of it were found that it stands for. */
  readonly copies: Int32Array;
}

/** Put articles in order; of each group of copies the first in that order stays, unless all are wanted. */
export function ranked(
  found: Scored,
  { order, copies, root }: { order: SearchOrder; copies: boolean; root: Root },
): Ranking {
  const docs = ordered(found, order, root);
  if (copies) return { docs, copies: new Int32Array(docs.length) };
  return collapsed(docs, root.group);
}

function ordered({ docs, scores }: Scored, order: SearchOrder, { firstDays, lastDays }: Root): Int32Array {
  if (order === 'newest') return docs;
  if (order === 'relevance') {
    const places = Int32Array.from(docs.keys());
    places.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    return places.map((place) => docs[place] ?? 0);
  }
  const isDated = (doc: number) => (firstDays[doc] ?? 1) <= (lastDays[doc] ?? 0);
  const dated = docs.filter(isDated);
  dated.sort((a, b) => (firstDays[a] ?? 0) - (firstDays[b] ?? 0) || (lastDays[b] ?? 0) - (lastDays[a] ?? 0) || a - b);
  const rest = docs.filter((doc) => !isDated(doc));
  const all = new Int32Array(docs.length);
  all.set(dated);
  all.set(rest, dated.length);
  return all;
}

function collapsed(docs: Int32Array, group: Uint32Array): Ranking {
  const place = new Map<number, number>();
  const kept = new Int32Array(docs.length);
  const copies = new Int32Array(docs.length);
  let count = 0;
  for (const doc of docs) {
    const own = group[doc] ?? 0;
    const first = own === 0 ? undefined : place.get(own);
    if (first === undefined) {
      if (own > 0) place.set(own, count);
      kept[count] = doc;
      count += 1;
    } else copies[first] = (copies[first] ?? 0) + 1;
  }
  return { docs: kept.subarray(0, count), copies: copies.subarray(0, count) };
}

/** How many articles there are with the copies of each other as one. */
export function distinct({ docs }: Scored, { copies, root }: { copies: boolean; root: Root }): Int32Array {
  return copies ? docs : collapsed(docs, root.group).docs;
}
