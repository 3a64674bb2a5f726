import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { siteUrl } from '../../src/record/brands.js';
import { BackfileError } from '../../src/record/problem.js';
import { claims, openStaging, recover } from '../../src/write/staging.js';
import { writeInto } from '../../src/write/write-into.js';
import { contents, fill, temporaryFolder } from './temp.js';

const MARKER = '{"generator":"backfile","format":1}\n';
const ours = (files: Readonly<Record<string, string>>) => ({ '.backfile.json': MARKER, ...files });

/** Make a site of these pages at `output`. */
async function make(output: string, pages: Readonly<Record<string, string>>): Promise<void> {
  const staging = await openStaging(output);
  for (const [url, text] of Object.entries(pages)) await staging.write(siteUrl(url), text);
  await staging.commit();
}

function isProblem(rule: string, message: RegExp): (error: unknown) => boolean {
  return (error) =>
    error instanceof BackfileError && error.problems[0]?.rule === rule && message.test(error.problems[0].message);
}

describe('openStaging', () => {
  test('a site is made where there was none, with its marker', async (t) => {
    const at = temporaryFolder(t);
    const site = join(at, 'deep/er/_site');
    const staging = await openStaging(site);
    await staging.write(siteUrl('/'), 'home');
    await staging.write(siteUrl('/2023/02/slug/'), new TextEncoder().encode('é'));
    fill(at, { 'picture.svg': '<svg/>' });
    await staging.copy(join(at, 'picture.svg'), siteUrl('/pictures/a.svg'));
    assert.equal(existsSync(site), false);
    await staging.commit();
    const files = { 'index.html': 'home', '2023/02/slug/index.html': 'é', 'pictures/a.svg': '<svg/>' };
    assert.deepEqual(contents(site), contentsOf(ours(files)));
    assert.deepEqual(readdirSync(join(at, 'deep/er')), ['_site']);
  });

  test('the old site stands until the new one takes its place as a whole', async (t) => {
    const site = join(temporaryFolder(t), '_site');
    await make(site, { '/': 'old', '/gone/': 'old' });
    const staging = await openStaging(site);
    await staging.write(siteUrl('/'), 'new');
    assert.deepEqual(contents(site), contentsOf(ours({ 'index.html': 'old', 'gone/index.html': 'old' })));
    await staging.commit();
    assert.deepEqual(contents(site), contentsOf(ours({ 'index.html': 'new' })));
    assert.deepEqual(readdirSync(join(site, '..')), ['_site']);
  });

  test('giving up leaves the old site and nothing else', async (t) => {
    const site = join(temporaryFolder(t), '_site');
    await make(site, { '/': 'old' });
    const staging = await openStaging(site);
    await staging.write(siteUrl('/'), 'new');
    await staging.abandon();
    await staging.abandon();
    assert.deepEqual(contents(site), contentsOf(ours({ 'index.html': 'old' })));
    assert.deepEqual(readdirSync(join(site, '..')), ['_site']);
    await assert.rejects(staging.write(siteUrl('/b/'), ''), /committed or given up/);
    await assert.rejects(staging.commit(), /committed or given up/);
  });

  test('an empty folder that stands at the place is used', async (t) => {
    const site = join(temporaryFolder(t), '_site');
    mkdirSync(site);
    await make(site, { '/': 'new' });
    assert.deepEqual(contents(site), contentsOf(ours({ 'index.html': 'new' })));
  });

  test('what is not ours is refused and untouched, also when it appears during the build', async (t) => {
    const site = join(temporaryFolder(t), 'photos');
    fill(site, { 'wedding.jpg': 'precious' });
    await assert.rejects(openStaging(site), isProblem('output-foreign', /Backfile did not make/));
    assert.deepEqual(contents(site), { 'wedding.jpg': 'precious' });
    rmSync(site, { recursive: true });
    const staging = await openStaging(site);
    fill(site, { 'wedding.jpg': 'precious' });
    await assert.rejects(staging.commit(), isProblem('output-foreign', /Backfile did not make/));
    assert.deepEqual(contents(site), { 'wedding.jpg': 'precious' });
    await staging.abandon();
  });

  test('a folder in the way of the swap that is not ours is refused and untouched', async (t) => {
    const site = join(temporaryFolder(t), '_site');
    await make(site, { '/': 'old' });
    fill(`${site}.backfile-old`, { note: 'mine' });
    await assert.rejects(make(site, { '/': 'new' }), isProblem('output-foreign', /in the way/));
    assert.deepEqual(contents(site), contentsOf(ours({ 'index.html': 'old' })));
    assert.deepEqual(contents(`${site}.backfile-old`), { note: 'mine' });
  });

  test('an output that is a link stays one; the site is made where it leads', async (t) => {
    const at = temporaryFolder(t);
    mkdirSync(join(at, 'disk/site'), { recursive: true });
    symlinkSync(join(at, 'disk/site'), join(at, '_site'));
    await make(join(at, '_site'), { '/': 'one' });
    await make(join(at, '_site'), { '/': 'two' });
    assert.deepEqual(
      contents(join(at, 'disk')),
      contentsOf({ 'site/.backfile.json': MARKER, 'site/index.html': 'two' }),
    );
    assert.deepEqual(readdirSync(at), ['_site', 'disk']);
  });

  test('links inside the old site are removed, not followed', async (t) => {
    const at = temporaryFolder(t);
    fill(join(at, 'photos'), { 'wedding.jpg': 'precious' });
    const site = join(at, '_site');
    await make(site, { '/': 'old', '/2023/': 'old' });
    symlinkSync(join(at, 'photos'), join(site, 'photos'));
    symlinkSync(join(at, 'photos/wedding.jpg'), join(site, '2023/wedding.jpg'));
    await make(site, { '/': 'new' });
    assert.deepEqual(contents(site), contentsOf(ours({ 'index.html': 'new' })));
    assert.deepEqual(contents(join(at, 'photos')), { 'wedding.jpg': 'precious' });
  });

  test('left-overs of killed builds are removed, those of a running one and of nobody stay', async (t) => {
    const at = temporaryFolder(t);
    const site = join(at, '_site');
    fill(at, {
      '_site.backfile-new-999999999-0123abcd/index.html': 'half',
      '_site.backfile-gone-0123abcd/index.html': 'half',
      '_site.backfile-new-mine/index.html': 'kept',
      '_site.backfile-gone-backup/index.html': 'kept',
      'other_site.backfile-gone-0123abcd/index.html': 'kept',
      [`_site.backfile-new-${process.ppid}-0123abcd/index.html`]: 'kept',
    });
    const first = await openStaging(site);
    await make(site, { '/': 'second' });
    await first.write(siteUrl('/'), 'first');
    await first.commit();
    const names = readdirSync(at).sort();
    const kept = ['_site', '_site.backfile-gone-backup', `_site.backfile-new-${process.ppid}-0123abcd`];
    assert.deepEqual(names, [...kept, '_site.backfile-new-mine', 'other_site.backfile-gone-0123abcd'].sort());
    assert.deepEqual(contents(site), contentsOf(ours({ 'index.html': 'first' })));
  });

  test('a folder taken away during the build is not made again half full', async (t) => {
    const site = join(temporaryFolder(t), '_site');
    await make(site, { '/': 'old' });
    const staging = await openStaging(site);
    rmSync(staging.folder, { recursive: true });
    await assert.rejects(staging.write(siteUrl('/a/b/'), 'x'), isProblem('output-unwritable', /cannot be written/));
    await assert.rejects(staging.commit(), isProblem('output-unwritable', /cannot be written/));
    await staging.abandon();
    assert.deepEqual(contents(site), contentsOf(ours({ 'index.html': 'old' })));
  });
});

describe('two files at one path', () => {
  test('are refused with both URLs', async (t) => {
    const staging = await openStaging(join(temporaryFolder(t), '_site'));
    await staging.write(siteUrl('/a/'), 'one');
    await assert.rejects(
      staging.write(siteUrl('/a/index.html'), 'two'),
      isProblem('url-shared', /^\/a\/ and \/a\/index\.html are written to one file$/),
    );
    await assert.rejects(
      staging.write(siteUrl('/a/'), 'two'),
      isProblem('url-shared', /^two pages or files .* \/a\/$/),
    );
    staging.claim(siteUrl('/b/'));
    assert.throws(() => staging.claim(siteUrl('/b/')), isProblem('url-shared', /\/b\/$/));
    await staging.abandon();
  });

  test('are refused when another thread wrote the first, or one is a file and one a folder', async (t) => {
    const staging = await openStaging(join(temporaryFolder(t), '_site'));
    await writeInto(staging.folder, siteUrl('/a/'), 'one');
    await assert.rejects(staging.write(siteUrl('/a/'), 'two'), isProblem('url-shared', /\/a\/$/));
    await staging.write(siteUrl('/b'), 'file');
    await assert.rejects(staging.write(siteUrl('/b/c'), 'x'), isProblem('url-shared', /\/b\/c$/));
    await assert.rejects(staging.write(siteUrl('/a'), 'x'), isProblem('url-shared', /\/a$/));
    await staging.abandon();
  });

  test('differ by case or composition on a disk that tells them apart', () => {
    const [apart, folded] = [claims(false), claims(true)];
    for (const url of ['/É/', '/é/', '/e\u0301/']) apart(siteUrl(url));
    folded(siteUrl('/É/'));
    assert.throws(() => folded(siteUrl('/e\u0301/')), isProblem('url-shared', /^\/É\/ and \/e\u0301\/ are written/));
  });
});

describe('what did not change', () => {
  test('is linked to the standing site, what did is written', async (t) => {
    const at = temporaryFolder(t);
    const site = join(at, '_site');
    fill(at, { 'a.svg': 'same', 'b.svg': 'one', 'big.bin': 'x'.repeat(200_000) });
    const build = async (page: string) => {
      const staging = await openStaging(site);
      await staging.write(siteUrl('/same/'), 'same');
      await staging.write(siteUrl('/page/'), page);
      for (const name of ['a.svg', 'b.svg', 'big.bin']) await staging.copy(join(at, name), siteUrl(`/${name}`));
      await staging.commit();
      return ['same/index.html', 'page/index.html', 'a.svg', 'b.svg', 'big.bin'].map(
        (p) => statSync(join(site, p)).ino,
      );
    };
    const before = await build('one');
    fill(at, { 'b.svg': 'two', 'big.bin': `${'x'.repeat(199_999)}y` });
    const after = await build('two');
    assert.deepEqual(
      after.map((inode, i) => inode === before[i]),
      [true, false, true, false, false],
    );
    assert.equal(contents(site)['page/index.html'], 'two');
    assert.equal(contents(site)['big.bin'], `${'x'.repeat(199_999)}y`);
  });

  test('is written anew where the standing site has a link', async (t) => {
    const at = temporaryFolder(t);
    const site = join(at, '_site');
    await make(site, { '/': 'same' });
    fill(at, { outside: 'same' });
    rmSync(join(site, 'index.html'));
    symlinkSync(join(at, 'outside'), join(site, 'index.html'));
    await make(site, { '/': 'same' });
    assert.equal(statSync(join(site, 'index.html')).nlink, 1);
    assert.deepEqual(contents(site), contentsOf(ours({ 'index.html': 'same' })));
  });
});

describe('recover', () => {
  test('puts the old site back after a kill between the two renames', async (t) => {
    const site = join(temporaryFolder(t), '_site');
    await make(site, { '/': 'old' });
    renameSync(site, `${site}.backfile-old`);
    await recover(site);
    assert.deepEqual(contents(site), contentsOf(ours({ 'index.html': 'old' })));
    renameSync(site, `${site}.backfile-old`);
    mkdirSync(site);
    await recover(site);
    assert.deepEqual(contents(site), contentsOf(ours({ 'index.html': 'old' })));
  });

  test('removes the old site after a kill that followed the swap', async (t) => {
    const site = join(temporaryFolder(t), '_site');
    await make(site, { '/': 'new' });
    fill(`${site}.backfile-old`, ours({ 'index.html': 'old' }));
    await recover(site);
    assert.deepEqual(contents(site), contentsOf(ours({ 'index.html': 'new' })));
    assert.deepEqual(readdirSync(join(site, '..')), ['_site']);
  });

  test('does nothing where there is nothing, not even a folder for it', async (t) => {
    const at = temporaryFolder(t);
    await recover(join(at, 'a/b'));
    assert.deepEqual(readdirSync(at), []);
  });

  test('keeps the old site when something foreign took its place', async (t) => {
    const site = join(temporaryFolder(t), '_site');
    fill(`${site}.backfile-old`, ours({ 'index.html': 'old' }));
    fill(site, { 'wedding.jpg': 'precious' });
    await recover(site);
    assert.deepEqual(contents(site), { 'wedding.jpg': 'precious' });
    assert.deepEqual(contents(`${site}.backfile-old`), contentsOf(ours({ 'index.html': 'old' })));
  });
});

function contentsOf(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}
