/** Same in, same out: neither clock zone, locale, file creation order nor number of threads changes a byte. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { type Files, SAMPLE, type Workplace, workplace } from './build-site.js';
import { differences, type Tree, treeOf } from './tree.js';

const PERMALINKS = 'permalinks.jsonl';

/** Files of the sample archive without what a build may have left there, last path first. */
function sampleReversed(): Files {
  const files = readdirSync(SAMPLE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== PERMALINKS)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .reverse();
  return Object.fromEntries(files.map((path) => [path.slice(SAMPLE.length + 1), readFileSync(path)]));
}

function assertSameTree(actual: Tree | null, expected: Tree | null): void {
  assert.ok(Object.keys(expected ?? {}).length > 10, 'there is a site');
  assert.deepEqual(differences(actual, expected), []);
}

describe('two builds of one archive', () => {
  let first: Workplace;
  let tree: Tree | null;
  let permalinks: string;
  before(async () => {
    first = workplace({ from: SAMPLE });
    rmSync(join(first.articles, PERMALINKS), { force: true });
    const ran = await first.spawn(['build', '--workers', '1'], {
      env: { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
    });
    assert.equal(ran.code, 0, ran.stderr);
    tree = treeOf(first.site);
    permalinks = readFileSync(join(first.articles, PERMALINKS), 'utf8');
  });

  const places = [
    {
      name: 'east of the date line and in Arabic',
      env: { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    },
    { name: 'far west and in Turkish', env: { TZ: 'Pacific/Marquesas', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  ];
  for (const { name, env } of places) {
    test(`are the same ${name}, from files made in another order`, async () => {
      const place = workplace({ articles: sampleReversed() });
      const ran = await place.spawn(['build', '--workers', '2'], { env });
      assert.equal(ran.code, 0, ran.stderr);
      assertSameTree(treeOf(place.site), tree);
      assert.equal(readFileSync(join(place.articles, PERMALINKS), 'utf8'), permalinks);
    });
  }

  test('are the same with the permalinks of the first, and with other file times', async () => {
    const place = workplace({ from: first.articles });
    for (const entry of readdirSync(place.articles, { recursive: true, encoding: 'utf8' })) {
      utimesSync(join(place.articles, entry), 1_000_000_000, 1_000_000_000);
    }
    const ran = await place.run();
    assert.equal(ran.code, 0, ran.stderr);
    assertSameTree(treeOf(place.site), tree);
    assert.equal(readFileSync(join(place.articles, PERMALINKS), 'utf8'), permalinks);
  });

  test('are the same over a site that stands and with a cache', async () => {
    const place = workplace({ from: first.articles });
    cpSync(first.site, place.site, { recursive: true });
    cpSync(join(first.at, '.cache'), join(place.at, '.cache'), { recursive: true });
    for (let i = 0; i < 2; i += 1) {
      const ran = await place.run();
      assert.equal(ran.code, 0, ran.stderr);
    }
    assertSameTree(treeOf(place.site), tree);
  });

  test('are the same from another folder, by other names', async () => {
    const place = workplace({});
    const [articles, site] = ['deep/er/papers', 'else/where/out'];
    mkdirSync(dirname(join(place.at, articles)), { recursive: true });
    cpSync(first.articles, join(place.at, articles), { recursive: true });
    const ran = await place.run(['build', '-i', articles, '-o', site, '--cache', 'kept']);
    assert.equal(ran.code, 0, ran.stderr);
    assertSameTree(treeOf(join(place.at, site)), tree);
  });
});

/** Enough files and articles that every stage works in threads. */
function largeArchive(): Files {
  const article = (file: number, n: number) => {
    const day = new Date(Date.UTC(1990, 0, 1 + file * 5 + n)).toISOString().slice(0, 10);
    const word = ['Lamp', 'Ferry', 'Kettle', 'Goose', 'Ladder'][(file + n) % 5] ?? '';
    return `${word} Number ${file * 2 + n} Comes Back to the Quay\n\nBy Ada Lunt\n\nPublished: ${day}\n\nThe ${word.toLowerCase()} came back from Norway on the evening boat, and ${file} people stood on the quay to see it.\n`;
  };
  return Object.fromEntries(
    Array.from({ length: 420 }, (_, file) => [
      `${file % 7}/${file}.txt`,
      file % 6 === 0 ? `${article(file, 0)}\n\n\n${article(file, 1)}` : article(file, 0),
    ]),
  );
}

describe('a large archive', () => {
  test('gives the same bytes with one, two and four threads', async () => {
    const place = workplace({ articles: largeArchive() });
    const trees: (Tree | null)[] = [];
    for (const workers of ['1', '2', '4']) {
      rmSync(join(place.articles, PERMALINKS), { force: true });
      const site = `site-${workers}`;
      // A cache of its own: with that of another build no file would be read again.
      const folders = ['--output', site, '--cache', `cache-${workers}`];
      const ran = await place.spawn(['build', '--workers', workers, ...folders, '--json']);
      assert.equal(ran.code, 0, ran.stderr);
      assert.match(ran.stdout, /"articles":490,/);
      trees.push(treeOf(join(place.at, site)));
    }
    assertSameTree(trees[1] ?? null, trees[0] ?? null);
    assertSameTree(trees[2] ?? null, trees[0] ?? null);
  });
});
