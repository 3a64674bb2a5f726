/** Whether related articles must be looked for again: a number that stands for all that is looked at. */
import type { ArticleId } from '../record/brands.js';
import { createNumberHash, hashOfText, type NumberHash } from './number-hash.js';
import { nearby, type Postings } from './postings.js';
import type { Placed } from './related.js';
import { numberOf, placeOf, type ReadTerms, type Terms } from './terms.js';

/** What is looked at of articles, each in the order of time. */
export interface Looked {
  readonly placed: readonly Placed[];
  /** Whether an article stands for itself, being no copy of another. */
  readonly shown: readonly boolean[];
  /** Articles that one knows already. */
  readonly known: readonly (readonly ArticleId[])[];
  readonly read: readonly ReadTerms[];
}

/** Numbers that stand for articles. */
export interface Faces {
  /** For each all that others look at, beside its terms. */
  readonly of: readonly number[];
  readonly numberOfId: (id: ArticleId) => number;
}

export function facesOf({ placed, shown }: Looked): Faces {
  const hash = createNumberHash();
  const numbers = new Map<ArticleId, number>();
  const numberOfId = (id: ArticleId): number => {
    const number = numbers.get(id) ?? hashOfText(id, hash);
    numbers.set(id, number);
    return number;
  };
  const of = placed.map(({ article, day }, at) => {
    addWide(hash, numberOfId(article.id));
    hash.add(day === null ? 0 : 1);
    hash.add(day ?? 0);
    hash.add(shown[at] === true ? 1 : 0);
    return hash.take();
  });
  return { of, numberOfId };
}

/** A number that stands for everything that is looked at: while it is the same, so is all that is found. */
export function wholePrint({ known, read }: Looked, faces: Faces): number {
  const hash = createNumberHash();
  for (const [at, face] of faces.of.entries()) {
    addWide(hash, face);
    const [own = [], terms = []] = [known[at], read[at]];
    hash.add(own.length);
    for (const id of own) addWide(hash, faces.numberOfId(id));
    hash.add(terms.length);
    for (const word of terms) hash.add(word);
  }
  return hash.take();
}

/**
 * Makes the print of an article (see `RelatedFound.print`). The articles near it with a term are told as a sum of numbers
 * that stand for each, because their order follows from what they are.
 */
export function createPrinter(
  { of, counts, keys }: Terms,
  postings: Postings,
  { known, faces }: Pick<Looked, 'known'> & { readonly faces: Faces },
): (at: number) => number {
  const { articles, owns, places } = postings;
  const hash = createNumberHash();
  const sums = runningSums(articles, faces.of);
  return (at) => {
    hash.add(of.length);
    addWide(hash, faces.of[at] ?? 0);
    for (const id of known[at] ?? []) addWide(hash, faces.numberOfId(id));
    for (const [i, term] of (of[at] ?? []).entries()) {
      const number = numberOf(term);
      hash.add(keys[number] ?? 0);
      hash.add(placeOf(term));
      hash.add(counts[number] ?? 0);
      const place = places[(owns[at] ?? 0) + i] ?? 0;
      const [from, to] = nearby(postings, number, place);
      for (const sum of sums) hash.add((sum[to] ?? 0) - (sum[from] ?? 0));
    }
    return hash.take();
  };
}

/** Both halves of a number of up to 53 bits. */
function addWide(hash: NumberHash, number: number): void {
  hash.add(number | 0);
  hash.add(Math.trunc(number / 2 ** 32));
}

/** For the lower and the upper halves of numbers, the sum of those before each place in the list, in 32 bits. */
function runningSums(list: Int32Array, numbers: readonly number[]): readonly [Uint32Array, Uint32Array] {
  const [lower, upper] = [new Uint32Array(list.length + 1), new Uint32Array(list.length + 1)];
  for (const [i, at] of list.entries()) {
    const number = numbers[at] ?? 0;
    lower[i + 1] = (lower[i] ?? 0) + (number % 2 ** 32);
    upper[i + 1] = (upper[i] ?? 0) + Math.trunc(number / 2 ** 32);
  }
  return [lower, upper];
}
