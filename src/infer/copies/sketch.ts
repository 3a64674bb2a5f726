/**
 * What is kept of a text to find its copies and what is about the same: a sketch, small, and the same for the same
 * words. From two sketches the resemblance of the texts (Jaccard similarity of their sets of five-word shingles) is told
 * without the texts. Both kinds of sketch of A. Broder ("On the resemblance and containment of documents", 1997) are in
 * it: minima of many hashes, which find the pairs worth comparing, and the smallest of one, which compare them.
 */
import type { ParsedArticle } from '../../record/article.js';
import { keyWords, MOST_KEY_WORDS } from './key-words.js';
import { mix, type Shingles, shinglesOf } from './shingles.js';

/**
 * The sketch of one text, packed so that handing it to another thread and keeping a hundred thousand is cheap: words,
 * distinct shingles, two hashes of the whole text, then `BANDS` keys, then the words that it repeats, then the smallest
 * hashes in ascending order. At most 1.9 kB.
 */
export type Sketch = Uint32Array;

/** Words below which a text is too short to be told from any other: "Read more" and the like. */
const FEWEST_WORDS = 20;

/**
 * Minima: `BANDS` pairs. Two texts of resemblance r have both minima of a pair in common with probability r², and none
 * of 32 pairs with (1 - r²)^32: at r = 0.5 that is one in ten thousand, at 0.3 one in twenty.
 */
export const BANDS = 32;
const ROWS = 2;
const BINS = BANDS * ROWS;

/** Smallest hashes kept: a text of up to 404 words is compared whole; beyond, the error is about 2.5 percent points. */
export const SMALLEST = 400;

const WORDS = 0;
const SHINGLES = 1;
const TEXT = 2;
const KEYS = 4;
const KEY_WORDS = KEYS + BANDS;
const HASHES = KEY_WORDS + MOST_KEY_WORDS;

/** Above every value of a bin, which is a hash without the bits that chose the bin. */
const EMPTY = 0xffffffff;
const BIN_BITS = Math.log2(BINS);

const minima = new Uint32Array(BINS);

/** What a sketch is made of. */
export type Sketchable = Pick<ParsedArticle, 'title' | 'standfirst' | 'body'>;

/**
 * The sketch of an article's text, and of headline and standfirst as well where these are most of it; null where there
 * are too few words to have copies.
 */
export function sketchOf({ title, standfirst, body }: Sketchable): Sketch | null {
  const text = shinglesOf([], body);
  const shingles = text.words < FEWEST_WORDS ? shinglesOf([title?.value ?? '', standfirst?.value ?? ''], body) : text;
  if (shingles.words < FEWEST_WORDS) return null;
  const repeated = keyWords(shingles.wordHashes);
  const distinct = distinctOf(shingles);
  const sketch = new Uint32Array(HASHES + Math.min(distinct.length, SMALLEST));
  sketch[WORDS] = shingles.words;
  sketch[SHINGLES] = distinct.length;
  sketch.set(shingles.text, TEXT);
  sketch.set(repeated, KEY_WORDS);
  fillBins(distinct);
  for (let band = 0; band < BANDS; band += 1) {
    sketch[KEYS + band] = mix(mix(minima[band * ROWS] ?? 0) ^ (minima[band * ROWS + 1] ?? 0));
  }
  sketch.set(distinct.subarray(0, SMALLEST), HASHES);
  return sketch;
}

/** The set of shingles, ascending; in the memory of the shingles. */
function distinctOf({ hashes, count }: Shingles): Uint32Array {
  const sorted = hashes.subarray(0, count).sort();
  let end = 0;
  for (let i = 0; i < count; i += 1) {
    const hash = sorted[i] ?? 0;
    if (i > 0 && hash === sorted[end - 1]) continue;
    sorted[end] = hash;
    end += 1;
  }
  return sorted.subarray(0, end);
}

/**
 * Find the minima of a set. A hash function for each minimum would be sixty-four times the work: one function divides
 * the set among bins, each of which keeps its minimum, and further ones divide it again until no bin is empty (S.
 * Dahlgaard, M. Knudsen, M. Thorup, "Fast similarity sketching", 2017). The set is not empty.
 */
function fillBins(set: Uint32Array): void {
  minima.fill(EMPTY);
  const filled = new Uint8Array(BINS);
  let left = BINS;
  for (let round = 1; left > 0; round += 1) {
    const seed = mix(round);
    for (let i = 0; i < set.length; i += 1) {
      const hash = mix((set[i] ?? 0) ^ seed);
      const bin = hash & (BINS - 1);
      const value = hash >>> BIN_BITS;
      if (value < (minima[bin] ?? 0) && filled[bin] === 0) minima[bin] = value;
    }
    for (let bin = 0; bin < BINS; bin += 1) {
      if (filled[bin] === 1 || minima[bin] === EMPTY) continue;
      // A minimum of another round is another one.
      minima[bin] = mix((minima[bin] ?? 0) ^ seed);
      filled[bin] = 1;
      left -= 1;
    }
  }
}

/** The bytes of a sketch, none where there is no sketch: as they are kept from one build to the next. */
export function bytesOfSketch(sketch: Sketch | null): Uint8Array {
  return sketch === null ? new Uint8Array(0) : new Uint8Array(sketch.buffer, sketch.byteOffset, sketch.byteLength);
}

/** A sketch from its bytes. */
export function sketchOfBytes(bytes: Uint8Array): Sketch | null {
  if (bytes.length === 0) return null;
  return new Uint32Array(new Uint8Array(bytes).buffer);
}

/** Words of the text. */
export function wordsIn(sketch: Sketch): number {
  return sketch[WORDS] ?? 0;
}

/** Key of a band (from 0 below `BANDS`): texts that have one in common are worth comparing. */
export function bandKey(sketch: Sketch, band: number): number {
  return sketch[KEYS + band] ?? 0;
}

/** What exact copies have in common and others do not: as safe a key as 64 bits are. */
export function textKey(sketch: Sketch): string {
  return `${sketch[WORDS]}-${sketch[TEXT]}-${sketch[TEXT + 1]}`;
}

/** The words that a text repeats (see `keyWords`), as `hashedWords` has them. */
export function keyWordsIn(sketch: Sketch): readonly number[] {
  const found: number[] = [];
  for (let i = KEY_WORDS; i < HASHES && sketch[i] !== 0; i += 1) found.push(sketch[i] ?? 0);
  return found;
}

/** How much two texts have in common. */
export interface Overlap {
  /** Jaccard similarity: shingles in both by shingles in either; 0 to 1. */
  readonly resemblance: number;
  /** Share of the shorter text's shingles that the longer one has, too; 0 to 1. */
  readonly containment: number;
}

/** How much two texts have in common: exact where both are kept whole, else estimated from the smallest hashes. */
export function overlapOf(a: Sketch, b: Sketch): Overlap {
  const resemblance = resemblanceOf(a, b);
  const [m, n] = [a[SHINGLES] ?? 0, b[SHINGLES] ?? 0];
  // |A ∩ B| from |A ∩ B| / |A ∪ B| and |A| + |B| = |A ∪ B| + |A ∩ B|.
  const common = (resemblance * (m + n)) / (1 + resemblance);
  return { resemblance, containment: Math.min(1, common / Math.min(m, n)) };
}

/** Share of the smallest hashes of the union that are in both: the smallest of a union are among those of its parts. */
function resemblanceOf(a: Sketch, b: Sketch): number {
  const whole = a.length < HASHES + SMALLEST && b.length < HASHES + SMALLEST;
  const most = whole ? a.length + b.length : SMALLEST;
  let [i, j, union, both] = [HASHES, HASHES, 0, 0];
  while (i < a.length && j < b.length && union < most) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    union += 1;
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const rest = Math.min(most - union, a.length - i + (b.length - j));
  return both / (union + rest);
}
