import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { BackfileError } from '../../src/record/problem.js';
import { checkFolders, type Folders } from '../../src/write/guard.js';
import { contents, fill, temporaryFolder } from './temp.js';

/** Rules that the folders break, and that each comes with exit code 2, its folder and a remedy. */
async function rules(folders: Folders): Promise<readonly string[]> {
  try {
    await checkFolders(folders);
    return [];
  } catch (error) {
    assert.ok(error instanceof BackfileError, String(error));
    assert.equal(error.exitCode, 2);
    for (const problem of error.problems) {
      assert.ok(Object.values(folders).includes(problem.file));
      assert.ok(problem.remedy !== '' && problem.severity === 'error');
    }
    return error.problems.map((problem) => problem.rule);
  }
}

describe('checkFolders', () => {
  test('accepts folders side by side, whether or not they exist', async (t) => {
    const at = temporaryFolder(t);
    const folders = { input: join(at, 'articles'), output: join(at, '_site'), cache: join(at, '.cache/backfile') };
    assert.deepEqual(await rules(folders), []);
    mkdirSync(folders.input);
    mkdirSync(folders.output);
    assert.deepEqual(await rules(folders), []);
    fill(folders.output, { '.backfile.json': '{"generator":"backfile","format":1}', 'index.html': 'x' });
    assert.deepEqual(await rules(folders), []);
  });

  test('a name that another begins with is not inside it', async (t) => {
    const at = temporaryFolder(t);
    assert.deepEqual(await rules({ input: join(at, 'a'), output: join(at, 'a-site'), cache: join(at, 'a-s') }), []);
  });

  const nested = [
    ['articles', 'articles/_site', '.cache', 'output-inside-input'],
    ['_site/articles', '_site', '.cache', 'input-inside-output'],
    ['same', 'same', '.cache', 'output-inside-input'],
    ['articles', '.cache/site', '.cache', 'output-inside-cache'],
    ['articles', '.cache', '.cache', 'output-inside-cache'],
    ['articles', '_site', '_site/.cache', 'cache-inside-output'],
    ['articles', '_site', 'articles/.cache', 'cache-inside-input'],
    ['cache/articles', '_site', 'cache', 'input-inside-cache'],
  ] as const;
  for (const [input, output, cache, rule] of nested) {
    test(`refuses input ${input}, output ${output}, cache ${cache}`, async (t) => {
      const at = temporaryFolder(t);
      mkdirSync(join(at, input), { recursive: true });
      assert.deepEqual(await rules({ input: join(at, input), output: join(at, output), cache: join(at, cache) }), [
        rule,
      ]);
    });
  }

  test('sees through links', async (t) => {
    const at = temporaryFolder(t);
    mkdirSync(join(at, 'articles'));
    symlinkSync(join(at, 'articles'), join(at, 'elsewhere'));
    const folders = {
      input: join(at, 'articles'),
      output: join(at, 'elsewhere/deep/_site'),
      cache: join(at, '.cache'),
    };
    assert.deepEqual(await rules(folders), ['output-inside-input']);
  });

  test('refuses the folder one is in, the home folder, the root and what holds them', async (t) => {
    const at = temporaryFolder(t);
    const [input, cache] = [join(at, 'articles'), join(at, '.cache')];
    for (const output of ['.', dirname(process.cwd()), homedir()]) {
      assert.deepEqual(await rules({ input, output, cache }), ['output-too-wide'], output);
    }
    assert.ok((await rules({ input, output: '/', cache })).includes('output-too-wide'));
  });

  test('refuses an output folder that is not ours, and leaves it as it is', async (t) => {
    const at = temporaryFolder(t);
    const folders = { input: join(at, 'articles'), output: join(at, 'photos'), cache: join(at, '.cache') };
    const files = { 'wedding.jpg': 'precious', '.backfile.json/x': 'a folder is no marker' };
    fill(folders.output, files);
    assert.deepEqual(await rules(folders), ['output-foreign']);
    assert.deepEqual(contents(folders.output), {
      '.backfile.json/x': 'a folder is no marker',
      'wedding.jpg': 'precious',
    });
  });

  test('a marker file that another program wrote is not ours', async (t) => {
    const at = temporaryFolder(t);
    const folders = { input: join(at, 'articles'), output: join(at, 'site'), cache: join(at, '.cache') };
    for (const marker of ['', 'null', '[]', '{"generator":"other"}', '{"generator":']) {
      fill(folders.output, { '.backfile.json': marker });
      assert.deepEqual(await rules(folders), ['output-foreign'], marker);
    }
  });

  test('refuses a file, and a link that leads nowhere, as output', async (t) => {
    const at = temporaryFolder(t);
    fill(at, { file: 'x' });
    symlinkSync(join(at, 'missing/deep'), join(at, 'link'));
    const [input, cache] = [join(at, 'articles'), join(at, '.cache')];
    assert.deepEqual(await rules({ input, output: join(at, 'file'), cache }), ['output-not-folder']);
    assert.deepEqual(await rules({ input, output: join(at, 'link'), cache }), ['output-not-folder']);
  });
});
