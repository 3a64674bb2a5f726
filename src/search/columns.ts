/** What the index has of each article beside its words: columns for filters and counts, rows for the list of results. */
import type { FacetEntry, FacetListing } from '../listings/listings.js';
import type { Edtf } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import { isDated, partsOf } from '../record/edtf.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import { dayNumber } from '../relate/day-number.js';
import { lengthLevel } from './client/lengths.js';
import { likelyUrl } from './client/likely-url.js';
import { type CodeRow, codeRow, putNumber } from './client/number-codes.js';
import { type IndexScript, latin1 } from './index-script.js';
import type { KnownScripts } from './known-scripts.js';
import { commonLetters } from './term-files.js';

/** Articles a file of result rows: few, because the hits of a query stand in as many files as there are hits. */
export const DOCS_SIZE = 50;

/** Distinct values and, for each article, the number of its value, as codes. */
export interface NumberedColumn {
  readonly values: readonly string[];
  readonly codes: string;
}

/**
 * The articles in the order of the index: newest first, undated last, ties by URL. They come in the catalogue's order,
 * which puts the title before the URL.
 */
export function indexOrder(articles: readonly CataloguedArticle[]): readonly CataloguedArticle[] {
  const ordered: CataloguedArticle[] = [];
  let run: CataloguedArticle[] = [];
  let day: Edtf | null = null;
  const flush = () => {
    if (run.length > 1) run.sort((a, b) => compareText(a.url, b.url));
    for (const article of run) ordered.push(article);
    run = [];
  };
  for (const article of articles) {
    const date = placedDate(article);
    if (date !== day) flush();
    day = date;
    run.push(article);
  }
  flush();
  return ordered;
}

/** The date that places an article in time; a bound ("not before") does not. */
function placedDate({ date }: CataloguedArticle): Edtf | null {
  return date !== null && isDated(date.value) ? date.value : null;
}

/**
 * Dates as codes, a pair of numbers an article: how exact (0 undated, 1 year, 2 month, 3 day), and for dated ones how
 * many days before the article before its first day is (days from 1970-01-01; zigzag, the first article's from 0).
 */
export function dateColumn(articles: readonly CataloguedArticle[]): string {
  const row = codeRow();
  let before = 0;
  for (const article of articles) {
    const day = article.date === null ? null : dayOf(article.date.value);
    if (day === null) putNumber(row, 0);
    else {
      putNumber(row, 4 * zigzag(before - day.first) + day.exactness);
      before = day.first;
    }
  }
  return latin1(row);
}

interface Day {
  /** Days from 1970-01-01 to the first that it may be. */
  readonly first: number;
  /** 1: the year is known, 2: the month, 3: the day. */
  readonly exactness: number;
}

/** A date as a number of days; null where it places nothing in time. */
function dayOf(date: Edtf): Day | null {
  const { month, day, notBefore } = partsOf(date);
  if (notBefore) return null;
  const exactness = day === null ? 2 : 3;
  return { first: dayNumber(date) ?? 0, exactness: month === null ? 1 : exactness };
}

/** Whole numbers of both signs as natural ones: 0, −1, 1, −2 … are 0, 1, 2, 3 … */
function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** A column of values that many articles share; null is 0, the first value 1. */
export function sharedColumn(
  articles: readonly CataloguedArticle[],
  nameOf: (article: CataloguedArticle) => string | null,
): NumberedColumn {
  const row = codeRow();
  const numbers = new Map<string, number>();
  for (const article of articles) {
    const value = nameOf(article);
    if (value !== null && !numbers.has(value)) numbers.set(value, numbers.size + 1);
    putNumber(row, value === null ? 0 : (numbers.get(value) ?? 0));
  }
  return { values: [...numbers.keys()], codes: latin1(row) };
}

/** Lengths of texts as levels, a code an article. */
export function lengthColumn(lengths: readonly number[]): string {
  const row = codeRow();
  for (const length of lengths) putNumber(row, lengthLevel(length));
  return latin1(row);
}

/** Control characters, line ends and tabs separate rows and cells here. */
const SEPARATORS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

function cell(text: string): string {
  return text.replace(SEPARATORS, ' ');
}

/** Separates the names of a byline: no control character is part of a name. */
const BETWEEN_NAMES = '\u001f';

/** The rows of the list of results: a file for each `DOCS_SIZE` articles, a line an article, cells with tabs between. */
export function* docFiles(
  articles: readonly CataloguedArticle[],
  { script }: Pick<KnownScripts, 'script'>,
): Iterable<IndexScript> {
  for (let from = 0; from < articles.length; from += DOCS_SIZE) {
    const rows = articles.slice(from, from + DOCS_SIZE).map(docFields);
    const parts = [JSON.stringify(rows.map((row) => Object.values(row)))];
    yield script(`docs/${from / DOCS_SIZE}`, parts, () => rows.map(docRow));
  }
}

/** All that a row is made of. */
function docFields({ url, id, title, date, byline, dir, traits }: CataloguedArticle) {
  return {
    url,
    id,
    title: title?.value ?? null,
    opening: title === null ? traits.firstWords : '',
    day: date?.value ?? '',
    byline: byline?.value ?? [],
    dir,
  };
}

function docRow({ url, id, title, opening, day, byline, dir }: ReturnType<typeof docFields>): string {
  const names = byline.map(cell).join(BETWEEN_NAMES);
  const heading = cell(title ?? opening);
  const likely = likelyUrl(day, heading);
  const common = commonLetters(url, likely);
  const rest = likely === url ? '' : `${common} ${url.slice(common)}`;
  return [heading, title === null ? 'o' : '', day, names, id, rest, dir === 'rtl' ? 'r' : ''].join('\t').trimEnd();
}

/** Facets whose values stand in files of their own. */
export const FACET_FILES = [
  { kind: 'topic', facet: 'topics' },
  { kind: 'place', facet: 'places' },
  { kind: 'person', facet: 'people' },
  { kind: 'organisation', facet: 'organisations' },
] as const;

/**
 * A facet: its values, those of most articles first (a line each: ID, tab, label), an empty line, and as codes for each
 * article how many values it has, then their numbers, ascending, each as the distance from the one before.
 */
export function facetFile(
  kind: string,
  listing: FacetListing | undefined,
  numberOf: ReadonlyMap<CataloguedArticle, number>,
  { script }: Pick<KnownScripts, 'script'>,
): IndexScript {
  const entries = listing?.entries ?? [];
  const said = entries.map(({ id, label, articles }) => [id, label, articles.length]);
  const parts = [JSON.stringify(said), String(numberOf.size), new Uint8Array(ownersOf(entries, numberOf).buffer)];
  return script(`facets/${kind}`, parts, () => {
    const sorted = [...entries].sort((a, b) => b.articles.length - a.articles.length || compareText(a.id, b.id));
    return [
      ...sorted.map(({ id, label }) => `${id}\t${cell(label)}`),
      '',
      valuesByArticle(sorted, ownersOf(sorted, numberOf), numberOf.size),
    ];
  });
}

/** The numbers of the articles of each entry, one entry behind the other. */
function ownersOf(
  entries: readonly Pick<FacetEntry, 'articles'>[],
  numberOf: ReadonlyMap<CataloguedArticle, number>,
): Uint32Array<ArrayBuffer> {
  const owners = new Uint32Array(entries.reduce((sum, { articles }) => sum + articles.length, 0));
  let at = 0;
  for (const { articles } of entries) {
    for (const article of articles) {
      owners[at] = numberOf.get(article) ?? 0;
      at += 1;
    }
  }
  return owners;
}

/** For each article how many entries it has, then their numbers as distances. */
function valuesByArticle(
  entries: readonly Pick<FacetEntry, 'articles'>[],
  owners: Uint32Array,
  count: number,
): CodeRow {
  const starts = new Uint32Array(count + 1);
  for (const owner of owners) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  for (let number = 1; number < starts.length; number += 1) {
    starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  }
  const ends = starts.slice();
  const values = new Uint32Array(owners.length);
  let at = 0;
  for (const [entry, { articles }] of entries.entries()) {
    for (let left = articles.length; left > 0; left -= 1, at += 1) {
      const owner = owners[at] ?? 0;
      const place = ends[owner] ?? 0;
      values[place] = entry;
      ends[owner] = place + 1;
    }
  }
  return valueCodes(values, starts);
}

/** Values of articles, those of each ascending, as codes; `starts` has one entry more than there are articles. */
function valueCodes(values: Uint32Array, starts: Uint32Array): CodeRow {
  const row = codeRow(4 * values.length);
  for (let number = 0; number + 1 < starts.length; number += 1) {
    const from = starts[number] ?? 0;
    const to = starts[number + 1] ?? 0;
    putNumber(row, to - from);
    for (let at = from, before = -1; at < to; at += 1) {
      const value = values[at] ?? 0;
      putNumber(row, value - before - 1);
      before = value;
    }
  }
  return row;
}
