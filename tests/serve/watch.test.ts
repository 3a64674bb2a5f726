import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { watchPaths } from '../../src/serve/watch.js';
import { fill, temporaryFolder } from '../write/temp.js';

/** Watch, and wait for what is told. */
async function watched(t: TestContext, paths: readonly string[], ignore: readonly string[]) {
  let told = 0;
  let latest: readonly string[] = [];
  let wake = (): void => undefined;
  const onChange = (paths: readonly string[]) => {
    told += 1;
    latest = paths;
    wake();
  };
  const watching = await watchPaths({ paths, ignore, onChange, onError: (reason) => assert.fail(reason) });
  t.after(() => watching.close());
  return {
    count: () => told,
    paths: () => latest.toSorted(),
    async change(act: () => void) {
      const before = told;
      const change = new Promise<void>((settle) => {
        wake = settle;
      });
      act();
      if (told === before) await change;
    },
  };
}

describe('watchPaths', { timeout: 180_000 }, () => {
  test('tells new, changed, renamed and removed files, also in new folders', async (t) => {
    const at = temporaryFolder(t);
    fill(at, { 'articles/a.txt': 'x' });
    const { change } = await watched(t, [join(at, 'articles')], []);
    await change(() => writeFileSync(join(at, 'articles/a.txt'), 'y'));
    await change(() => writeFileSync(join(at, 'articles/b.txt'), 'y'));
    await change(() => mkdirSync(join(at, 'articles/1994')));
    await change(() => writeFileSync(join(at, 'articles/1994/c.txt'), 'y'));
    await change(() => renameSync(join(at, 'articles/b.txt'), join(at, 'articles/d.txt')));
    await change(() => rmSync(join(at, 'articles/d.txt')));
  });

  test('tells which files changed, those of one burst together', async (t) => {
    const at = temporaryFolder(t);
    fill(at, { 'articles/a.txt': 'x', 'articles/b.txt': 'x' });
    const folder = join(at, 'articles');
    const { change, paths } = await watched(t, [folder], []);
    await change(() => fill(folder, { 'a.txt': 'y', 'b.txt': 'y' }));
    assert.deepEqual(paths(), [join(folder, 'a.txt'), join(folder, 'b.txt')]);
    await change(() => rmSync(join(folder, 'a.txt')));
    assert.deepEqual(paths(), [join(folder, 'a.txt')]);
  });

  test('a folder that does not exist yet, or is made again, is waited for', async (t) => {
    const at = temporaryFolder(t);
    const { change } = await watched(t, [join(at, 'templates')], []);
    await change(() => fill(at, { 'templates/a.njk': 'x' }));
    await change(() => writeFileSync(join(at, 'templates/a.njk'), 'y'));
    await change(() => rmSync(join(at, 'templates'), { recursive: true }));
    await change(() => fill(at, { 'templates/a.njk': 'z' }));
    await change(() => writeFileSync(join(at, 'templates/a.njk'), 'y'));
  });

  test('what a build itself writes is not told, nor what editors leave about', async (t) => {
    const at = temporaryFolder(t);
    fill(at, { 'articles/permalinks.jsonl': '', 'articles/_site/index.html': '' });
    const folder = join(at, 'articles');
    const { change, count } = await watched(t, [folder], [join(folder, 'permalinks.jsonl'), join(folder, '_site')]);
    await change(() => {
      fill(folder, {
        'permalinks.jsonl': 'x',
        '_site/index.html': 'x',
        '_site/a/b.html': 'x',
        '_site.backfile-new-1-0123abcd/a.html': 'x',
        '.git/index': 'x',
        'a.txt~': 'x',
        '.a.txt.swp': 'x',
      });
      // The one that counts comes last: that it is told, alone, is what is waited for.
      fill(folder, { 'a.txt': 'x' });
    });
    assert.equal(count(), 1);
  });
});
