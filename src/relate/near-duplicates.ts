/**
 * Pairs of texts that have much in common, without comparing each with every other: locality-sensitive hashing by bands
 * (A. Rajaraman and J. Ullman, "Mining of Massive Datasets", chapter 3) proposes pairs, the sketches confirm them.
 */
import { BANDS, bandKey, type Overlap, overlapOf, type Sketch } from '../infer/copies/sketch.js';

/** Two texts, by their places in the list given, `first` before `second`. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly overlap: Overlap;
}

/**
 * Texts of one key that later ones are compared with: the first ones. The same form filled in ten thousand times would
 * else be compared fifty million times.
 */
const MOST = 64;

const NONE = -1;

/** Every pair of which `holds` is true, in the order of the second, then of the first. Exact copies are left out before. */
export function nearDuplicates(sketches: readonly Sketch[], holds: (overlap: Overlap) => boolean): readonly Pair[] {
  const chains = Array.from({ length: BANDS }, (_, band) => chainsOf(sketches, band));
  const comparedWith = new Int32Array(sketches.length).fill(NONE);
  const pairs: Pair[] = [];
  for (const [second, sketch] of sketches.entries()) {
    const found: Pair[] = [];
    for (const chain of chains) {
      for (let first = chain[second] ?? NONE; first !== NONE; first = chain[first] ?? NONE) {
        const other = sketches[first];
        if (other === undefined || comparedWith[first] === second) continue;
        comparedWith[first] = second;
        const overlap = overlapOf(other, sketch);
        if (holds(overlap)) found.push({ first, second, overlap });
      }
    }
    pairs.push(...found.sort((a, b) => a.first - b.first));
  }
  return pairs;
}

/** For each text the nearest one before it with the same key of the band, of the first `MOST` with that key. */
function chainsOf(sketches: readonly Sketch[], band: number): Int32Array {
  const count = sketches.length;
  // Key and place as one number (up to two million texts): sorting numbers is cheaper than a map of them.
  const byKey = new Float64Array(count);
  for (const [i, sketch] of sketches.entries()) byKey[i] = bandKey(sketch, band) * count + i;
  byKey.sort();
  const chain = new Int32Array(count).fill(NONE);
  let [key, length, last] = [NONE, 0, NONE];
  for (const both of byKey) {
    const i = both % count;
    const own = (both - i) / count;
    if (own !== key) [key, length, last] = [own, 0, NONE];
    chain[i] = last;
    if (length === MOST) continue;
    last = i;
    length += 1;
  }
  return chain;
}
