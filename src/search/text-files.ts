/**
 * The texts of articles as files of the index, for a site that is opened from a disk: there a browser loads scripts, but
 * no article records. They have what contexts are taken from, under the names that the record (`article.json`) has.
 */
import { jsonRecord } from '../catalogue/json-record.js';
import type { CataloguedArticle, WholeArticle } from '../record/filed-article.js';
import { type IndexScript, indexScript } from './index-script.js';

/** Articles a file. */
export const TEXTS_SIZE = 50;

/** A file for each `TEXTS_SIZE` articles, a line of JSON an article. */
export function* textFiles(
  articles: readonly CataloguedArticle[],
  whole: (article: CataloguedArticle) => WholeArticle,
): Iterable<IndexScript> {
  for (let from = 0; from < articles.length; from += TEXTS_SIZE) {
    yield indexScript(
      `texts/${from / TEXTS_SIZE}`,
      articles.slice(from, from + TEXTS_SIZE).map((article) => textLine(whole(article))),
    );
  }
}

function textLine(article: WholeArticle): string {
  const { standfirst, headings, body, captions, credits, notes } = jsonRecord(article);
  return JSON.stringify({ standfirst, headings, body, captions, credits, notes });
}
