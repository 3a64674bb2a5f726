/**
 * Lines in which capitals do not tell a name: those written in capitals, and headlines with a capital to each word. Only
 * what is known beforehand, or by the rest of the article, is found there.
 */
import type { Candidate } from './candidate.js';
import { knownAt } from './known.js';
import { countryAt } from './place.js';
import { gapAfter, type Reading } from './reading.js';
import { GAP } from './scan.js';
import { isTeam } from './sport.js';
import { candidate } from './stretch.js';

/** Words of a name at most. */
const LONGEST = 5;

/** Stretches to ask the article for, longest first at each word; `add` says whether the article knows one. */
export function findShouted(reading: Reading, add: (candidate: Candidate) => boolean): void {
  const { count } = reading.words;
  let at = 0;
  while (at < count) at = takeAt(reading, at, add);
}

function takeAt(reading: Reading, at: number, add: (candidate: Candidate) => boolean): number {
  let last = at;
  while (last + 1 < reading.words.count && last - at + 1 < LONGEST && gapAfter(reading, last) <= GAP.ampersand)
    last += 1;
  for (; last >= at; last -= 1) {
    if (add(candidate(reading, { first: at, last }, { kind: null, rule: 'named-elsewhere', weight: 0 })))
      return last + 1;
  }
  return at + 1;
}

/** Countries and large towns that a line in capitals names. */
export function knownInCapitals(reading: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  const { count } = reading.words;
  let at = 0;
  while (at < count) {
    const country = countryAt(reading, at);
    const known = knownAt(reading, at, count);
    const last = Math.max(country ?? -1, known?.name === 'place' ? known.last : -1);
    if (last < at) {
      at += 1;
      continue;
    }
    found.push(candidate(reading, { first: at, last }, madeOf(reading, at, last, last === country)));
    at = last + 1;
  }
  return found;
}

function madeOf(reading: Reading, first: number, last: number, isCountry: boolean) {
  if (isCountry) return { kind: 'place', rule: 'country-known', weight: 1 } as const;
  return isTeam(reading, first, last)
    ? ({ kind: 'organisation', rule: 'team-in-results', weight: 2 } as const)
    : ({ kind: 'place', rule: 'town-known', weight: 1 } as const);
}
