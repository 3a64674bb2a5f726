import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  type ArticlePermalink,
  NO_PERMALINKS,
  readPermalinks,
  writePermalinks,
} from '../../src/catalogue/permalinks.js';
import { isArticleId, isSiteUrl, isSourcePath, must, siteUrl } from '../../src/record/brands.js';

const FILE = 'permalinks.jsonl';
const LINE = '{"id":"aaaabbbbcccc","url":"/2001/03/12/lamp/","file":"a.txt","n":0,"text":"0123"}';

const site = fc
  .array(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((part) => !/[/]|^\.{1,2}$/.test(part)),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => `/${parts.join('/')}/`)
  .filter(isSiteUrl);
const permalink: fc.Arbitrary<ArticlePermalink> = fc.record(
  {
    id: fc
      .string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), minLength: 12, maxLength: 12 })
      .map((id) => must(isArticleId, id)),
    url: site,
    file: fc.string({ unit: 'grapheme', minLength: 1 }).filter(isSourcePath),
    n: fc.nat(),
    text: fc.string({ unit: 'grapheme' }),
    former: fc.array(site, { maxLength: 3 }),
    gone: fc.boolean(),
  },
  { noNullPrototype: true },
);

describe('permalinks.jsonl', () => {
  test('comes back as it was written, sorted by ID and URL', () => {
    const articles = fc.uniqueArray(permalink, { selector: ({ id }) => id });
    fc.assert(
      fc.property(articles, fc.uniqueArray(site), (published, pages) => {
        const text = writePermalinks({ articles: published, pages });
        const { permalinks, problems } = readPermalinks(text, FILE);
        assert.deepEqual(problems, []);
        const byId = [...published].sort((a, b) => (a.id < b.id ? -1 : 1));
        assert.deepEqual(permalinks, { articles: byId, pages: [...pages].sort((a, b) => (a < b ? -1 : 1)) });
        assert.equal(writePermalinks(permalinks), text);
      }),
    );
  });

  test('is the same in whatever order it is written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(permalink, { selector: ({ id }) => id }), (published) => {
        const reversed = { articles: [...published].reverse(), pages: [] };
        assert.equal(writePermalinks(reversed), writePermalinks({ articles: published, pages: [] }));
      }),
    );
  });

  test('has a line an article and a line a page, each page once', () => {
    const { permalinks } = readPermalinks(`${LINE}\n`, FILE);
    const pages = ['/b/', '/a/', '/b/'].map(siteUrl);
    assert.equal(writePermalinks({ ...permalinks, pages }), `${LINE}\n{"page":"/a/"}\n{"page":"/b/"}\n`);
  });

  test('leaves out what is not so', () => {
    const former = LINE.replace('}', ',"former":["/old/"],"gone":true}');
    const { permalinks } = readPermalinks(former, FILE);
    assert.deepEqual([permalinks.articles[0]?.former, permalinks.articles[0]?.gone], [['/old/'], true]);
    assert.equal(writePermalinks(permalinks), `${former}\n`);
    assert.doesNotMatch(writePermalinks(readPermalinks(LINE, FILE).permalinks), /former|gone/);
  });

  test('is empty where there is none', () => {
    assert.deepEqual(readPermalinks(null, FILE), { permalinks: NO_PERMALINKS, problems: [] });
    assert.deepEqual(readPermalinks('\n \n', FILE), { permalinks: NO_PERMALINKS, problems: [] });
    assert.equal(writePermalinks(NO_PERMALINKS), '');
  });

  test('is read with line ends of Windows and without a last one', () => {
    const { permalinks, problems } = readPermalinks(`${LINE}\r\n{"page":"/a/"}`, FILE);
    assert.deepEqual([problems, permalinks.articles.length, permalinks.pages], [[], 1, ['/a/']]);
  });

  test('is read behind a byte order mark', () => {
    const { permalinks, problems } = readPermalinks(`\ufeff${LINE}\n`, FILE);
    assert.deepEqual([problems, permalinks.articles.length], [[], 1]);
  });

  const broken: readonly (readonly [string, string])[] = [
    ['no JSON', '{"id":"aaaabbbbcccc"'],
    ['a conflict of version control', '<<<<<<< HEAD'],
    ['no object', '[1, 2]'],
    ['null', 'null'],
    ['nothing known', '{}'],
    ['an ID that is none', LINE.replace('aaaabbbbcccc', 'AAAA')],
    ['no ID', LINE.replace('"id":"aaaabbbbcccc",', '')],
    ['a URL that climbs', LINE.replace('/2001/03/12/lamp/', '/../lamp/')],
    ['a URL that is none', LINE.replace('/2001/03/12/lamp/', 'https://x.example/')],
    ['a file that climbs', LINE.replace('a.txt', '../a.txt')],
    ['a place that is no number', LINE.replace('"n":0', '"n":"0"')],
    ['former URLs that are no list', LINE.replace('}', ',"former":"/a/"}')],
    ['a former URL that is none', LINE.replace('}', ',"former":["a"]}')],
    ['gone that is neither yes nor no', LINE.replace('}', ',"gone":1}')],
    ['a page that is none', '{"page":"topics"}'],
    ['a page that is a number', '{"page":4}'],
  ];
  for (const [what, line] of broken) {
    test(`tells a line with ${what}, and holds the others`, () => {
      const { permalinks, problems } = readPermalinks(`${LINE}\n\n${line}\n{"page":"/a/"}\n`, FILE);
      assert.deepEqual([permalinks.articles.length, permalinks.pages], [1, ['/a/']]);
      assert.deepEqual(problems, [
        {
          severity: 'error',
          file: FILE,
          line: 3,
          rule: 'permalink-unreadable',
          message: 'this line is no permalink',
          remedy: 'restore the file from version control; a URL that is lost here may stop working',
        },
      ]);
    });
  }

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.json()).map((lines) => lines.join('\n')),
        ),
        (text) => {
          const { permalinks } = readPermalinks(text, FILE);
          assert.ok(permalinks.articles.every(({ id, url }) => isArticleId(id) && isSiteUrl(url)));
        },
      ),
    );
  });
});
