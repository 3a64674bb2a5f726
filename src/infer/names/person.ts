/** People: names behind titles and roles, names that begin with a first name, names before what only people do. */

import { knownAt } from './known.js';
import { IS } from './lexicon.js';
import { acronymBehind, ROMAN } from './organisation.js';
import { areOrdinary, gapAfter, isWord, opensSentence, type Reading, wordAt } from './reading.js';
import { GAP, SHAPE } from './scan.js';
import { bitsAt, candidate, type PieceRule, type Spot, segmentEnd, type Taken } from './stretch.js';
import { FORMS_OF_ADDRESS, RANKS, ROLES_OF_FIRMS_TOO } from './words/person-words.js';

/** Words of a person's name at most, particles included. */
const LONGEST = 5;
const TITLE = IS.title | IS.titlePart;
const NOT_IN_NAME = IS.thing | IS.organisationEnd | IS.placeEnd;

/** `President Arden`, `Deputy Foreign Minister Ivo Arden`. A title without a name behind it is no name. */
export const titled: PieceRule = (spot) => {
  const { reading, at, end } = spot;
  const behind = behindTitles(reading, at, end);
  if (behind === null) return null;
  if (behind >= end || isOther(reading, behind)) return { candidate: null, next: behind };
  const next = nameEnd({ reading, at: behind, end });
  const isDoubtful = next === behind + 1 && isHardlySurname(reading, behind);
  return person({ reading, at: behind, end }, next, 'title-before', isDoubtful ? 0 : 3);
};

/** A letter, a large town or an ordinary word behind a title that is a common noun, too: `Editor Calls …`. */
function isHardlySurname(reading: Reading, at: number): boolean {
  if (reading.words.shapes[at] === SHAPE.initial) return true;
  if (FORMS_OF_ADDRESS.has(wordAt(reading.words, at - 1))) return false;
  return areOrdinary(reading, at, at) || knownAt(reading, at, at + 1)?.name === 'place';
}

/** `PC Ivo Arden`: the rank is no part of the name. */
export const ranked: PieceRule = ({ reading, at }) => {
  const isRank = RANKS.has(wordAt(reading.words, at)) && (bitsAt(reading, at + 1) & IS.given) !== 0;
  return isRank && gapAfter(reading, at) === GAP.space ? { candidate: null, next: at + 1 } : null;
};

/** `Defiant Ivo Arden`: an ordinary word before a first name has its capital from the sentence, a headline or a post. */
export const ordinaryOpening: PieceRule = ({ reading, at, end }) => {
  const isJoined = wordAt(reading.words, at).includes('-');
  if (end - at < (isJoined ? 2 : 3) || bitsAt(reading, at) !== 0) return null;
  if ((bitsAt(reading, at + 1) & IS.given) === 0 || acronymBehind(reading, end - 1) !== null) return null;
  // `the Hard Rock Cafe`
  if (!opensSentence(reading, at) && areOrdinary(reading, end - 1, end - 1)) return null;
  return areOrdinary(reading, at, at) ? { candidate: null, next: at + 1 } : null;
};

/** `Ivo Arden` where the first word is a first name or an initial. */
export const namedFirst: PieceRule = (spot) => {
  const { reading, at } = spot;
  const end = nameEnd(spot);
  if (end - at < 2) return null;
  const first = bitsAt(reading, at);
  if ((first & IS.given) !== 0) {
    if (isTeamOfTown(reading, at, end)) return null;
    if (!isTorn(reading, at, end)) return person(spot, end, 'first-name', 3);
    // `Jefferson City` is a place with a first name for its first word.
    return (bitsAt(reading, end - 1) & IS.placeEnd) !== 0 ? null : { candidate: null, next: end };
  }
  const { words } = reading;
  const length = (words.ends[end - 1] ?? 0) - (words.starts[end - 1] ?? 0);
  if (words.shapes[end - 1] !== SHAPE.capitalised || length < 3) return null;
  return hasInitials(reading, at, end - 1) ? person(spot, end, 'initial', 2) : null;
};

/** `the Charlotte Anglers`: a town that is a first name, too, with its team behind it. */
function isTeamOfTown(reading: Reading, at: number, end: number): boolean {
  if (!reading.isSport || (bitsAt(reading, at) & IS.givenTown) === 0) return false;
  return /^the$/i.test(wordAt(reading.words, at - 1)) && wordAt(reading.words, end - 1).endsWith('s');
}

/** `J. Arden`, `J Arden`, `Ivo J. Arden`; not `J Index`, and not `Journal J Meteor`, as lists of literature have it. */
function hasInitials(reading: Reading, at: number, last: number): boolean {
  const isOrdinaryLast = areOrdinary(reading, last, last);
  for (let i = at; i < last; i += 1) {
    if (!isInitial(reading, i)) continue;
    const isStopped = gapAfter(reading, i) === GAP.stop || wordAt(reading.words, i).endsWith('.');
    if (isStopped ? i === at || !isOrdinaryLast : last === at + 1 && !isOrdinaryLast) return true;
  }
  return false;
}

/** What the words beside a name say of it, and how far that is to be trusted. */
interface Sign {
  readonly rule: string;
  readonly weight: number;
}

/** Whether the words beside a name say that it is a person's. */
export function personBeside(reading: Reading, first: number, last: number): Sign | null {
  return signBefore(reading, first, last) ?? signBehind(reading, first, last) ?? speechBefore(reading, first, last);
}

/** `spokesman Ivo Arden` */
function signBefore(reading: Reading, first: number, last: number): Sign | null {
  if (first === 0 || gapAfter(reading, first - 1) !== GAP.space || !isWord(reading, first - 1, IS.role)) return null;
  const isPerson = last > first || !ROLES_OF_FIRMS_TOO.has(wordAt(reading.words, first - 1));
  return isPerson ? { rule: 'role-before', weight: 3 } : null;
}

/** `Ivo Arden said`, `Ivo Arden, a researcher`, `Ivo Arden (Meridian)` */
function signBehind(reading: Reading, first: number, last: number): Sign | null {
  const several = last > first;
  const gap = gapAfter(reading, last);
  if (gap === GAP.comma) return describedBehind(reading, last, several);
  if (gap === GAP.opening) {
    return several && isBracketedLand(reading, last + 1) ? { rule: 'country-after', weight: 2 } : null;
  }
  if (gap !== GAP.space) return null;
  if (isWord(reading, last + 1, IS.act)) return { rule: 'act-after', weight: 2 };
  if (!isWord(reading, last + 1, IS.speech)) return null;
  if (several) return { rule: 'speech-after', weight: 2 };
  return { rule: 'speech-after', weight: opensSentence(reading, first) ? 0 : 1 };
}

/** `…, said Ivo Arden.` */
function speechBefore(reading: Reading, first: number, last: number): Sign | null {
  if (first === 0 || gapAfter(reading, first - 1) !== GAP.space || gapAfter(reading, last) === GAP.space) return null;
  if (!isWord(reading, first - 1, IS.speech)) return null;
  return { rule: 'speech-before', weight: last > first ? 2 : 1 };
}

/** `Ivo Arden, a researcher at …`, `Ivo Arden, 45, …`, `Ivo Arden, who …`. */
function describedBehind(reading: Reading, last: number, several: boolean) {
  const { words } = reading;
  const next = wordAt(words, last + 1);
  if (words.shapes[last + 1] === SHAPE.number) {
    const isAge = /^\d{1,2}$/.test(next) && gapAfter(reading, last + 1) !== GAP.space;
    return isAge && several ? { rule: 'age-after', weight: 3 } : null;
  }
  if (next === 'who' || next === 'whose' || next === 'aged') return { rule: 'role-after', weight: several ? 3 : 2 };
  for (let i = last + 1; i <= last + 5; i += 1) {
    if (isWord(reading, i, IS.role)) return several ? { rule: 'role-after', weight: 3 } : null;
    if (gapAfter(reading, i) !== GAP.space) return null;
  }
  return null;
}

/** `Ivo Arden (Meridian)`, as results of races name the land of a runner. */
function isBracketedLand({ spans, words }: Reading, at: number): boolean {
  const span = spans.get(words.starts[at] ?? -1);
  return span !== undefined && words.text[span.end] === ')';
}

/** Behind a chain of titles that begins at a word and has a title in it; null where there is none. */
function behindTitles(reading: Reading, at: number, end: number): number | null {
  let i = at;
  let isTitle = false;
  while (i < reading.words.count) {
    const bits = i < end ? bitsAt(reading, i) : 0;
    if ((bits & TITLE) === 0) break;
    if ((bits & IS.title) !== 0) isTitle = true;
    const office = isTitle ? behindOffice(reading, i) : null;
    if (office !== null) return office;
    i += 1;
  }
  return isTitle ? i : null;
}

/** Behind `of State` where an office is named so. */
function behindOffice(reading: Reading, at: number): number | null {
  if (gapAfter(reading, at) !== GAP.space || wordAt(reading.words, at + 1) !== 'of') return null;
  let i = at + 2;
  while (isWord(reading, i, IS.officeObject)) i += 1;
  return i > at + 2 ? i : null;
}

function isOther(reading: Reading, at: number): boolean {
  return (bitsAt(reading, at) & (IS.function | IS.thing)) !== 0 || reading.spans.has(reading.words.starts[at] ?? -1);
}

/** Behind the last word of a person's name: before things, bodies and titles that follow. */
export function nameEnd(spot: Spot): number {
  const { reading, at } = spot;
  const end = Math.min(segmentEnd(spot), at + LONGEST);
  for (let i = at + 1; i < end; i += 1) {
    const bits = bitsAt(reading, i);
    // A surname may be a word of another kind where it closes the name: `John Major`, `Ivo Young`.
    const closesName = i + 1 === end && (i === at + 1 || reading.words.shapes[i - 1] === SHAPE.initial);
    if ((bits & (NOT_IN_NAME | IS.title)) !== 0 && !closesName) return i;
    if (i > at + 1 && isShoutedBehind(reading, i)) return i;
    if (gapAfter(reading, i - 1) === GAP.ampersand) return i;
  }
  return end;
}

/** Letters that stand behind a name. */
const LETTERS = /^\p{Lu}{2,3}$/u;

/** Letters behind a full name (`QC`, `MBE`), and a word that a headline shouts: `Ivo Arden SLAMS …`. */
function isShoutedBehind({ words, lexicon }: Reading, i: number): boolean {
  if (words.shapes[i] !== SHAPE.capitals || words.shapes[i - 1] !== SHAPE.capitalised) return false;
  const word = wordAt(words, i);
  return !ROMAN.test(word) && (LETTERS.test(word) || lexicon.isOrdinary(word));
}

/** `Arden J`, `Arden JK`: as lists of literature have it; with a full stop it is one whom the law leaves unnamed. */
function endsInLetters({ words }: Reading, at: number, last: number): boolean {
  if (words.shapes[last] === SHAPE.initial) return words.text[words.ends[last] ?? 0] !== '.';
  const word = wordAt(words, last);
  return last === at + 1 && words.shapes[at] === SHAPE.capitalised && LETTERS.test(word) && !ROMAN.test(word);
}

/** `J.` or `J.P.` */
function isInitial({ words }: Reading, i: number): boolean {
  if (words.shapes[i] === SHAPE.initial) return true;
  return words.shapes[i] === SHAPE.capitals && wordAt(words, i).endsWith('.');
}

/** What stands behind a whole name: with one word before it, it is half of one. */
export const SUFFIX = /^(?:Sr|Jr|Snr|Jnr|II|III)\.?$/;

/** Whether the words are hardly a name: one of them is a thing's, or a town is before an ordinary word. */
function isTorn(reading: Reading, at: number, end: number): boolean {
  if (end === at + 2 && SUFFIX.test(wordAt(reading.words, end - 1))) return true;
  if (areOrdinary(reading, at, end - 1) || endsInLetters(reading, at, end - 1)) return true;
  if ((bitsAt(reading, at) & IS.givenTown) !== 0 && areOrdinary(reading, at + 1, end - 1)) return true;
  for (let i = at + 1; i < end; i += 1) {
    const bits = bitsAt(reading, i);
    if ((bits & NOT_IN_NAME) !== 0 && (bits & IS.surnameToo) === 0) return true;
  }
  return false;
}

function person({ reading, at }: Spot, end: number, rule: string, weight: number): Taken {
  return { candidate: candidate(reading, { first: at, last: end - 1 }, { kind: 'person', rule, weight }), next: end };
}
