/** Invented people, towns and bodies, by rank: the first ones are written about often, the last ones hardly ever. */
import { BODIES, CITIES, COUNTRIES, GIVEN, NAME_HEADS, SURNAME_TAILS, TOWN_TAILS } from './words.js';

export interface Person {
  readonly given: string;
  readonly surname: string;
}

/** How many people there are; several may have one name, as in life. */
export const PEOPLE = 60_000;

/** An odd number near 2^32 divided by the golden ratio: multiples of it are spread evenly (Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1;

export function personAt(rank: number): Person {
  const spread = Math.imul(rank + 1, SPREAD) >>> 0;
  const surnames = NAME_HEADS.length * SURNAME_TAILS.length;
  return {
    given: GIVEN[spread % GIVEN.length] ?? '',
    surname: joined(NAME_HEADS, SURNAME_TAILS, Math.floor(spread / GIVEN.length) % surnames),
  };
}

const TOWNS: readonly string[] = Array.from({ length: NAME_HEADS.length * TOWN_TAILS.length }, (_, n) =>
  joined(NAME_HEADS, TOWN_TAILS, (n * 7) % (NAME_HEADS.length * TOWN_TAILS.length)),
);

/** Places by rank: countries and cities among invented towns. */
export const PLACES: readonly string[] = TOWNS.flatMap((town, n) =>
  [town, COUNTRIES[n], CITIES[n]].filter((name) => name !== undefined),
);

/** Organisations by rank: a body of a town. */
export const ORGANISATIONS: readonly string[] = TOWNS.flatMap((_, n) =>
  BODIES.map((body, m) => `${TOWNS[(n + m) % TOWNS.length] ?? ''} ${body}`),
);

function joined(heads: readonly string[], tails: readonly string[], n: number): string {
  return `${heads[n % heads.length] ?? ''}${tails[Math.floor(n / heads.length)] ?? ''}`;
}
