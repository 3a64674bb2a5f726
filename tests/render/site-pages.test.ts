import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareArticles } from '../../src/catalogue/order.js';
import { siteUrl } from '../../src/record/brands.js';
import { compareText } from '../../src/record/compare.js';
import type { Field } from '../../src/record/field.js';
import type { CataloguedArticle, Relations, WholeArticle } from '../../src/record/filed-article.js';
import { framePrint } from '../../src/render/frame.js';
import {
  articlePagePlans,
  emptyRegister,
  listingPagePlans,
  overviewPrinter,
  type SitePagesInput,
} from '../../src/render/site-pages.js';
import { type ArticleWords, archiveOf, articleOf, facetValue, field } from '../listings/article-of.js';
import { ARTICLES, COMPLETE, dated, inputOf } from './archive.js';

const inputFor = (articles = ARTICLES): SitePagesInput => ({
  ...inputOf(articles),
  topics: [],
  textPrint: () => '',
  gone: [],
  publishedPages: [],
});
const input = inputFor();
/** The archive with another article in the place of `COMPLETE`. */
const instead = (article: typeof COMPLETE) => inputFor(ARTICLES.map((one) => (one === COMPLETE ? article : one)));
/** The fingerprint of what pages are made of that are no article's, for a site that has no listings yet. */
const overviewPrint = (from: SitePagesInput) => overviewPrinter(from)(new Set());
/** Relations of an article that is no copy or version, with others about the same. */
const relatedTo = (...others: readonly CataloguedArticle[]): Relations => {
  const related = others.map(({ id }) => id);
  return { copies: [], group: [], earlierVersions: [], laterVersions: [], related };
};
const RELATED = relatedTo(...ARTICLES.slice(0, 1));
const planned = (from: typeof input) => [...articlePagePlans(from)];

describe('the pages of articles', () => {
  test('are in the catalogue’s order, each with its record and its text as saved', () => {
    const plans = planned(input);
    assert.deepEqual(
      plans.map(({ url, kind }) => [url, kind]),
      ARTICLES.map(({ url }) => [url, 'article']),
    );
    const plan = plans.find(({ url }) => url === COMPLETE.url) ?? assert.fail();
    const job = plan.job();
    assert.equal(job.model.url, COMPLETE.url);
    assert.equal(job.record?.url, `${COMPLETE.url}article.json`);
    assert.equal(JSON.parse(job.record.json).id, COMPLETE.id);
    assert.deepEqual(job.saved, {
      url: `${COMPLETE.url}source.txt`,
      document: { file: '2023/ferry.md', encoding: 'windows-1252', range: { first: 12, last: 48 } },
      lines: COMPLETE.document.lines,
      sha256: COMPLETE.traits.savedSha256,
    });
    assert.deepEqual(plan.beside, [job.record.url, job.saved?.url]);
  });

  test('are made as they are asked for, and their texts read only then', () => {
    let read = 0;
    const whole: typeof input.whole = (article) => {
      read += 1;
      return input.whole(article);
    };
    const plans = planned({ ...input, whole });
    for (const { print } of plans) print();
    assert.equal(read, 0);
    plans[0]?.job();
    assert.equal(read, 1);
  });
});

describe('the fingerprint of an article’s page', () => {
  const printsOf = (from: typeof input) => new Map(planned(from).map(({ url, print }) => [url, print()]));
  const printOf = (from: typeof input) => printsOf(from).get(COMPLETE.url);

  test('is the same for the same article in the same place, and another for each', () => {
    assert.deepEqual(printsOf(inputFor()), printsOf(input));
    assert.equal(new Set(printsOf(input).values()).size, ARTICLES.length);
  });

  const changes: Readonly<Record<string, typeof input>> = {
    'its headline': instead({ ...COMPLETE, title: field('Ferry runs') }),
    'its file': instead({
      ...COMPLETE,
      document: { ...COMPLETE.document, fileSha256: COMPLETE.traits.savedSha256 },
    }),
    'what the archive took out of its text': { ...input, textPrint: () => 'x' },
    'its neighbours': inputFor(ARTICLES.filter(({ url }) => url !== '/2023/02/14/storm-closes-the-harbour/')),
    'the pictures of the archive': { ...input, context: { ...input.context, pictures: new Set() } },
    'its related articles': instead({ ...COMPLETE, relations: RELATED }),
  };
  for (const [what, changed] of Object.entries(changes)) {
    test(`changes with ${what}`, () => assert.notEqual(printOf(changed), printOf(input)));
  }

  test('does not change with articles of another time', () => {
    const other = articleOf({ key: 'far', title: 'Far away', date: '1901-01-01' });
    const more = inputFor([...ARTICLES, other].sort(compareArticles));
    assert.equal(printOf(more), printOf(input));
  });
});

describe('what an article’s page alone shows', () => {
  const ownOf = (from: typeof input) => planned(from).find(({ url }) => url === COMPLETE.url)?.own;
  const { document, traits } = COMPLETE;

  test('is the same for another headline in the same file', () => {
    assert.equal(ownOf(instead({ ...COMPLETE, title: field('Ferry runs') })), ownOf(input));
  });

  const others: Readonly<Record<string, typeof input>> = {
    'its file': instead({ ...COMPLETE, document: { ...document, fileSha256: traits.savedSha256 } }),
    'what the archive took out of its text': { ...input, textPrint: () => 'x' },
    'its related articles': instead({ ...COMPLETE, relations: RELATED }),
  };
  for (const [what, other] of Object.entries(others)) {
    test(`is something else with ${what}`, () => assert.notEqual(ownOf(other), ownOf(input)));
  }
});

describe('the pages of listings', () => {
  test('are made as they are planned, and all but those of articles are told to the register', () => {
    const register = emptyRegister();
    const plans = [...listingPagePlans(input, register)];
    assert.deepEqual(
      plans.map(({ job }) => [job().model.url, job().model.kind]),
      plans.map(({ url, kind }) => [url, kind]),
    );
    assert.deepEqual(
      [...register.listings],
      plans.map(({ url }) => url),
    );
    for (const { job } of plans) assert.equal(register.indexed.includes(job().model.url), job().model.head.index);
  });
});

describe('a page that is another', () => {
  /** Every page with its fingerprint, and all that is written of it. */
  const pagesOf = (from: typeof input) =>
    new Map(
      [...listingPagePlans(from, emptyRegister()), ...articlePagePlans(from)].map(({ url, looked, print, job }) => [
        `${url}`,
        { looked: looked?.() ?? null, print: print(), written: JSON.stringify(job()) },
      ]),
    );
  const words = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    title: fc.constantFrom('Ferry runs', 'Storm', null),
    standfirst: fc.constantFrom('After weeks.', null),
    date: fc.constantFrom('2023-02-15', '2023-02', '2023', '1998-03-01', '2023-02-15/..', null),
    paragraphs: fc.constantFrom([], ['It was late.'], ['It was late.', 'The quay was empty.']),
    source: fc.constantFrom('Gazette', null),
    byline: fc.constantFrom([], ['Ada Lumm']),
    topics: fc.constantFrom(
      [],
      ['Shipping', 'Weather'],
      [facetValue('Shipping', { forms: ['Ships'] }), 'Ferries'],
      [facetValue('WEATHER', { id: 'weather' })],
    ),
    places: fc.subarray(['Skerrow']),
    lang: fc.constantFrom('en', 'ar'),
  });
  const archive = fc.uniqueArray(words, { selector: ({ key }) => key, maxLength: 8 });

  function assertPrinted(before: readonly ArticleWords[], after: readonly ArticleWords[]): void {
    const [former, next] = [inputFor(archiveOf(...before)), inputFor(archiveOf(...after))];
    const [old, now] = [pagesOf(former), pagesOf(next)];
    const others = (from: typeof input) =>
      [...listingPagePlans(from, emptyRegister())].map(({ url, print }) => [url, print()]);
    if (overviewPrint(former) === overviewPrint(next)) assert.deepEqual(others(former), others(next));
    const isFramedAlike = framePrint(former) === framePrint(next);
    for (const [url, { looked, print, written }] of now) {
      const was = old.get(url);
      if (was === undefined || was.written === written) continue;
      assert.notEqual(print, was.print, url);
      if (isFramedAlike && looked !== null) assert.notEqual(looked, was.looked, url);
    }
  }

  test('has another fingerprint, whatever changed in the archive', () => {
    const changes = fc.uniqueArray(words, { selector: ({ key }) => key, maxLength: 2 });
    fc.assert(
      fc.property(archive, changes, (before, changed) => {
        const kept = before.filter(({ key }) => changed.every((one) => one.key !== key));
        assertPrinted(before, [...kept, ...changed]);
      }),
      { numRuns: 30 },
    );
  });

  const fog = Array.from({ length: 101 }, (_, i) => ({ title: `Fog ${i}`, date: '1994-03-02', topics: ['Fog'] }));
  const oldFog = { key: 'oldest', title: 'Fog', date: '1993-03-02', topics: ['Fog'] };
  const named = (topic: ReturnType<typeof facetValue>) =>
    ['a', 'b', 'c', 'd'].map((key) => ({ key, date: '1994', topics: [topic, 'Ferries'] }));
  /** Changes that the articles of a page do not show, with a page that shows them. */
  const beside: readonly (readonly [string, string, readonly ArticleWords[], readonly ArticleWords[]])[] = [
    ['the length of a list', '/topics/fog/page/2/', fog, [...fog, oldFog]],
    [
      'what a name is also called',
      '/topics/shipping/',
      named(facetValue('Shipping')),
      named(facetValue('Shipping', { forms: ['Ships'] })),
    ],
    [
      'how a name is written that is named with it',
      '/topics/ferries/',
      named(facetValue('Fog', { id: 'fog' })),
      named(facetValue('FOG', { id: 'fog' })),
    ],
  ];
  for (const [what, url, before, after] of beside) {
    test(`has another fingerprint where ${what} changed`, () => {
      assertPrinted(before, after);
      const [was, is] = [before, after].map((all) => pagesOf(inputFor(archiveOf(...all))).get(url)?.written);
      assert.ok(was !== undefined && is !== undefined && was !== is);
    });
  }

  test('looks at other articles where it is framed alike', () => {
    const renamed = instead({ ...COMPLETE, title: field('Ferry runs') });
    assert.equal(framePrint(renamed), framePrint(input));
    const [before, after] = [pagesOf(input), pagesOf(renamed)];
    const isSame = (url: string) => [
      before.get(url)?.print === after.get(url)?.print,
      before.get(url)?.looked === after.get(url)?.looked,
    ];
    for (const url of [COMPLETE.url, '/topics/shipping/', '/2023/02/14/storm-closes-the-harbour/'])
      assert.deepEqual(isSame(url), [false, false], url);
    assert.deepEqual(isSame('/1998/suq-al-samak/'), [true, true]);
    const looking = [...after.values()].filter(({ looked }) => looked !== null).length;
    assert.ok(looking > ARTICLES.length, `${looking}`);
  });

  test('is not every page: those that no change touches keep theirs', () => {
    const renamed = inputFor(ARTICLES.map((one) => (one === COMPLETE ? { ...one, title: field('Ferry runs') } : one)));
    const [before, after] = [pagesOf(input), pagesOf(renamed)];
    const changed = [...before].flatMap(([url, { print }]) => (after.get(url)?.print === print ? [] : [url]));
    for (const url of ['/', '/2023/', '/2023/02/', '/2023/02/15/', '/topics/shipping/', '/places/skerrow/'])
      assert.ok(changed.includes(url), url);
    for (const url of ['/1998/', '/undated/', '/2023/02/14/', '/404.html', '/1998/suq-al-samak/'])
      assert.ok(!changed.includes(url), url);
  });
});

describe('the frame of a site', () => {
  const { places, traits } = COMPLETE;
  const frame = framePrint(input);
  const alike: Readonly<Record<string, typeof input>> = {
    'the same archive': inputFor(),
    'another headline': instead({ ...COMPLETE, title: field('Ferry runs') }),
    'another opening': instead({ ...COMPLETE, traits: { ...traits, opening: 'It was late.' } }),
  };
  for (const [what, like] of Object.entries(alike)) {
    test(`is the same for ${what}`, () => assert.equal(framePrint(like), frame));
  }

  const others: Readonly<Record<string, typeof input>> = {
    'a new name': instead({ ...COMPLETE, places: [...places, facetValue('Ferry Hill')] }),
    'a name in fewer articles': instead({ ...COMPLETE, topics: [] }),
    'another date': instead({ ...COMPLETE, date: dated('1994-03-02', 'published-line') }),
    'an article fewer': inputFor(ARTICLES.slice(1)),
    'other pictures': { ...input, context: { ...input.context, pictures: new Set() } },
  };
  for (const [what, other] of Object.entries(others)) {
    test(`is another for ${what}`, () => assert.notEqual(framePrint(other), frame));
  }
});

describe('the frame of a site with copies', () => {
  test('is another where a name lists another of them', () => {
    const all = archiveOf(
      { key: 'first', date: '1994-03-02', places: ['Skerrow', 'Tarrow'] },
      { key: 'second', date: '1994-03-03', places: ['Skerrow', 'Tarrow'] },
    );
    const [first, second] = [...all].sort((a, b) => compareText(a.url, b.url));
    if (first === undefined || second === undefined) assert.fail();
    const relations = { ...relatedTo(), group: [first.id, second.id] };
    const frameOf = (...articles: readonly WholeArticle[]) =>
      framePrint(inputFor(articles.map((article) => ({ ...article, relations })).sort(compareArticles)));
    const places = first.places.filter(({ label }) => label === 'Tarrow');
    // Each name has one of the two before and after, and the site as many names.
    assert.notEqual(frameOf({ ...first, places }, second), frameOf(first, second));
    assert.equal(frameOf({ ...first, title: field('Ferry runs') }, second), frameOf(first, second));
  });
});

describe('the overview of an archive', () => {
  const overview = overviewPrint(input);
  const { document, traits, places, title, date, lang } = COMPLETE;
  const at = <T>(one: Field<T> | null, line: number): Field<T> => ({ ...(one ?? assert.fail()), lines: [line] });
  const moved = places.map((value) => ({ ...value, weight: 9, evidence: { ...value.evidence, lines: [77] } }));
  const alike: Readonly<Record<string, typeof input>> = {
    'the same archive': inputFor(),
    'other bytes of a file': instead({
      ...COMPLETE,
      document: { ...document, fileSha256: traits.savedSha256, range: { first: 3, last: 90 } },
      traits: { ...traits, savedSha256: document.fileSha256, textHash: 'other', residueLines: 7, residueShare: 0.5 },
    }),
    'names on other lines': instead({ ...COMPLETE, places: moved }),
    'fields on other lines': instead({ ...COMPLETE, title: at(title, 5), date: at(date, 6), lang: at(lang, 7) }),
    'other short lines': instead({ ...COMPLETE, traits: { ...traits, shortLines: [{ text: 'Ad', kind: 'line' }] } }),
  };
  for (const [what, like] of Object.entries(alike)) {
    test(`is the same for ${what}`, () => assert.equal(overviewPrint(like), overview));
  }

  test('is the same for other related articles', () => {
    const [none, one] = [relatedTo(), RELATED].map((relations) => overviewPrint(instead({ ...COMPLETE, relations })));
    assert.equal(one, none);
  });

  test('is the same for a listing that was published', () => {
    const home = siteUrl('/');
    const published = { ...input, publishedPages: [home] };
    assert.equal(overviewPrinter(published)(new Set([home])), overview);
  });

  const others: Readonly<Record<string, typeof input>> = {
    'another headline': instead({ ...COMPLETE, title: field('Ferry runs') }),
    'another opening': instead({ ...COMPLETE, traits: { ...traits, opening: 'It was late.' } }),
    'another name': instead({ ...COMPLETE, places: [...places, facetValue('Ferry Hill')] }),
    'a name that is no longer listed': instead({ ...COMPLETE, places: places.map((v) => ({ ...v, listed: false })) }),
    'another form of a name': instead({
      ...COMPLETE,
      places: places.map((value) => ({ ...value, evidence: { ...value.evidence, forms: ['Skerrow Bay'] } })),
    }),
    'another date by the same words': instead({ ...COMPLETE, date: { ...at(date, 1), origin: 'path' } }),
    'a copy': instead({ ...COMPLETE, relations: { ...relatedTo(), copies: RELATED.related } }),
    'another status': instead({ ...COMPLETE, status: field('draft') }),
    'a former address': instead({ ...COMPLETE, formerUrls: [siteUrl('/once/')] }),
    'an article fewer': inputFor(ARTICLES.slice(1)),
    'an article that is gone': { ...input, publishedPages: [siteUrl('/gone/')] },
    'other pictures': { ...input, context: { ...input.context, pictures: new Set() } },
  };
  for (const [what, other] of Object.entries(others)) {
    test(`is another for ${what}`, () => assert.notEqual(overviewPrint(other), overview));
  }
});
