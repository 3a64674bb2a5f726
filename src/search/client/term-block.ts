/** Files of words with their postings, and files of words alone: taken apart. */
import { numbersIn } from './number-codes.js';

/** A word of the index. */
export interface Term {
  readonly word: string;
  /** Articles that have it. */
  readonly articles: number;
  /** Codes of its articles. */
  readonly docs: string;
  /** Codes of its places; where these stand in another file, its number and from where. */
  readonly places: string | { readonly file: number; readonly from: number; readonly length: number };
}

/** The words of each stem in one file. */
export type TermBlock = ReadonlyMap<string, readonly Term[]>;

/** Numbers of a dictionary, taken one after the other. */
function taker(numbers: Float64Array): () => number {
  let at = 0;
  return () => {
    const number = numbers[at] ?? 0;
    at += 1;
    return number;
  };
}

/** Take a file of terms apart. */
export function decodeTerms(data: string): TermBlock {
  const [suffixes = '', dictionary = '', postings = ''] = data.split('\n');
  const endings = suffixes.split(' ');
  const next = taker(numbersIn(dictionary));
  const block = new Map<string, Term[]>();
  let stem = '';
  let ending = 0;
  let at = 0;
  const word = (before: string): string => {
    const common = next();
    ending += 1;
    return before.slice(0, common) + (endings[ending - 1] ?? '');
  };
  const taken = (length: number): string => {
    at += length;
    return postings.slice(at - length, at);
  };
  while (ending < endings.length) {
    stem = word(stem);
    const terms: Term[] = [];
    let before = stem;
    for (let left = next(); left > 0; left -= 1) {
      before = word(before);
      const articles = next();
      const docs = taken(next());
      const head = next();
      const length = Math.floor(head / 2);
      const places = head % 2 === 1 ? { file: next(), from: next(), length } : taken(length);
      terms.push({ word: before, articles, docs, places });
    }
    block.set(stem, terms);
  }
  return block;
}

/** A word with its frequency: 2 to the power of `bits`, more or less. */
export interface ListedWord {
  readonly word: string;
  readonly bits: number;
}

/** Take a file of words apart; they stand in the order of their code units. */
export function decodeWords(data: string): readonly ListedWord[] {
  const [suffixes = '', dictionary = ''] = data.split('\n');
  const next = taker(numbersIn(dictionary));
  let word = '';
  return suffixes.split(' ').map((ending) => {
    word = word.slice(0, next()) + ending;
    return { word, bits: next() };
  });
}
