/**
 * The door to `world-countries`: names of countries in many languages. Its JSON is read when first asked for (about
 * 17 ms) and checked for the parts that are used here.
 */
import type { Country } from 'world-countries';
import { loadNow } from '../../package/places.js';

/** One country as the library has it; its languages are ISO 639-3 codes, its code is ISO 3166-1 (XK for Kosovo). */
export type LibraryCountry = Pick<
  Country,
  'cca2' | 'name' | 'capital' | 'altSpellings' | 'translations' | 'demonyms'
> & {
  /** Null where it is disputed, although the library's types do not say so. */
  readonly independent: boolean | null;
};

const FILE = 'world-countries/dist/countries.json';

let loaded: readonly LibraryCountry[] | null = null;

/** Every country of the library, in its order; throws an Error where its JSON is not of the shape above. */
export function libraryCountries(): readonly LibraryCountry[] {
  loaded ??= read();
  return loaded;
}

function read(): readonly LibraryCountry[] {
  const data: unknown = loadNow(FILE);
  if (!Array.isArray(data) || !data.every(isCountry)) throw new Error(`unexpected shape of ${FILE}`);
  return data;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** A record whose values all have these texts. */
function hasTexts(value: unknown, ...keys: readonly string[]): boolean {
  return (
    isRecord(value) &&
    Object.values(value).every((item) => isRecord(item) && keys.every((key) => typeof item[key] === 'string'))
  );
}

function isCountry(value: unknown): value is LibraryCountry {
  if (!isRecord(value)) return false;
  const { cca2, name, independent, capital, altSpellings, translations, demonyms } = value;
  if (typeof cca2 !== 'string' || !isRecord(name)) return false;
  const { common, official, native } = name;
  return (
    typeof common === 'string' &&
    typeof official === 'string' &&
    hasTexts(native, 'common', 'official') &&
    (independent === null || typeof independent === 'boolean') &&
    isTexts(capital) &&
    isTexts(altSpellings) &&
    hasTexts(translations, 'common', 'official') &&
    hasTexts(demonyms, 'm', 'f')
  );
}
