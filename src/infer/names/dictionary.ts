/**
 * The door to `dictionary-en`, a spelling dictionary (SCOWL, Kevin Atkinson, in Hunspell's format). It has names with a
 * capital and ordinary words without one, so it tells words that are written with a capital for some other reason. Only
 * its words and rules are read, when first asked for (about 30 ms).
 */
import { libraryText } from '../../package/places.js';
import { type FormTest, readAffixes } from './affixes.js';

const LIBRARY = 'dictionary-en';

interface Dictionary {
  /** Ordinary words with their flags. */
  readonly flags: ReadonlyMap<string, string>;
  /** Words that it has with a capital, in small letters. */
  readonly names: ReadonlySet<string>;
  readonly isForm: FormTest;
}

let read: Dictionary | null = null;

/** Whether a word, in small letters, is an ordinary one of English: one that the dictionary has as no name, too. */
export function isOrdinaryWord(word: string): boolean {
  read ??= readDictionary(libraryText(LIBRARY, 'index.dic'), libraryText(LIBRARY, 'index.aff'));
  const { flags, names, isForm } = read;
  if (names.has(word)) return false;
  return flags.has(word) || isForm(word, (base) => flags.get(base) ?? null);
}

/** The lines of a dictionary: how many there are, then a word each, and behind a slash the flags of its forms. */
function readDictionary(words: string, rules: string): Dictionary {
  const flags = new Map<string, string>();
  const names = new Set<string>();
  for (const line of words.split('\n').slice(1)) {
    const [word = '', own = ''] = line.split('/');
    const small = word.toLowerCase();
    if (word !== small) names.add(small);
    else if (word !== '') flags.set(word, own);
  }
  return { flags, names, isForm: readAffixes(rules) };
}
