/** The candidates of a passage: an ordered table of rules reads each run of capitalised words from left to right. */
import type { Candidate } from './candidate.js';
import { IS } from './lexicon.js';
import {
  acronym,
  bodyOfLand,
  joinedBody,
  joinedFirm,
  knownOrganisation,
  organisationByStart,
  organisationByWord,
} from './organisation.js';
import { namedFirst, ordinaryOpening, ranked, titled } from './person.js';
import { knownPlace, placeByWord } from './place.js';
import { opensSentence, outOfCapitals, type Reading, wordAt } from './reading.js';
import { SHAPE } from './scan.js';
import { bitsAt, isCapital, opensRun, type PieceRule, runEnd, type Spot } from './stretch.js';
import { unknown } from './unknown.js';

/** `The`, `Monday`; but `April Arden` within a sentence. */
const functionWord: PieceRule = ({ reading, at, end }) => {
  const bits = bitsAt(reading, at);
  if ((bits & IS.function) === 0) return null;
  const isName = (bits & IS.given) !== 0 && at + 1 < end && !opensSentence(reading, at);
  return isName ? null : { candidate: null, next: at + 1 };
};

/** Words in capitals, and small words among them, from which on they are what somebody shouts or wrote on a board. */
const SHOUTED_WORDS = 4;
const SHOUTED_SMALL_WORDS = 2;

/** `a banner that said THE MANAGER IS SHOUTING TO ME`: words of a sentence, whatever each would be by itself. */
const shouted: PieceRule = ({ reading, at, end }) => {
  const { shapes } = reading.words;
  let [next, small] = [at, 0];
  for (; next < end && (shapes[next] === SHAPE.capitals || shapes[next] === SHAPE.initial); next += 1) {
    const word = outOfCapitals(wordAt(reading.words, next));
    if ((reading.lexicon.bitsOf(word) & IS.function) !== 0) small += 1;
  }
  return next - at >= SHOUTED_WORDS && small >= SHOUTED_SMALL_WORDS ? { candidate: null, next } : null;
};

/** `Syrian`, `Turkish`: an adjective is no name of a place. */
const adjective: PieceRule = ({ reading, at }) => {
  const span = reading.spans.get(reading.words.starts[at] ?? -1);
  if (span?.kind !== 'demonym') return null;
  let next = at + 1;
  while ((reading.words.starts[next] ?? Number.POSITIVE_INFINITY) < span.end) next += 1;
  return { candidate: null, next };
};

/** For English, from the surest to the last resort; the first that knows what the words are has them. */
export const ENGLISH_RULES: readonly PieceRule[] = [
  shouted,
  knownOrganisation,
  functionWord,
  joinedBody,
  organisationByWord,
  joinedFirm,
  bodyOfLand,
  adjective,
  ranked,
  titled,
  knownPlace,
  namedFirst,
  organisationByStart,
  placeByWord,
  acronym,
  ordinaryOpening,
  unknown,
];

/** What may be names in a passage by such rules, in order; stretches do not overlap. */
export function candidatesIn(reading: Reading, rules: readonly PieceRule[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const { count } = reading.words;
  let at = 0;
  while (at < count) {
    if (!opensRun(reading, at)) {
      at += 1;
      continue;
    }
    const end = runEnd(reading, at);
    while (at < end)
      at = isCapital(reading, at) || opensRun(reading, at) ? take({ reading, at, end }, rules, found) : at + 1;
  }
  return found;
}

function take(spot: Spot, rules: readonly PieceRule[], found: Candidate[]): number {
  for (const rule of rules) {
    const taken = rule(spot);
    if (taken === null) continue;
    if (taken.candidate !== null) found.push(taken.candidate);
    return Math.max(taken.next, spot.at + 1);
  }
  return spot.at + 1;
}
