/**
 * The door to `dictionary-en`, a spelling dictionary (SCOWL, Kevin Atkinson, in Hunspell's format). It has names with a
 * capital and ordinary words without one, so it tells words that are written with a capital for some other reason. Only
 * its words and rules are read, when first asked for (about 20 ms).
 */
import { libraryText } from '../../package/places.js';
import { type FormTest, readAffixes } from './affixes.js';

interface Dictionary {
  /** Ordinary words with their flags. */
  readonly flags: ReadonlyMap<string, string>;
  /** Words that it has with a capital, in small letters. */
  readonly names: ReadonlySet<string>;
  readonly isForm: FormTest;
}

let read: Dictionary | null = null;

/** Answers that were given, since the same words come again and again; forgotten when there are so many. */
const answers = new Map<string, boolean>();
const MOST_ANSWERS = 16_384;

/** Whether a word, in small letters, is an ordinary one of English: one that the dictionary has as no name, too. */
export function isOrdinaryWord(word: string): boolean {
  const before = answers.get(word);
  if (before !== undefined) return before;
  const answer = isOrdinary(word);
  if (answers.size === MOST_ANSWERS) answers.clear();
  answers.set(word, answer);
  return answer;
}

function isOrdinary(word: string): boolean {
  read ??= readDictionary(libraryText('dictionary-en', 'index.dic'), libraryText('dictionary-en', 'index.aff'));
  const { flags, names, isForm } = read;
  if (names.has(word)) return false;
  return flags.has(word) || isForm(word, (base) => flags.get(base) ?? null);
}

const [FIRST_CAPITAL, LAST_CAPITAL] = ['A'.charCodeAt(0), 'Z'.charCodeAt(0)];

/**
 * The lines of a dictionary: how many there are, then a word each, and behind a slash the flags of its forms. What opens
 * with a capital is a name; the few words with a capital further on (`iPod`) are left out.
 */
function readDictionary(words: string, rules: string): Dictionary {
  const flags = new Map<string, string>();
  const names = new Set<string>();
  for (let start = words.indexOf('\n') + 1; start > 0; ) {
    const next = words.indexOf('\n', start);
    const end = next < 0 ? words.length : next;
    const slash = words.lastIndexOf('/', end);
    const isFlagged = slash > start;
    const word = words.slice(start, isFlagged ? slash : end);
    const first = word.charCodeAt(0);
    if (first >= FIRST_CAPITAL && first <= LAST_CAPITAL) names.add(word.toLowerCase());
    else if (word !== '') flags.set(word, isFlagged ? words.slice(slash + 1, end) : '');
    start = next + 1;
  }
  return { flags, names, isForm: readAffixes(rules) };
}
