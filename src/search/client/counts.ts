/** How many hits a value of a facet has, and a year. */
import type { FacetColumn } from './facet-values.js';
import { yearText } from './facet-values.js';
import type { FacetCount, FacetCounts, FacetKind, YearCount } from './protocol.js';

/** Count the hits of each value. */
export function facetCounts(
  kind: FacetKind,
  { values, starts, numbers }: FacetColumn,
  { docs, limit }: { docs: Int32Array; limit: number },
): FacetCounts {
  const counts = new Uint32Array(values.length);
  for (const doc of docs) {
    const end = starts[doc + 1] ?? 0;
    for (let at = starts[doc] ?? 0; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const having = values.flatMap(({ id, label }, number): readonly FacetCount[] => {
    const count = counts[number] ?? 0;
    return count === 0 ? [] : [{ id, label, count }];
  });
  const byCount = (a: FacetCount, b: FacetCount) => b.count - a.count || compareLabels(a.label, b.label);
  having.sort(kind === 'year' ? (a, b) => compareLabels(b.id, a.id) : byCount);
  return { kind, values: having.slice(0, limit), total: having.length };
}

/** By code units: the same in every browser, whatever its language. */
function compareLabels(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Hits by year, oldest first, and those without one. */
export function histogramOf(
  docs: Int32Array,
  years: Uint16Array,
): { readonly histogram: readonly YearCount[]; readonly undated: number } {
  const counts = new Map<number, number>();
  for (const doc of docs) {
    const year = years[doc] ?? 0;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const undated = counts.get(0) ?? 0;
  counts.delete(0);
  const present = [...counts.keys()];
  const [first, last] = [Math.min(...present), Math.max(...present)];
  const histogram: YearCount[] = [];
  for (let year = first; year <= last; year += 1) {
    histogram.push({ year: yearText(year), count: counts.get(year) ?? 0 });
  }
  return { histogram, undated };
}
