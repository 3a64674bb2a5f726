import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArticles } from '../../src/infer/read-articles.js';
import { listSources } from '../../src/read/list.js';
import { loadSettings } from '../../src/settings/load.js';
import { memoryShelf } from '../../src/store/memory-shelf.js';
import type { Progress } from '../../src/workers/progress.js';
import { fill, temporaryFolder } from '../write/temp.js';

describe('readArticles', () => {
  test('tells how many files it has read, batch by batch, and no more than there are', async (t) => {
    const folder = temporaryFolder(t);
    const names = Array.from({ length: 230 }, (_, n) => `${String(n).padStart(3, '0')}.txt`);
    fill(
      folder,
      Object.fromEntries(names.map((name) => [name, `The Lamp ${name} Is Lit\n\nIt was lit on Monday by a boy.\n`])),
    );
    const told: (number | string)[] = [];
    const progress: Progress = {
      stage(name, total) {
        told.push(`${name} of ${total}`);
        return { advance: (count) => told.push(count), end: () => told.push('end') };
      },
    };
    const { articles: files, others } = await listSources(folder);
    const { settings, topics } = await loadSettings(folder);
    const { articles } = await readArticles({
      folder,
      files,
      settings,
      topics,
      pictures: others,
      threads: 1,
      progress,
      shelf: memoryShelf(),
    });
    assert.equal(articles.length, 230);
    assert.deepEqual(told, ['reading of 230', 100, 100, 30, 'end']);
  });
});
