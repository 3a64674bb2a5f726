import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type CheckOptions, createSiteChecker } from '../../src/check/check.js';
import { type PageLinks, scanPage } from '../../src/check/scan.js';
import { siteUrl } from '../../src/record/brands.js';
import type { Problem } from '../../src/record/problem.js';

interface Site {
  readonly pages: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly articles?: readonly string[];
  readonly options?: CheckOptions;
}

function problems({ pages, files = [], articles = [], options = {} }: Site): readonly Problem[] {
  const checker = createSiteChecker(options);
  for (const [url, html] of Object.entries(pages)) checker.page(siteUrl(url), html);
  for (const url of files) checker.file(siteUrl(url));
  return checker.finish({ articleUrls: articles.map(siteUrl) });
}

const told = (site: Site) => problems(site).map(({ rule, file, message }) => `${rule} ${file}: ${message}`);

describe('a sound site', () => {
  test('has no problem', () => {
    const site: Site = {
      pages: {
        '/': '<a href="2023/02/slug/">x</a><a href="2023/02/slug/index.html"><a href="feed.xml"><a href="#"><a href="#top">',
        '/2023/02/slug/': `<a href="../../../"><a href="../../../index.html"><img src="../../../p/a%20b.svg">
          <a href="#note"><a href="./#note"><a href="index.html#note"><p id=note><a href="https://example.org/">
          <a href="mailto:x@example.org"><img src="data:image/png;base64,AA=="><a href="../../../#elsewhere"><a href="/feed.xml">
          <link rel=canonical href="https://archive.example/2023/02/slug/">`,
        '/404.html': '<a href="/">',
      },
      files: ['/feed.xml', '/p/a b.svg'],
      articles: ['/2023/02/slug/'],
    };
    assert.deepEqual(told(site), []);
    assert.deepEqual(told({ ...site, options: { address: 'https://archive.example/' } }), []);
  });

  test('may lead to a folder without its slash, as web servers do', () => {
    assert.deepEqual(told({ pages: { '/': '<a href="about">', '/about/': '' } }), []);
  });
});

describe('links', () => {
  test('that lead nowhere are told with page and link', () => {
    assert.deepEqual(problems({ pages: { '/a/': '<a href="../b/">b</a> <a href="../b/">again</a>' } }), [
      {
        severity: 'error',
        file: '/a/',
        line: null,
        rule: 'link-broken',
        message: 'the page links to /b/, which is not in the site',
        remedy: 'mend the link in the article or template',
      },
    ]);
  });

  test('that climb above the root, are badly encoded or name a missing place are told as written', () => {
    assert.deepEqual(
      told({ pages: { '/a/': '<a href="../../b/"><a href="%E0">&nbsp;<a href="#no&amp;pe"><a href="../a/#gone">' } }),
      [
        'link-broken /a/: the page links to #gone, and nothing on the page has that id',
        'link-broken /a/: the page links to #no&pe, and nothing on the page has that id',
        'link-broken /a/: the page links to %E0, which is no address within the site',
        'link-broken /a/: the page links to ../../b/, which is no address within the site',
      ],
    );
  });

  test('to files that the browser needs are told apart', () => {
    assert.deepEqual(
      told({ pages: { '/a/': '<link rel=stylesheet href=../style.css><img src=x.png srcset="y.png 2x">' } }),
      [
        'asset-broken /a/: the page needs /a/x.png, which is not in the site',
        'asset-broken /a/: the page needs /a/y.png, which is not in the site',
        'asset-broken /a/: the page needs /style.css, which is not in the site',
      ],
    );
  });

  test('are resolved against a base', () => {
    assert.deepEqual(told({ pages: { '/a/b/': '<base href="/"><a href="c/"><a href="d/">', '/c/': '' } }), [
      'link-broken /a/b/: the page links to /d/, which is not in the site',
    ]);
  });

  test('follow a base that stands at the host root or on a host', () => {
    const pages = {
      '/404.html': '<base href="/repo/"><a href="b/"><a href="c/"><a href="/b/"><link rel=stylesheet href=s.css>',
      '/b/':
        '<base href="https://a.example/repo/"><a href="b/"><a href="d/"><img src="//cdn.example/x"><a href="mailto:x">',
    };
    assert.deepEqual(told({ pages, files: ['/s.css'], options: { address: 'https://a.example/repo/' } }), [
      "link-broken /404.html: the page links to /b/, which is outside the site's own path /repo/",
      'link-broken /404.html: the page links to /c/, which is not in the site',
      'link-broken /b/: the page links to /d/, which is not in the site',
      'third-party-request /b/: the page loads https://cdn.example/x from another host',
    ]);
  });

  test('from the root of the host need the path at which the site will stand', () => {
    const pages = {
      '/': '<a href="/repo/b/"><a href="/b/"><a href="/repo/c/"><a href="https://a.example/repo/d/">',
      '/b/': '',
    };
    const expected = [
      "link-broken /: the page links to /b/, which is outside the site's own path /repo/",
      'link-broken /: the page links to /c/, which is not in the site',
    ];
    assert.deepEqual(told({ pages, options: { basePath: '/repo/' } }), expected);
    assert.deepEqual(told({ pages, options: { address: 'https://a.example/repo/' } }), [
      ...expected,
      'link-broken /: the page links to /d/, which is not in the site',
    ]);
  });

  test('of a portable site name index.html and never start at the root', () => {
    const pages = {
      '/': '<a href="b/"><a href="b/index.html"><a href="/b/index.html"><a href="b"><a href="#">',
      '/b/': '',
    };
    assert.deepEqual(told({ pages, options: { portable: true } }), [
      'link-broken /: the page links to /b, which is not in the site',
      'link-broken /: the page links to /b/ without index.html, which shows a list of files when the site is opened from a disk',
      'link-broken /: the page links to /b/index.html from the root, which is elsewhere when the site is opened from a disk',
    ]);
  });
});

describe('what is fetched from another host', () => {
  test('is told; links that a reader follows are not', () => {
    const html = `<a href="https://b.example/"><script src="//cdn.example/x.js"></script><img src=https://a.example/p.png>
      <link rel=preconnect href="https://fonts.example"><link rel=canonical href="https://c.example/">`;
    assert.deepEqual(told({ pages: { '/': html }, options: { address: 'https://a.example/' }, files: ['/p.png'] }), [
      'third-party-request /: the page loads //cdn.example/x.js from another host',
      'third-party-request /: the page loads https://fonts.example from another host',
    ]);
  });
});

describe('articles and URLs', () => {
  test('an article without a page is told', () => {
    assert.deepEqual(told({ pages: { '/': '' }, files: ['/b/'], articles: ['/', '/a/', '/b/'] }), [
      'page-missing /a/: the article that belongs here has no page',
      'page-missing /b/: the article that belongs here has no page',
    ]);
  });

  test('pages and files that share a URL are told once, with their number', () => {
    assert.deepEqual(
      told({ pages: { '/a/': '', '/a/index.html': '', '/b/': '' }, files: ['/a/index.html', '/b/index.html'] }),
      ['url-shared /a/: 3 pages or files have this URL', 'url-shared /b/: 2 pages or files have this URL'],
    );
  });
});

describe('many problems', () => {
  const page = (i: number) => siteUrl(`/${String(i).padStart(3, '0')}/`);

  test('of a rule are told twenty times, then counted', () => {
    const pages = Object.fromEntries(
      Array.from({ length: 150 }, (_, i) => [page(i), '<link rel=stylesheet href=../gone.css><a href=../b/>']),
    );
    const found = problems({ pages });
    assert.equal(found.length, 42);
    assert.deepEqual(
      found.filter(({ rule }) => rule === 'asset-broken').map(({ file }) => file),
      [...Array.from({ length: 20 }, (_, i) => page(i)), null],
    );
    assert.equal(found[20]?.message, '… and 130 more');
    assert.equal(found[41]?.message, '… and 130 more');
  });

  test('are told the same whatever the order of the pages, here or from other threads', () => {
    const scans = Array.from({ length: 60 }, (_, i) =>
      scanPage(
        page(i),
        `<a href="../x/"><a href="../${String(i % 7)}/"><img src="../p${i % 3}.png"><a href="../../z">`,
      ),
    );
    const finish = (order: readonly PageLinks[]) => {
      const checker = createSiteChecker();
      for (const scan of order) checker.add(structuredClone(scan));
      return checker.finish({ articleUrls: [page(999)] });
    };
    const expected = finish(scans);
    assert.equal(expected.length, 43);
    fc.assert(
      fc.property(fc.shuffledSubarray(scans, { minLength: scans.length }), (order) => {
        assert.deepEqual(finish(order), expected);
      }),
      { numRuns: 50 },
    );
  });
});
