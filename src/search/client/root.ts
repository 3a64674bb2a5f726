/** The first file of the index: what is to be known of every article for filters, counts and relevance. */
import { lastDay, yearOf } from './days.js';
import { LENGTHS } from './lengths.js';
import { numbersIn } from './number-codes.js';
import { SearchError } from './protocol.js';
import { createStemmer, type StemLanguage, type Stemmer, type Stemmers } from './stems.js';

/** A value that many articles share. */
export interface NamedValue {
  readonly id: string;
  readonly label: string;
}

/** Kinds of files that the root knows the checks of. */
export const FILE_KINDS = ['terms', 'words', 'places', 'docs', 'facets', 'texts'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Columns have an entry for each article, by its number: newest first, undated last. */
export interface Root {
  readonly articles: number;
  readonly stem: Stemmer;
  readonly docsPerFile: number;
  readonly textsPerFile: number;
  /** First and last day that an article may be of; the first is greater than the last where it is undated. */
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
  /** 0 for undated ones. */
  readonly years: Uint16Array;
  /** Number of the source in `sources` plus 1; 0: none. */
  readonly source: Uint32Array;
  readonly sources: readonly NamedValue[];
  /** Number of the language in `langs` plus 1. */
  readonly lang: Uint32Array;
  readonly langs: readonly NamedValue[];
  /** What BM25 divides a frequency in the text by: 1 for a text of average length. */
  readonly norms: Float64Array;
  /** Number of the group of copies from 1; 0: none. */
  readonly group: Uint32Array;
  /** Facets with files of their own, in the order of these. */
  readonly facetKinds: readonly string[];
  /** The first stem or word of each file. */
  readonly termFirsts: readonly string[];
  readonly wordFirsts: readonly string[];
  readonly checks: Readonly<Record<FileKind, readonly string[]>>;
}

/** The format that this client reads. */
const FORMAT = 1;
/** How much a text's length counts against its frequencies: BM25's b. */
const LENGTH_WEIGHT = 0.85;
const KIND_BITS = 4;

interface Facts {
  readonly format: number;
  readonly articles: number;
  readonly words: number;
  readonly stems: readonly StemLanguage[];
  readonly docs: number;
  readonly texts: number;
  readonly sources: readonly string[];
  readonly langs: readonly string[];
  readonly facets: readonly string[];
}

/** Take the root apart; throws a SearchError where it is of another format. */
export function decodeRoot(data: string, stemmers: Stemmers): Root {
  const lines = data.split('\n');
  const [head = '', dates = '', source = '', lang = '', lengths = '', group = '', terms = '', words = '', ...rest] =
    lines;
  const facts = factsIn(head);
  const { articles } = facts;
  const [termChecks, wordChecks, placeChecks, docChecks, facetChecks, textChecks] = rest.map(listIn);
  return {
    articles,
    stem: createStemmer(neededOf(stemmers, facts.stems)),
    docsPerFile: facts.docs,
    textsPerFile: facts.texts,
    ...dateColumns(dates, articles),
    source: Uint32Array.from(numbersIn(source)),
    sources: facts.sources.map(namedValue),
    lang: Uint32Array.from(numbersIn(lang)),
    langs: facts.langs.map(namedValue),
    norms: normsOf(numbersIn(lengths), facts.words / Math.max(1, articles)),
    group: Uint32Array.from(numbersIn(group)),
    facetKinds: facts.facets,
    termFirsts: terms.split(' '),
    wordFirsts: words.split(' '),
    checks: {
      terms: termChecks ?? [],
      words: wordChecks ?? [],
      places: placeChecks ?? [],
      docs: docChecks ?? [],
      facets: facetChecks ?? [],
      texts: textChecks ?? [],
    },
  };
}

/** The stemmers that the index was made with; throws a SearchError where one of them is not at hand. */
function neededOf(stemmers: Stemmers, languages: readonly StemLanguage[]): Stemmers {
  if (languages.some((language) => stemmers[language] === undefined)) throw otherBuild();
  return Object.fromEntries(languages.map((language) => [language, stemmers[language]]));
}

function otherBuild(): SearchError {
  return new SearchError({ kind: 'other-build', file: 'index/root.js' });
}

function listIn(line: string): readonly string[] {
  return line === '' ? [] : line.split(' ');
}

function namedValue(text: string): NamedValue {
  const [id = '', label = id] = text.split('\t');
  return { id, label };
}

function factsIn(line: string): Facts {
  const facts: unknown = JSON.parse(line);
  if (isFacts(facts)) return facts;
  throw otherBuild();
}

/** The root was written by the same program if its format is right: its check says that nothing was changed since. */
function isFacts(facts: unknown): facts is Facts {
  return typeof facts === 'object' && facts !== null && 'format' in facts && facts.format === FORMAT;
}

function dateColumns(codes: string, articles: number): Pick<Root, 'firstDays' | 'lastDays' | 'years'> {
  const firstDays = new Int32Array(articles).fill(1);
  const lastDays = new Int32Array(articles);
  const years = new Uint16Array(articles);
  let before = 0;
  for (const [article, code] of numbersIn(codes).entries()) {
    const exactness = code % KIND_BITS;
    if (exactness === 0) continue;
    const first = before - unzigzag(Math.floor(code / KIND_BITS));
    const sameDay = first === before && article > 0 && exactness === 3;
    before = first;
    firstDays[article] = first;
    lastDays[article] = lastOf(first, exactness);
    years[article] = sameDay && (years[article - 1] ?? 0) > 0 ? (years[article - 1] ?? 0) : yearOf(first);
  }
  return { firstDays, lastDays, years };
}

function lastOf(first: number, exactness: number): number {
  if (exactness === 3) return first;
  return lastDay(first, exactness === 2 ? 1 : 12);
}

function unzigzag(code: number): number {
  return code % 2 === 1 ? -(code + 1) / 2 : code / 2;
}

function normsOf(levels: Float64Array, average: number): Float64Array {
  return levels.map((level) => 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * (LENGTHS[level] ?? 0)) / Math.max(1, average));
}

/** Number of the file in which a stem or word would be: the last one that begins with it or before it; −1: none. */
export function fileOf(firsts: readonly string[], word: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
