/**
 * The door to `dictionary-en`, a spelling dictionary (SCOWL, Kevin Atkinson, in Hunspell's format). It has names with a
 * capital and ordinary words without one, so it tells words that are written with a capital for some other reason. Only
 * its words are read, when first asked for (about 25 ms).
 */
import { libraryText } from '../../package/places.js';

/** Endings of forms that the dictionary gives by rules, and what the word ends in without them. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
];

/** What the longer endings are put behind as they are: no `fareed` from `fare`, no `sayed` from `say`. */
const BEFORE_ENDINGS = /[bcdfgklmnpqrstvwxz]$/;

/** A shorter rest is a word by chance. */
const SHORTEST = 3;

interface Dictionary {
  readonly ordinary: ReadonlySet<string>;
  /** Words that it has with a capital, in small letters. */
  readonly names: ReadonlySet<string>;
}

let read: Dictionary | null = null;

/** Whether a word, in small letters, is an ordinary one of English: one that the dictionary has as no name, too. */
export function isOrdinaryWord(word: string): boolean {
  read ??= readDictionary(libraryText('dictionary-en', 'index.dic'));
  const { ordinary, names } = read;
  if (names.has(word)) return false;
  return ordinary.has(word) || ENDINGS.some(([ending, instead]) => isForm(word, ending, instead, ordinary));
}

function isForm(word: string, ending: string, instead: string, ordinary: ReadonlySet<string>): boolean {
  if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) return false;
  const rest = word.slice(0, -ending.length);
  if (ending.length > 1 && instead === '' && !BEFORE_ENDINGS.test(rest)) return false;
  return ordinary.has(rest + instead);
}

/** The lines of a dictionary: how many there are, then a word each, and behind a slash the rules for its forms. */
function readDictionary(text: string): Dictionary {
  const [ordinary, names] = [new Set<string>(), new Set<string>()];
  for (const line of text.split('\n').slice(1)) {
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    const small = word.toLowerCase();
    if (small !== '') (word === small ? ordinary : names).add(small);
  }
  return { ordinary, names };
}
