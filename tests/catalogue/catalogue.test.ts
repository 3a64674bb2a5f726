import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogue } from '../../src/catalogue/catalogue.js';
import { NO_PERMALINKS } from '../../src/catalogue/permalinks.js';
import { siteUrl } from '../../src/record/brands.js';
import { draftOf, publishedAs } from './articles.js';

const LAMP = draftOf({ file: 'lamp.txt', text: 'The Lamp\n\nlit', date: '2001-03-12' });
const GOOSE = draftOf({ file: 'goose.txt', text: 'The Goose\n\nback', date: '2002-03-12' });
const KETTLE = draftOf({ file: 'kettle.txt', text: 'The Kettle\n\nfound' });

describe('catalogue', () => {
  test('puts articles in the archive’s order, with ID and URL', () => {
    const { articles, gone, problems } = catalogue([KETTLE, LAMP, GOOSE], NO_PERMALINKS);
    assert.deepEqual(
      articles.map(({ url }) => url),
      ['/2002/03/12/the-goose/', '/2001/03/12/the-lamp/', '/undated/the-kettle/'],
    );
    assert.deepEqual([gone, problems, articles.flatMap(({ formerUrls }) => formerUrls)], [[], [], []]);
  });

  test('remembers each article with its place and the hash of its text', () => {
    const { articles, permalinks } = catalogue([LAMP], NO_PERMALINKS);
    const id = articles[0]?.id ?? assert.fail();
    assert.deepEqual(permalinks, [publishedAs(id, '/2001/03/12/the-lamp/', LAMP)]);
  });

  test('gives the same for an archive that it remembers', () => {
    const first = catalogue([KETTLE, LAMP, GOOSE], NO_PERMALINKS);
    const second = catalogue([KETTLE, LAMP, GOOSE], { articles: first.permalinks, pages: [] });
    assert.deepEqual(second, first);
  });

  test('tells what is gone, and remembers it', () => {
    const lost = publishedAs('aaaabbbbcccc', '/2001/03/12/the-lamp/', LAMP, { former: [siteUrl('/old/')] });
    const { articles, gone, permalinks } = catalogue([GOOSE], { articles: [lost], pages: [] });
    assert.equal(articles.length, 1);
    assert.deepEqual(gone, [{ ...lost, gone: true }]);
    assert.ok(permalinks.some((entry) => entry.id === lost.id && entry.gone));
  });

  test('takes back what was gone', () => {
    const lost = publishedAs('aaaabbbbcccc', '/2001/03/12/the-lamp/', LAMP, { gone: true, former: [siteUrl('/old/')] });
    const { articles, gone, permalinks } = catalogue([LAMP], { articles: [lost], pages: [] });
    assert.deepEqual(
      [articles[0]?.id, articles[0]?.url, articles[0]?.formerUrls],
      ['aaaabbbbcccc', lost.url, ['/old/']],
    );
    assert.deepEqual([gone, permalinks], [[], [{ ...lost, gone: false }]]);
  });

  test('gives no new article a URL at which something was', () => {
    const lost = publishedAs('aaaabbbbcccc', '/2002/03/12/the-goose/', LAMP, {
      former: [siteUrl('/undated/the-kettle/')],
    });
    const { articles } = catalogue([GOOSE, KETTLE], { articles: [lost], pages: [] });
    for (const { url } of articles) assert.match(url, /-[a-z2-7]{4}\/$/);
  });

  test('holds an article only once where the file of permalinks names it twice', () => {
    const twice = [publishedAs('aaaabbbbcccc', '/a/', LAMP), publishedAs('aaaabbbbcccc', '/b/', LAMP)];
    const { articles } = catalogue([LAMP], { articles: twice, pages: [] });
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['aaaabbbbcccc'],
    );
  });
});
