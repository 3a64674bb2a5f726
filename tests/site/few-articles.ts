/** An archive of a few articles, and an edit of one of them. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files, Workplace } from './build-site.js';
import { story } from './stories.js';

export const ARTICLES: Files = Object.fromEntries(
  Array.from({ length: 12 }, (_, n) => [`${n % 3}/${n}.txt`, story(n, n)]),
);

/** Add a paragraph to one of the articles. */
export function edit({ articles }: Workplace): void {
  appendFileSync(join(articles, '0/3.txt'), '\nIt rained for the rest of the day, and nobody minded.\n');
}
