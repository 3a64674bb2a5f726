/**
 * Lengths of texts in words as levels, four to the doubling: BM25 needs no more, and a level takes one character. The
 * bounds come from multiplication alone, which is the same on every machine (`Math.log2` need not be).
 */

/** The fourth root of 2. */
const STEP = 1.189207115002721;
/** More levels than any text needs: 2^16 words. */
const LEVELS = 69;

/** The length from which a level holds. */
export const LENGTHS: readonly number[] = levels();

function levels(): readonly number[] {
  const bounds = [0];
  for (let bound = 1; bounds.length < LEVELS; bound *= STEP) bounds.push(bound);
  return bounds;
}

/** The level of a text of so many words. */
export function lengthLevel(words: number): number {
  let level = 0;
  while (level + 1 < LEVELS && (LENGTHS[level + 1] ?? 0) <= words) level += 1;
  return level;
}
