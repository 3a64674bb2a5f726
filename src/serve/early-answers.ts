/**
 * Pages that the preview shows before the site is built anew. Each gives way when a build that began after it has ended,
 * well or badly: then the site shows the same, or what is wrong.
 */
import { percentDecoded } from '../record/percent-decoded.js';
import type { InPlaceOf } from './respond.js';

/** Pages by their URLs within the site. */
export type Pages = ReadonlyMap<string, string>;

export interface EarlyAnswers {
  readonly inPlaceOf: InPlaceOf;
  /** Show such pages from now on. */
  add(pages: Pages): void;
  /** A build begins, which knows all that the pages added until now show. */
  begin(): void;
  /** The build that began last has ended. */
  end(): void;
}

export function createEarlyAnswers(): EarlyAnswers {
  let shown = new Map<string, string>();
  /** What the build that runs knows. */
  let known = new Map<string, string>();
  return {
    inPlaceOf: (path) => shown.get(path) ?? known.get(path) ?? null,
    add(pages) {
      for (const [url, html] of pages) shown.set(percentDecoded(url) ?? url, html);
    },
    begin() {
      known = new Map([...known, ...shown]);
      shown = new Map();
    },
    end() {
      known = new Map();
    },
  };
}
