/** Whether the engine finds what reading every article finds. */
import { asking, type SearchableArchive } from './archive.js';
import { readAll, scan } from './brute-force.js';
import { type RandomQuery, randomQueries } from './random-queries.js';

/** A query that the two do not agree on, and how. */
export interface Disagreement {
  readonly query: RandomQuery;
  readonly tooMany: readonly string[];
  readonly tooFew: readonly string[];
}

export interface Exactness {
  readonly queries: number;
  /** Queries that find something. */
  readonly finding: number;
  readonly disagreements: readonly Disagreement[];
}

/** Ask so many queries both ways. */
export async function exactness({ articles, engine }: SearchableArchive, count: number): Promise<Exactness> {
  const read = readAll(articles);
  const disagreements: Disagreement[] = [];
  let finding = 0;
  for (const query of randomQueries(articles, count)) {
    const wanted = scan(read, query.asked);
    const { hits } = await engine.search(asking(query.typed));
    const found = new Set(hits.map(({ url }) => url));
    const tooFew = wanted.filter((url) => !found.has(url));
    const tooMany = [...found].filter((url) => !wanted.includes(url));
    if (wanted.length > 0) finding += 1;
    if (tooFew.length + tooMany.length > 0) disagreements.push({ query, tooFew, tooMany });
  }
  return { queries: count, finding, disagreements };
}
