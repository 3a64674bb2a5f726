import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { listSources } from '../../src/read/list.js';
import { BackfileError, problemLine } from '../../src/record/problem.js';

describe('listSources', () => {
  let base = '';
  let folder = '';
  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'backfile-list-'));
    folder = join(base, 'articles');
    await mkdir(folder);
  });
  afterEach(() => rm(base, { recursive: true, force: true }));

  async function put(...paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), 'x');
    }
  }

  test('articles are text and Markdown files, in any case of letters', async () => {
    await put('a.txt', 'B.TXT', 'c.md', 'd.Markdown', 'e.svg', 'f', 'g.txt.bak', 'h.mdx');
    const { articles, others, problems } = await listSources(folder);
    assert.deepEqual(articles, ['B.TXT', 'a.txt', 'c.md', 'd.Markdown']);
    assert.deepEqual(others, ['e.svg', 'f', 'g.txt.bak', 'h.mdx']);
    assert.deepEqual(problems, []);
  });

  test('the order is that of the paths’ code units, whatever the order of creation', async () => {
    const paths = [
      'b/z.txt',
      'b.txt',
      'b-1.txt',
      'é.txt',
      'z.txt',
      'Z.txt',
      'a/2.txt',
      'a/10.txt',
      '😀.txt',
      '\uff5e.txt',
    ];
    const expected = [
      'Z.txt',
      'a/10.txt',
      'a/2.txt',
      'b-1.txt',
      'b.txt',
      'b/z.txt',
      'z.txt',
      'é.txt',
      '😀.txt',
      '\uff5e.txt',
    ];
    await put(...paths);
    assert.deepEqual((await listSources(folder)).articles, expected);
    await rm(folder, { recursive: true });
    await put(...paths.reverse());
    assert.deepEqual((await listSources(folder)).articles, expected);
  });

  test('the archive’s own files, dotfiles and node_modules are neither articles nor pictures', async () => {
    await put(
      'archive.yaml',
      'topics.yaml',
      'corrections.csv',
      'permalinks.jsonl',
      '.hidden.txt',
      '.git/a.txt',
      'node_modules/a/b.md',
      'sub/topics.yaml',
      'a.txt',
    );
    const { articles, others } = await listSources(folder);
    assert.deepEqual(articles, ['a.txt']);
    assert.deepEqual(others, ['sub/topics.yaml']);
  });

  test('an empty folder holds nothing', async () => {
    assert.deepEqual(await listSources(folder), { articles: [], others: [], problems: [] });
  });

  test('a folder that is not there, and a file in its place, are wrong usage', async () => {
    await put('a.txt');
    const expected: readonly (readonly [string, string])[] = [
      [join(folder, 'nowhere'), 'there is no such folder; name the folder of articles with `--input` [input-folder]'],
      [join(folder, 'a.txt'), 'this is not a folder; name the folder that the file is in [input-folder]'],
      [
        join(folder, 'a.txt', 'b'),
        'there is no such folder; name the folder of articles with `--input` [input-folder]',
      ],
    ];
    for (const [path, message] of expected) {
      await assert.rejects(listSources(path), (error) => {
        assert.ok(error instanceof BackfileError);
        assert.equal(error.exitCode, 2);
        assert.equal(error.message, `${path}: ${message}`);
        return true;
      });
    }
  });

  test('links out of the archive are not followed and named', async () => {
    await put('a.txt');
    await writeFile(join(base, 'secret.txt'), 'x');
    await mkdir(join(base, 'articles-old'));
    await writeFile(join(base, 'articles-old', 'b.txt'), 'x');
    await symlink(join(base, 'secret.txt'), join(folder, 'out.txt'));
    await symlink('../articles-old', join(folder, 'old'));
    await symlink('/', join(folder, 'root'));
    const { articles, others, problems } = await listSources(folder);
    assert.deepEqual([articles, others], [['a.txt'], []]);
    const remedy = 'copy what it leads to into the archive if it belongs there [link-outside]';
    assert.deepEqual(
      problems.map((problem) => [problem.severity, problemLine(problem)]),
      ['old', 'out.txt', 'root'].map((link) => [
        'hint',
        `${link}: the link \`${link}\` leads out of the archive and is not followed; ${remedy}`,
      ]),
    );
  });

  test('links within the archive are followed, but no article is listed twice', async () => {
    await put('a.txt', 'pictures/a.svg', '.store/b.txt', '.store/deep/c.txt');
    await symlink('a.txt', join(folder, 'again.txt'));
    await symlink('pictures/a.svg', join(folder, 'cover.svg'));
    await symlink('.store', join(folder, 'current'));
    await symlink('.store/b.txt', join(folder, 'z.txt'));
    const { articles, others, problems } = await listSources(folder);
    assert.deepEqual(articles, ['a.txt', 'current/b.txt', 'current/deep/c.txt']);
    assert.deepEqual(others, ['cover.svg', 'pictures/a.svg']);
    assert.deepEqual(problems, []);
  });

  test('links in a circle end', async () => {
    await put('a/b.txt');
    await symlink('..', join(folder, 'a', 'up'));
    await symlink('.', join(folder, 'self'));
    await symlink('y', join(folder, 'x'));
    await symlink('x', join(folder, 'y'));
    await symlink('gone.txt', join(folder, 'broken.txt'));
    const { articles, problems } = await listSources(folder);
    assert.deepEqual(articles, ['a/b.txt']);
    assert.deepEqual(problems.map(problemLine), [
      'broken.txt: the link `broken.txt` leads nowhere (ENOENT); remove it, or restore what it led to [link-broken]',
      'x: the link `x` leads nowhere (ELOOP); remove it, or restore what it led to [link-broken]',
      'y: the link `y` leads nowhere (ELOOP); remove it, or restore what it led to [link-broken]',
    ]);
  });

  test('the archive may itself be reached by a link', async () => {
    await put('a.txt');
    await symlink(folder, join(base, 'link'));
    assert.deepEqual((await listSources(join(base, 'link'))).articles, ['a.txt']);
  });

  test('names that make no URL are passed over and named', { skip: process.platform === 'win32' }, async () => {
    await put('a.txt', 'b\\c.txt', 'd\u0007e.txt', 'f\ng.txt');
    execFileSync('sh', ['-c', 'printf x > "$0/$(printf \'h\\351.txt\')"', folder]);
    const { articles, problems } = await listSources(folder);
    assert.deepEqual(articles, ['a.txt']);
    assert.deepEqual(
      problems.map(({ file, rule, severity }) => [file, rule, severity]),
      [
        ['b\\c.txt', 'file-name', 'error'],
        ['d\\u0007e.txt', 'file-name', 'error'],
        ['f\\u000ag.txt', 'file-name', 'error'],
        ['h\ufffd.txt', 'file-name', 'error'],
      ],
    );
  });

  test('a pipe is no article', { skip: process.platform === 'win32' }, async () => {
    execFileSync('mkfifo', [join(folder, 'a.txt'), join(folder, 'b')]);
    const { articles, others, problems } = await listSources(folder);
    assert.deepEqual([articles, others], [[], []]);
    assert.deepEqual(problems.map(problemLine), [
      'a.txt: this is a device or a pipe, not a file; remove it, or copy its text into a file [file-not-regular]',
    ]);
  });

  test('a folder that cannot be read is a problem', { skip: process.platform === 'win32' }, async () => {
    await put('a.txt', 'closed/b.txt');
    await chmod(base, 0o755);
    await chmod(join(folder, 'closed'), 0o000);
    const { articles, problems } = await asOrdinaryUser(() => listSources(folder));
    await chmod(join(folder, 'closed'), 0o755);
    assert.deepEqual(articles, ['a.txt']);
    assert.deepEqual(problems.map(problemLine), [
      'closed: the folder cannot be read (EACCES); check its permissions [folder-unreadable]',
    ]);
  });
});

/** Run without the superuser's right to read everything, where the tests have it. */
async function asOrdinaryUser<T>(run: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0 || process.seteuid === undefined) return run();
  process.seteuid(65_534);
  try {
    return await run();
  } finally {
    process.seteuid(0);
  }
}
