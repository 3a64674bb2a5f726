/** Where a site will stand: what is absolute when that is known, and that nothing is when it is not. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { type BuiltSite, buildSite, type Files } from './build-site.js';
import { all, attribute, fileOf, jsonLd, linkRel, linksOf, meta, pageAt, pagesOf } from './pages.js';
import { assertLinksResolve, kindOf } from './site-rules.js';

const ARTICLES: Files = {
  'lamp.md':
    '---\ntitle: The Lamp on the Mole Is Lit\ndate: 2001-03-12\ntopics: [Lamps]\nimage: lamp.svg\nslug: lamp\naliases: [/old/lamp/]\n---\n\nThe lamp on the mole was lit on Monday by a boy with a pole.\n',
  'lamp.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>\n',
  'goose.txt':
    'The Goose Returns to the Quay\n\nThe goose came back by the evening boat, in a basket that was marked for somebody else.\n',
};

const read = (built: BuiltSite, path: string) => readFileSync(join(built.site, path), 'utf8');

const LAMP = '2001/03/12/lamp/';

describe('an archive without an address', () => {
  let built: BuiltSite;
  before(async () => {
    built = await buildSite({ articles: ARTICLES });
    assert.equal(built.ran.code, 0, built.ran.stderr);
  });

  test('has no sitemap, and robots.txt names none', () => {
    assert.equal(existsSync(join(built.site, 'sitemap.xml')), false);
    assert.doesNotMatch(read(built, 'robots.txt'), /sitemap/i);
  });

  test('has no absolute address of its own on any page', () => {
    for (const page of pagesOf(built.site)) {
      if (kindOf(page) !== 'redirect') assert.equal(linkRel(page, 'canonical'), null, page.path);
      assert.equal(meta(page, 'og:url'), null, page.path);
      const addresses = [...page.html.matchAll(/https?:\/\/[^"'<\s]+/g)].map(([address]) => address);
      assert.deepEqual(
        addresses.filter((address) => address !== 'https://schema.org'),
        [],
        page.path,
      );
    }
  });

  test('has feeds whose links are relative or absent', () => {
    for (const feed of ['feed.xml', 'topics/lamps/feed.xml']) {
      const links = [...read(built, feed).matchAll(/<link[^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
      for (const link of links) assert.doesNotMatch(link, /^(?:[a-z]+:|\/)/i, `${feed}: ${link}`);
      assert.match(read(built, feed), /<id>urn:uuid:[0-9a-f-]{36}<\/id>/);
    }
  });

  test('has a canonical link from a redirect to its target, relative', () => {
    assert.equal(linkRel(pageAt(built.site, 'old/lamp/'), 'canonical'), `../../${LAMP}`);
  });
});

for (const [name, address] of [
  ['an archive with an address', 'https://archive.example/'],
  ['an archive with an address below a path', 'https://www.example/papers/lamps/'],
] as const) {
  describe(name, () => {
    let built: BuiltSite;
    before(async () => {
      built = await buildSite({
        articles: { ...ARTICLES, 'archive.yaml': `address: ${address.replace(/\/$/, '')}\n` },
      });
      assert.equal(built.ran.code, 0, built.ran.stderr);
    });

    test('lists its pages in a sitemap that robots.txt names', () => {
      const listed = [...read(built, 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);
      assert.ok(listed.includes(`${address}${LAMP}`) && listed.includes(address));
      assert.equal(
        listed.some((loc) => loc?.includes('old/lamp') === true || loc?.includes('404') === true),
        false,
      );
      assert.match(read(built, 'robots.txt'), new RegExp(`^Sitemap: ${address}sitemap.xml$`, 'm'));
    });

    test('says on each page where it stands', () => {
      const page = pageAt(built.site, LAMP);
      assert.equal(linkRel(page, 'canonical'), `${address}${LAMP}`);
      assert.equal(meta(page, 'og:url'), `${address}${LAMP}`);
      assert.equal(meta(page, 'og:image'), `${address}files/lamp.svg`);
      const data = jsonLd(page);
      assert.ok(
        typeof data === 'object' && data !== null && 'url' in data && 'headline' in data && 'datePublished' in data,
      );
      assert.deepEqual(
        [data.url, data.headline, data.datePublished],
        [`${address}${LAMP}`, 'The Lamp on the Mole Is Lit', '2001-03-12'],
      );
      assert.equal(linkRel(pageAt(built.site, 'old/lamp/'), 'canonical'), `${address}${LAMP}`);
    });

    test('has feeds with absolute links', () => {
      const atom = read(built, 'feed.xml');
      assert.ok(atom.includes(`${address}${LAMP}`) && atom.includes(`${address}feed.xml`));
      const json: unknown = JSON.parse(read(built, 'feed.json'));
      assert.ok(typeof json === 'object' && json !== null && 'home_page_url' in json && 'items' in json);
      assert.equal(json.home_page_url, address);
    });

    test('still links its pages to one another by relative links', () => {
      assertLinksResolve(built.site, pagesOf(built.site));
      for (const page of pagesOf(built.site)) {
        for (const { tagName, rel, value } of linksOf(page)) {
          if (tagName === 'link' && rel === 'canonical') continue;
          assert.ok(!value.startsWith(address), `${page.path}: <${tagName}> ${value}`);
        }
      }
    });

    test('has a page for missing addresses whose links work however deep the address is', () => {
      const page = pageAt(built.site, '404.html');
      const base = all(page, 'base')[0] ?? assert.fail('there is a base');
      assert.equal(attribute(base, 'href'), new URL(address).pathname);
    });

    test('marks an undated article as undated, to machines too', () => {
      const page = pageAt(built.site, 'undated/the-goose-returns-to-the-quay/');
      assert.equal(meta(page, 'article:published_time'), null);
      assert.doesNotMatch(page.html, /datePublished|dateModified/);
      assert.doesNotMatch(read(built, 'sitemap.xml'), /goose-returns[^<]*<\/loc>\s*<lastmod>/);
    });
  });
}

describe('--base-url', () => {
  test('overrides the address in archive.yaml', async () => {
    const built = await buildSite({
      articles: { ...ARTICLES, 'archive.yaml': 'address: https://archive.example/\n' },
      args: ['--base-url', 'https://mirror.example/lamps'],
    });
    assert.equal(linkRel(pageAt(built.site, LAMP), 'canonical'), `https://mirror.example/lamps/${LAMP}`);
    for (const page of pagesOf(built.site)) assert.doesNotMatch(page.html, /archive\.example/, page.path);
  });
});

describe('--portable', () => {
  let built: BuiltSite;
  before(async () => {
    built = await buildSite({ articles: ARTICLES, args: ['--portable'] });
    assert.equal(built.ran.code, 0, built.ran.stderr);
  });

  test('makes every link name a file, so that a folder can be opened from a disk', () => {
    const pages = pagesOf(built.site);
    assertLinksResolve(built.site, pages);
    for (const page of pages) {
      for (const { tagName, value } of linksOf(page)) {
        if (/^[a-z]+:/i.test(value) || value.startsWith('#')) continue;
        assert.doesNotMatch(value, /(?:^|\/)(?:[?#].*)?$/, `${page.path}: <${tagName}> ${value} names a folder`);
        assert.ok(fileOf(page, value) !== null);
      }
    }
  });

  test('gives no page for missing addresses a base that a folder does not have', () => {
    assert.equal(all(pageAt(built.site, '404.html'), 'base').length, 0);
  });
});
