/**
 * The texts of articles as files of the index, for a site that is opened from a disk: there a browser loads scripts, but
 * no article records. They have what contexts are taken from, under the names that the record (`article.json`) has.
 */
import { jsonRecord } from '../catalogue/json-record.js';
import type { CataloguedArticle, WholeArticle } from '../record/filed-article.js';
import type { IndexScript } from './index-script.js';
import type { KnownScripts } from './known-scripts.js';

/** Articles a file. */
export const TEXTS_SIZE = 50;

export interface TextsInput {
  /** An article with its text. */
  readonly whole: (article: CataloguedArticle) => WholeArticle;
  /** Stands for everything that `whole` has of an article's text; null where nothing does. @default nothing does */
  readonly textPrint?: (article: CataloguedArticle) => string | null;
}

/** A file for each `TEXTS_SIZE` articles, a line of JSON an article. */
export function* textFiles(
  articles: readonly CataloguedArticle[],
  { whole, textPrint = () => null }: TextsInput,
  { script }: Pick<KnownScripts, 'script'>,
): Iterable<IndexScript> {
  for (let from = 0; from < articles.length; from += TEXTS_SIZE) {
    const own = articles.slice(from, from + TEXTS_SIZE);
    const prints = own.flatMap((article) => textPrint(article) ?? []);
    const parts = prints.length === own.length ? prints : null;
    yield script(`texts/${from / TEXTS_SIZE}`, parts, () => own.map((article) => textLine(whole(article))));
  }
}

function textLine(article: WholeArticle): string {
  const { standfirst, headings, body, captions, credits, notes } = jsonRecord(article);
  return JSON.stringify({ standfirst, headings, body, captions, credits, notes });
}
