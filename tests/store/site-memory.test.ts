import assert from 'node:assert/strict';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { siteUrl } from '../../src/record/brands.js';
import { DamagedStore } from '../../src/record/damaged-store.js';
import { loadSiteMemory, promoteNextMemory, type SiteMemory, saveSiteMemory } from '../../src/store/site-memory.js';
import { temporaryFolder } from '../write/temp.js';

/** What is known of a site of a few pages; `print` tells it from others. */
function memoryOf(print: string): SiteMemory {
  return {
    pages: new Map([
      [siteUrl('/'), { print, place: 'listing', looked: 'all', links: [0, 1] }],
      [siteUrl('/lamp/'), { print: `${print} lamp`, links: [2, 1, 3], record: [12, 345] }],
      [siteUrl('/rope/'), { print, place: 'article', own: 'rope', looked: 'rope', links: [1], record: [357, 20] }],
      [siteUrl('/ferry/'), { print: '', links: [] }],
    ]),
    links: ['lamp/', 'style.css', '../style.css', ''],
    overview: `${print} overview`,
    frame: 'a frame',
    files: new Map([[siteUrl('/style.css'), `${print} style`]]),
    faults: 2,
    former: { identity: 'the one before', differs: ['index.html', 'lamp/index.html'] },
  };
}

describe('what is known of a site', () => {
  test('is known again by what stands for it, and by nothing else', (t) => {
    const folder = temporaryFolder(t);
    assert.equal(loadSiteMemory(folder, 'one'), null);
    saveSiteMemory(folder, 'one', memoryOf('a'));
    assert.deepEqual(loadSiteMemory(folder, 'one'), memoryOf('a'));
    assert.equal(loadSiteMemory(folder, 'two'), null);
  });

  test('keeps that nothing is known of a former one', (t) => {
    const folder = temporaryFolder(t);
    saveSiteMemory(folder, 'one', { ...memoryOf('a'), former: null });
    assert.equal(loadSiteMemory(folder, 'one')?.former, null);
  });

  test('stands beside that of the next, until the next one stands', (t) => {
    const folder = temporaryFolder(t);
    saveSiteMemory(folder, 'one', memoryOf('a'));
    promoteNextMemory(folder);
    saveSiteMemory(folder, 'two', memoryOf('b'));
    assert.deepEqual(loadSiteMemory(folder, 'one'), memoryOf('a'));
    assert.deepEqual(loadSiteMemory(folder, 'two'), memoryOf('b'));
    promoteNextMemory(folder);
    assert.equal(loadSiteMemory(folder, 'one'), null);
    assert.deepEqual(loadSiteMemory(folder, 'two'), memoryOf('b'));
  });

  test('is nothing where all was deleted before the next one stood', (t) => {
    const folder = temporaryFolder(t);
    saveSiteMemory(folder, 'one', memoryOf('a'));
    rmSync(folder, { recursive: true });
    promoteNextMemory(folder);
    assert.equal(loadSiteMemory(folder, 'one'), null);
  });

  test('is given up where its file was changed or cut short', (t) => {
    const folder = temporaryFolder(t);
    saveSiteMemory(folder, 'one', memoryOf('a'));
    promoteNextMemory(folder);
    const path = join(folder, 'site.log');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('lamp/', 'lump/'));
    assert.throws(() => loadSiteMemory(folder, 'one'), new DamagedStore(`${path} was changed in line 2`));
    for (const length of [0, 39, text.indexOf('\n') + 1, text.length - 1]) {
      writeFileSync(path, text);
      truncateSync(path, length);
      assert.throws(
        () => loadSiteMemory(folder, 'one'),
        new DamagedStore(`${path} was cut short`),
        `to ${length} bytes`,
      );
    }
  });

  test('is the same where it takes many lines', (t) => {
    const folder = temporaryFolder(t);
    const urls = Array.from({ length: 4100 }, (_, i) => siteUrl(`/lamp-${i}/`));
    const memory: SiteMemory = {
      ...memoryOf('a'),
      pages: new Map(urls.map((url, i) => [url, { print: `${i}`, links: [i] }])),
      links: urls,
      files: new Map(urls.map((url) => [url, url])),
      former: { identity: 'b', differs: urls },
    };
    saveSiteMemory(folder, 'one', memory);
    assert.deepEqual(loadSiteMemory(folder, 'one'), memory);
  });
});
