/** Capitalised words that nothing is known of: what stands beside them tells, or else the rest of the article. */
import { type Candidate, SURNAME_ELSEWHERE } from './candidate.js';
import { knownAt } from './known.js';
import { IS } from './lexicon.js';
import { acronymBehind } from './organisation.js';
import { nameEnd, personBeside, SUFFIX } from './person.js';
import { besidePlaceWord, countryAt } from './place.js';
import { areOrdinary, gapAfter, isWord, opensSentence, type Reading, wordAt } from './reading.js';
import { GAP, SHAPE } from './scan.js';
import { isTeam } from './sport.js';
import { bitsAt, candidate, type PieceRule, type Stretch } from './stretch.js';
import { NO_PLACE_ENDINGS, ORDINARY_ENDINGS } from './words/ordinary-words.js';

/** `Desperate Dockers`: a plural as the last of words that nothing is known of is a band or a work, not a person. */
const PLURAL = /[^aisu]s$/;
const QUOTES = '"“”„«»';
const NO_PLACE_ENDING = new RegExp(`(?:${NO_PLACE_ENDINGS.join('|')})$`);
const ORDINARY_ENDING = new RegExp(`(?:${ORDINARY_ENDINGS.join('|')})$`);
/** Nouns behind the name of a firm. */
const OF_FIRMS: ReadonlySet<string> = new Set([
  'shares',
  'stock',
  'spokesman',
  'spokeswoman',
  'executives',
  'employees',
]);
/** Longer stretches of unknown words are headlines. */
const LONGEST_NAME = 3;

/** Any other stretch. */
export const unknown: PieceRule = (spot) => {
  const { reading, at } = spot;
  const end = nameEnd(spot);
  if (hasThing(reading, at, end)) return { candidate: null, next: end };
  const found = judged(reading, { first: at, last: end - 1 });
  const isNamed = found?.kind === 'organisation' || found?.kind === 'place';
  // `Imperial Japan's last port`: of what sort a land is makes nobody's name.
  const isSortOfLand = end - at > 1 && countryAt(reading, end - 1) === end - 1;
  return { candidate: isSortOfLand && !isNamed ? null : found, next: end };
};

function judged(reading: Reading, stretch: Stretch): Candidate | null {
  const { first, last } = stretch;
  const letters = acronymBehind(reading, last);
  if (letters !== null && areInitials(reading, stretch, letters)) {
    return candidate(reading, stretch, { kind: 'organisation', rule: 'acronym-expanded', weight: 3, acronym: letters });
  }
  if (isSaidOfFirm(reading, last) || isQuoted(reading, stretch)) {
    const rule = { kind: 'organisation', rule: 'firm-beside', weight: 2 } as const;
    return isQuoted(reading, stretch) ? null : candidate(reading, stretch, rule);
  }
  const person = personBeside(reading, first, last);
  if (person !== null && !looksOrdinary(reading, stretch)) {
    const isDoubtful = person.rule !== 'role-before' && areOrdinary(reading, first, last);
    return candidate(reading, stretch, { kind: 'person', ...person, ...(isDoubtful ? { weight: 0 } : {}) });
  }
  const isNoPlace = areNoPlace(reading, stretch);
  if (last - first < 2 && !isNoPlace && besidePlaceWord(reading, first, last)) {
    return candidate(reading, stretch, { kind: 'place', rule: 'place-beside', weight: first === last ? 2 : 1 });
  }
  if (!isNoPlace && gapAfter(reading, last) === GAP.space && OF_FIRMS.has(wordAt(reading.words, last + 1))) {
    return candidate(reading, stretch, { kind: 'organisation', rule: 'firm-beside', weight: 1 });
  }
  return candidate(reading, stretch, shapeOf(reading, stretch));
}

/** Shorter words in capitals stand for something else. */
const SHORTEST_IN_CAPITALS = 4;

/** Behind `in`, a field of study, a journal or a word in the style of headlines; and an adjective. */
function areNoPlace(reading: Reading, { first, last }: Stretch): boolean {
  const { words } = reading;
  if (areOrdinary(reading, first, last) || words.shapes[last] === SHAPE.initial) return true;
  if (words.shapes[first] === SHAPE.capitals && wordAt(words, first).length < SHORTEST_IN_CAPITALS) return true;
  return first === last && NO_PLACE_ENDING.test(wordAt(reading.words, first));
}

/** `Arden Pernel said it …`: a firm speaks of itself as a thing. */
function isSaidOfFirm(reading: Reading, last: number): boolean {
  if (gapAfter(reading, last) !== GAP.space || gapAfter(reading, last + 1) !== GAP.space) return false;
  const after = wordAt(reading.words, last + 2);
  return (after === 'it' || after === 'its') && isWord(reading, last + 1, IS.speech);
}

/** Words that stand by themselves in quotation marks are the title of a work. */
function isQuoted({ words }: Reading, { first, last }: Stretch): boolean {
  const before = words.text[(words.starts[first] ?? 0) - 1];
  return before !== undefined && QUOTES.includes(before) && QUOTES.includes(words.text[words.ends[last] ?? 0] ?? ' ');
}

/** Two or three words of which nothing is known are a person more often than not. */
function shapeOf(reading: Reading, stretch: Stretch) {
  const { first, last } = stretch;
  const words = last - first + 1;
  if (reading.isTable && words <= LONGEST_NAME && isTeam(reading, first, last)) {
    return { kind: 'organisation', rule: 'team-in-results', weight: 3 } as const;
  }
  if (words > 1 && endsInPlace(reading, first, last)) {
    return { kind: 'organisation', rule: 'name-and-place', weight: 1 } as const;
  }
  if (reading.isTable && !reading.isSport) return { kind: null, rule: 'shape', weight: 0 } as const;
  const mayBePerson =
    words > 1 &&
    !PLURAL.test(wordAt(reading.words, last)) &&
    words <= LONGEST_NAME &&
    !looksOrdinary(reading, stretch) &&
    !areOrdinary(reading, first, last) &&
    reading.words.shapes[last] !== SHAPE.initial &&
    (bitsAt(reading, first) & IS.direction) === 0 &&
    !hasArticle(reading, first) &&
    !NO_SURNAME.test(wordAt(reading.words, last)) &&
    !(words === 2 && SUFFIX.test(wordAt(reading.words, last)));
  if (!mayBePerson) return { kind: null, rule: 'shape', weight: 0 } as const;
  if (isHalfOrdinary(reading, stretch)) return { kind: null, rule: SURNAME_ELSEWHERE, weight: 1 } as const;
  return { kind: 'person', rule: 'shape', weight: 1 } as const;
}

/** `12 Quay St.`: streets, as addresses shorten them. */
const NO_SURNAME = /^(?:St|Ave|Rd|Blvd|Ln|Hwy|Sq|Pkwy|Ct)\.?$/;

/** `Pernel Coach`, `Pernel North`, `Bridge Pernel`: what the first name or surname would be is an ordinary word. */
function isHalfOrdinary(reading: Reading, { first, last }: Stretch): boolean {
  if ((bitsAt(reading, last) & IS.direction) !== 0 || areOrdinary(reading, last, last)) return true;
  const isShort = wordAt(reading.words, first).length < SHORTEST_ORDINARY;
  return !isShort && opensSentence(reading, first) && areOrdinary(reading, first, first);
}

/** Shorter words are first names as often: `Bo`, `Ant`. */
const SHORTEST_ORDINARY = 4;

/** `Rovers Meridian`: a word that nothing is known of before a town. */
function endsInPlace(reading: Reading, first: number, last: number): boolean {
  if ((bitsAt(reading, first) & IS.given) !== 0 || !reading.isSport) return false;
  return countryAt(reading, last) !== null || knownAt(reading, last, last + 1)?.name === 'place';
}

function hasArticle(reading: Reading, first: number): boolean {
  const before = wordAt(reading.words, first - 1);
  return before === 'the' || before === 'The' || before === 'a' || before === 'an';
}

/** Whether a word of the stretch looks like an ordinary one: by its ending, or all in capitals. */
function looksOrdinary(reading: Reading, { first, last }: Stretch): boolean {
  const { words } = reading;
  for (let i = first; i <= last; i += 1) {
    if (words.shapes[i] === SHAPE.capitals) return true;
    const word = wordAt(words, i);
    if (ORDINARY_ENDING.test(word) && (bitsAt(reading, i) & IS.given) === 0) return true;
  }
  return first === last && opensSentence(reading, first) && ORDINARY_ENDING.test(wordAt(words, first));
}

function hasThing(reading: Reading, at: number, end: number): boolean {
  for (let i = at; i < end; i += 1) {
    if ((bitsAt(reading, i) & (IS.thing | IS.organisationEnd | IS.notAcronym)) !== 0) return true;
  }
  return false;
}

/** Whether letters are the initials of the words, small ones left out or not. */
function areInitials(reading: Reading, { first, last }: Stretch, letters: string): boolean {
  let initials = '';
  for (let i = first; i <= last; i += 1) initials += wordAt(reading.words, i).charAt(0);
  const plain = letters.replaceAll('.', '').toLowerCase();
  return last > first && initials.toLowerCase().startsWith(plain.charAt(0)) && plain.length >= 2;
}
