/** The sample archive, built as a newcomer builds it: every kind of page, every file, and what holds for all of them. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { type BuiltSite, SAMPLE, workplace } from './build-site.js';
import { all, attribute, jsonLd, linkRel, meta, type Page, pageAt, pagesOf, textOf, texts } from './pages.js';
import { type ArticleRecord, recordsOf } from './records.js';
import {
  assertLinksResolve,
  assertNothingFetchedOrRun,
  assertOnePageAnArticle,
  KINDS_OF_SAMPLE,
  kindOf,
  onePageAKind,
} from './site-rules.js';
import { filesOf, treeOf } from './tree.js';

const ADDRESS = 'https://archive.portmeridian.example/';

describe('the sample archive', () => {
  let built: BuiltSite;
  let pages: readonly Page[];
  let records: readonly ArticleRecord[];
  before(async () => {
    const place = workplace({ from: SAMPLE });
    built = { ...place, ran: await place.spawn() };
    pages = pagesOf(built.site);
    records = recordsOf(built.site);
  });

  /** The address of a page, or of the article that it is a copy of. */
  function addressOfFirst(path: string): string {
    const copyOf = records.find(({ url }) => url === `/${path}`)?.copyOf ?? null;
    const first = records.find(({ id }) => id === copyOf);
    return `${ADDRESS}${first === undefined ? path : first.url.slice(1)}`;
  }

  test('builds without a problem', () => {
    assert.equal(built.ran.code, 0, built.ran.stderr);
    assert.doesNotMatch(built.ran.stderr, /error/);
    assert.match(built.ran.stdout, /^problems +0$/m);
  });

  test('shows what people really have', () => {
    const files = new Set(records.map(({ file }) => file));
    assert.ok(records.length >= 48 && files.size >= 24, `${records.length} articles in ${files.size} files`);
    assert.ok(records.length > files.size, 'some files hold several articles');
    const years = records.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]));
    assert.deepEqual([Math.min(...years), Math.max(...years)], [1994, 2024]);
    assert.equal(
      texts(pageAt(built.site, 'sources/'), 'li').filter((text) => /Courier|Ploughman|Marsa/.test(text)).length >= 3,
      true,
    );
    assert.ok(records.filter(({ lang }) => lang === 'ar').length >= 3);
    assert.ok(records.some(({ encoding }) => encoding === 'windows-1252'));
    assert.ok(records.some(({ date }) => date === null));
    assert.ok(records.some(({ date }) => date?.endsWith('/..') === true));
    assert.ok(records.some(({ file }) => file.endsWith('.md')));
    assert.ok(records.some(({ residue }) => residue.some(({ text }) => text === 'TT')));
  });

  test('takes no headline from the page around an article', () => {
    for (const { title, file, url } of records) {
      assert.notEqual(title, null, `${file} has a headline`);
      assert.doesNotMatch(title ?? '', /^(?:accept|share|read more|manage|subscribe|cookie|advert|TT$)/i, url);
    }
  });

  test('dates articles by every link of the chain, and no further', () => {
    const expected: Readonly<Record<string, string | null>> = {
      'courier/harbour/2024-09-28-last-tide.md 0': '2024-09-28',
      'weekly/milk-prices.md 0': '2012-09',
      'courier/city/elections.txt 0': '1997-05-02',
      'courier/sport/athletic.txt 2': '2010-11-03',
      'courier/shipyard/museum-opens.txt 0': '2011-03-03',
      'courier/city/19991106-in-brief.txt 4': '1999-11-06',
      'weekly/2009/08/21/ashwater-flood.txt 1': '2009-08-21',
      'courier/harbour/storm-2014.txt 0': '2014-01-07',
      'courier/harbour/breakwater-plan.txt 0': '1994-09-22/..',
      'courier/harbour/breakwater-plan.txt 1': '1995-01-09/..',
      'clippings/keepers-cottages.txt 0': '2016-08-12/..',
      'clippings/pilots-dog.txt 0': null,
      'clippings/scrapbook.txt 2': null,
    };
    const dates = new Map(records.map(({ file, n, date }) => [`${file} ${n}`, date]));
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, dates.get(key)])), expected);
  });

  test('names the paper in an article’s record as on its page', () => {
    for (const { url, source } of records) {
      const links = all(pageAt(built.site, url), 'a').filter((link) =>
        /sources\/./.test(attribute(link, 'href') ?? ''),
      );
      assert.equal(source, links[0] === undefined ? null : textOf(links[0]), url);
    }
  });

  test('gives every kind of page', () => {
    assert.deepEqual(
      [...onePageAKind(pages).keys()].filter((kind) => KINDS_OF_SAMPLE.includes(kind)).sort(),
      [...KINDS_OF_SAMPLE].sort(),
    );
  });

  test('gives the files of a site', () => {
    const files = new Set(filesOf(treeOf(built.site)));
    for (const path of [
      'feed.xml',
      'feed.json',
      'sitemap.xml',
      'robots.txt',
      '404.html',
      '.nojekyll',
      '_redirects',
      'style.css',
      'data/articles.jsonl',
      'data/articles.csv',
      'files/pictures/harbour-skyline.svg',
      'topics/floods/feed.xml',
      'topics/floods/feed.json',
    ]) {
      assert.ok(files.has(path), path);
    }
  });

  test('has a page for each article', () => assertOnePageAnArticle(built.site, pages));

  test('has links that are relative and lead somewhere', () => assertLinksResolve(built.site, pages));

  test('fetches nothing from elsewhere and runs nothing', () => assertNothingFetchedOrRun(pages));

  test('has one stylesheet under 20 KB', () => {
    const sheets = new Set(
      pages.map((page) => new URL(linkRel(page, 'stylesheet') ?? '', `https://x.example/${page.path}`).href),
    );
    assert.deepEqual([...sheets], ['https://x.example/style.css']);
    assert.ok(statSync(join(built.site, 'style.css')).size < 20_000);
  });

  test('has a full head on every page', () => {
    for (const page of pages.filter((page) => !['redirect', 'tombstone'].includes(kindOf(page)))) {
      const where = page.path;
      const html = page.elements.find(({ tagName }) => tagName === 'html') ?? assert.fail(where);
      assert.match(texts(page, 'title')[0] ?? '', /\S/, where);
      assert.match(meta(page, 'description') ?? '', /\S/, where);
      assert.match(meta(page, 'og:title') ?? '', /\S/, where);
      assert.match(meta(page, 'og:type') ?? '', /^(?:article|website)$/, where);
      assert.match(attribute(html, 'lang') ?? '', /^[a-z]{2}/, where);
      assert.match(attribute(html, 'dir') ?? '', /^(?:ltr|rtl)$/, where);
      assert.equal(texts(page, 'h1').length, 1, `${where} has one h1`);
      const feeds = all(page, 'link').filter((link) => attribute(link, 'rel') === 'alternate');
      assert.ok(feeds.length >= 2, `${where} names the feeds`);
      if (where === '404.html') continue;
      const canonical = addressOfFirst(where.replace(/index\.html$/, ''));
      assert.equal(linkRel(page, 'canonical'), canonical, where);
      assert.equal(meta(page, 'og:url'), canonical, where);
    }
  });

  test('describes articles and lists to machines', () => {
    for (const page of pages) {
      const found = jsonLd(page);
      const kind = kindOf(page);
      const type = typeof found === 'object' && found !== null && '@type' in found ? found['@type'] : null;
      if (kind === 'article') assert.equal(type, 'NewsArticle', page.path);
      if (['year', 'month', 'day', 'facet', 'undated'].includes(kind)) assert.equal(type, 'CollectionPage', page.path);
    }
  });

  test('sends Arabic articles from right to left', () => {
    const arabic = records.filter(({ lang }) => lang === 'ar');
    for (const { url } of arabic) {
      const html = pageAt(built.site, url).elements.find(({ tagName }) => tagName === 'html') ?? assert.fail(url);
      assert.deepEqual([attribute(html, 'lang'), attribute(html, 'dir')], ['ar', 'rtl'], url);
    }
    const home = pageAt(built.site, '').elements.find(({ tagName }) => tagName === 'html') ?? assert.fail();
    assert.deepEqual([attribute(home, 'lang'), attribute(home, 'dir')], ['en', 'ltr']);
  });

  test('leads from the chart on the start page to the years', () => {
    const home = pageAt(built.site, '');
    const svg = all(home, 'svg');
    assert.ok(svg.length > 0);
    const years = new Set(all(home, 'a').map((link) => attribute(link, 'href')));
    for (const year of new Set(records.flatMap(({ url }) => /^\/(\d{4})\//.exec(url)?.[1] ?? []))) {
      assert.ok(years.has(`${year}/`), year);
    }
  });

  test('lists newest first', () => {
    for (const page of pages.filter((page) => ['year', 'facet', 'month'].includes(kindOf(page)))) {
      const dates = all(page, 'time').map((time) => attribute(time, 'datetime') ?? '');
      assert.deepEqual(dates, [...dates].sort().reverse(), page.path);
    }
  });

  test('has a calendar on each month page, which leads to its days', () => {
    const months = pages.filter((page) => kindOf(page) === 'month');
    for (const page of months) {
      const calendar = all(page, 'table', 'calendar')[0];
      assert.ok(calendar, page.path);
      assert.equal(all(page, 'th').length, 7, page.path);
    }
    const november = pageAt(built.site, '1999/11/');
    const links = all(november, 'a').map((link) => attribute(link, 'href'));
    assert.ok(links.includes('06/'), 'the calendar links to the day');
  });

  test('leads from an article to the one before and after it within the year', () => {
    const of2001 = records.filter(({ url }) => url.startsWith('/2001/'));
    assert.ok(of2001.length >= 3);
    for (const [i, { url }] of of2001.entries()) {
      const page = pageAt(built.site, url);
      const leads = (rel: string) =>
        all(page, 'a')
          .filter((link) => attribute(link, 'rel') === rel)
          .map((link) => new URL(attribute(link, 'href') ?? '', `https://x.example${url}`).pathname);
      assert.deepEqual(
        [...leads('prev'), ...leads('next')].sort(),
        [of2001[i - 1], of2001[i + 1]].flatMap((one) => one?.url ?? []).sort(),
      );
    }
  });

  test('shows a story that two papers printed once, with a way to the other', () => {
    const copies = records.filter(({ copyOf }) => copyOf !== null);
    assert.equal(copies.length, 1);
    const [copy] = copies;
    const year = pageAt(built.site, '2007/');
    const links = all(year, 'a').filter((link) => `/2007/${attribute(link, 'href')}` === copy?.url);
    assert.deepEqual(links.map(textOf), ['The Aldermere Ploughman']);
    assert.match(texts(year, 'p', 'meta').join('\n'), /^Also in: /m);
  });

  test('shows pictures that are kept, and says which are not', () => {
    const images = pages.flatMap((page) => all(page, 'img').map((img) => ({ page, img })));
    assert.ok(images.length >= 2);
    for (const { page, img } of images) assert.notEqual(attribute(img, 'alt'), null, page.path);
    assert.ok(pages.some((page) => all(page, 'figure', 'missing').length > 0));
    const missing = pages.flatMap((page) => all(page, 'figure', 'missing')).map(textOf);
    for (const text of missing) assert.match(text, /^The picture is not in the archive/);
  });

  test('dates its feeds from the articles', () => {
    const atom = readFileSync(join(built.site, 'feed.xml'), 'utf8');
    const newest = records.flatMap(({ date }) => date ?? [])[0] ?? '';
    assert.match(atom, new RegExp(`<updated>${newest}T00:00:00(?:\\.000)?Z</updated>`));
    const feed: unknown = JSON.parse(readFileSync(join(built.site, 'feed.json'), 'utf8'));
    assert.ok(typeof feed === 'object' && feed !== null && 'items' in feed && Array.isArray(feed.items));
    assert.ok(feed.items.length > 0);
  });

  test('lists every page but copies in the sitemap, absolutely', () => {
    const sitemap = readFileSync(join(built.site, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc).sort();
    const expected = pages
      .filter((page) => !['notFound', 'redirect', 'tombstone'].includes(kindOf(page)))
      .map(({ path }) => `${ADDRESS}${path.replace(/index\.html$/, '')}`)
      .filter((address) => addressOfFirst(address.slice(ADDRESS.length)) === address);
    assert.deepEqual(listed, expected.sort());
    assert.match(readFileSync(join(built.site, 'robots.txt'), 'utf8'), new RegExp(`Sitemap: ${ADDRESS}sitemap.xml`));
  });
});
