/** What is known of single words and of whole names beforehand: the tables and libraries as two maps. Built once. */
import { cityNames } from './cities.js';
import { isOrdinaryWord } from './dictionary.js';
import { givenNames } from './given-names.js';
import { CONTRACTIONS, FUNCTION_WORDS, THINGS } from './words/ordinary-words.js';
import {
  KNOWN_ORGANISATIONS,
  NOT_ACRONYMS,
  ORGANISATION_ENDS,
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
} from './words/organisation-words.js';
import {
  ABBREVIATED_TITLES,
  ACTS_OF_PEOPLE,
  OFFICE_OBJECTS,
  PARTICLES,
  ROLES,
  ROLES_IN_SMALL_LETTERS_ONLY,
  SPEECH,
  SURNAMES_TOO,
  TITLE_PARTS,
  TITLES,
} from './words/person-words.js';
import {
  DIRECTIONS,
  PLACE_ENDS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  PLACE_STARTS,
  REGION_ABBREVIATIONS,
  REGIONS,
} from './words/place-words.js';

/** What a word may be, as bits: several may hold. */
export const IS = {
  title: 1,
  titlePart: 1 << 1,
  officeObject: 1 << 2,
  role: 1 << 3,
  speech: 1 << 4,
  act: 1 << 5,
  particle: 1 << 6,
  given: 1 << 7,
  organisationEnd: 1 << 8,
  organisationHead: 1 << 9,
  organisationStart: 1 << 10,
  notAcronym: 1 << 11,
  placeEnd: 1 << 12,
  placeStart: 1 << 13,
  direction: 1 << 14,
  placePreposition: 1 << 15,
  placeNoun: 1 << 16,
  function: 1 << 17,
  thing: 1 << 18,
  /** Some known name of several words begins with it. */
  opensName: 1 << 19,
  regionAbbreviation: 1 << 20,
  surnameToo: 1 << 21,
  abbreviation: 1 << 22,
  /** A first name that is a large town, too. */
  givenTown: 1 << 23,
} as const;

/** What a whole name is known to be. */
export type KnownName = 'place' | 'small-place' | 'organisation';

export type KnownNames = Pick<ReadonlyMap<string, KnownName>, 'get' | 'has'>;

export interface Lexicon {
  /** The bits of a word, as printed. */
  readonly bitsOf: (word: string) => number;
  /** Whether a word, as printed, is an ordinary one that stands here with a capital for some other reason than a name. */
  readonly isOrdinary: (word: string) => boolean;
  /** What a name of one or more words, single spaces between them, is known to be. */
  readonly known: KnownNames;
  /** Most words of a known name. */
  readonly longest: number;
}

/** Towns with fewer inhabitants are taken for places only where the words beside them say so. */
const LARGE_CITY = 250_000;
/** Towns whose name is an ordinary word (`Bath`, `Split`) are known from so many inhabitants on, such provinces never. */
const SMALLEST_ORDINARY = 80_000;
/** Provinces whose towns have fewer inhabitants together are left out: their names are too often those of people. */
const LARGE_PROVINCE = 400_000;

/** Words of the lists of first names that newspapers hardly print for people. */
const HARDLY_GIVEN_NAMES: ReadonlySet<string> = new Set(['America', 'Bay', 'Lake']);
/** The lists of first names have words among them that newspapers print for things. */
const THINGS_AND_GIVEN_NAMES: ReadonlySet<string> = new Set(['Christian']);

const CLASSES: readonly (readonly [number, readonly string[]])[] = [
  [IS.title, TITLES],
  [IS.titlePart, TITLE_PARTS],
  [IS.officeObject, OFFICE_OBJECTS],
  [IS.role, ROLES],
  [IS.speech, SPEECH],
  [IS.act, ACTS_OF_PEOPLE],
  [IS.particle, PARTICLES],
  [IS.organisationEnd, ORGANISATION_ENDS],
  [IS.organisationHead, ORGANISATION_HEADS],
  [IS.organisationStart, ORGANISATION_STARTS],
  [IS.notAcronym, NOT_ACRONYMS],
  [IS.placeEnd, PLACE_ENDS],
  [IS.placeStart, PLACE_STARTS],
  [IS.direction, DIRECTIONS],
  [IS.placePreposition, PLACE_PREPOSITIONS],
  [IS.placeNoun, PLACE_NOUNS],
  [IS.function, FUNCTION_WORDS],
  [IS.function, CONTRACTIONS],
  [IS.thing, THINGS],
  [IS.regionAbbreviation, REGION_ABBREVIATIONS],
  [IS.surnameToo, SURNAMES_TOO],
  [IS.abbreviation, ABBREVIATED_TITLES],
];

let built: Lexicon | null = null;

/** The lexicon of English newspapers; built when first asked for. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const bits = new Map<string, number>();
  const mark: Mark = (word, bit) => bits.set(word, (bits.get(word) ?? 0) | bit);
  markClasses(mark);
  markGivenNames(bits, mark);
  const { names, known } = knownNames(bits);
  let longest = 1;
  for (const name of names) {
    const space = name.indexOf(' ');
    if (space < 0) continue;
    mark(name.slice(0, space), IS.opensName);
    longest = Math.max(longest, name.split(' ').length);
  }
  const isOrdinary = (word: string) => word.toLowerCase().split('-').every(isOrdinaryWord);
  return { bitsOf: (word) => bits.get(word) ?? 0, isOrdinary, known, longest };
}

/** Give a word one more bit. */
type Mark = (word: string, bit: number) => void;

function markClasses(mark: Mark): void {
  for (const [bit, words] of CLASSES) for (const word of words) mark(word, bit);
  for (const title of TITLES) if (title.length > 3 && !title.endsWith('s')) mark(`${title}s`, IS.title);
  for (const role of ROLES) {
    if (!ROLES_IN_SMALL_LETTERS_ONLY.has(role)) mark(`${role.charAt(0).toUpperCase()}${role.slice(1)}`, IS.title);
  }
}

function markGivenNames(bits: ReadonlyMap<string, number>, mark: Mark): void {
  for (const name of givenNames()) {
    const isThing = ((bits.get(name) ?? 0) & (IS.thing | IS.direction)) !== 0;
    if ((!isThing || THINGS_AND_GIVEN_NAMES.has(name)) && !HARDLY_GIVEN_NAMES.has(name)) mark(name, IS.given);
  }
  for (const [name, inhabitants] of cityNames().cities) {
    if (inhabitants >= LARGE_CITY && ((bits.get(name) ?? 0) & IS.given) !== 0) mark(name, IS.givenTown);
  }
}

/** What is known of names, and every name that may be known. */
function knownNames(bits: ReadonlyMap<string, number>): {
  readonly names: Iterable<string>;
  readonly known: KnownNames;
} {
  const all = new Map<string, KnownName>();
  /** What holds of names that are ordinary words. */
  const large = new Map<string, KnownName>();
  const { cities, provinces } = cityNames();
  const bitsOf = (name: string) => bits.get(name) ?? 0;
  const sizeOf = (name: string, inhabitants: number, large: number): KnownName =>
    inhabitants >= large && (bitsOf(name) & IS.given) === 0 ? 'place' : 'small-place';
  const add = (known: Map<string, KnownName>, name: string, size: KnownName) => {
    const isWord = (bitsOf(name) & (IS.function | IS.thing | IS.title | IS.titlePart)) !== 0;
    if (name.length >= 3 && !isWord && (size === 'place' || !known.has(name))) known.set(name, size);
  };
  for (const [name, inhabitants] of provinces) add(all, name, sizeOf(name, inhabitants, LARGE_PROVINCE));
  for (const [name, inhabitants] of cities) {
    const size = sizeOf(name, inhabitants, LARGE_CITY);
    add(all, name, size);
    if (inhabitants >= SMALLEST_ORDINARY) add(large, name, size);
  }
  for (const known of [all, large]) {
    for (const name of REGIONS) known.set(name, 'place');
    for (const name of KNOWN_ORGANISATIONS) known.set(name, 'organisation');
  }
  // Whether a name is a word is asked when a text has it: to ask of all of them takes as long as reading 50 articles.
  const get = (name: string): KnownName | undefined => {
    const [found, ofWord] = [all.get(name), large.get(name)];
    return found === ofWord || !isOrdinaryWord(name.toLowerCase()) ? found : ofWord;
  };
  return { names: all.keys(), known: { get, has: (name) => get(name) !== undefined } };
}
