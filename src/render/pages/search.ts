/** The search page: its form, how to search, and what the program in the browser needs. */
import type { FacetName, Listings } from '../../listings/listings.js';
import type { PageContext } from '../context.js';
import { pageHead } from '../head.js';
import { scriptJson } from '../json-ld.js';
import type { SearchPage } from '../models.js';
import type { SearchSettings } from '../search-settings.js';
import { type SearchTextKey, type SearchTexts, searchWordsFor } from '../search-words.js';
import { dateForms } from '../shown-date.js';
import { FACET_WORDS, navigation } from '../site.js';
import { HOME, SEARCH } from '../site-urls.js';
import { trailTo } from './trail.js';

/** Articles up to which the names of an archive are little to load: some 60 bytes an article, as a host sends them. */
const FEW_NAMES = 1000;

/** What a facet is called in the address of a result; writers are found by `byline:`. */
const SEARCHED_FACETS = {
  topics: 'topic',
  places: 'place',
  people: 'person',
  organisations: 'organisation',
  sources: 'source',
  authors: null,
} as const satisfies Record<FacetName, keyof SearchSettings['facets'] | null>;

/** Examples of queries in the words of the site's language, and what each finds. */
const HELP: readonly { readonly query: (texts: SearchTexts) => string; readonly finds: SearchTextKey }[] = [
  { query: ({ exampleWord }) => exampleWord, finds: 'helpAll' },
  { query: ({ exampleWord }) => `"${exampleWord}"`, finds: 'helpPhrase' },
  { query: ({ exampleOther }) => `-${exampleOther}`, finds: 'helpWithout' },
  { query: ({ exampleOne, exampleOther }) => `${exampleOne} OR ${exampleOther}`, finds: 'helpEither' },
  { query: ({ exampleStart }) => exampleStart, finds: 'helpPrefix' },
  { query: ({ exampleOne }) => `=${exampleOne}`, finds: 'helpExact' },
  { query: ({ exampleOne }) => `title:${exampleOne}`, finds: 'helpField' },
  { query: () => 'after:2009-03-12 before:2011', finds: 'helpDates' },
];

function searchSettings(listings: Listings, { settings, words }: PageContext): SearchSettings {
  const { texts, lang, dir } = words;
  const search = searchWordsFor(words);
  const facets = listings.facets.flatMap(({ facet, entries }) => {
    const kind = SEARCHED_FACETS[facet];
    return kind === null || entries.length === 0 ? [] : [[kind, texts[FACET_WORDS[facet].plural]] as const];
  });
  return {
    lang,
    dir,
    ...search,
    dates: { ...dateForms(lang), about: texts.dateAbout, notBefore: texts.dateNotBefore, unknown: texts.dateUnknown },
    facets: { ...Object.fromEntries(facets), year: texts.years, lang: search.texts.languages },
    fewNames: listings.all.length <= FEW_NAMES,
    pages: { label: texts.pages, previous: texts.previousPage, next: texts.nextPage, of: texts.pageOf },
    archive: { title: settings.title, address: settings.address },
  };
}

export function searchPage(listings: Listings, context: PageContext): SearchPage {
  const { settings, words } = context;
  const { texts } = searchWordsFor(words);
  const { heading } = texts;
  const description = `${settings.title}: ${words.texts.searchArchive}`;
  return {
    kind: 'search',
    url: SEARCH,
    head: pageHead({ url: SEARCH, title: heading, description }, context),
    trail: trailTo(words, { url: SEARCH, label: heading }),
    section: SEARCH,
    heading,
    texts,
    help: HELP.map(({ query, finds }) => ({ query: query(texts), finds: texts[finds] })),
    ways: navigation(listings, words).filter(({ url }) => url !== HOME && url !== SEARCH),
    settingsJson: scriptJson(searchSettings(listings, context)),
  };
}
