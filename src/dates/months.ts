/**
 * What the printed name of a month or weekday means. Languages are looked at when a text first needs them: English first,
 * then those written in the script of the word at hand.
 */
import { calendarOf, foldName, type Kind, type Names } from './calendar-names.js';

/** Languages by the first letter of a word in their script; Latin is what is left. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\p{Script=Arabic}/u, ['ar', 'fa']],
  [/^\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/^\p{Script=Greek}/u, ['el']],
  [/^\p{Script=Hebrew}/u, ['he']],
  [/^\p{Script=Devanagari}/u, ['hi']],
  [
    /^\p{Script=Latin}/u,
    ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'sv', 'da', 'nb', 'fi', 'cs', 'hu', 'ro', 'id', 'sw'],
  ],
];

/**
 * Names that are everyday words or names of some other language (`led`: Czech January, `des`: Norwegian December, `leden`:
 * Dutch for members): they count only where the article is known to be in their language.
 */
const EVERYDAY_WORDS = new Set(
  'ago ara des dub elo gen gru kas led leden lip lis lug lut mac mag marco mart nis oca out paz pro set sie sub tem uno zar'.split(
    ' ',
  ),
);

/** English names that are words as well: in lowercase they are months only beside a day and a year. */
const ALSO_VERBS = new Set(['may', 'march', 'mar']);

/** What several languages together mean by a name: names on which they disagree are left out. */
function merge(langs: readonly string[], kind: Kind): Names {
  const together = (which: keyof Names) => {
    const merged = new Map<string, number>();
    const disputed = new Set<string>();
    for (const lang of langs) {
      for (const [key, number] of calendarOf(lang)[kind][which]) {
        if ((merged.get(key) ?? number) !== number) disputed.add(key);
        merged.set(key, number);
      }
    }
    for (const key of disputed) merged.delete(key);
    return merged;
  };
  return { long: together('long'), all: together('all') };
}

const merged = new Map<string, Names>();

/** The names of all languages written in the script of `word`, English aside. */
function foreignNames(word: string, kind: Kind): Names | null {
  const script = SCRIPTS.find(([letters]) => letters.test(word));
  if (script === undefined) return null;
  const [letters, langs] = script;
  const cacheKey = `${kind} ${letters.source}`;
  const known = merged.get(cacheKey);
  if (known !== undefined) return known;
  const names = merge(langs, kind);
  merged.set(cacheKey, names);
  return names;
}

/** `בפברואר` is "in February": the preposition is written as part of the name. */
const HEBREW_PREFIX = /^ב(?=\p{L}{3})/u;

function lookUp(word: string, lang: string | null, kind: Kind): number | null {
  const key = foldName(word).replace(HEBREW_PREFIX, '');
  if (key.length < 2) return null;
  const base = lang === null ? null : (lang.split('-', 1)[0] ?? null);
  const own = base === null ? null : calendarOf(base)[kind].all.get(key);
  const known = own ?? calendarOf('en')[kind].all.get(key);
  if (known !== undefined) return known;
  if (EVERYDAY_WORDS.has(key)) return null;
  const foreign = foreignNames(key, kind);
  return (base === null ? foreign?.all.get(key) : foreign?.long.get(key)) ?? null;
}

/** Texts use the same few words beside numbers; answers are kept until there are this many, then all forgotten. */
const REMEMBERED = 4096;

type Answers = Readonly<Record<Kind, Map<string, number>>>;

/** By language: word → its number, 0 for none. */
const answers = new Map<string | null, Answers>();

function answersIn(lang: string | null): Answers {
  const known = answers.get(lang);
  if (known !== undefined) return known;
  const none: Answers = { months: new Map(), weekdays: new Map() };
  answers.set(lang, none);
  return none;
}

function remembered(word: string, lang: string | null, kind: Kind): number | null {
  const words = answersIn(lang)[kind];
  const known = words.get(word);
  if (known !== undefined) return known || null;
  if (words.size >= REMEMBERED) words.clear();
  const number = lookUp(word, lang, kind);
  words.set(word, number ?? 0);
  return number;
}

/**
 * The month that a printed name means, 1 to 12. The article's language decides first, then English, then the other
 * languages: any name where the language is unknown, full names only where it is known to be another. Null for what is
 * no month or means different months to different languages.
 */
export function monthOf(name: string, lang: string | null): number | null {
  return remembered(name, lang, 'months');
}

/** The day of the week that a printed name means, Monday 1 to Sunday 7; found as `monthOf` finds months. */
export function weekdayOf(name: string, lang: string | null): number | null {
  return remembered(name, lang, 'weekdays');
}

/** Whether a name in lowercase is more likely an English word: `20 may be`, `2 march on`. */
export function isEverydayWord(name: string): boolean {
  return ALSO_VERBS.has(name);
}

/** Whether English has a month of this name. */
export function isEnglishMonth(name: string): boolean {
  return calendarOf('en').months.all.has(foldName(name));
}

/** Whether a language other than English, one that writes `15. August`, has a month of this name. */
export function isMonthBesidesEnglish(name: string): boolean {
  return foreignNames(name, 'months')?.all.has(foldName(name)) ?? false;
}
