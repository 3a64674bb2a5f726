/**
 * Countries and the words that name them in a language: names, adjectives, capitals. What is joined here comes from
 * the library, from the variants that it lacks, and from the table of ambiguous names.
 */
import { slugify } from '../../record/slug.js';
import { AMBIGUITIES, type Guard, NOT_COUNTRIES } from './country-ambiguity.js';
import { CAPITALS_IN_PRINT, DROPPED, VARIANTS } from './country-variants.js';
import { exactKey, fold } from './fold.js';
import { type LibraryCountry, libraryCountries } from './library.js';

export interface Country {
  /** ISO 3166-1 alpha-2, or XK for Kosovo. */
  readonly code: string;
  /** The library's common English name, e.g. `Türkiye`. */
  readonly label: string;
}

export type FormKind = 'name' | 'demonym' | 'capital';

/** A word or phrase that stands for a country in a text. */
export interface CountryForm {
  readonly form: string;
  readonly kind: FormKind;
  /** Several: it may be any of them. None: a phrase that is no country although it contains the name of one. */
  readonly countries: readonly Country[];
  readonly guards: readonly Guard[];
}

/** The library's language for a subtag of BCP 47 (ISO 639-1 to ISO 639-3), for the languages that it translates to. */
const LIBRARY_LANGUAGES: Readonly<Record<string, string>> = {
  ...{ ar: 'ara', cs: 'ces', de: 'deu', en: 'eng', et: 'est', fa: 'per', fi: 'fin', fr: 'fra', hr: 'hrv', hu: 'hun' },
  ...{ it: 'ita', ja: 'jpn', ko: 'kor', nl: 'nld', pl: 'pol', pt: 'por', ru: 'rus', sk: 'slk', es: 'spa', sr: 'srp' },
  ...{ sv: 'swe', tr: 'tur', ur: 'urd', zh: 'zho' },
};
const ENGLISH = 'eng';

/**
 * English demonyms that take a plural `s`: `Syrians`, `Iraqis`, `Greeks`, `Slovaks`. Others (`French`, `Dutch`,
 * `Chinese`, `Malagasy`) are their own plural or have an irregular one.
 */
const PLURAL_IN_S = /(?:an|er|ek|ot|ak|ene|ino|i)$/;

interface Draft {
  readonly form: string;
  readonly kind: FormKind;
  readonly country: Country;
  readonly independent: boolean;
}

let known: readonly Country[] | null = null;
const formsByLanguage = new Map<string, readonly CountryForm[]>();
const ids = new Map<string, string>();

/** All countries and territories, in the library's order. */
export function countries(): readonly Country[] {
  known ??= libraryCountries().map(({ cca2, name }) => ({ code: cca2, label: name.common }));
  return known;
}

/** A country's ID: the slug of its label, e.g. `turkiye`. */
export function countryId(country: Country): string {
  const id = ids.get(country.code) ?? slugify(country.label) ?? country.code.toLowerCase();
  ids.set(country.code, id);
  return id;
}

/** The key of a language that countries have names in; English for the languages that the library does not know. */
export function countryLanguage(lang: string): string {
  const [primary = ''] = lang.toLowerCase().split('-');
  return LIBRARY_LANGUAGES[primary] ?? ENGLISH;
}

/** The forms to look for in texts of a language (BCP 47), each once; built when first asked for. */
export function countryForms(lang: string): readonly CountryForm[] {
  return formsIn(countryLanguage(lang));
}

function formsIn(language: string): readonly CountryForm[] {
  const forms = formsByLanguage.get(language) ?? buildForms(language);
  formsByLanguage.set(language, forms);
  return forms;
}

/**
 * A lookup of countries by name, spelling folded: English names, those in the country's own languages, and those in
 * the given language. Names that several countries share, and words that need a context, find nothing.
 */
export function countryIndex(lang: string): (name: string) => Country | null {
  const index = new Map<string, Country | null>();
  for (const language of new Set([ENGLISH, countryLanguage(lang)])) {
    for (const { form, kind, countries: named, guards } of formsIn(language)) {
      const [country] = named;
      if (kind !== 'name' || country === undefined || guards.includes('accents')) continue;
      const key = fold(form);
      const before = index.get(key);
      const same = before === undefined || before?.code === country.code;
      index.set(key, named.length === 1 && same ? country : null);
    }
  }
  for (const [key, country] of nativeNames()) if (!index.has(key)) index.set(key, country);
  return (name) => index.get(fold(name)) ?? null;
}

function nativeNames(): readonly (readonly [string, Country])[] {
  return entries().flatMap(({ entry, country }) =>
    Object.values(entry.name.native).map(({ common }): readonly [string, Country] => [fold(common), country]),
  );
}

function entries(): readonly { readonly entry: LibraryCountry; readonly country: Country }[] {
  const library = libraryCountries();
  return countries().flatMap((country, i) => {
    const entry = library[i];
    return entry === undefined ? [] : [{ entry, country }];
  });
}

function buildForms(language: string): readonly CountryForm[] {
  const drafts = new Map<string, Draft[]>();
  for (const { entry, country } of entries()) {
    const independent = entry.independent === true;
    for (const [kind, texts] of textsOf(entry, language)) {
      const usable = language === ENGLISH ? texts.filter((text) => !(text in DROPPED)) : texts;
      for (const form of usable.flatMap(spellings)) {
        // Spellings that differ in accents only find the same words: one of them is enough.
        const key = exactKey(form);
        const same = drafts.get(key) ?? [];
        if (!same.some((draft) => draft.country === country)) same.push({ form, kind, country, independent });
        drafts.set(key, same);
      }
    }
  }
  const guards = new Map(
    AMBIGUITIES.flatMap((entry) => entry.forms.map((form) => [exactKey(form), entry.guards] as const)),
  );
  const named = [...drafts].flatMap(([key, same]) => settle(same, guards.get(key) ?? []));
  const none = Object.values(NOT_COUNTRIES).flat();
  return [...named, ...none.map((form): CountryForm => ({ form, kind: 'name', countries: [], guards: [] }))];
}

/** Who a form stands for: independent states before their own and others' territories; several need support. */
function settle(drafts: readonly Draft[], guards: readonly Guard[]): readonly CountryForm[] {
  const independent = drafts.filter((draft) => draft.independent);
  const meant = independent.length > 0 ? independent : drafts;
  const [first] = meant;
  if (first === undefined) return [];
  return [
    {
      form: first.form,
      kind: first.kind,
      countries: meant.map((draft) => draft.country),
      guards: meant.length === 1 || guards.includes('support') ? guards : [...guards, 'support'],
    },
  ];
}

/** What the library and the variants say of one country in a language. Names come first: they outrank the rest. */
function textsOf(entry: LibraryCountry, language: string): readonly (readonly [FormKind, readonly string[]])[] {
  const extra = VARIANTS[language]?.[entry.cca2] ?? {};
  const { m, f } = entry.demonyms[language] ?? { m: '', f: '' };
  const demonyms = [m, f].flatMap((text) => text.split(/, | or /)).filter((text) => text !== '');
  const names = language === ENGLISH ? englishNames(entry) : translatedNames(entry, language);
  return [
    ['name', [...names, ...(extra.names ?? [])]],
    ['capital', [...(language === ENGLISH ? entry.capital : []), ...(extra.capitals ?? [])]],
    ['demonym', [...demonyms.flatMap((text) => withPlural(text, language)), ...(extra.demonyms ?? [])]],
  ];
}

function englishNames({ name, altSpellings }: LibraryCountry): readonly string[] {
  const usable = altSpellings.filter((text) => text.length > 2 && /^[\p{Script=Latin}\p{M} .'’‘-]+$/u.test(text));
  return [name.common, name.official, ...usable];
}

function translatedNames({ name, translations }: LibraryCountry, language: string): readonly string[] {
  return [translations[language], name.native[language]].flatMap((found) =>
    found === undefined ? [] : [capitalised(found.common), found.official].filter((text) => text !== ''),
  );
}

/** The library has a few names in lower case (`çin`); in that case they would be other words. */
function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** French adjectives are written in lower case, nouns are not; both take an `s` unless they end in one. */
function withPlural(text: string, language: string): readonly string[] {
  if (language === 'fra') {
    const both = [text, text.toLowerCase()];
    return [...both, ...both.filter((form) => !/[sxz]$/.test(form)).map((form) => `${form}s`)];
  }
  return language === ENGLISH && PLURAL_IN_S.test(text) && !text.includes('-') ? [text, `${text}s`] : [text];
}

/** A name in the other ways of writing it: `St.` for `Saint`, without an apostrophe (`Sanaa`), without `The`. */
function spellings(text: string): readonly string[] {
  const bare = text.replace(/^The /, '');
  const forms = [bare];
  if (bare.startsWith('Saint ')) forms.push(`St. ${bare.slice('Saint '.length)}`);
  if (/\p{L}'\p{Ll}/u.test(bare) && !/'s\b/.test(bare)) forms.push(bare.replaceAll("'", ''));
  return forms;
}

/** The usual English spelling of a capital (`Kyiv` for `KIEV`), or null where the name is not a capital's. */
export function capitalNamed(name: string): string | null {
  capitals ??= capitalIndex();
  return capitals.get(fold(name)) ?? null;
}

let capitals: ReadonlyMap<string, string> | null = null;

function capitalIndex(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { entry } of entries()) {
    const [first] = entry.capital;
    if (first === undefined) continue;
    for (const capital of entry.capital) index.set(fold(capital), CAPITALS_IN_PRINT[capital] ?? capital);
    for (const spelling of VARIANTS[ENGLISH]?.[entry.cca2]?.capitals ?? [])
      index.set(fold(spelling), CAPITALS_IN_PRINT[first] ?? first);
  }
  return index;
}
