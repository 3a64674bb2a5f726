/**
 * The order of words that stand one behind the other as UTF-8. It is that of their UTF-16 units, because words have no
 * letters beyond the Basic Multilingual Plane. Three letters and the number of a word make one number each, and rows of
 * numbers are sorted several times as fast as texts, which would have to be made first.
 */

/** Bytes that are looked at at once. */
const AT_ONCE = 3;
const BYTE = 256;
/** Words that are told apart: with three bytes, a number still has 53 bits at most. */
const WORDS = 2 ** 29;
/** Words up to which putting each in its place costs less than sorting numbers. */
const FEW = 12;

/** Words to put in order: the letters of word n stand from the nth start to the next. */
interface Unsorted {
  readonly letters: Uint8Array;
  readonly starts: Uint32Array;
}

/** The numbers of the first `size` words, all different, in the order of their bytes. */
export function inByteOrder(letters: Uint8Array, starts: Uint32Array, size: number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, word) => word);
  sortRun({ letters, starts }, order, 0);
  return order;
}

/** Sort words that have their first `depth` bytes in common. */
function sortRun(words: Unsorted, run: Uint32Array, depth: number): void {
  if (run.length <= FEW) {
    sortFew(words, run, depth);
    return;
  }
  const keys = Float64Array.from(run, (word) => WORDS * bytesAt(words, word, depth) + word).sort();
  let start = 0;
  let before = -1;
  for (let at = 0; at <= keys.length; at += 1) {
    const key = keys[at] ?? Number.POSITIVE_INFINITY;
    const bytes = Math.floor(key / WORDS);
    if (bytes !== before) {
      if (at - start > 1) sortRun(words, run.subarray(start, at), depth + AT_ONCE);
      start = at;
      before = bytes;
    }
    if (at < keys.length) run[at] = key - WORDS * bytes;
  }
}

/** The next bytes of a word as a number; what is behind its end counts as less than any letter. */
function bytesAt({ letters, starts }: Unsorted, word: number, depth: number): number {
  const end = starts[word + 1] ?? 0;
  let bytes = 0;
  for (let at = (starts[word] ?? 0) + depth, left = AT_ONCE; left > 0; left -= 1, at += 1) {
    bytes = BYTE * bytes + (at < end ? (letters[at] ?? 0) : 0);
  }
  return bytes;
}

function sortFew(words: Unsorted, run: Uint32Array, depth: number): void {
  for (let i = 1; i < run.length; i += 1) {
    const word = run[i] ?? 0;
    let at = i;
    for (; at > 0 && isBefore(words, word, run[at - 1] ?? 0, depth); at -= 1) run[at] = run[at - 1] ?? 0;
    run[at] = word;
  }
}

function isBefore({ letters, starts }: Unsorted, a: number, b: number, depth: number): boolean {
  const endA = starts[a + 1] ?? 0;
  const endB = starts[b + 1] ?? 0;
  let [i, j] = [(starts[a] ?? 0) + depth, (starts[b] ?? 0) + depth];
  for (; i < endA && j < endB; i += 1, j += 1) {
    const distance = (letters[i] ?? 0) - (letters[j] ?? 0);
    if (distance !== 0) return distance < 0;
  }
  return i === endA && j < endB;
}
