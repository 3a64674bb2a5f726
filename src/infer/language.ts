/**
 * The language of an article and the direction of its script. What the keeper says counts first; then the text's letters
 * and everyday words; then letter statistics, by the only door to `tinyld`, which is loaded when a text first needs it.
 */
import type { detect } from 'tinyld/light';
import { loadNow } from '../package/places.js';
import type { ParsedArticle } from '../record/article.js';
import { isLang, type Lang } from '../record/brands.js';
import type { Field } from '../record/field.js';
import type { Problem } from '../record/problem.js';
import { EVERYDAY_WORDS, SCRIPTS, type ScriptLanguages, TELLING_WORDS } from './language-words.js';
import { unitsOf } from './units.js';

/** What is known beforehand. */
export interface LanguageFallback {
  /** What archive.yaml says of the article's folder. */
  readonly folder: Lang | null;
  /** The archive's own language: for texts too short to tell. */
  readonly archive: Lang;
}

export interface InferredLanguage {
  readonly lang: Field<Lang>;
  readonly dir: 'ltr' | 'rtl';
}

/** Characters of title and text that are looked at. */
const OPENING = 1500;
/** Characters that are enough where everyday words decide. */
const GLANCE = 500;

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
const directions = new Map<string, 'ltr' | 'rtl'>();

/** The script that a language tag names, or its language's usual one. */
const scriptOf = (lang: string): string => new Intl.Locale(lang).maximize().script ?? 'Latn';

/** The direction in which a language is written: that of its script, which the tag names or which is its usual one. */
export function directionOf(lang: Lang): 'ltr' | 'rtl' {
  const known = directions.get(lang);
  if (known !== undefined) return known;
  const direction = RTL_SCRIPTS.has(scriptOf(lang)) ? 'rtl' : 'ltr';
  directions.set(lang, direction);
  return direction;
}

/** A language tag as BCP 47 writes it: `EN_gb` is `en-GB`; null for what is none. */
function tagOf(text: string): Lang | null {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
    return isLang(tag) ? tag : null;
  } catch {
    return null;
  }
}

/** Title and first paragraphs, as far as they are looked at. */
function openingOf({ title, standfirst, document, ledger }: ParsedArticle): string {
  let opening = [title?.value, standfirst?.value].filter((text) => text !== undefined).join('\n');
  for (const { line, field } of ledger) {
    if (opening.length >= OPENING) break;
    if (field === 'body') opening += `\n${document.lines[line - document.range.first] ?? ''}`;
  }
  return opening.slice(0, OPENING);
}

const NOT_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LATIN = /\p{Script=Latin}/gu;
const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

function languageInScript(text: string, { plain, marked, letters }: ScriptLanguages): string | null {
  const all = count(text, letters);
  const found = marked.find(([, marks, share]) => count(text, marks) > all * share);
  return found?.[0] ?? plain;
}

/** The language that the letters alone tell; null for Latin script and for scripts that languages share. */
function byScript(text: string): string | null {
  if (!NOT_LATIN.test(text)) return null;
  const script = SCRIPTS.find(({ letters }) => count(text, letters) > 0.3 * text.replace(/[^\p{L}]+/gu, '').length);
  return script === undefined || count(text, LATIN) > count(text, script.letters)
    ? null
    : languageInScript(text, script);
}

const LANGUAGES = Object.keys(EVERYDAY_WORDS);

/** Word → the places of its languages in `LANGUAGES`. */
const wordLanguages = new Map<string, number[]>();
for (const [index, words] of Object.values(EVERYDAY_WORDS).entries()) {
  for (const word of words.split(' ')) wordLanguages.set(word, [...(wordLanguages.get(word) ?? []), index]);
}

/** Spaces and punctuation that part words, and no other character. */
const BETWEEN_WORDS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff' +
  '.,;:!?"“”„«»()\'’–—-';

/** By code unit: 1 where it parts words. */
const PARTS_WORDS = new Uint8Array(0x10000);
for (let at = 0; at < BETWEEN_WORDS.length; at += 1) PARTS_WORDS[BETWEEN_WORDS.charCodeAt(at)] = 1;

/** Letters of the longest everyday word. */
const LONGEST_WORD = Math.max(...[...wordLanguages.keys()].map((word) => word.length));

/** For each of `LANGUAGES`, how many of a text's words are its everyday words. */
function everydayWords(text: string): readonly number[] {
  const counts = LANGUAGES.map(() => 0);
  const lower = text.toLowerCase();
  const { units, length } = unitsOf(lower);
  let start = 0;
  for (let at = 0; at <= length; at += 1) {
    if (at < length && PARTS_WORDS[units[at] ?? 0] === 0) continue;
    const known = at > start + 1 && at - start <= LONGEST_WORD ? wordLanguages.get(lower.slice(start, at)) : undefined;
    if (known !== undefined) for (const index of known) counts[index] = (counts[index] ?? 0) + 1;
    start = at + 1;
  }
  return counts;
}

/** What settles a language: so many everyday words, and so many times those of the next language. */
const ENOUGH = [
  { words: 6, ratio: 1.5 },
  { words: 4, ratio: 3 },
];

/** The language whose everyday words are clearly the most; null where none is. */
function byWords(text: string): string | null {
  const counts = everydayWords(text);
  const best = Math.max(...counts);
  const at = counts.indexOf(best);
  const lang = LANGUAGES[at] ?? '';
  const others = counts.filter((_, index) => index !== at && !(tellingWords.has(lang) && ALIKE.has(index)));
  const next = Math.max(...others);
  const clear = ENOUGH.some(({ words, ratio }) => best >= words && best >= ratio * next);
  if (!clear) return null;
  return tellingWords.has(lang) ? byTellingWords(text) : lang;
}

/** The words that tell languages apart which are nearly alike, by language, and the places of these in `LANGUAGES`. */
const tellingWords = new Map(Object.entries(TELLING_WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))]));
const ALIKE: ReadonlySet<number> = new Set([...tellingWords.keys()].map((lang) => LANGUAGES.indexOf(lang)));

/** Which of the languages that are nearly alike a text is in; null where as much speaks for one as for another. */
function byTellingWords(text: string): string | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const counts = [...tellingWords].map(([lang, telling]) => ({
    lang,
    count: words.filter((w) => telling.has(w)).length,
  }));
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  return first === undefined || first.count === second?.count ? null : first.lang;
}

interface Detector {
  readonly detect: typeof detect;
}

const isDetector = (module: unknown): module is Detector =>
  typeof module === 'object' && module !== null && 'detect' in module && typeof module.detect === 'function';

let detector: Detector | null = null;

/** Letters below which statistics only guess. */
const TOO_SHORT = 60;
/** Everyday words that have to bear out what statistics say of a language: tables of figures look like any. */
const BORNE_OUT = 2;
/** Where the library's code is not ours. */
const OUR_CODE: ReadonlyMap<string, string> = new Map([['no', 'nb']]);

function detectorOf(): Detector {
  if (detector !== null) return detector;
  const loaded: unknown = loadNow('tinyld/light');
  if (!isDetector(loaded)) throw new Error('tinyld/light has no function detect');
  detector = loaded;
  return loaded;
}

/** The language that letter statistics suggest; null for short texts and where the text's words do not bear it out. */
function byStatistics(text: string): string | null {
  if (text.replace(/[^\p{L}\p{M}]+/gu, '').length < TOO_SHORT) return null;
  const code = detectorOf().detect(text);
  const lang = OUR_CODE.get(code) ?? code;
  const at = LANGUAGES.indexOf(lang);
  if (at >= 0) return (everydayWords(text)[at] ?? 0) < BORNE_OUT ? null : lang;
  return lang !== '' && scriptOf(lang) !== 'Latn' && !NOT_LATIN.test(text) ? null : lang;
}

/** From the cheapest to the dearest; the first that knows decides. */
const RULES: readonly { readonly rule: string; readonly detect: (text: string) => string | null }[] = [
  { rule: 'language-of-script', detect: byScript },
  { rule: 'language-of-words', detect: (text) => byWords(text.slice(0, GLANCE)) ?? byWords(text) },
  { rule: 'language-of-letters', detect: byStatistics },
];

/** Characters of the opening that are kept as evidence. */
const QUOTE = 80;

function detected(article: ParsedArticle): Field<Lang> | null {
  const opening = openingOf(article);
  for (const { rule, detect } of RULES) {
    const tag = detect(opening);
    if (tag !== null && isLang(tag))
      return { value: tag, origin: 'text', rule, lines: article.title?.lines ?? [], text: opening.slice(0, QUOTE) };
  }
  return null;
}

function said(lang: Lang, rule: string): Field<Lang> {
  return { value: lang, origin: 'settings', rule, lines: [], text: lang };
}

/** The language that the front matter names; null where it names none or no tag. */
function keeperLanguage({ frontMatter }: ParsedArticle): Field<Lang> | null {
  const text = frontMatter?.values.lang ?? '';
  if (text === '') return null;
  const value = tagOf(text);
  const line = frontMatter?.lineOf.lang;
  return value === null
    ? null
    : { value, origin: 'front-matter', rule: 'front-matter', lines: line === undefined ? [] : [line], text };
}

/** What is wrong with the language in the front matter: a value that is no BCP 47 tag is passed over. */
export function languageProblems(article: ParsedArticle): readonly Problem[] {
  const text = article.frontMatter?.values.lang?.trim() ?? '';
  if (text === '' || tagOf(text) !== null) return [];
  return [
    {
      severity: 'error',
      file: article.document.file,
      line: article.frontMatter?.lineOf.lang ?? null,
      rule: 'language-unreadable',
      message: `${JSON.stringify(text.slice(0, 40))} is not a language tag`,
      remedy: 'write it as en, ar or pt-BR',
    },
  ];
}

/**
 * The language of an article: the front matter's, its folder's, the one its text shows, the archive's. A language in the
 * front matter that is no BCP 47 tag counts as absent; `languageProblems` reports it.
 */
export function inferLanguage(article: ParsedArticle, fallback: LanguageFallback): InferredLanguage {
  const lang =
    keeperLanguage(article) ??
    (fallback.folder === null ? null : said(fallback.folder, 'folder-language')) ??
    detected(article) ??
    said(fallback.archive, 'archive-language');
  return { lang, dir: directionOf(lang.value) };
}
