/**
 * The terms that tell what an article is about: the names it is listed under, the words of its headline and standfirst
 * and those that its text repeats; and how many articles of this archive have each.
 */
import { isEveryday } from '../infer/copies/key-words.js';
import { hashedWords, mix } from '../infer/copies/shingles.js';
import { keyWordsIn, type Sketch } from '../infer/copies/sketch.js';
import type { FiledArticle } from '../record/filed-article.js';

/** What a term counts by where it stands: among the names, in the headline, in standfirst or text. */
const WEIGHTS = [1, 0.8, 0.5] as const;
/** Places of those weights; the strongest counts. */
const NAME = 0;
const HEADLINE = 1;
const TEXT = 2;

/** Terms of an article, the rarest: with more, long lists of names would outweigh what a story is about. */
const MOST = 40;
/** Share of the articles above which a term tells nothing; of a small archive that many articles. */
const COMMON = 0.1;
const COMMON_OF_FEW = 4;

/** What terms are read from. */
export interface Termed {
  readonly article: Pick<FiledArticle, 'title' | 'standfirst' | 'topics' | 'people' | 'places' | 'organisations'>;
  readonly sketch: Sketch | undefined;
}

/** A term of an article: its number in this archive and what it counts there, as one number; there are millions. */
export type Term = number;

/** Number of the term in this archive. */
export function numberOf(term: Term): number {
  return Math.trunc(term / WEIGHTS.length);
}

/** Where the strongest of the term's places is, as a number: the same in any archive. */
export function placeOf(term: Term): number {
  return term % WEIGHTS.length;
}

/** How much the article is about the term: 0 to 1. */
export function weightOf(term: Term): number {
  return WEIGHTS[placeOf(term)] ?? 0;
}

export interface Terms {
  /** The terms of each article that another has, too, and not too many; in the order of the articles. */
  readonly of: readonly (readonly Term[])[];
  /** Articles that have a term, by its number. */
  readonly counts: readonly number[];
  /** What a term is in any archive, by its number. */
  readonly keys: readonly number[];
}

/** What an article's terms are in any archive: for each its key and the place of its weight, one after the other. */
export type ReadTerms = Uint32Array;

/** Terms as they were read; in a preview most articles and sketches are those of the build before. */
const remembered = new WeakMap<Termed['article'], { readonly sketch: Sketch | undefined; readonly terms: ReadTerms }>();

/** Reads the terms of articles. */
export function termReader(): (article: Termed) => ReadTerms {
  const keyOf = nameKeys();
  return (termed) => {
    const { article, sketch } = termed;
    const known = remembered.get(article);
    if (known !== undefined && known.sketch === sketch) return known.terms;
    const places = placesOf(termed, keyOf);
    const terms = new Uint32Array(2 * places.size);
    let at = 0;
    for (const [key, place] of places) {
      terms[at] = key;
      terms[at + 1] = place;
      at += 2;
    }
    remembered.set(article, { sketch, terms });
    return terms;
  };
}

/** The terms of articles within their archive. */
export function termsOf(articles: readonly ReadTerms[]): Terms {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const all = articles.map((read) => {
    const terms: Term[] = [];
    for (let at = 0; at < read.length; at += 2) {
      const [key, place] = [read[at] ?? 0, read[at + 1] ?? 0];
      const number = numbers.get(key) ?? numbers.size;
      if (number === counts.length) {
        numbers.set(key, number);
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      terms.push(number * WEIGHTS.length + place);
    }
    return terms;
  });
  const most = Math.max(COMMON_OF_FEW, articles.length * COMMON);
  const countOf = (term: Term) => counts[numberOf(term)] ?? 0;
  const of = all.map((terms) => {
    const telling = terms.filter((term) => countOf(term) > 1 && countOf(term) <= most);
    return telling.length <= MOST ? telling : telling.sort((a, b) => countOf(a) - countOf(b)).slice(0, MOST);
  });
  return { of, counts, keys: [...numbers.keys()] };
}

/** Places of weights by term. A name of one word and the same word in a headline are one term. */
function placesOf({ article, sketch }: Termed, keyOf: (id: string) => number): ReadonlyMap<number, number> {
  const { title, standfirst, topics, people, places, organisations } = article;
  const terms = new Map<number, number>();
  const add = (key: number, place: number): void => {
    if (place < (terms.get(key) ?? WEIGHTS.length) && !isEveryday(key)) terms.set(key, place);
  };
  for (const names of [topics, people, places, organisations]) for (const { id } of names) add(keyOf(id), NAME);
  for (const word of hashedWords(title?.value ?? '')) add(word, HEADLINE);
  for (const word of hashedWords(standfirst?.value ?? '')) add(word, TEXT);
  for (const word of sketch === undefined ? [] : keyWordsIn(sketch)) add(word, TEXT);
  return terms;
}

/** Names as numbers: of one word that of the word. */
function nameKeys(): (id: string) => number {
  const known = new Map<string, number>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const key = hashedWords(id).reduce((hash, word) => mix(hash) ^ word, 0) >>> 0;
    known.set(id, key);
    return key;
  };
}
