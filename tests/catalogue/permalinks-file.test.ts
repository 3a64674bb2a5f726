import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { NO_PERMALINKS } from '../../src/catalogue/permalinks.js';
import { loadPermalinks, PERMALINKS_FILE, savePermalinks } from '../../src/catalogue/permalinks-file.js';
import { siteUrl } from '../../src/record/brands.js';
import { BackfileError } from '../../src/record/problem.js';
import { temporaryFolder } from '../write/temp.js';

const PERMALINKS = { articles: [], pages: [siteUrl('/'), siteUrl('/2001/')] };
const TEXT = '{"page":"/"}\n{"page":"/2001/"}\n';

describe('the file of permalinks', () => {
  test('is empty for an archive that was never built', async (t) => {
    assert.deepEqual(await loadPermalinks(temporaryFolder(t)), { permalinks: NO_PERMALINKS, problems: [] });
  });

  test('comes back as it was saved, alone in its folder', async (t) => {
    const folder = temporaryFolder(t);
    await savePermalinks(folder, PERMALINKS);
    assert.equal(readFileSync(join(folder, PERMALINKS_FILE), 'utf8'), TEXT);
    assert.deepEqual(await loadPermalinks(folder), { permalinks: PERMALINKS, problems: [] });
    assert.deepEqual(readdirSync(folder), [PERMALINKS_FILE]);
  });

  test('is not written again when nothing changed', async (t) => {
    const folder = temporaryFolder(t);
    const file = join(folder, PERMALINKS_FILE);
    await savePermalinks(folder, PERMALINKS);
    utimesSync(file, 1_000_000_000, 1_000_000_000);
    await savePermalinks(folder, PERMALINKS);
    assert.equal(statSync(file).mtimeMs, 1_000_000_000_000);
  });

  test('takes the place of what a killed build was writing', async (t) => {
    const folder = temporaryFolder(t);
    writeFileSync(join(folder, `${PERMALINKS_FILE}.new`), '{"pa');
    await savePermalinks(folder, PERMALINKS);
    await savePermalinks(folder, PERMALINKS);
    assert.deepEqual(readdirSync(folder), [PERMALINKS_FILE]);
    writeFileSync(join(folder, `${PERMALINKS_FILE}.new`), '{"pa');
    await savePermalinks(folder, PERMALINKS);
    assert.deepEqual(readdirSync(folder), [PERMALINKS_FILE], 'though there is nothing new to write');
  });

  test('that cannot be written is told', async (t) => {
    const folder = join(temporaryFolder(t), 'gone meanwhile');
    await assert.rejects(savePermalinks(folder, PERMALINKS), (error) => {
      assert.ok(error instanceof BackfileError);
      assert.equal(
        error.message,
        'permalinks.jsonl: the list of published addresses cannot be written; make the archive folder writable, so that addresses stay the same from build to build [permalinks-unwritable]',
      );
      return true;
    });
  });
});
