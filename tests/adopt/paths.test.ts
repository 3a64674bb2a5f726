import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adoptedPaths } from '../../src/adopt/paths.js';
import { isArticleId, must, siteUrl } from '../../src/record/brands.js';

const article = (id: string, url: string) => ({ id: must(isArticleId, id.padEnd(12, 'a')), url: siteUrl(url) });
const pathsOf = (...articles: readonly ReturnType<typeof article>[]) => [...adoptedPaths(articles).values()].sort();

describe('adoptedPaths', () => {
  test('goes by year and slug', () => {
    assert.deepEqual(
      pathsOf(
        article('b', '/2023/02/15/quay-opens/'),
        article('c', '/1994/quay/'),
        article('d', '/undated/boats/'),
        article('e', '/news/harbour/'),
      ),
      ['1994/quay.md', '2023/quay-opens.md', 'undated/boats.md', 'undated/harbour.md'],
    );
  });

  test('tells apart by ID those that would share a path, in whatever order they come', () => {
    const [one, two] = [article('b', '/2023/02/15/quay/'), article('c', '/2023/03/01/quay/')];
    const expected = ['2023/quay-baaaaaaaaaaa.md', '2023/quay-caaaaaaaaaaa.md'];
    assert.deepEqual(pathsOf(one, two), expected);
    assert.deepEqual(pathsOf(two, one), expected);
    assert.deepEqual(pathsOf(one, two, article('d', '/2023/quay-baaaaaaaaaaa/')).length, 3);
    assert.equal(new Set(pathsOf(one, two, article('d', '/2023/quay-baaaaaaaaaaa/'))).size, 3);
  });

  test('makes names that every system takes', () => {
    assert.deepEqual(pathsOf(article('b', '/2023/con/')), ['2023/con-baaaaaaaaaaa.md']);
    assert.deepEqual(pathsOf(article('b', '/2023/A: b*?/')), ['2023/a-b.md']);
    assert.deepEqual(pathsOf(article('b', '/2023/…/')), ['2023/baaaaaaaaaaa.md']);
  });
});
