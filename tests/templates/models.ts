/**
 * Page models for the tests of the templates: the barest one of each kind, in which nothing is known that may be
 * unknown, and an article in which everything is known.
 */
import { isLang, must, siteUrl } from '../../src/record/brands.js';
import type { ArticlePage, PageModel, SiteModel } from '../../src/render/models.js';
import type { Chart, ListItem, PageHead } from '../../src/render/page-parts.js';
import { searchWordsFor } from '../../src/render/search-words.js';
import { wordsFor } from '../../src/render/words.js';

const english = must(isLang, 'en');
const arabic = must(isLang, 'ar');

export const site: SiteModel = {
  title: 'The Port Meridian Archive',
  description: '',
  language: english,
  dir: 'ltr',
  address: null,
  nav: [{ url: siteUrl('/topics/'), label: 'Topics' }],
  feeds: [{ url: siteUrl('/feed.xml'), type: 'application/atom+xml', title: 'Articles' }],
  generator: 'Backfile',
  rights: null,
  words: wordsFor(english).texts,
};

const head: PageHead = {
  title: 'A page',
  description: '',
  canonical: null,
  ogType: 'website',
  ogImage: null,
  published: null,
  feeds: [],
  jsonLdHtml: null,
  index: true,
};

function page<Kind extends PageModel['kind']>(kind: Kind, url: string) {
  return { kind, url: siteUrl(url), head, trail: [], section: null };
}

const listing = {
  heading: 'A heading',
  intro: 'No articles',
  groups: [],
  pagination: null,
  chart: null,
  previous: null,
  next: null,
};

const bareArticle: ArticlePage = {
  ...page('article', '/undated/the-pilots-say/'),
  id: 'aaaaaaaaaaaa',
  lang: english,
  dir: 'ltr',
  kicker: [],
  headline: 'The pilots say that the sandbank has moved',
  headlineKnown: false,
  standfirst: null,
  byline: [],
  dateline: null,
  date: null,
  dateEvidence: null,
  updated: null,
  figures: [],
  bodyHtml: '<p>The pilots say that the sandbank has moved.</p>',
  notes: [],
  keeperNote: null,
  corrected: [],
  source: null,
  sourceUrl: null,
  captured: null,
  rights: null,
  status: null,
  names: [],
  previous: null,
  next: null,
  saved: {
    file: 'pilots.txt',
    lines: '1',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    textUrl: siteUrl('/undated/the-pilots-say/source.txt'),
    jsonUrl: siteUrl('/undated/the-pilots-say/article.json'),
    residueLines: 0,
  },
};

/** One model of each kind. */
export const barePages: readonly PageModel[] = [
  {
    ...page('home', '/'),
    intro: '',
    facts: [],
    chart: null,
    latestHeading: 'Articles',
    latest: [],
    ways: [],
    years: [],
  },
  bareArticle,
  { ...page('year', '/2023/'), ...listing, months: [] },
  { ...page('month', '/2023/02/'), ...listing, calendar: { caption: 'February 2023', weekdays: [], weeks: [] } },
  { ...page('day', '/2023/02/15/'), ...listing },
  { ...page('undated', '/undated/'), ...listing },
  { ...page('facets', '/topics/'), heading: 'Topics', intro: 'No topics', strongest: [], letters: [] },
  {
    ...page('facet', '/topics/harbour/'),
    ...listing,
    facetLabel: 'Topic',
    also: [],
    broader: null,
    narrower: [],
    namedWith: [],
    sameAs: [],
  },
  {
    ...page('about', '/about/'),
    heading: 'About',
    aboutHtml: null,
    facts: [],
    keeper: null,
    contact: null,
    rights: null,
  },
  { ...page('data', '/data/'), heading: 'Data', files: [] },
  { ...page('copies', '/data/copies/'), ...listing },
  {
    ...page('search', '/search/'),
    heading: 'Search',
    texts: searchWordsFor(wordsFor(english)).texts,
    help: [{ query: '"harbour strike"', finds: 'these words, one after the other' }],
    ways: [{ url: siteUrl('/topics/'), label: 'Topics' }],
    settingsJson: '{}',
  },
  { ...page('notFound', '/404.html'), head: { ...head, index: false } },
  { ...page('redirect', '/2020/old/'), head: { ...head, index: false }, target: siteUrl('/2023/02/15/new/') },
  { ...page('tombstone', '/2019/gone/'), head: { ...head, index: false }, heading: 'Gone', text: 'It was taken out.' },
];

/** An article in a listing, in another language than the site. */
export const arabicItem: ListItem = {
  url: siteUrl('/2023/02/12/maktaba/'),
  title: 'افتتاح مكتبة الميناء',
  titleKnown: true,
  lang: arabic,
  dir: 'rtl',
  date: { text: '12 February 2023', datetime: '2023-02-12', edtf: '2023-02-12', inferred: false },
  source: 'المرفأ',
  byline: 'سلمى القاضي',
  summary: 'فتحت المكتبة أبوابها.',
};

/** An article of which everything is known, its date by inference. */
export const fullArticle: ArticlePage = {
  ...bareArticle,
  url: siteUrl('/2023/02/15/maktaba/'),
  head: {
    ...head,
    canonical: 'https://archive.example/2023/02/15/maktaba/',
    ogType: 'article',
    published: '2023-02-15',
    jsonLdHtml: '{"@type":"NewsArticle"}',
  },
  trail: [
    { url: siteUrl('/'), label: 'Start page' },
    { url: siteUrl('/2023/'), label: '2023' },
    { url: siteUrl('/2023/02/15/maktaba/'), label: 'افتتاح' },
  ],
  lang: arabic,
  dir: 'rtl',
  kicker: [{ url: siteUrl('/topics/harbour/'), label: 'Harbour' }],
  headline: 'افتتاح مكتبة الميناء',
  headlineKnown: true,
  standfirst: 'بعد ترميم دام خمس سنوات.',
  byline: [
    { url: siteUrl('/authors/slm-lqady/'), label: 'سلمى القاضي' },
    { url: null, label: 'يوسف الحداد' },
  ],
  dateline: 'المرفأ',
  date: { text: 'not before 15 February 2023', datetime: null, edtf: '2023-02-15/..', inferred: true },
  dateEvidence: { how: 'from a caption', quote: 'The reading room on 15 February 2023' },
  updated: { text: '17 February 2023', datetime: '2023-02-17', edtf: '2023-02-17', inferred: false },
  figures: [
    { caption: 'زوار المكتبة', credit: 'Courier/D. Quill', image: null },
    { caption: null, credit: null, image: { url: siteUrl('/files/room.svg'), alt: 'Picture' } },
  ],
  notes: ['Correction: the room has eighty seats.'],
  source: { url: siteUrl('/sources/marfa/'), label: 'المرفأ' },
  sourceUrl: 'https://marfa.example/1',
  captured: '20 February 2023',
  rights: '© المرفأ',
  status: 'Checked',
  names: [
    {
      heading: 'Topics',
      shown: [{ url: siteUrl('/topics/harbour/'), label: 'Harbour' }],
      more: [
        { url: siteUrl('/topics/pilots/'), label: 'Pilots' },
        { url: null, label: 'Sandbanks' },
      ],
      moreLabel: '2 more',
    },
  ],
  previous: arabicItem,
  next: { ...arabicItem, lang: english, dir: 'ltr', title: 'Rain', date: null },
};

/** The same article as a copy, with a version before it and one after it. */
export const relatedArticle: ArticlePage = {
  ...fullArticle,
  address: 'https://archive.example/2023/02/15/maktaba-2/',
  relations: {
    copyOf: { ...arabicItem, label: 'افتتاح' },
    copies: [{ ...arabicItem, label: 'The library opens', lang: english, dir: 'ltr', date: null, source: null }],
    moreCopies: 3,
    earlierVersions: [{ ...arabicItem, label: 'المكتبة' }],
    laterVersions: [{ ...arabicItem, label: 'Library', lang: english, dir: 'ltr' }],
    related: [{ ...arabicItem, label: 'الميناء' }],
  },
};

/** Two years with articles and one without. */
export const chart: Chart = {
  title: 'Articles by year',
  summary: '3 articles from 1994 to 1996.',
  width: 300,
  height: 200,
  baseline: 180,
  bars: [
    { x: 10, y: 90, width: 80, height: 90, count: 1, label: '1994', url: siteUrl('/1994/') },
    { x: 110, y: 180, width: 80, height: 0, count: 0, label: '1995', url: null },
    { x: 210, y: 0, width: 80, height: 180, count: 2, label: '1996', url: siteUrl('/1996/') },
  ],
  xTicks: [{ x: 50, label: '1994' }],
  yTicks: [{ y: 90, label: '1' }],
};
