/** Listings of a larger archive: fifty articles a page, and ways from one to the next. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type BuiltSite, buildSite, type Files } from './build-site.js';
import { all, attribute, hasPage, type Page, pageAt, pagesOf, texts } from './pages.js';
import { recordsOf } from './records.js';
import { assertLinksResolve, assertOnePageAnArticle } from './site-rules.js';

const DAY = 86_400_000;

/** 120 articles of one year and one topic, three of them on one day; and 60 without a date. */
function archive(): Files {
  const dated = Array.from({ length: 120 }, (_, i): [string, string] => {
    const date = new Date(Date.UTC(2003, 0, 1) + Math.floor(i / 3) * 9 * DAY).toISOString().slice(0, 10);
    return [
      `dated/${i}.md`,
      `---\ntitle: Lamp ${String(i).padStart(3, '0')}\ndate: ${date}\ntopics: [Lamps]\nsource: The Lamp\n---\n\nLamp number ${i} was lit.\n`,
    ];
  });
  const undated = Array.from({ length: 60 }, (_, i): [string, string] => [
    `undated/${i}.md`,
    `---\ntitle: Goose ${String(i).padStart(3, '0')}\n---\n\nGoose number ${i} was seen.\n`,
  ]);
  return Object.fromEntries([...dated, ...undated]);
}

describe('a listing', () => {
  let built: BuiltSite;
  let pages: readonly Page[];
  before(async () => {
    built = await buildSite({ articles: archive() });
    assert.equal(built.ran.code, 0, built.ran.stderr);
    pages = pagesOf(built.site);
  });

  const titlesOn = (path: string) =>
    all(pageAt(built.site, path), 'a')
      .filter((link) => /^(?:Lamp|Goose) \d{3}$/.test(textOfLink(link)))
      .map(textOfLink);
  const textOfLink = (link: Parameters<typeof attribute>[0]) =>
    link.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

  /** URL paths that the page numbers of a listing lead to by `rel`. */
  function leads(place: string, rel: string): readonly string[] {
    const page = pageAt(built.site, place);
    const nav = all(page, 'nav', 'pages')[0] ?? assert.fail(place);
    return all(page, 'a')
      .filter((link) => attribute(link, 'rel') === rel && nav.childNodes.includes(link))
      .map((link) => new URL(attribute(link, 'href') ?? '', `https://x.example/${place}`).pathname);
  }

  const LISTINGS = [
    { path: '2003/', of: 'Lamp', counts: [50, 50, 20] },
    { path: 'topics/lamps/', of: 'Lamp', counts: [50, 50, 20] },
    { path: 'sources/the-lamp/', of: 'Lamp', counts: [50, 50, 20] },
    { path: 'undated/', of: 'Goose', counts: [50, 10] },
  ] as const;

  for (const { path, of, counts } of LISTINGS) {
    const urlOf = (i: number) => (i === 0 ? path : `${path}page/${i + 1}/`);

    test(`at /${path} has fifty articles a page, each once, and no more pages than it needs`, () => {
      const places = counts.map((_, i) => urlOf(i));
      const titles = places.map((place) => titlesOn(place).filter((title) => title.startsWith(of)));
      assert.deepEqual(
        titles.map((list) => list.length),
        counts,
      );
      const expected = recordsOf(built.site).flatMap(({ title }) => (title?.startsWith(of) === true ? [title] : []));
      assert.deepEqual(titles.flat(), expected, 'in the order of the archive');
      assert.equal(hasPage(built.site, `${path}page/${counts.length + 1}/`), false);
      assert.equal(hasPage(built.site, `${path}page/1/`), false, 'the first page has one URL');
    });

    test(`at /${path} leads from page to page and back`, () => {
      for (const i of counts.keys()) {
        assert.deepEqual(leads(urlOf(i), 'prev'), i === 0 ? [] : [`/${urlOf(i - 1)}`]);
        assert.deepEqual(leads(urlOf(i), 'next'), i + 1 === counts.length ? [] : [`/${urlOf(i + 1)}`]);
      }
    });
  }

  test('is complete for each month and each day', () => {
    const records = recordsOf(built.site).filter(({ date }) => date !== null);
    for (const month of new Set(records.map(({ url }) => url.slice(1, 9)))) {
      const expected = records.filter(({ url }) => url.startsWith(`/${month}`)).map(({ title }) => title);
      assert.deepEqual(titlesOn(month), expected, month);
    }
    for (const day of new Set(records.map(({ url }) => url.slice(1, 12)))) {
      const expected = records.filter(({ url }) => url.startsWith(`/${day}`)).map(({ title }) => title);
      assert.equal(expected.length, 3);
      assert.deepEqual(titlesOn(day), expected, day);
    }
  });

  test('shows in each calendar how many articles each day has', () => {
    const cells = texts(pageAt(built.site, '2003/01/'), 'td').filter((text) => text.includes('article'));
    assert.deepEqual(cells, [
      '1 January 2003: 3 articles1 3',
      '10 January 2003: 3 articles10 3',
      '19 January 2003: 3 articles19 3',
      '28 January 2003: 3 articles28 3',
    ]);
  });

  test('keeps what has no date apart', () => {
    for (const page of pages.filter(({ path }) => /^(?:2003|topics|sources)\//.test(path))) {
      assert.doesNotMatch(page.text, /Goose \d/, page.path);
    }
    assert.doesNotMatch(
      texts(pageAt(built.site, ''), 'li').join('\n'),
      /Goose \d/,
      'the latest articles are dated ones',
    );
  });

  test('has links that lead somewhere, and a page for each article', () => {
    assertLinksResolve(built.site, pages);
    assertOnePageAnArticle(built.site, pages);
  });
});
