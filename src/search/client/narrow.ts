/** What narrows the articles that a query found: dates, and chosen values of facets. */
import type { Evaluated } from './evaluate.js';
import { havingValue } from './facet-leaves.js';
import type { IndexReader } from './index-reader.js';
import type { FacetChoice, FacetKind } from './protocol.js';
import type { Scored } from './relevance.js';

/** Days within which an article must fall, as far as its date is known; null: no bound. */
export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

/** The result, and for each facet that is narrowed by a choice the result without that choice: what it could be. */
export interface Narrowed {
  readonly result: Scored;
  readonly withoutChoice: ReadonlyMap<FacetKind, Scored>;
}

/** Narrow what was found. */
export async function narrow(
  { docs, scores }: Evaluated,
  { bounds, choices, reader }: { bounds: readonly Bounds[]; choices: readonly FacetChoice[]; reader: IndexReader },
): Promise<Narrowed> {
  const kinds = [...new Set(choices.map(({ kind }) => kind))];
  const rows = await Promise.all(
    kinds.map((kind) =>
      havingValue(kind, new Set(choices.filter((one) => one.kind === kind).map(({ id }) => id)), reader),
    ),
  );
  const within = withinBounds(bounds, reader);
  /** Which of the choices an article fails: −1 none, −2 more than one or the dates, else the number of the kind. */
  const failed = Int32Array.from(docs, (doc) => {
    if (!within(doc)) return MANY;
    let fails = NONE;
    for (const [kind, row] of rows.entries()) if (row[doc] !== 1) fails = fails === NONE ? kind : MANY;
    return fails;
  });
  const those = (keep: (fails: number) => boolean): Scored => ({
    docs: docs.filter((_, i) => keep(failed[i] ?? MANY)),
    scores: scores.filter((_, i) => keep(failed[i] ?? MANY)),
  });
  return {
    result: those((fails) => fails === NONE),
    withoutChoice: new Map(kinds.map((kind, n) => [kind, those((fails) => fails === NONE || fails === n)])),
  };
}

const NONE = -1;
const MANY = -2;

function withinBounds(bounds: readonly Bounds[], { root }: IndexReader): (doc: number) => boolean {
  const from = Math.max(...bounds.map((one) => one.from ?? Number.NEGATIVE_INFINITY));
  const to = Math.min(...bounds.map((one) => one.to ?? Number.POSITIVE_INFINITY));
  if (from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY) return () => true;
  return (doc) => {
    const [first, last] = [root.firstDays[doc] ?? 1, root.lastDays[doc] ?? 0];
    return first <= last && last >= from && first <= to;
  };
}
