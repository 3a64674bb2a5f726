/** Places: countries and towns that are known, and names with a word that says what they are. */
import { endsPaperName } from '../../lines/paper-name.js';
import type { NameKind } from './candidate.js';
import { knownAt } from './known.js';
import { IS } from './lexicon.js';
import { areOrdinary, gapAfter, isInSentence, isWord, type Reading, wordAt } from './reading.js';
import { GAP, SHAPE } from './scan.js';
import { isTeam } from './sport.js';
import { bitsAt, candidate, type PieceRule, type Spot, segmentEnd, type Taken } from './stretch.js';
import { AFTER_TOWNS, HELD_IN_FIRMS, ON_THE_WAY } from './words/place-words.js';

/** `Meridian`, `New Arden`: a country or a town that is known; with the word behind it, `Arden River`. */
export const knownPlace: PieceRule = (spot) => {
  const { reading, at, end } = spot;
  const country = countryAt(reading, at);
  const known = knownAt(reading, at, end);
  const last = Math.max(country ?? -1, known === null || known.name === 'organisation' ? -1 : known.last);
  if (last < at) return null;
  if (isPeerage(reading, at)) return { candidate: null, next: last + 1 };
  const until = segmentEnd(spot);
  if (isNamedLikeIt(reading, at, last, until)) return null;
  const behind = last + 1 < until ? bitsAt(reading, last + 1) : 0;
  const wordEnd = placeEndBehind(reading, last, country === last ? Math.min(until, last + 2) : until);
  if (wordEnd !== null) return place(spot, wordEnd, 'place-word', 2);
  if (country === last) return place(spot, last, 'country-known', 3);
  const isSmall = known?.name === 'small-place';
  if (last + 1 < until && country === null && (behind & NO_TEAM) === 0) {
    // So many small towns are surnames and words that only a report of sport has them before the name of a team.
    if (reading.isSport || isNamedBehind(reading, last + 1, Math.min(until, last + 3))) {
      return isSmall && !reading.isSport ? null : teamOfPlace(spot, last, until);
    }
  }
  return isSmall ? smallTown(spot, last) : largeTown(spot, last);
};

/** Titles that have a place in them, of which nothing is told. */
const PEERAGES: ReadonlySet<string> = new Set([
  'Prince',
  'Princess',
  'Duke',
  'Duchess',
  'Earl',
  'Countess',
  'Marquess',
]);

/** `the Duke of Arden` */
function isPeerage({ words }: Reading, at: number): boolean {
  return wordAt(words, at - 1) === 'of' && PEERAGES.has(wordAt(words, at - 2));
}

/** `Arden River`, `Arden Autonomous Region`: the last word of a place that begins with the name of another, or null. */
function placeEndBehind(reading: Reading, last: number, until: number): number | null {
  for (let i = last + 1; i < Math.min(until, last + 3); i += 1) {
    if ((bitsAt(reading, i) & IS.placeEnd) !== 0) return i;
    if (!areOrdinary(reading, i, i)) return null;
  }
  return null;
}

/**
 * `Meridian Primary`, `Meridian North`: no name but that of the town, unless sport is spoken of. `Meridian Register` is one,
 * and in a sentence `Meridian Rockets`, since common nouns have no capital there.
 */
function isNamedBehind(reading: Reading, first: number, end: number): boolean {
  const isTeam =
    end === first + 1 && wordAt(reading.words, first).endsWith('s') && isInSentence(reading, first - 1, end);
  if (isTeam) return true;
  for (let i = first; i < end; i += 1) {
    const parts = wordAt(reading.words, i).split('-');
    if (parts.some((part) => AFTER_TOWNS.has(part) || endsPaperName(part))) return true;
    if ((bitsAt(reading, i) & IS.direction) === 0 && !areOrdinary(reading, i, i)) return true;
  }
  return false;
}

/** What stands behind a town and is no part of a team's name. */
const NO_TEAM = IS.title | IS.titlePart | IS.thing | IS.given;

/** In reports of sport a town may be its team as well. */
function largeTown(spot: Spot, last: number): Taken {
  const { reading, at } = spot;
  return place(spot, last, 'town-known', reading.isSport && !besidePlaceWord(reading, at, last) ? 1 : 2);
}

/** A town that is one only where the words beside it say so. */
function smallTown(spot: Spot, last: number): Taken | null {
  const { reading, at } = spot;
  if (besidePlaceWord(reading, at, last)) return place(spot, last, 'town-known', 2);
  return isOnTheWay(reading, at) ? place(spot, last, 'town-known', 1) : null;
}

/** `Lake Arden`, `Arden River`, `North Arden`. */
export const placeByWord: PieceRule = (spot) => {
  const { reading, at } = spot;
  const end = Math.min(segmentEnd(spot), at + 4);
  if (end - at < 2) return null;
  for (let i = at; i < end; i += 1) if ((bitsAt(reading, i) & IS.thing) !== 0) return null;
  if (isSaintsOwn(spot, end)) return { candidate: null, next: end };
  if (isBeforeOffice(spot, end)) return place(spot, at + 1, 'place-word', 2);
  if ((bitsAt(reading, end - 1) & IS.placeEnd) !== 0 && (bitsAt(reading, at) & (IS.thing | IS.title)) === 0) {
    return place(spot, end - 1, 'place-word', 2);
  }
  const first = bitsAt(reading, at);
  if ((first & IS.placeStart) !== 0 && (first & IS.given) === 0 && !isOfThing(spot, end)) {
    return place(spot, end - 1, 'place-word', 1);
  }
  if ((first & IS.direction) === 0) return null;
  const known = knownAt(reading, at + 1, spot.end);
  const country = countryAt(reading, at + 1);
  const last = Math.max(country ?? -1, known === null || known.name === 'organisation' ? -1 : known.last);
  if (last > at) return place(spot, last, 'place-word', 2);
  return isPartOfPlace(spot, end) ? place(spot, end - 1, 'place-word', 1) : null;
};

/** `Arden County Medical Examiner Hale`: what is behind a county is whoever serves it. */
function isBeforeOffice({ reading, at }: Spot, end: number): boolean {
  if (end - at < 3 || wordAt(reading.words, at + 1) !== 'County' || bitsAt(reading, at) !== 0) return false;
  const behind = bitsAt(reading, at + 2);
  return (behind & (IS.title | IS.titlePart)) !== 0 || OFFICES.has(wordAt(reading.words, at + 2));
}

/** Words that open what serves a county. */
const OFFICES: ReadonlySet<string> = new Set([
  ...['Medical', 'Fire', 'Public', 'District', 'Circuit', 'Superior', 'Clerk', 'Emergency', 'Search', 'Water'],
]);

/** `St Arden's`: a church, a school or a hospital, and no place by itself. */
function isSaintsOwn({ reading, at }: Spot, end: number): boolean {
  const { ends, behinds } = reading.words;
  return SAINTS.has(wordAt(reading.words, at)) && ends[end - 1] !== behinds[end - 1];
}

const SAINTS: ReadonlySet<string> = new Set(['St', 'Saint']);

/** `New Relic`, `County Sheriff Arden`: words that open names of places and much else. */
function isOfThing({ reading, at }: Spot, end: number): boolean {
  if (!OPEN_MUCH_ELSE.has(wordAt(reading.words, at))) return false;
  return (bitsAt(reading, at + 1) & (IS.title | IS.titlePart)) !== 0 || areOrdinary(reading, at + 1, end - 1);
}

const OPEN_MUCH_ELSE: ReadonlySet<string> = new Set(['New', 'County']);

/** `North Meridian`, `North East Meridianshire`, of which nothing is known; in sport, teams have such names. */
function isPartOfPlace({ reading, at }: Spot, end: number): boolean {
  let i = at;
  while (i < end && COMPASS.has(wordAt(reading.words, i))) i += 1;
  const { shapes } = reading.words;
  const mayBe =
    shapes[i] === SHAPE.capitalised && bitsAt(reading, i) === 0 && !OF_PEOPLE.test(wordAt(reading.words, i));
  return mayBe && i > at && i === end - 1 && !reading.isSport;
}

/** `South Ardenian`, `South Ardenians` */
const OF_PEOPLE = /(?:[ei]ans?|ese|ish)$/;

const COMPASS: ReadonlySet<string> = new Set(['North', 'South', 'East', 'West']);

/** `from Arden`, `to Arden`: enough for a town that is known, unless it is a first name, too. */
function isOnTheWay(reading: Reading, at: number): boolean {
  if (at === 0 || gapAfter(reading, at - 1) !== GAP.space || (bitsAt(reading, at) & IS.given) !== 0) return false;
  return ON_THE_WAY.has(wordAt(reading.words, at - 1));
}

/** Whether the words beside a name say that it is a place: `in Arden`, `Arden, Meridian`, `the town of Arden`. */
export function besidePlaceWord(reading: Reading, first: number, last: number): boolean {
  if (first > 0 && gapAfter(reading, first - 1) === GAP.space) {
    if (isWord(reading, first - 1, IS.placePreposition)) return !HELD_IN_FIRMS.has(wordAt(reading.words, first - 2));
    if (wordAt(reading.words, first - 1) === 'of' && isWord(reading, first - 2, IS.placeNoun)) return true;
  }
  const gap = gapAfter(reading, last);
  if (gap === GAP.space)
    return isWord(reading, last + 1, IS.placeNoun) && reading.words.shapes[last + 1] === SHAPE.small;
  // Rows of results name the land of a runner in the same way.
  return gap === GAP.comma && !reading.isTable && isRegion(reading, last + 1);
}

function isRegion(reading: Reading, at: number): boolean {
  if ((bitsAt(reading, at) & IS.regionAbbreviation) !== 0) return true;
  const span = reading.spans.get(reading.words.starts[at] ?? -1);
  if (span !== undefined) return span.kind === 'name';
  return knownAt(reading, at, reading.words.count)?.name === 'place';
}

/** The last word of a country's or capital's name at a word, or null. */
export function countryAt({ spans, words }: Reading, at: number): number | null {
  const span = spans.get(words.starts[at] ?? -1);
  if (span === undefined || span.kind === 'demonym') return null;
  let last = at;
  while (last + 1 < words.count && (words.starts[last + 1] ?? 0) < span.end) last += 1;
  return (words.ends[last] ?? 0) > span.end ? null : last;
}

/** A first name that is a place, too, before a word that nothing is known of: `Paris Arden`. */
function isNamedLikeIt(reading: Reading, at: number, last: number, until: number): boolean {
  if (last !== at || (bitsAt(reading, at) & IS.given) === 0 || last + 1 >= until) return false;
  const behind = bitsAt(reading, last + 1);
  return (behind & (IS.placeEnd | IS.thing | IS.title | IS.organisationEnd)) === 0;
}

function place({ reading, at }: Spot, last: number, rule: string, weight: number): Taken {
  const kind: NameKind = rule !== 'country-known' && isTeam(reading, at, last) ? 'organisation' : 'place';
  const made = kind === 'place' ? { kind, rule, weight } : { kind, rule: 'team-in-results', weight: 3 };
  return { candidate: candidate(reading, { first: at, last }, made), next: last + 1 };
}

/** A town with a name behind it: `Meridian Rovers`, `Arden Tigers`. */
function teamOfPlace({ reading, at }: Spot, last: number, until: number): Taken | null {
  const end = Math.min(until, last + 3);
  const made = { kind: 'organisation', rule: 'place-and-name', weight: 1 } as const;
  return { candidate: candidate(reading, { first: at, last: end - 1 }, made), next: end };
}
