/** Alphabetical order of labels in the archive's language, the same on every machine. */

import type { Lang } from '../record/brands.js';
import { compareText } from '../record/compare.js';

function wellFormed(lang: Lang): readonly string[] {
  try {
    return Intl.getCanonicalLocales(lang);
  } catch {
    return [];
  }
}

/**
 * Comparator of labels: numbers by value, ties by code units. A language that the runtime does not know is sorted as
 * English; without that second choice `Intl` would take the machine's own locale.
 */
export function labelOrder(lang: Lang): (a: string, b: string) => number {
  const collator = new Intl.Collator([...wellFormed(lang), 'en'], { numeric: true });
  return (a, b) => collator.compare(a, b) || compareText(a, b);
}
