/** Known-item search: a reader remembers some words of an article and wants it back. */
import { type Article, asking, type SearchableArchive } from './archive.js';
import { wordsOf } from './brute-force.js';
import { randomNumbers } from './random-queries.js';

export interface KnownItems {
  readonly asked: number;
  /** How many of the articles, or a copy of them, stood among the first three hits. */
  readonly found: number;
  /**
   * How many may be expected there in the best of all orders. Four common words stand in many articles, each of which
   * the reader may have meant: the one that has the fewest words to remember is the likeliest, and no order knows more.
   */
  readonly best: number;
}

/** Words that a reader remembers. */
const REMEMBERED = 4;
/** Nobody remembers a shorter word. */
const SHORTEST = 4;
const FIRST = 3;

/** Ask for so many articles by four different random words of their text. */
export async function knownItems({ articles, engine }: SearchableArchive, count: number): Promise<KnownItems> {
  const random = randomNumbers(42);
  const groups = new Map(articles.map(({ url, group }) => [url, group]));
  const having = articlesByWord(articles);
  let [asked, found, best] = [0, 0, 0];
  for (let tries = 0; asked < count && tries < 4 * count; tries += 1) {
    const item = articles[Math.floor(random() * articles.length)];
    const words = item === undefined ? [] : memorable(item);
    if (item === undefined || words.length < REMEMBERED) continue;
    const remembered = Array.from({ length: REMEMBERED }, () =>
      words.splice(Math.floor(random() * words.length), 1),
    ).flat();
    const { hits } = await engine.search(asking(remembered.join(' '), { copies: false, limit: FIRST }));
    asked += 1;
    if (hits.some(({ url }) => url === item.url || (item.group !== null && groups.get(url) === item.group))) found += 1;
    best += bestChance(remembered, having);
  }
  return { asked, found, best };
}

/** The different words of an article that a reader may remember. */
function memorable({ text }: Article): string[] {
  return [...new Set(text.flatMap(wordsOf))].filter((word) => word.length >= SHORTEST);
}

/** An article that may be meant: as one with its copies, and how many words of it may be remembered. */
interface Candidate {
  readonly name: string;
  readonly words: number;
}

function articlesByWord(articles: readonly Article[]): ReadonlyMap<string, readonly Candidate[]> {
  const having = new Map<string, Candidate[]>();
  for (const article of articles) {
    const words = memorable(article);
    const candidate = { name: article.group ?? article.url, words: words.length };
    for (const word of words) {
      const known = having.get(word);
      if (known === undefined) having.set(word, [candidate]);
      else known.push(candidate);
    }
  }
  return having;
}

/**
 * The greatest chance that the article that was meant is among the first three: of all that have the words, each is as
 * likely as that these words were drawn from its own.
 */
function bestChance(remembered: readonly string[], having: ReadonlyMap<string, readonly Candidate[]>): number {
  const lists = remembered.map((word) => having.get(word) ?? []).sort((a, b) => a.length - b.length);
  const [rarest = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  const chances = new Map<string, number>();
  for (const candidate of rarest) {
    if (!sets.every((set) => set.has(candidate))) continue;
    chances.set(candidate.name, (chances.get(candidate.name) ?? 0) + 1 / choices(candidate.words));
  }
  const sorted = [...chances.values()].sort((a, b) => b - a);
  const sum = (all: readonly number[]) => all.reduce((total, chance) => total + chance, 0);
  return sum(sorted.slice(0, FIRST)) / sum(sorted);
}

/** In how many ways the remembered words may be drawn from so many. */
function choices(words: number): number {
  let ways = 1;
  for (let drawn = 0; drawn < REMEMBERED; drawn += 1) ways *= (words - drawn) / (drawn + 1);
  return ways;
}
