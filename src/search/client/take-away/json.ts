/** A result as data (JSON): the query, and of each article what is known. */
import type { Format, TakenArticle } from './result.js';

function known({ id, url, address, title, date, source, byline, lang }: TakenArticle) {
  return { id, url, address, title, date, source, byline, lang };
}

export const json: Format = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  quotes: false,
  write: ({ archive, asked, articles }) =>
    `${JSON.stringify({ archive, asked, total: articles.length, articles: articles.map(known) }, null, 1)}\n`,
};
