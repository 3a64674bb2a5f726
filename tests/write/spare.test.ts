import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { siteUrl } from '../../src/record/brands.js';
import { DamagedStore } from '../../src/record/damaged-store.js';
import { type KnownPage, NO_MEMORY, type SiteMemory } from '../../src/store/site-memory.js';
import { identityOf } from '../../src/write/folders.js';
import { keepFormer, pathsOf, removeFile, type Spare, spareFolder, spareIn } from '../../src/write/spare.js';
import { openStaging } from '../../src/write/staging.js';
import { contents, fill, temporaryFolder } from './temp.js';

const MARKER = { '.backfile.json': '{"generator":"backfile","format":1}\n' };

const page: KnownPage = { print: 'a', links: [] };
const withRecord: KnownPage = { ...page, record: [0, 9] };

/** What is known of a site with a page, an article and a file, and of the one before. */
function memoryOf(former: SiteMemory['former']): SiteMemory {
  const pages: SiteMemory['pages'] = new Map([
    [siteUrl('/'), page],
    [siteUrl('/lamp/'), withRecord],
  ]);
  return {
    pages,
    links: [],
    overview: '',
    frame: '',
    files: new Map([[siteUrl('/style.css'), 'b']]),
    faults: 0,
    former,
  };
}

const PATHS = [
  'data/articles.jsonl',
  'index.html',
  'lamp/article.json',
  'lamp/index.html',
  'lamp/source.txt',
  'style.css',
];

describe('the paths of a site', () => {
  test('are those of its pages, of what stands beside articles, of its files and of all records', () => {
    assert.deepEqual([...pathsOf(memoryOf(null))].sort(), PATHS);
  });
});

describe('a former site in the cache', () => {
  test('is one that the memory of the standing one speaks of, and no other', (t) => {
    const cache = temporaryFolder(t);
    assert.equal(spareIn(cache, memoryOf({ identity: 'gone', differs: [] })), null);
    fill(spareFolder(cache), { ...MARKER, 'old/index.html': '' });
    const identity = identityOf(spareFolder(cache)) ?? assert.fail('there is a site');
    assert.equal(spareIn(cache, NO_MEMORY), null);
    assert.equal(spareIn(cache, memoryOf({ identity: 'another', differs: [] })), null);
    const spare = spareIn(cache, memoryOf({ identity, differs: ['old/index.html', 'index.html'] }));
    assert.equal(spare?.folder, spareFolder(cache));
    assert.deepEqual([...(spare?.differs ?? [])], ['old/index.html', 'index.html']);
    assert.deepEqual([...(spare?.paths ?? [])].sort(), [...PATHS, 'old/index.html', 'index.html'].sort());
  });

  test('takes the place of the one before it', async (t) => {
    const at = temporaryFolder(t);
    fill(spareFolder(at), { 'older.html': '' });
    fill(join(at, 'site'), { 'old.html': '' });
    assert.equal(await keepFormer(join(at, 'site'), at), true);
    assert.deepEqual(contents(at), { 'former-site/old.html': '' });
  });

  test('is not kept where that cannot be', async (t) => {
    const at = temporaryFolder(t);
    fill(at, { 'site/old.html': '', 'no-folder': '' });
    assert.equal(await keepFormer(join(at, 'site'), join(at, 'no-folder')), false);
    assert.deepEqual(contents(at), { 'no-folder': '', 'site/old.html': '' });
  });
});

describe('a file that the new site does not have', () => {
  test('is removed with the folders that are empty then', (t) => {
    const at = temporaryFolder(t);
    fill(at, { 'a/b/c/gone.html': '', 'a/stays.html': '' });
    removeFile(at, 'a/b/c/gone.html');
    assert.deepEqual(contents(at), { 'a/stays.html': '' });
    assert.equal(existsSync(join(at, 'a/b')), false);
    removeFile(at, 'a/stays.html');
    assert.equal(existsSync(join(at, 'a')), false);
    removeFile(at, 'never/was/there.html');
    assert.ok(existsSync(at));
  });

  test('is not what the new site has in its place, or in that of its folder', (t) => {
    const at = temporaryFolder(t);
    const site = { 'notes/a.txt': '', lamp: '' };
    fill(at, site);
    for (const path of ['notes', 'lamp/index.html']) removeFile(at, path);
    assert.deepEqual(contents(at), site);
  });
});

describe('a site that is made of a former one', () => {
  /** A standing site, and a former one that differs from it at `differs` and may have files at `paths`. */
  function sites(at: string, standing: Record<string, string>, former: Record<string, string>): Spare {
    fill(join(at, 'site'), { ...MARKER, ...standing });
    fill(join(at, 'former'), { ...MARKER, ...former });
    const paths = new Set([...Object.keys(standing), ...Object.keys(former)]);
    return {
      folder: join(at, 'former'),
      differs: new Set([...paths].filter((path) => standing[path] !== former[path])),
      paths,
    };
  }

  test('has what is written and kept, and nothing else of the former one', async (t) => {
    const at = temporaryFolder(t);
    const standing = { 'index.html': 'now', 'same.html': 'same', 'other.html': 'now', 'gone.html': 'now' };
    const former = { 'index.html': 'then', 'same.html': 'same', 'other.html': 'then', 'a/older.html': 'then' };
    const spare = sites(at, standing, former);
    const staging = await openStaging(join(at, 'site'), spare);
    await staging.write(siteUrl('/'), 'next');
    staging.keep(siteUrl('/same.html'));
    staging.keep(siteUrl('/other.html'));
    await staging.write(siteUrl('/b/'), 'new');
    staging.tidy();
    assert.deepEqual([...staging.differences(Object.keys(standing))].sort(), [
      'b/index.html',
      'gone.html',
      'index.html',
    ]);
    const identity = staging.identity();
    await staging.commit(at);
    assert.equal(identityOf(join(at, 'site')), identity);
    assert.deepEqual(contents(join(at, 'site')), {
      ...MARKER,
      'b/index.html': 'new',
      'index.html': 'next',
      'other.html': 'now',
      'same.html': 'same',
    });
    assert.deepEqual(contents(spareFolder(at)), { ...MARKER, ...standing });
    assert.deepEqual(existsSync(join(at, 'former')), false);
  });

  test('does not write through a link into the standing one', async (t) => {
    const at = temporaryFolder(t);
    const spare = sites(at, { 'index.html': 'now' }, {});
    const one = await openStaging(join(at, 'site'));
    one.keep(siteUrl('/'));
    assert.equal(statSync(join(one.folder, 'index.html')).ino, statSync(join(at, 'site/index.html')).ino);
    await one.commit(at);
    rmSync(spare.folder, { recursive: true });
    const two = await openStaging(join(at, 'site'), { ...spare, folder: spareFolder(at), differs: new Set() });
    await two.write(siteUrl('/'), 'next');
    assert.equal(readFileSync(join(at, 'site/index.html'), 'utf8'), 'now');
    await two.commit();
    assert.equal(readFileSync(join(at, 'site/index.html'), 'utf8'), 'next');
  });

  test('is begun anew where a file stands in the way of a folder, or a folder in that of a file', async (t) => {
    for (const [then, now] of [
      ['notes', '/notes/a.txt'],
      ['notes/a.txt', '/notes'],
    ] as const) {
      const at = temporaryFolder(t);
      const staging = await openStaging(join(at, 'site'), sites(at, {}, { [then]: 'then' }));
      await assert.rejects(staging.write(siteUrl(now), 'now'), DamagedStore);
      await staging.abandon();
      assert.deepEqual(contents(at), Object.fromEntries(Object.entries(MARKER).map(([k, v]) => [`site/${k}`, v])));
    }
  });

  test('is begun empty where the former one is not there any more', async (t) => {
    const at = temporaryFolder(t);
    const spare = sites(at, { 'index.html': 'now' }, {});
    rmSync(spare.folder, { recursive: true });
    const staging = await openStaging(join(at, 'site'), spare);
    staging.keep(siteUrl('/'));
    await staging.commit();
    assert.deepEqual(contents(join(at, 'site')), { ...MARKER, 'index.html': 'now' });
  });

  test('cannot keep what is not in the standing one', async (t) => {
    const at = temporaryFolder(t);
    mkdirSync(join(at, 'site'));
    writeFileSync(join(at, 'site/.backfile.json'), MARKER['.backfile.json']);
    const staging = await openStaging(join(at, 'site'));
    assert.throws(() => staging.keep(siteUrl('/')), new DamagedStore('/ is no longer in the site'));
    await staging.abandon();
  });
});
