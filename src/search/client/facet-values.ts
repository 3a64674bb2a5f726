/** Files of facets: their values, and which of them each article has. */
import { numbersIn } from './number-codes.js';
import type { NamedValue, Root } from './root.js';

/** A facet. */
export interface FacetColumn {
  readonly values: readonly NamedValue[];
  /** Where the values of each article begin in `numbers`; one entry more than there are articles. */
  readonly starts: Uint32Array;
  /** Numbers of values. */
  readonly numbers: Uint32Array;
}

/** Take a file of a facet apart. */
export function decodeFacet(data: string, articles: number): FacetColumn {
  const lines = data.split('\n');
  const codes = numbersIn(lines.pop() ?? '');
  lines.pop();
  const values = lines.map((line): NamedValue => {
    const [id = '', label = id] = line.split('\t');
    return { id, label };
  });
  const starts = new Uint32Array(articles + 1);
  const numbers = new Uint32Array(Math.max(0, codes.length - articles));
  let at = 0;
  let count = 0;
  for (let article = 0; article < articles; article += 1) {
    let before = -1;
    const end = at + 1 + (codes[at] ?? 0);
    for (at += 1; at < end; at += 1) {
      before += (codes[at] ?? 0) + 1;
      numbers[count] = before;
      count += 1;
    }
    starts[article + 1] = count;
  }
  return { values, starts, numbers };
}

/** A column of the root, in which each article has one value or none, as a facet. */
export function rootFacet(column: Uint32Array, values: readonly NamedValue[]): FacetColumn {
  const starts = new Uint32Array(column.length + 1);
  const numbers = new Uint32Array(column.length);
  let count = 0;
  for (const [article, number] of column.entries()) {
    if (number > 0) {
      numbers[count] = number - 1;
      count += 1;
    }
    starts[article + 1] = count;
  }
  return { values, starts, numbers: numbers.subarray(0, count) };
}

/** The years of articles as a facet. */
export function yearFacet({ years, articles }: Pick<Root, 'years' | 'articles'>): FacetColumn {
  const present = [...new Set(years)].filter((year) => year > 0);
  const numberOf = new Map(present.map((year, i) => [year, i + 1]));
  const column = Uint32Array.from({ length: articles }, (_, article) => numberOf.get(years[article] ?? 0) ?? 0);
  return rootFacet(
    column,
    present.map((year) => ({ id: yearText(year), label: yearText(year) })),
  );
}

/** Four digits. */
export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
