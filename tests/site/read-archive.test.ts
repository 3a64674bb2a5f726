/** What of the settings decides how articles are read: by it and nothing else, what was read before is known again. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ReadArchiveOptions, readArchive, type ShelfMaker } from '../../src/read-archive.js';
import { memoryShelf } from '../../src/store/memory-shelf.js';
import { SILENT } from '../../src/workers/progress.js';
import { fill, temporaryFolder } from '../write/temp.js';

/** What a shelf is told of the way in which an archive with these settings is read. */
async function readingOf(input: string, yaml: string): Promise<Parameters<ShelfMaker>[0] | null> {
  fill(input, {
    'archive.yaml': yaml,
    'ferry.txt': 'The ferry is late\n\nIt came at noon, said the harbour master.\n',
  });
  const told: Parameters<ShelfMaker>[0][] = [];
  const options: ReadArchiveOptions = { input, only: null, workers: 1, baseUrl: null, progress: SILENT };
  await readArchive({
    ...options,
    shelf(reading) {
      told.push(reading);
      return memoryShelf();
    },
  });
  return told[0] ?? null;
}

describe('the way in which articles are read', () => {
  test('is the same whatever the site is called and where it stands', async (t) => {
    const folder = temporaryFolder(t);
    const one = await readingOf(folder, 'title: The Quay Archive\nkeeper: Ada Lum\n');
    const other = await readingOf(folder, 'title: The Pier Archive\naddress: https://pier.example/\nrights: free\n');
    assert.notEqual(one, null);
    assert.deepEqual(other, one);
  });

  for (const setting of ['language: fr', 'date_order: mdy', 'source: The Quay Herald', 'folders: {1994: {lang: de}}']) {
    test(`is another with \`${setting}\``, async (t) => {
      const folder = temporaryFolder(t);
      const plain = await readingOf(folder, 'title: The Quay Archive\n');
      assert.notDeepEqual(await readingOf(folder, `title: The Quay Archive\n${setting}\n`), plain);
    });
  }
});
