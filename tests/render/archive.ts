/** A small invented archive for tests of page models: one article of each shape that a page treats differently. */

import assert from 'node:assert/strict';
import { compareArticles } from '../../src/catalogue/order.js';
import { wholeArticle } from '../../src/infer/file-article.js';
import { type Listings, listingsOf } from '../../src/listings/listings.js';
import { markdownOrText } from '../../src/parse/markdown.js';
import { isSourcePath, must, siteUrl } from '../../src/record/brands.js';
import { isEdtf } from '../../src/record/edtf.js';
import type { Field, Origin } from '../../src/record/field.js';
import type { CataloguedArticle, WholeArticle } from '../../src/record/filed-article.js';
import type { ArchiveSettings } from '../../src/record/settings.js';
import type { PageContext } from '../../src/render/context.js';
import type { PageModel } from '../../src/render/models.js';
import { articlePlanner, type ListingPagesInput, listingPages } from '../../src/render/pages/all.js';
import { wordsFor } from '../../src/render/words.js';
import { NO_NAMES } from '../infer/no-names.js';
import { articleOf, field, settingsOf, topicOf, withTraits } from '../listings/article-of.js';

export const path = (text: string) => must(isSourcePath, text);

/** A field as a rule would give it. */
export function found<T>(
  value: T,
  rule: string,
  more: { origin?: Origin; text?: string; lines?: number[] } = {},
): Field<T> {
  return { value, rule, origin: more.origin ?? 'text', lines: more.lines ?? [3], text: more.text ?? String(value) };
}

export function dated(edtf: string, rule: string, more: { origin?: Origin; text?: string } = {}) {
  return found(must(isEdtf, edtf), rule, more);
}

/** Dated by a printed line, with everything that an article can have. */
export const COMPLETE: WholeArticle = withTraits({
  ...articleOf({
    key: 'complete',
    title: 'Ferry to Skerrow runs again',
    standfirst: 'After eleven weeks the Pelican is back on the crossing.',
    byline: ['Ada Lumm', 'Rik Ossery'],
    source: 'Skerrow Gazette',
    file: '2023/ferry.md',
    topics: ['Shipping', 'Weather', 'Harbours', 'Repairs'],
    places: ['Skerrow'],
  }),
  url: siteUrl('/2023/02/15/ferry-to-skerrow-runs-again/'),
  date: dated('2023-02-15', 'publication-line', { text: 'Published 15 February 2023' }),
  updated: dated('2023-02-16', 'updated-line'),
  dateline: field({ printed: 'SKERROW, Feb 15', place: 'Skerrow' }),
  sourceUrl: field('https://gazette.example/ferry'),
  figures: [
    { caption: field('The Pelican at the quay.'), credit: field('Gazette/Oss'), image: null },
    { caption: field('The empty slip.'), credit: null, image: null },
  ],
  body: markdownOrText(
    '# The crossing\n\nThe *Pelican* sailed at seven. See [the timetable](https://ferry.example/times) or ' +
      '[the map](map.html).\n\n![The slip at low tide](pictures/slip.svg)\n\n### What comes next\n\n> We waited.\n',
  ).children,
  notes: [field('Corrected on 16 February: the crossing takes forty minutes.')],
  residue: [{ line: 7, text: 'Share', rule: 'share-row' }],
  document: {
    ...articleOf({}).document,
    file: path('2023/ferry.md'),
    encoding: 'windows-1252',
    range: { first: 12, last: 48 },
  },
  frontMatter: {
    values: {
      images: ['pictures/pelican.svg', 'nowhere.png'],
      captured: '2023-03',
      status: 'final',
      rights: '© Gazette',
    },
    lineOf: {},
    extra: {},
    range: { first: 12, last: 16 },
  },
});

/** Dated by its file's name, in the same month, a day earlier. */
const BY_PATH: WholeArticle = {
  ...articleOf({
    key: 'path',
    title: 'Storm closes the harbour',
    paragraphs: ['Waves broke over the mole.'],
    topics: ['Weather'],
  }),
  url: siteUrl('/2023/02/14/storm-closes-the-harbour/'),
  date: dated('2023-02-14', 'path-compact', { origin: 'path', text: '20230214-storm.txt' }),
};

/** Dated to the month only. */
const MONTH_ONLY: WholeArticle = {
  ...articleOf({ key: 'month', title: 'A month of fog', source: 'Skerrow Gazette' }),
  url: siteUrl('/2023/02/a-month-of-fog/'),
  date: dated('2023-02', 'front-matter', { origin: 'front-matter' }),
};

/** In Arabic, about a year. */
const ARABIC: WholeArticle = {
  ...articleOf({ key: 'arabic', title: 'سوق السمك', lang: 'ar', paragraphs: ['افتتح السوق أبوابه في الصباح.'] }),
  dir: 'rtl',
  url: siteUrl('/1998/suq-al-samak/'),
  date: dated('1998~', 'front-matter', { origin: 'front-matter' }),
};

/** Only a bound, and no headline. */
export const BOUND: WholeArticle = {
  ...articleOf({
    key: 'bound',
    title: null,
    paragraphs: ['The council of Port Aldane met on Tuesday evening in the old customs house to hear the pilots.'],
    topics: ['Harbours'],
  }),
  url: siteUrl('/undated/the-council-of-port-aldane/'),
  date: dated('2023-02-15/..', 'not-before-caption', { text: 'The customs house on 15 February 2023. (Gazette)' }),
};

const NO_DATE: WholeArticle = {
  ...articleOf({ key: 'none', title: 'Recipe for kelp bread', paragraphs: ['Take a handful of dulse.'] }),
  url: siteUrl('/undated/recipe-for-kelp-bread/'),
};

export const ARTICLES: readonly WholeArticle[] = [COMPLETE, BY_PATH, MONTH_ONLY, ARABIC, BOUND, NO_DATE].sort(
  compareArticles,
);

export const SETTINGS: ArchiveSettings = settingsOf({
  title: 'The Skerrow File',
  description: 'Everything the Gazette left behind.',
  address: 'https://skerrow.example/file/',
  keeper: 'Skerrow Library',
  about: '# Why\n\nSo that it is **kept**.\n',
});

export function contextOf(settings: ArchiveSettings = SETTINGS): PageContext {
  return {
    settings,
    words: wordsFor(settings.language),
    pictures: new Set([path('2023/pictures/pelican.svg'), path('2023/pictures/slip.svg')]),
  };
}

export function listingsFor(
  articles: readonly CataloguedArticle[] = ARTICLES,
  settings: ArchiveSettings = SETTINGS,
): Listings {
  return listingsOf(articles, {
    settings,
    topics: [topicOf('Shipping', { aliases: ['Ships'], sameAs: ['https://authority.example/ships'] })],
  });
}

export interface AllPagesInput extends ListingPagesInput {
  readonly whole: (article: CataloguedArticle) => WholeArticle;
}

/** Articles with their texts, as `articles` have them. */
function wholeFrom(articles: readonly WholeArticle[]): AllPagesInput['whole'] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (article) => {
    const { document, body, figures, residue, ledger } =
      byId.get(article.id) ?? assert.fail(`no text of ${article.id}`);
    return wholeArticle(article, { lines: document.lines, names: NO_NAMES, body, figures, residue, ledger });
  };
}

/** Every page of a site: those of listings, then those of articles. */
export function allPages(input: AllPagesInput): readonly PageModel[] {
  const planOf = articlePlanner(input.listings, input.context);
  const articlePages = input.listings.all.map((article) => planOf(article).page(input.whole(article)));
  return [...listingPages(input), ...articlePages];
}

export function inputOf(
  articles: readonly WholeArticle[] = ARTICLES,
  settings: ArchiveSettings = SETTINGS,
): AllPagesInput {
  return {
    listings: listingsFor(articles, settings),
    context: contextOf(settings),
    moved: [{ from: siteUrl('/2022/ferry/'), to: COMPLETE.url, title: 'Ferry to Skerrow runs again' }],
    gone: [siteUrl('/1990/01/02/withdrawn/')],
    parseMarkdown: markdownOrText,
    whole: wholeFrom(articles),
  };
}
