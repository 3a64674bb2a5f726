/**
 * How well an article fits a query: BM25 over fields (S. Robertson, H. Zaragoza, M. Taylor, "Simple BM25 extension to
 * multiple weighted fields", CIKM 2004), and a bonus where words of the query stand near each other, which falls with the
 * square of their distance (Y. Rasolofo, J. Savoy, "Term proximity scoring for keyword-based retrieval systems", 2003).
 */
import { FIELDS, TEXT } from './posting-lists.js';

/**
 * What a word is worth in title, standfirst, byline and text. These, the saturation, the weight of length (`root.ts`) and
 * that of a word as typed (`leaves.ts`) were chosen together by known-item searches in an archive of 25,000 reports
 * and one of 10,000 made-up articles: by words of the text, of the title, and of both.
 */
const WEIGHTS: readonly number[] = [8, 3, 1, 1];
/** How soon more of the same word count no more: BM25's k1. That words come together says more than that one recurs. */
const SATURATION = 0.6;
/** Logarithms may differ in their last digit from machine to machine; these digits are the same on all. */
const DIGITS = 4096;

/** Articles with what a part of the query gives them; ascending. */
export interface Scored {
  readonly docs: Int32Array;
  readonly scores: Float64Array;
}

/** What a word that so many of the articles have is worth. */
export function rarity(having: number, articles: number): number {
  return Math.round(Math.log(1 + (articles - having + 0.5) / (having + 0.5)) * DIGITS) / DIGITS;
}

/** The weighted frequency of a word from its counts by field; `norm` is that of the text's length. */
export function weightedCount(counts: ArrayLike<number>, row: number, mask: number, norm: number): number {
  let weight = 0;
  for (let field = 0; field < FIELDS; field += 1) {
    const count = counts[row + field] ?? 0;
    if (count === 0 || (mask & (1 << field)) === 0) continue;
    weight += field === TEXT ? count / norm : count * (WEIGHTS[field] ?? 0);
  }
  return weight;
}

/** What a weighted frequency gives. */
export function saturated(weight: number): number {
  return (weight * (SATURATION + 1)) / (weight + SATURATION);
}

/** Words farther apart than this are not near. */
const FARTHEST = 16;

/** What the least distance between places of two words gives; places are ascending. */
export function nearness(a: Int32Array, b: Int32Array): number {
  let least = FARTHEST + 1;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const distance = (b[j] ?? 0) - (a[i] ?? 0);
    if (distance !== 0) least = Math.min(least, Math.abs(distance));
    if (distance > 0) i += 1;
    else j += 1;
  }
  return least > FARTHEST ? 0 : 1 / (least * least);
}
