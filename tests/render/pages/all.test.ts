/**
 * The page models of a small archive, against the models in `tests/render/expected/`: one file a kind of page, written
 * by hand or looked through line by line. A missing file fails.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { compareArticles } from '../../../src/catalogue/order.js';
import { siteUrl } from '../../../src/record/brands.js';
import type { PageKind, PageModel } from '../../../src/render/models.js';
import { archiveOf, articleOf, lang, settingsOf, withTraits } from '../../listings/article-of.js';
import { ARTICLES, allPages, BOUND, COMPLETE, contextOf, inputOf } from '../archive.js';

const pages = allPages(inputOf());

function pageAt(url: string, from: readonly PageModel[] = pages): PageModel {
  const page = from.find((candidate) => candidate.url === url);
  assert.ok(page, `no page at ${url}`);
  return page;
}

const listed = (page: PageModel) =>
  'groups' in page ? page.groups.map((group) => [group.heading, group.items.map((item) => item.title)]) : [];

/** One page of each kind; the archive has no copies (see `copies.test.ts`). */
const SHOWN: Readonly<Record<Exclude<PageKind, 'copies'>, string>> = {
  home: '/',
  article: COMPLETE.url,
  year: '/2023/',
  month: '/2023/02/',
  day: '/2023/02/15/',
  undated: '/undated/',
  facets: '/topics/',
  facet: '/topics/weather/',
  about: '/about/',
  data: '/data/',
  search: '/search/',
  notFound: '/404.html',
  redirect: '/2022/ferry/',
  tombstone: '/1990/01/02/withdrawn/',
};

describe('models', () => {
  for (const [kind, url] of Object.entries(SHOWN)) {
    test(`of a page of kind ${kind}`, () => {
      const expected: unknown = JSON.parse(readFileSync(join('tests/render/expected', `${kind}.json`), 'utf8'));
      assert.deepEqual(JSON.parse(JSON.stringify(pageAt(url))), expected);
    });
  }

  test('are made for every page of the site, one a URL', () => {
    assert.deepEqual(
      pages.map((page) => page.url),
      [
        '/',
        ...['/2023/', '/1998/', '/2023/02/', '/2023/02/15/', '/2023/02/14/', '/undated/'],
        ...['/topics/', '/topics/harbours/', '/topics/repairs/', '/topics/shipping/', '/topics/weather/'],
        ...['/places/', '/places/skerrow/', '/sources/', '/sources/skerrow-gazette/'],
        ...['/authors/', '/authors/ada-lumm/', '/authors/rik-ossery/'],
        ...['/about/', '/data/', '/search/', '/404.html', '/2022/ferry/', '/1990/01/02/withdrawn/'],
        ...ARTICLES.map((article) => article.url),
      ],
    );
  });

  test('are the same whether or not they went to another thread and back', () => {
    const input = inputOf();
    const copy = structuredClone({ listings: input.listings, context: input.context });
    assert.deepEqual(allPages({ ...input, ...copy }), pages);
  });
});

describe('an article without a headline and with a bound only', () => {
  test('says both, and where the bound comes from', () => {
    const page = pageAt(BOUND.url);
    assert.ok(page.kind === 'article');
    assert.equal(page.headlineKnown, false);
    assert.equal(page.headline, 'The council of Port Aldane met on Tuesday evening in the old…');
    assert.equal(page.date?.text, 'not before 15 February 2023');
    assert.deepEqual(page.dateEvidence, {
      how: 'from a caption',
      quote: 'The customs house on 15 February 2023. (Gazette)',
    });
    assert.equal(page.section, '/undated/');
    const facts = JSON.parse(page.head.jsonLdHtml ?? '');
    assert.equal('datePublished' in facts || 'headline' in facts, false);
    assert.equal(page.head.published, null);
  });
});

describe('neighbours', () => {
  const neighbours = (url: string) => {
    const page = pageAt(url);
    if (!('previous' in page)) return [];
    return [page.previous?.url ?? null, page.next?.url ?? null];
  };

  test('of a period are the nearest that have articles', () => {
    assert.deepEqual(neighbours('/2023/'), ['/1998/', null]);
    assert.deepEqual(neighbours('/1998/'), [null, '/2023/']);
    assert.deepEqual(neighbours('/2023/02/14/'), [null, '/2023/02/15/']);
  });

  test('of an article stand in its year, those of an undated one among the undated', () => {
    assert.deepEqual(neighbours('/2023/02/14/storm-closes-the-harbour/'), ['/2023/02/a-month-of-fog/', COMPLETE.url]);
    assert.deepEqual(neighbours('/1998/suq-al-samak/'), [null, null]);
    assert.deepEqual(neighbours(BOUND.url), ['/undated/recipe-for-kelp-bread/', null]);
  });
});

describe('long listings', () => {
  const many = archiveOf(
    ...Array.from({ length: 121 }, (_, i) => ({
      title: `Article ${i}`,
      date: i < 60 ? `1994-0${1 + (i % 9)}-11` : i < 70 ? '1995' : i < 119 ? null : '1990-01-01/..',
      topics: ['Fog'],
    })),
  );
  const long = allPages(inputOf(many, settingsOf()));

  test('of a year are cut at fifty, with the chart on the first page', () => {
    const [first, second] = [pageAt('/1994/', long), pageAt('/1994/page/2/', long)];
    assert.ok(first.kind === 'year' && second.kind === 'year');
    assert.equal(first.groups.flatMap((group) => group.items).length, 50);
    assert.equal(second.groups.flatMap((group) => group.items).length, 10);
    assert.deepEqual([first.chart?.bars.length, second.chart], [12, null]);
    assert.equal(second.head.title, '1994: Page 2 of 2');
    assert.deepEqual([first.intro, second.intro], ['60 articles', '60 articles']);
  });

  test('of a topic are cut at fifty, by year, and the chart leads to the page where a year begins', () => {
    const first = pageAt('/topics/fog/', long);
    assert.ok(first.kind === 'facet');
    assert.deepEqual(
      listed(first).map(([heading]) => heading),
      ['1995', '1994'],
    );
    assert.deepEqual(
      first.chart?.bars.map((bar) => [bar.label, bar.count, bar.url]),
      [
        ['1994', 60, '/topics/fog/'],
        ['1995', 10, '/topics/fog/'],
      ],
    );
    assert.deepEqual(
      listed(pageAt('/topics/fog/page/2/', long)).map(([heading]) => heading),
      ['1994', 'Undated'],
    );
  });

  test('of the undated are cut at fifty, bounds first', () => {
    const first = pageAt('/undated/', long);
    assert.deepEqual(listed(first)[0], ['Not before 1990', ['Article 119', 'Article 120']]);
    assert.deepEqual(
      listed(pageAt('/undated/page/2/', long)).map(([heading, items]) => [heading, items?.length]),
      [['No date known', 1]],
    );
  });
});

describe('names by letter', () => {
  test('stand below their letter without its marks, digits and signs last', () => {
    const articles = archiveOf({ title: 'a', topics: ['Zinc', 'Ölfeld', 'Oats', '1994 floods', 'éclairs', 'سوق'] });
    const page = pageAt('/topics/', allPages(inputOf(articles)));
    assert.ok(page.kind === 'facets');
    assert.deepEqual(
      page.letters.map(({ letter, entries }) => [letter, entries.map((entry) => entry.label)]),
      [
        ['E', ['éclairs']],
        ['O', ['Oats', 'Ölfeld']],
        ['Z', ['Zinc']],
        ['س', ['سوق']],
        ['Other', ['1994 floods']],
      ],
    );
    assert.equal(new Set(page.letters.map(({ id }) => id)).size, 5);
    assert.deepEqual(page.strongest, []);
  });

  test('have the strongest apart where there are many', () => {
    const topics = Array.from({ length: 51 }, (_, i) => `Topic ${i}`);
    const articles = archiveOf({ title: 'a', topics }, { title: 'b', topics: ['Topic 20'] });
    const page = pageAt('/topics/', allPages(inputOf(articles)));
    assert.ok(page.kind === 'facets');
    assert.equal(page.strongest.length, 50);
    assert.deepEqual(page.strongest[0], { url: '/topics/topic-20/', label: 'Topic 20', count: 2, spark: null });
  });
});

describe('an archive', () => {
  test('without an article still has its pages', () => {
    const settings = settingsOf({ language: lang('fr') });
    const empty = allPages(inputOf([], settings));
    assert.deepEqual(
      empty.map((page) => page.kind),
      ['home', 'about', 'data', 'search', 'notFound', 'redirect', 'tombstone'],
    );
    const home = pageAt('/', empty);
    assert.ok(home.kind === 'home');
    assert.deepEqual([home.facts, home.chart, home.latest, home.ways, home.years], [[], null, [], [], []]);
  });

  test('without a dated article opens with what it has', () => {
    const articles = [BOUND, articleOf({ key: 'x', title: 'Kelp' })].sort(compareArticles);
    const home = pageAt('/', allPages(inputOf(articles)));
    assert.ok(home.kind === 'home');
    assert.equal(home.latestHeading, 'Articles');
    assert.deepEqual(
      home.latest.map((item) => item.title),
      ['The council of Port Aldane met on Tuesday evening in the old…', 'Kelp'],
    );
    assert.equal(home.chart, null);
  });

  test('without an address says nothing absolute', () => {
    const settings = settingsOf({ title: 'No place' });
    const absolute = allPages(inputOf(ARTICLES, settings)).filter((page) => {
      const text = JSON.stringify({ ...page, sourceUrl: null, bodyHtml: '', sameAs: [] });
      const known = ['https://schema.org', 'https://gazette.example/ferry', 'https://authority.example/ships'];
      return known.reduce((rest, address) => rest.replaceAll(address, ''), text).includes('http');
    });
    assert.deepEqual(
      absolute.map((page) => page.url),
      [],
    );
  });
});

describe('pictures and captions', () => {
  const articleWith = (images: readonly string[], captions: readonly string[]) =>
    withTraits({
      ...COMPLETE,
      figures: captions.map((caption) => ({
        caption: { value: caption, origin: 'text' as const, rule: 'x', lines: [], text: caption },
        credit: null,
        image: null,
      })),
      frontMatter: { values: { images }, lineOf: {}, extra: {}, range: { first: 1, last: 2 } },
    });
  const figures = (images: readonly string[], captions: readonly string[]) => {
    const page = pageAt(COMPLETE.url, allPages(inputOf([articleWith(images, captions)])));
    assert.ok(page.kind === 'article');
    return page.figures.map((figure) => [figure.caption, figure.image?.url ?? null]);
  };

  test('are paired in their order', () => {
    assert.deepEqual(figures(['pictures/slip.svg', 'pictures/pelican.svg'], ['One', 'Two', 'Three']), [
      ['One', '/files/2023/pictures/slip.svg'],
      ['Two', '/files/2023/pictures/pelican.svg'],
      ['Three', null],
    ]);
  });

  test('a picture without a caption stands alone, one that is missing or named twice does not', () => {
    assert.deepEqual(figures(['pictures/slip.svg', 'pictures/slip.svg', 'gone.png', 'pictures/pelican.svg'], ['One']), [
      ['One', '/files/2023/pictures/slip.svg'],
      [null, '/files/2023/pictures/pelican.svg'],
    ]);
  });
});

describe('hostile values', () => {
  test('an address that is not of the web is not linked', () => {
    for (const address of ['javascript:alert(1)', 'https://', 'file:///etc/hosts', ' ']) {
      const sourceUrl = { value: address, origin: 'text' as const, rule: 'x', lines: [], text: address };
      const page = pageAt(COMPLETE.url, allPages(inputOf([{ ...COMPLETE, sourceUrl }])));
      assert.ok(page.kind === 'article');
      assert.equal(page.sourceUrl, null);
    }
  });

  test('pages that lead away from an article are not for search engines', () => {
    for (const url of ['/404.html', '/2022/ferry/', '/1990/01/02/withdrawn/'])
      assert.equal(pageAt(url).head.index, false);
  });

  test('a redirect names its target as the canonical address', () => {
    const page = pageAt(siteUrl('/2022/ferry/'));
    assert.equal(page.head.canonical, `https://skerrow.example/file${COMPLETE.url}`);
    assert.equal(contextOf().settings.address, 'https://skerrow.example/file/');
  });
});
