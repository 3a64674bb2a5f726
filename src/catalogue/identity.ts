/**
 * Which article is which, from one build to the next. An article is known again by the ID that its front matter gives
 * it, by its text (so its file may be renamed) or by its place (so its text may be mended); only when all are new is it
 * a new article.
 */
import { createHash } from 'node:crypto';
import { type ArticleId, isArticleId, must } from '../record/brands.js';
import type { FiledArticle } from '../record/filed-article.js';
import { givenIds } from './given-ids.js';
import type { ArticlePermalink } from './permalinks.js';

/** Letters of an ID: RFC 4648 base 32, lower case. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 12;

type Known = Pick<FiledArticle, 'document' | 'frontMatter'> & {
  readonly traits: Pick<FiledArticle['traits'], 'textHash'>;
};

/** An ID made from what is given: the same for the same words. */
export function idFrom(...words: readonly string[]): ArticleId {
  const bytes = createHash('sha256').update(words.join('\n')).digest();
  return must(isArticleId, Array.from(bytes.subarray(0, ID_LENGTH), (byte) => ALPHABET[byte & 31]).join(''));
}

/** An article with its hash and, where it was published before, what is known of it. */
export interface Identified<T extends Known> {
  readonly article: T;
  readonly text: string;
  readonly id: ArticleId;
  readonly known: ArticlePermalink | null;
}

/** Give every article its ID; `articles` are in file order. */
export function identify<T extends Known>(
  articles: readonly T[],
  published: readonly ArticlePermalink[],
): readonly Identified<T>[] {
  const hashes = articles.map(({ traits }) => traits.textHash);
  const given = givenIds(articles);
  const matches = matchPublished(articles, hashes, published);
  const taken = new Set<string>([...published.map(({ id }) => id), ...given.values()]);
  return articles.map((article, i) => {
    const text = hashes[i] ?? '';
    const known = matches.get(i) ?? null;
    const id = given.get(i) ?? known?.id ?? freeId(article, text, taken);
    taken.add(id);
    return { article, text, id, known };
  });
}

/** The second of two articles with the same text is told apart by its place. */
function freeId({ document }: Known, text: string, taken: ReadonlySet<string>): ArticleId {
  const plain = idFrom(text);
  if (!taken.has(plain)) return plain;
  const placed = idFrom(text, document.file, String(document.n));
  if (!taken.has(placed)) return placed;
  for (let i = 1; ; i += 1) {
    const id = idFrom(text, document.file, String(document.n), String(i));
    if (!taken.has(id)) return id;
  }
}

/** The permalinks of the IDs that front matter gives, by the article's index. */
function matchGiven(
  given: ReadonlyMap<number, ArticleId>,
  published: readonly ArticlePermalink[],
): Map<number, ArticlePermalink> {
  const byId = new Map<string, ArticlePermalink>(given.size === 0 ? [] : published.map((entry) => [entry.id, entry]));
  return new Map(
    [...given].flatMap(([i, id]) => {
      const entry = byId.get(id);
      return entry === undefined ? [] : [[i, entry] as const];
    }),
  );
}

/** From the surest witness to the weakest; a permalink is given to one article only. */
function matchPublished(
  articles: readonly Known[],
  hashes: readonly string[],
  published: readonly ArticlePermalink[],
): ReadonlyMap<number, ArticlePermalink> {
  const keys: readonly ((place: { file: string; n: number; text: string }) => string)[] = [
    ({ file, n, text }) => `${text}\n${file}\n${n}`,
    ({ file, text }) => `${text}\n${file}`,
    ({ text }) => text,
    ({ file, n }) => `${file}\n${n}`,
  ];
  const given = givenIds(articles);
  const matches = matchGiven(given, published);
  const used = new Set<ArticlePermalink>(matches.values());
  for (const key of keys) {
    const free = new Map<string, ArticlePermalink[]>();
    for (const entry of published) {
      if (used.has(entry)) continue;
      const list = free.get(key(entry));
      if (list === undefined) free.set(key(entry), [entry]);
      else list.push(entry);
    }
    if (free.size === 0) break;
    for (const [i, { document }] of articles.entries()) {
      if (matches.has(i) || given.has(i)) continue;
      const entry = free.get(key({ file: document.file, n: document.n, text: hashes[i] ?? '' }))?.shift();
      if (entry === undefined) continue;
      matches.set(i, entry);
      used.add(entry);
    }
  }
  return matches;
}
