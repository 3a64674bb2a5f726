/**
 * The door to `human-names`: first names that are common in six countries of Europe and in the United States. Only its
 * lists are read, when first asked for (about 7 ms); the names of other regions are in `words/person-words.ts`.
 */
import type { NameList } from 'human-names';
import { loadNow } from '../../package/places.js';
import { GIVEN_NAMES_OF_THE_PRESS } from './words/person-words.js';

const FILES: readonly string[] = ['de', 'en', 'es', 'fr', 'it', 'nl'].flatMap((lang) => [
  `human-names/data/female-human-names-${lang}.json`,
  `human-names/data/male-human-names-${lang}.json`,
]);

/** First names as printed, each at least once; throws an Error where the library's JSON is no list of names. */
export function givenNames(): readonly string[] {
  const common = FILES.flatMap((file) => {
    const data: unknown = loadNow(file);
    if (!isNameList(data)) throw new Error(`unexpected shape of ${file}`);
    return data;
  });
  return [...common, ...Object.values(GIVEN_NAMES_OF_THE_PRESS).flat()];
}

function isNameList(data: unknown): data is NameList {
  return Array.isArray(data) && data.every((name) => typeof name === 'string');
}
