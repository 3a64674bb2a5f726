import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { checkOf } from '../../src/search/client/index-file.js';
import { asking, byName, engineOver, type SearchableArchive } from './archive.js';
import { article, TALBERG, tempArchive } from './temp-archive.js';

/** Enough articles that words, places and result rows take several files. */
function manyArticles(count: number): Readonly<Record<string, string>> {
  const files = Array.from({ length: count }, (_, i): [string, string] => {
    const words = Array.from({ length: 200 }, (_unused, n) => `word${(i * 131 + n * 37) % 5000}`);
    const day = String(1 + (i % 28)).padStart(2, '0');
    return [
      `${i}.md`,
      article({ title: `Report ${i}`, date: `1995-06-${day}` }, `The ${words.join(' the ')} and copper number${i}.`),
    ];
  });
  return Object.fromEntries(files);
}

describe('the files of the index', () => {
  let archive: SearchableArchive;
  let large: SearchableArchive;
  before(async () => {
    archive = await tempArchive(TALBERG);
    large = await tempArchive(manyArticles(200));
  });

  test('are scripts that hand over their name, their check and their data', () => {
    for (const [name, script] of byName(archive.files)) {
      const given: unknown[] = [];
      runInNewContext(script, { backfileIndex: (...values: readonly unknown[]) => given.push(...values) });
      const [itsName, check, data] = given;
      assert.equal(itsName, name);
      assert.equal(check, checkOf(String(data)));
    }
  });

  test('are the same for the same archive, and few of them change with one article', async () => {
    const again = byName((await tempArchive(manyArticles(200))).files);
    assert.deepEqual(again, byName(large.files));
    const edited = byName(
      (
        await tempArchive({
          ...manyArticles(200),
          '7.md': article({ title: 'Report 7', date: '1995-06-08' }, 'Copper.'),
        })
      ).files,
    );
    const same = [...again].filter(([name, content]) => edited.get(name) === content);
    assert.ok(same.some(([name]) => name.startsWith('docs/')));
    assert.notDeepEqual(edited, again);
  });

  test('have texts only where the site is portable', async () => {
    const names = (files: SearchableArchive['files']) =>
      files.map(({ url }) => url).filter((url) => url.includes('/texts/'));
    assert.deepEqual(names(archive.files), []);
    assert.deepEqual(names((await tempArchive(TALBERG, { portable: true })).files), ['/search/index/texts/0.js']);
  });

  test('are several of a kind where there is much', async () => {
    const count = (kind: string) => large.files.filter(({ url }) => url.includes(`/${kind}/`)).length;
    assert.ok(
      count('terms') > 1 && count('docs') > 1 && count('places') >= 1,
      JSON.stringify(large.files.map(({ url }) => url)),
    );
    const total = async (query: string) => (await large.engine.search(asking(query))).total;
    assert.equal(await total('number7'), 1);
    assert.equal(await total('the copper'), 200);
    assert.equal(await total('"and copper number7*"'), 11);
    assert.equal(await total('"the copper"'), 0);
  });

  test('take a first query few files, and a further one fewer', async () => {
    const loaded: string[] = [];
    const engine = engineOver(byName(large.files), loaded);
    await engine.search(asking('copper number7'));
    const kinds = loaded.map((name) => name.split('/')[0]);
    assert.equal(kinds[0], 'root');
    assert.deepEqual([...new Set(kinds.slice(1))], ['terms', 'docs']);
    assert.ok(kinds.length <= 4, loaded.join(' '));
    loaded.length = 0;
    await engine.search(asking('number7 copper'));
    assert.deepEqual(loaded, []);
  });

  test('carry markup and line separators as text', async () => {
    const title = '</script><img src=x onerror=alert(1)>';
    const { engine, files } = await tempArchive({
      'a.md': article({ title: `'${title}'`, date: '1995-06-20' }, 'Two\u2028lines and a "quoted \\ word".'),
    });
    for (const { content } of files) assert.doesNotMatch(content, /[\u2028\u2029]/);
    const [hit] = (await engine.search(asking('onerror'))).hits;
    assert.equal(hit?.title, title);
    assert.equal(hit?.titleParts.map(({ text }) => text).join(''), title);
  });
});
