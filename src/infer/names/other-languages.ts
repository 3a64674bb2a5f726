/**
 * Names in languages other than English, whose words are not known here: people whose first name is known, with the
 * words behind it; large towns. Nothing is said of what only its capital tells, which in German every noun has.
 */
import type { Candidate } from './candidate.js';
import { knownAt } from './known.js';
import { IS } from './lexicon.js';
import { gapAfter, isWord, opensSentence, type Reading, wordAt } from './reading.js';
import { GAP, SHAPE } from './scan.js';
import type { Found } from './senses.js';
import { bitsAt, candidate, type PieceRule, type Spot } from './stretch.js';
import {
  DETERMINERS,
  GERMAN_ROLE,
  GERMAN_TITLE,
  HARDLY_GIVEN,
  NAMES_OF_TOWNS,
  type NameLanguage,
  NO_SURNAMES,
  NO_TOWNS,
  OPEN_SURNAMES,
  ROLES_BEFORE,
  TOWN_PREPOSITIONS,
} from './words/other-language-words.js';

/** First names in a row at most: `Hans Peter Arden`. */
const MOST_GIVEN = 3;
const SHORTEST_SURNAME = 3;

/** The rules for a language, from the surest to the last resort. */
export function rulesOf(language: NameLanguage): readonly PieceRule[] {
  const titled = language === 'de' ? germanTitle : namedBehindRole(language);
  return [townOfSeveralWords, personOf(language), titled, townOf(language), surnameAloneOf(language)];
}

/** `Außenminister Sergej Arden`, `Frau Arden`: the title has a capital, too. */
const germanTitle: PieceRule = ({ reading, at, end }) => {
  const title = wordAt(reading.words, at);
  const isRole = GERMAN_ROLE.test(title);
  if (!(isRole || GERMAN_TITLE.test(title)) || !joins(reading, at)) return null;
  const found = bearer({ reading, at: at + 1, end }, 'de');
  const isGenitive = found?.words === 1 && GENITIVE.test(found.form);
  if (found === null || isGenitive || (isRole && found.words === 1)) return { candidate: null, next: at + 1 };
  return { candidate: found, next: at + 1 + found.words };
};

/** `Kanzlerin Deutschlands`, but `Papst Franziskus` */
const GENITIVE = /[^ius]s$/;

/** `le président Arden`, `la ministra Ana Arden` */
function namedBehindRole(language: NameLanguage): PieceRule {
  return ({ reading, at, end }) => {
    if (at === 0 || !joins(reading, at - 1) || !ROLES_BEFORE[language].has(wordAt(reading.words, at - 1))) return null;
    const found = bearer({ reading, at, end }, language);
    return found === null ? null : { candidate: found, next: at + found.words };
  };
}

/**
 * The person whose name stands behind what the person is: one word, or two; null for none, and where a first name opens a
 * name that is told by it.
 */
function bearer(spot: Spot, language: NameLanguage): Candidate | null {
  const { reading, at, end } = spot;
  const mayBe = (i: number) => {
    const word = wordAt(reading.words, i);
    const isTitle = GERMAN_TITLE.test(word) || GERMAN_ROLE.test(word);
    return (
      i < end && isSurname(reading, i) && !isTitle && !NO_SURNAMES[language].has(word) && !isKnown(reading, i, end)
    );
  };
  if (!mayBe(at) || (isGiven(reading, at) && surnameAt(spot, OPEN_SURNAMES[language]) !== null)) return null;
  const last = mayBe(at + 1) ? at + 1 : at;
  return candidate(reading, { first: at, last }, { kind: 'person', rule: 'role-before', weight: last > at ? 3 : 2 });
}

function isKnown(reading: Reading, at: number, end: number): boolean {
  const known = knownAt(reading, at, end)?.name;
  return known === 'place' || known === 'organisation' || isWord(reading, at, OF_THINGS);
}

/** `Rio de Janeiro`: its first word may be a first name. */
const townOfSeveralWords: PieceRule = ({ reading, at, end }) => {
  const known = knownAt(reading, at, end);
  if (known === null || known.last === at || known.name === 'organisation') return null;
  return { candidate: place(reading, at, known.last, known.name === 'place' ? 2 : 1), next: known.last + 1 };
};

/** `Ivo Arden`, `Ivo Hans von Arden`, `Ivo J. Arden`; in Spanish and Portuguese with a second surname. */
function personOf(language: NameLanguage): PieceRule {
  const isNone = (reading: Reading, at: number) => {
    const word = wordAt(reading.words, at);
    const isThing = isWord(reading, at, OF_THINGS) && !isWord(reading, at, IS.surnameToo);
    return isThing || NO_SURNAMES[language].has(word.slice(word.lastIndexOf('-') + 1));
  };
  return (spot) => {
    const { reading, at } = spot;
    if (!isGiven(reading, at) || (opensSentence(reading, at) && NO_SURNAMES[language].has(wordAt(reading.words, at)))) {
      return null;
    }
    const surname = surnameAt(spot, OPEN_SURNAMES[language]);
    if (surname === null || isNone(reading, surname) || wordAt(reading.words, surname) === wordAt(reading.words, at)) {
      return null;
    }
    const next = surname + 1;
    const hasSecond = TWO_SURNAMES.has(language) && isSurname(reading, next) && !isNone(reading, next);
    const last = hasSecond ? next : surname;
    const made = { kind: 'person', rule: 'first-name', weight: 3 } as const;
    return { candidate: candidate(reading, { first: at, last }, made), next: last + 1 };
  };
}

const TWO_SURNAMES: ReadonlySet<NameLanguage> = new Set(['es', 'pt']);
/** What English names for things and bodies end in: `Davis Cup`, `Fox News`. */
const OF_THINGS = IS.thing | IS.organisationEnd;

/** `Köln`; `Hamburg` behind `in`, and elsewhere in an article that has it so: many towns are surnames and words. */
function townOf(language: NameLanguage): PieceRule {
  return ({ reading, at, end }) => {
    const word = wordAt(reading.words, at);
    if (NO_TOWNS[language].has(word) || isDetermined(reading, at, language)) return null;
    if (NAMES_OF_TOWNS[language].has(word)) return { candidate: place(reading, at, at, 2), next: at + 1 };
    const isLarge = knownAt(reading, at, end)?.name === 'place' || isWord(reading, at, IS.givenTown);
    if (!isLarge) return null;
    const isTold = at > 0 && joins(reading, at - 1) && TOWN_PREPOSITIONS[language].has(wordAt(reading.words, at - 1));
    return { candidate: place(reading, at, at, isTold ? 2 : 0), next: at + 1 };
  };
}

function place(reading: Reading, first: number, last: number, weight: number): Candidate {
  return candidate(reading, { first, last }, { kind: 'place', rule: 'town-known', weight });
}

/** A word alone may be the surname of somebody whom the article names in full. */
function surnameAloneOf(language: NameLanguage): PieceRule {
  return ({ reading, at }) => {
    const { words } = reading;
    const isNone = NO_SURNAMES[language].has(wordAt(words, at)) || isDetermined(reading, at, language);
    if (words.shapes[at] !== SHAPE.capitalised || isNone) return { candidate: null, next: at + 1 };
    const made = { kind: null, rule: 'named-elsewhere', weight: 0 } as const;
    return { candidate: candidate(reading, { first: at, last: at }, made), next: at + 1 };
  };
}

function isDetermined({ words }: Reading, at: number, language: NameLanguage): boolean {
  return DETERMINERS[language].has(wordAt(words, at - 1).toLowerCase());
}

/** A first name that is money as well. */
const CURRENCY = 'Mark';

function isGiven(reading: Reading, at: number): boolean {
  const { words } = reading;
  if (words.shapes[at] !== SHAPE.capitalised || HARDLY_GIVEN.has(wordAt(words, at))) return false;
  // `50 Mark Strafe`; some countries begin with a first name: `Sierra Leone`.
  if (words.shapes[at - 1] === SHAPE.number && wordAt(words, at) === CURRENCY) return false;
  if ((reading.spans.get(words.starts[at] ?? -1)?.end ?? 0) > (words.ends[at] ?? 0)) return false;
  return (bitsAt(reading, at) & IS.given) !== 0;
}

/** The surname behind first names, initials and particles; null where none follows. */
function surnameAt({ reading, at }: Spot, opening: ReadonlySet<string>): number | null {
  const { words } = reading;
  let i = at + 1;
  while (i - at < MOST_GIVEN && joins(reading, i - 1) && words.shapes[i] === SHAPE.initial) i += 1;
  const goesOn = (i: number) => isSurname(reading, i + 1) || (joins(reading, i) && opening.has(wordAt(words, i + 1)));
  while (i - at < MOST_GIVEN && joins(reading, i - 1) && isGiven(reading, i) && goesOn(i)) i += 1;
  if (joins(reading, i - 1) && opening.has(wordAt(words, i))) {
    i += 1;
    while (joins(reading, i - 1) && words.shapes[i] === SHAPE.small && isWord(reading, i, IS.particle)) i += 1;
  }
  return isSurname(reading, i) ? i : null;
}

/** Whether a word may be the surname of the name that the word before it belongs to. */
function isSurname(reading: Reading, at: number): boolean {
  const { words, spans } = reading;
  if (at >= words.count || !joins(reading, at - 1) || words.shapes[at] !== SHAPE.capitalised) return false;
  return wordAt(words, at).length >= SHORTEST_SURNAME && !spans.has(words.starts[at] ?? -1);
}

/** What stands between the words of a name. */
const JOINT = /^\.?\s$/;

function joins(reading: Reading, at: number): boolean {
  const { words } = reading;
  const gap = gapAfter(reading, at);
  if ((gap !== GAP.space && gap !== GAP.stop) || words.ends[at] !== words.behinds[at]) return false;
  return JOINT.test(words.text.slice(words.behinds[at], words.starts[at + 1]));
}

/** German has a genitive without an apostrophe: `Ivo Ardens Rede` names `Ivo Arden` where that stands, too. */
export function mergeGenitives(found: readonly Found[]): readonly Found[] {
  const forms = new Map(found.map(({ candidate: { key, form } }) => [key, form]));
  return found.map(({ candidate: own, passage }) => {
    const form = own.key.endsWith('s') ? forms.get(own.key.slice(0, -1)) : undefined;
    return { candidate: form === undefined ? own : { ...own, form, key: own.key.slice(0, -1) }, passage };
  });
}
