/** Known-item search: a reader remembers some words of an article and wants it back. */
import { asking, type SearchableArchive } from './archive.js';
import { wordsOf } from './brute-force.js';
import { randomNumbers } from './random-queries.js';

export interface KnownItems {
  readonly asked: number;
  /** How many of the articles, or a copy of them, stood among the first three hits. */
  readonly found: number;
}

/** Words that a reader remembers. */
const REMEMBERED = 4;
/** Nobody remembers a shorter word. */
const SHORTEST = 4;
const FIRST = 3;

/** Ask for so many articles by four different random words of their text. */
export async function knownItems({ articles, engine }: SearchableArchive, count: number): Promise<KnownItems> {
  const random = randomNumbers(42);
  let [asked, found] = [0, 0];
  for (let tries = 0; asked < count && tries < 4 * count; tries += 1) {
    const item = articles[Math.floor(random() * articles.length)];
    const words = [...new Set(item?.text.flatMap(wordsOf))].filter((word) => word.length >= SHORTEST);
    if (item === undefined || words.length < REMEMBERED) continue;
    const remembered = Array.from({ length: REMEMBERED }, () => words.splice(Math.floor(random() * words.length), 1));
    const { hits } = await engine.search(asking(remembered.flat().join(' '), { copies: false, limit: FIRST }));
    const groups = new Map(articles.map(({ url, group }) => [url, group]));
    asked += 1;
    if (hits.some(({ url }) => url === item.url || (item.group !== null && groups.get(url) === item.group))) found += 1;
  }
  return { asked, found };
}
