/**
 * The site's own words in its language. Words are data (`words/<language>.ts`); this is the only code that chooses
 * among them, counts with them and fills values in.
 */
import type { SubjectLabels } from '../listings/subjects.js';
import { isLang, type Lang, must } from '../record/brands.js';
import type { PluralForms } from './plural-forms.js';
import * as ar from './words/ar.js';
import * as de from './words/de.js';
import * as en from './words/en.js';
import * as es from './words/es.js';
import * as fr from './words/fr.js';

/** Name of a fixed word or phrase. */
export type WordKey = keyof typeof en.texts;

/** Every fixed word and phrase of one language. */
export type Texts = Readonly<Record<WordKey, string>>;

/** Things that are counted in words. */
export type CountKey = keyof typeof en.counts;

/** Every countable thing of one language. */
export type Counts = Readonly<Record<CountKey, PluralForms>>;

/** The site's own words in one language: plain data, so that it can be handed to another thread. */
export interface Words {
  /** The language the words are in; it says which language's plurals, dates and numbers go with them. */
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: Texts;
  readonly counts: Counts;
  readonly subjects: SubjectLabels;
}

/** Languages that are complete, by primary subtag. */
const LANGUAGES = {
  ar: { texts: ar.texts, counts: ar.counts, subjects: ar.subjects, dir: 'rtl' },
  de: { texts: de.texts, counts: de.counts, subjects: de.subjects, dir: 'ltr' },
  en: { texts: en.texts, counts: en.counts, subjects: en.subjects, dir: 'ltr' },
  es: { texts: es.texts, counts: es.counts, subjects: es.subjects, dir: 'ltr' },
  fr: { texts: fr.texts, counts: fr.counts, subjects: fr.subjects, dir: 'ltr' },
} as const satisfies Record<string, Omit<Words, 'lang'>>;

function isComplete(primary: string): primary is keyof typeof LANGUAGES {
  return Object.hasOwn(LANGUAGES, primary);
}

/** Tools of `Intl` are dear to make and the same every time, so there is one of each a language. */
const tools = new Map<
  Lang,
  { readonly plural: Intl.PluralRules; readonly number: Intl.NumberFormat; readonly list: Intl.ListFormat }
>();

function toolsFor(lang: Lang) {
  const known = tools.get(lang);
  if (known !== undefined) return known;
  const made = {
    plural: new Intl.PluralRules(lang),
    // Western digits everywhere, as in the dates, so that a number reads the same with every version of the runtime.
    number: new Intl.NumberFormat(lang, { numberingSystem: 'latn' }),
    list: new Intl.ListFormat(lang, { type: 'conjunction' }),
  };
  tools.set(lang, made);
  return made;
}

/**
 * The site's own words in `lang`, region kept (`en-US`), or in English where that language is not complete: then
 * `lang` of the answer is `en`, and dates and numbers follow it, so that no page mixes two languages.
 */
export function wordsFor(lang: Lang): Words {
  const [primary = ''] = lang.split('-');
  if (!isComplete(primary)) return { lang: must(isLang, 'en'), ...LANGUAGES.en };
  return { lang: canonical(lang, primary), ...LANGUAGES[primary] };
}

/** The tag as `Intl` accepts it; one that it calls malformed loses everything but its language. */
function canonical(lang: Lang, primary: string): Lang {
  try {
    return must(isLang, Intl.getCanonicalLocales(lang)[0] ?? primary);
  } catch {
    return must(isLang, primary);
  }
}

/** Phrases cut at their places: texts at even indexes, names of places at odd ones. There are a few hundred phrases. */
const cut = new Map<string, readonly string[]>();

function partsOf(phrase: string): readonly string[] {
  const known = cut.get(phrase);
  if (known !== undefined) return known;
  const parts = phrase.split(/\{(\w+)\}/);
  cut.set(phrase, parts);
  return parts;
}

/** Put values into the places of a phrase; throws where a place has no value, which is a bug. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  let filled = '';
  for (const [i, part] of partsOf(phrase).entries()) filled += i % 2 === 0 ? part : valueFor(part, phrase, values);
  return filled;
}

function valueFor(name: string, phrase: string, values: Readonly<Record<string, string>>): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`no value for {${name}} in ${JSON.stringify(phrase)}`);
  return value;
}

/** A fixed phrase with its places filled. */
export function say(words: Words, key: WordKey, values: Readonly<Record<string, string>> = {}): string {
  return fill(words.texts[key], values);
}

/** A number as the language writes it, with Western digits: `12,480`. */
export function number(words: Words, n: number): string {
  return toolsFor(words.lang).number.format(n);
}

/** A number of things in words: `1 article`, `128 articles`; `n` is a whole number from 0. */
export function count(words: Words, key: CountKey, n: number): string {
  const forms: PluralForms = words.counts[key];
  const form = forms[toolsFor(words.lang).plural.select(n)] ?? forms.other;
  return fill(form, { n: number(words, n) });
}

/** Names as the language lists them: `Ada Lum, Rik Oss and Mira Vane`. */
export function list(words: Words, names: readonly string[]): string {
  return toolsFor(words.lang).list.format(names);
}
