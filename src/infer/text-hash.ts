/** What an article is known again by when its file was renamed or moved: its words as saved. */
import { createHash } from 'node:crypto';
import { tidy } from '../lines/line.js';
import type { ParsedArticle } from '../record/article.js';

/** Hash of an article's text as saved, without front matter and white space: 128 bits of SHA-256 in hexadecimal. */
export function textHash({ document, frontMatter }: Pick<ParsedArticle, 'document' | 'frontMatter'>): string {
  const hash = createHash('sha256');
  const from = frontMatter === null ? 0 : frontMatter.range.last - document.range.first + 1;
  for (const line of document.lines.slice(from)) {
    const text = tidy(line);
    if (text !== '') hash.update(`${text}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}
