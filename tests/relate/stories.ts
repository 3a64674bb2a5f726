/** Texts for the tests of copies: as many words as asked for, none of which stands in another story. */
import { type Sketch, sketchOf } from '../../src/infer/copies/sketch.js';
import type { OfText } from '../../src/infer/texts.js';
import type { Relations } from '../../src/record/filed-article.js';
import { NO_RELATED_MEMORY, type RelatedMemory, relateAll } from '../../src/relate/relations.js';
import { type ArticleWords, articleOf } from '../listings/article-of.js';

/** Words `from` to `to` of story number `n`; no word stands in it twice. */
export function story(n: number, to: number, from = 0): string {
  return Array.from({ length: to - from }, (_, i) => `word${from + i}of${n}`).join(' ');
}

/** The sketch of a text of these paragraphs. */
export function sketch(...paragraphs: readonly string[]): Sketch | null {
  return sketchOf(articleOf({ title: null, paragraphs }));
}

/** Relations with the keys of articles for their IDs. */
export type NamedRelations = { readonly [Kind in keyof Relations]: readonly string[] };

/** The words of an article, known by a key. */
export type KeyedWords = ArticleWords & { readonly key: string };

/** The relations of articles that are given in this order, by their keys. */
export function relationsOf(...words: readonly KeyedWords[]): Readonly<Record<string, NamedRelations>> {
  return relationsWith(NO_RELATED_MEMORY, words);
}

/** The same, with what is known from before. */
export function relationsWith(
  memory: RelatedMemory,
  words: readonly KeyedWords[],
): Readonly<Record<string, NamedRelations>> {
  const articles = words.map((given) => articleOf(given));
  const keys = new Map<string, string>(articles.map(({ id }, i) => [id, words[i]?.key ?? '']));
  const named = (ids: readonly string[] = []) => ids.map((id) => keys.get(id) ?? id);
  const sketches = new Map<OfText, Sketch | null>(articles.map((article) => [article, sketchOf(article)]));
  const related = relateAll(articles, { sketchIn: (article) => sketches.get(article) ?? null }, memory);
  return Object.fromEntries(
    related.map(({ id, relations }) => [
      keys.get(id) ?? id,
      {
        copies: named(relations?.copies),
        group: named(relations?.group),
        earlierVersions: named(relations?.earlierVersions),
        laterVersions: named(relations?.laterVersions),
        related: named(relations?.related),
      },
    ]),
  );
}
