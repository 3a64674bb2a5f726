import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sitemapFiles } from '../../src/listings/sitemap.js';
import { siteUrl } from '../../src/record/brands.js';
import { childrenOf, textsOf, xmlRoot } from './xml-checked.js';

const address = 'https://example.org/archive/';
const urlsOf = (length: number, lastmod: string | null = null) =>
  Array.from({ length }, (_, n) => ({ url: siteUrl(`/undated/${n}/`), lastmod }));

describe('sitemapFiles', () => {
  test('writes one file with full addresses and the days that are known', async () => {
    const files = await sitemapFiles({
      address,
      urls: [
        { url: siteUrl('/'), lastmod: null },
        { url: siteUrl('/2023/a & b/'), lastmod: '2023-02-15' },
      ],
    });
    assert.deepEqual(
      files.map((file) => file.url),
      ['/sitemap.xml'],
    );
    const root = xmlRoot(files[0]?.content ?? '');
    assert.equal(root.name, 'urlset');
    assert.deepEqual([...root.attributes], [['xmlns', 'http://www.sitemaps.org/schemas/sitemap/0.9']]);
    assert.deepEqual(
      childrenOf(root, 'url').map((url) => [textsOf(url, 'loc'), textsOf(url, 'lastmod')]),
      [
        [['https://example.org/archive/'], []],
        [['https://example.org/archive/2023/a%20&%20b/'], ['2023-02-15']],
      ],
    );
  });

  test('keeps to one file for 50,000 URLs', async () => {
    const files = await sitemapFiles({ address, urls: urlsOf(50_000) });
    assert.equal(files.length, 1);
  });

  test('writes an index and two files for 60,000 URLs', async () => {
    const files = await sitemapFiles({ address, urls: [...urlsOf(50_000, '2001-05-03'), ...urlsOf(10_000)] });
    assert.deepEqual(
      files.map((file) => file.url),
      ['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml'],
    );
    const [index, ...parts] = files.map((file) => xmlRoot(file.content));
    assert.equal(index?.name, 'sitemapindex');
    assert.deepEqual(
      index?.children.map((part) => [textsOf(part, 'loc'), textsOf(part, 'lastmod')]),
      [
        [['https://example.org/archive/sitemap-1.xml'], ['2001-05-03']],
        [['https://example.org/archive/sitemap-2.xml'], []],
      ],
    );
    assert.deepEqual(
      parts.map((part) => part.children.length),
      [50_000, 10_000],
    );
  });

  test('gives the same bytes twice and changes nothing that it is given', async () => {
    const options = { address, urls: urlsOf(3, '2001-05-03') };
    const before = structuredClone(options);
    assert.deepEqual(await sitemapFiles(options), await sitemapFiles(options));
    assert.deepEqual(options, before);
  });

  test('writes no file for no URLs', async () => {
    assert.deepEqual(await sitemapFiles({ address, urls: [] }), []);
  });
});
