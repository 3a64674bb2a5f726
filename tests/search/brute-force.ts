/**
 * The query language by reading every article from its first word to its last: what the index must agree with. Written
 * from the description of the language alone; it shares nothing with the engine but the stemming libraries' doors.
 */
import { arabicStem } from '../../src/search/client/arabic.js';
import { englishStem } from '../../src/search/client/english.js';
import type { Article } from './archive.js';

/** A word of a query. */
export interface AskedWord {
  readonly word: string;
  readonly how: 'any form' | 'this form' | 'beginning';
}

/** Part of a query: a word, a phrase, a name, in a field or anywhere. */
export interface Asked {
  readonly field: 'title' | 'byline' | 'topic' | 'person' | 'place' | 'source' | 'lang' | null;
  readonly words: readonly AskedWord[];
}

export interface AskedQuery {
  /** All must hold, each by one of its parts. */
  readonly all: readonly (readonly Asked[])[];
  /** None may hold. */
  readonly none: readonly Asked[];
  /** First day that counts and first day that no longer does, as ISO dates. */
  readonly after: string | null;
  readonly before: string | null;
}

/** The words of an article. */
interface ReadArticle {
  readonly article: Article;
  readonly title: readonly string[][];
  readonly byline: readonly string[][];
  readonly everywhere: readonly string[][];
}

const LETTERS = new Map(
  Object.entries({ ة: 'ه', ى: 'ي', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ' }),
);
const OPTIONAL = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu;

/** Words of a text, folded: whatever is not a letter or a digit divides them. */
export function wordsOf(text: string): string[] {
  const found: string[] = [];
  const words = /[\p{L}\p{M}\p{N}]+/gu;
  for (const { 0: raw, index } of text.replace(/[\u{10000}-\u{10ffff}]/gu, '  ').matchAll(words)) {
    const folded = fold(raw);
    const isPossessive =
      folded === 's' && /['’]/.test(text.replace(/[\u{10000}-\u{10ffff}]/gu, '  ').charAt(index - 1));
    if (folded !== '' && !isPossessive) found.push(folded);
  }
  return found;
}

function fold(word: string): string {
  const plain = word.normalize('NFKD').replace(OPTIONAL, '').toLowerCase();
  return Array.from(plain, (letter) => LETTERS.get(letter) ?? digit(letter))
    .join('')
    .slice(0, 64);
}

/** Arabic digits stand for the same numbers as others. */
function digit(letter: string): string {
  const at = '٠١٢٣٤٥٦٧٨٩'.indexOf(letter);
  return at < 0 ? letter : String(at);
}

/** Read all articles once. */
export function readAll(articles: readonly Article[]): readonly ReadArticle[] {
  return articles.map((article) => {
    const title = [wordsOf(article.title)];
    const byline = article.byline.map(wordsOf);
    const everywhere = [...title, ...byline, wordsOf(article.standfirst), ...article.text.map(wordsOf)];
    return { article, title, byline, everywhere };
  });
}

const stems = new Map<string, string>();

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  let stem = word;
  if (/^[a-z]+$/.test(word)) stem = englishStem(word);
  else if (/^[\u0620-\u064a]+$/.test(word)) stem = arabicStem(word);
  stems.set(word, stem);
  return stem;
}

/** URLs of the articles that a query holds for, sorted. */
export function scan(articles: readonly ReadArticle[], query: AskedQuery): readonly string[] {
  return articles
    .filter((article) => query.all.every((parts) => parts.some((part) => holds(article, part))))
    .filter((article) => !query.none.some((part) => holds(article, part)))
    .filter(({ article }) => isWithin(article.date, query))
    .map(({ article }) => article.url)
    .sort();
}

function holds(read: ReadArticle, { field, words }: Asked): boolean {
  const { article } = read;
  switch (field) {
    case 'title':
      return read.title.some((run) => stands(run, words));
    case 'byline':
      return read.byline.some((run) => stands(run, words));
    case 'lang':
      return article.lang.split('-')[0] === words[0]?.word;
    case 'source':
      return article.source !== null && stands(wordsOf(article.source), words);
    case null:
      return read.everywhere.some((run) => stands(run, words));
    default:
      return article.facets[field].some((label) => stands(wordsOf(label), words));
  }
}

function stands(run: readonly string[], words: readonly AskedWord[]): boolean {
  return run.some((_, from) => words.every((word, i) => isMeant(word, run[from + i])));
}

function isMeant({ word, how }: AskedWord, found: string | undefined): boolean {
  if (found === undefined) return false;
  if (how === 'beginning') return found.startsWith(word);
  return how === 'this form' ? found === word : stemOf(found) === stemOf(word);
}

/** Whether a date may fall into the bounds, as exact as it is; a bound ("not before") is no date. */
function isWithin(date: string | null, { after, before }: AskedQuery): boolean {
  if (after === null && before === null) return true;
  if (date === null || date.includes('/')) return false;
  const day = date.replace('~', '');
  const first = `${day}${'-01-01'.slice(day.length - 4)}`.slice(0, 10);
  // "2009" ends before "2009-", followed by anything: text order is the order of days.
  const last = `${day}-99-99`.slice(0, 10);
  return (after === null || last >= after) && (before === null || first < before);
}
