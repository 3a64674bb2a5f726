/** Organisations: names that are known, and names with a word that says what they are. */

import { type Candidate, nameKey } from './candidate.js';
import { complementEnd, LONGEST_BODY } from './complement.js';
import { knownAt } from './known.js';
import { IS } from './lexicon.js';
import { countryAt } from './place.js';
import { areOrdinary, gapAfter, isInSentence, type Reading, wordAt } from './reading.js';
import { GAP, SHAPE } from './scan.js';
import { isTeam } from './sport.js';
import {
  bitsAt,
  candidate,
  isCapital,
  type PieceRule,
  runEnd,
  type Spot,
  type Stretch,
  segmentEnd,
} from './stretch.js';
import { ALSO_COMMON } from './words/organisation-words.js';

/** Bodies that every state has: an adjective of nationality before them is no part of the name. */
const OF_EVERY_STATE: ReadonlySet<string> = new Set([
  ...['Ministry', 'Parliament', 'Senate', 'Army', 'Navy', 'Police', 'Cabinet', 'Treasury', 'Court', 'Congress'],
  ...['Department', 'Assembly', 'Office', 'Force', 'Forces', 'Guard', 'Embassy', 'Government'],
]);
/** The number of a king or an event. */
export const ROMAN: RegExp = /^[IVXLC]+$/;

/** `Reuters`, `European Union`. */
export const knownOrganisation: PieceRule = ({ reading, at, end }) => {
  const known = knownAt(reading, at, end);
  if (known?.name !== 'organisation') return null;
  const stretch = { first: at, last: known.last };
  const longer = organisationEnd({ reading, at, end: segmentEnd({ reading, at, end }) });
  const isLonger = longer !== null && longer > known.last && (bitsAt(reading, longer) & IS.organisationEnd) !== 0;
  const last = isLonger ? longer : known.last;
  const found = candidate(
    reading,
    { ...stretch, last },
    organisation(reading, { first: at, last }, 'organisation-known', 3),
  );
  const named = known.owned && !isLonger ? withPossessive(reading, found, last) : found;
  return { candidate: isCompetition(reading, at, last) ? null : named, next: last + 1 };
};

/** `Moody's`: the possessive belongs to the name. */
function withPossessive({ words }: Reading, found: Candidate, last: number): Candidate {
  const form = words.text.slice(found.start, words.behinds[last]);
  return { ...found, form, key: nameKey(form), end: words.behinds[last] ?? found.end };
}

/** In reports of sport, a league is what is played in. */
function isCompetition(reading: Reading, at: number, last: number): boolean {
  return reading.isSport && last > at && wordAt(reading.words, last) === 'League';
}

/** `Meridian Labour Party`, `Ministry of Health`, `Arden & Sons`. */
export const organisationByWord: PieceRule = (spot) => {
  const { reading, at } = spot;
  const last = organisationEnd({ ...spot, end: segmentEnd(spot) });
  if (last === null || knownAt(reading, at, last + 1)?.last === last) return null;
  const first = firstOfName(reading, at, last);
  if (first === null) return null;
  if (isHeading(reading, first, last)) return { candidate: null, next: last + 1 };
  if (isCompetition(reading, first, last)) return { candidate: null, next: last + 1 };
  const stretch = { first, last: withItsLand(reading, last, spot.end) };
  const made = organisation(reading, stretch, 'organisation-word', 3);
  return { candidate: candidate(reading, stretch, made), next: stretch.last + 1 };
};

/** Lands that are no states. */
const NATIONS: ReadonlySet<string> = new Set(['England', 'Wales', 'Cymru']);

/** `Arts Council Meridia`: a body of which each land has one, with the land at its end. */
function withItsLand(reading: Reading, last: number, end: number): number {
  if (last + 1 >= end || gapAfter(reading, last) !== GAP.space) return last;
  const land = NATIONS.has(wordAt(reading.words, last + 1)) ? last + 1 : countryAt(reading, last + 1);
  return land !== null && land + 1 === end ? land : last;
}

/** Ordinary words before one that is as often none of a body's. */
function isHeading(reading: Reading, first: number, last: number): boolean {
  if (!ALSO_COMMON.has(wordAt(reading.words, last)) || acronymBehind(reading, last) !== null) return false;
  for (let i = first; i < last; i += 1) if ((bitsAt(reading, i) & IS.organisationHead) !== 0) return false;
  return areOrdinary(reading, first, last);
}

/** Words before the name of a land that say of what sort or time it is. */
const SORTS_OF_LANDS: ReadonlySet<string> = new Set([
  ...['Imperial', 'Communist', 'Modern', 'Ancient', 'Medieval', 'Colonial', 'Revolutionary', 'Occupied', 'Mainland'],
  ...['Greater', 'Rural', 'Team', 'Little', 'Middle', 'Free', 'Global', 'Fascist', 'Democratic', 'Secular', 'Great'],
]);

/** `said Transport Meridia`: in a sentence, ordinary words with capitals before a land are a body of that land. */
export const bodyOfLand: PieceRule = ({ reading, at, end }) => {
  if (end - at < 2 || end - at > LONGEST_BEFORE_LAND || !followsInSentence(reading, at)) return null;
  const [first, land] = [wordAt(reading.words, at), wordAt(reading.words, end - 1)];
  const span = reading.spans.get(reading.words.starts[end - 1] ?? -1);
  const isLand = NATIONS.has(land) || (span?.kind === 'name' && !NO_END.test(land));
  if (!isLand || SORTS_OF_LANDS.has(first) || first.endsWith('ing')) return null;
  if ((bitsAt(reading, at) & (IS.direction | IS.function | IS.title | IS.placeStart)) !== 0) return null;
  for (let i = at; i < end - 1; i += 1) {
    const isBody = (bitsAt(reading, i) & IS.organisationEnd) !== 0;
    if (reading.words.shapes[i] !== SHAPE.capitalised || !(isBody || areOrdinary(reading, i, i))) return null;
  }
  const stretch = { first: at, last: end - 1 };
  const made = { kind: 'organisation', rule: 'body-of-land', weight: 1 } as const;
  return { candidate: candidate(reading, stretch, made), next: end };
};

/** Words of such a name at most. */
const LONGEST_BEFORE_LAND = 4;
/** `US` stands before nouns more often than behind names, and `China-watcher` is no land. */
const NO_END = /^U\.?S|-/;

/** Whether a small word or a comma stands before a word, so that its capital tells something. */
function followsInSentence(reading: Reading, at: number): boolean {
  return reading.words.shapes[at - 1] === SHAPE.small || (at > 0 && gapAfter(reading, at - 1) === GAP.comma);
}

/** `the Boats and Nets Commission`: an article before, a word for organisations behind. */
export const joinedBody: PieceRule = ({ reading, at, end }) => {
  const { words } = reading;
  if (gapAfter(reading, end - 1) !== GAP.space || wordAt(words, end) !== 'and' || end - at > 2) return null;
  if (!isCapital(reading, end + 1) || gapAfter(reading, end) !== GAP.space || !hasArticle(reading, at)) return null;
  if (countryAt(reading, at) !== null || knownAt(reading, at, end) !== null) return null;
  const last = organisationEnd({ reading, at: end + 1, end: runEnd(reading, end + 1) });
  if (last === null || last === end + 1) return null;
  const stretch = { first: at, last };
  return {
    candidate: candidate(reading, stretch, organisation(reading, stretch, 'organisation-word', 3)),
    next: last + 1,
  };
};

function hasArticle({ words }: Reading, at: number): boolean {
  const before = wordAt(words, at - 1);
  return before === 'the' || before === 'The';
}

/** `Arden & Hale`: two names that an ampersand joins. */
export const joinedFirm: PieceRule = (spot) => {
  const { reading, at } = spot;
  const end = segmentEnd(spot);
  for (let i = at; i + 1 < end; i += 1) {
    if (gapAfter(reading, i) !== GAP.ampersand) continue;
    // `Food & Drink` by itself is a section of a paper.
    if (areOrdinary(reading, at, end - 1) && !isInSentence(reading, at, end)) return { candidate: null, next: end };
    const stretch = { first: at, last: end - 1 };
    return { candidate: candidate(reading, stretch, organisation(reading, stretch, 'ampersand', 2)), next: end };
  }
  return null;
};

/** `Real Meridian`, `FC Meridian`. */
export const organisationByStart: PieceRule = (spot) => {
  const { reading, at } = spot;
  if ((bitsAt(reading, at) & IS.organisationStart) === 0) return null;
  const end = Math.min(segmentEnd(spot), at + 3);
  if (end - at < 2 || (bitsAt(reading, at + 1) & (IS.title | IS.thing)) !== 0) return null;
  const stretch = { first: at, last: end - 1 };
  return { candidate: candidate(reading, stretch, organisation(reading, stretch, 'organisation-word', 2)), next: end };
};

/** Two letters are a state, a unit, a reader's initials as often as a body. */
const FEWEST_LETTERS = 3;

/** `NATO`, `U.N.`; but an ordinary word in capitals is one that the writer shouts. */
export const acronym: PieceRule = ({ reading, at }) => {
  const { words } = reading;
  if (words.shapes[at] !== SHAPE.capitals || (bitsAt(reading, at) & IS.notAcronym) !== 0) return null;
  if (isBesideCapitals(reading, at) || isShoutedWord(reading, at)) return null;
  if (ROMAN.test(wordAt(words, at)) || (reading.isTable && !isTeam(reading, at, at))) return null;
  // In reports of sport, letters in brackets are the land or team of the one before them.
  if (reading.isSport && at > 0 && gapAfter(reading, at - 1) === GAP.opening) return null;
  const letters = wordAt(words, at).replace(/[^\p{L}]/gu, '').length;
  if (letters < FEWEST_LETTERS || letters > 6 || /\p{N}/u.test(wordAt(words, at))) return null;
  const stretch = { first: at, last: at };
  return { candidate: candidate(reading, stretch, { kind: 'organisation', rule: 'acronym', weight: 2 }), next: at + 1 };
};

/** Whether a neighbour is in capitals, too: a line that is shouted is no row of acronyms. */
function isBesideCapitals(reading: Reading, at: number): boolean {
  const { shapes, starts, ends } = reading.words;
  return [at - 1, at + 1].some((i) => shapes[i] === SHAPE.capitals && (ends[i] ?? 0) - (starts[i] ?? 0) > 3);
}

/** Shorter words in capitals, and those without a vowel, are hardly spoken as a word. */
const SHORTEST_SHOUTED = 3;
const VOWEL = /[AEIOUY]/;

function isShoutedWord(reading: Reading, at: number): boolean {
  const word = wordAt(reading.words, at);
  return word.length >= SHORTEST_SHOUTED && VOWEL.test(word) && areOrdinary(reading, at, at);
}

function organisation(reading: Reading, stretch: Stretch, rule: string, weight: number) {
  const letters = acronymBehind(reading, stretch.last);
  return {
    kind: 'organisation',
    rule: letters === null ? rule : 'acronym-expanded',
    weight,
    acronym: letters,
  } as const;
}

/** The capitals in brackets behind a word: `(SDF)`. */
export function acronymBehind(reading: Reading, last: number): string | null {
  const { words } = reading;
  if (gapAfter(reading, last) !== GAP.opening || words.shapes[last + 1] !== SHAPE.capitals) return null;
  return words.text[words.behinds[last + 1] ?? -1] === ')' ? wordAt(words, last + 1) : null;
}

/** The last word of an organisation's name that begins at `at`, or null: the word that says so, with its `of …`. */
function organisationEnd({ reading, at, end }: Spot): number | null {
  let last: number | null = null;
  for (let i = at; i < Math.min(end, at + LONGEST_BODY); i += 1) {
    const bits = bitsAt(reading, i);
    if ((bits & IS.title) !== 0 && (bits & IS.organisationEnd) === 0 && i > at && !hasEndBehind(reading, i, end)) break;
    const further = (bits & IS.organisationHead) !== 0 ? complementEnd(reading, i) : null;
    if (further !== null) return further;
    if ((bits & IS.organisationEnd) !== 0) last = i;
  }
  return last;
}

function hasEndBehind(reading: Reading, i: number, end: number): boolean {
  return i + 1 < end && (bitsAt(reading, i + 1) & IS.organisationEnd) !== 0;
}

/** The first word of a name that ends in a word for organisations; null where nothing before it names one. */
function firstOfName(reading: Reading, at: number, last: number): number | null {
  let first = at;
  const span = reading.spans.get(reading.words.starts[at] ?? -1);
  if (span?.kind === 'demonym' && OF_EVERY_STATE.has(wordAt(reading.words, last)) && !isInitial(reading, at, last)) {
    while (first <= last && (reading.words.starts[first] ?? 0) < span.end) first += 1;
  }
  if (first > last) return null;
  if (first < last) return first;
  // One word alone is a common noun: `Police`, `the Bank`.
  return null;
}

/** Whether letters in brackets behind a name begin with that of a word: `Meridian Free Forces (MFF)`. */
function isInitial(reading: Reading, at: number, last: number): boolean {
  return acronymBehind(reading, last)?.charAt(0) === wordAt(reading.words, at).charAt(0);
}
