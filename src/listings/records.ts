/** Records as JSON Lines. Without anything else, because a build begins by asking where they stand. */
import { siteUrl } from '../record/brands.js';

/** The file of all records; long, so it is written line by line while the records are made. */
export const ARTICLES_JSONL = siteUrl('/data/articles.jsonl');

/** A line of `articles.jsonl`, and all of an `article.json`, from a JSON document without line ends. */
export function jsonLine(json: string): string {
  return `${json}\n`;
}
