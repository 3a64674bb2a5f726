/** What a preview holds in memory between its builds, and that nothing depends on it. */
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type HeldBuilds, holdBuilds } from '../../src/held-builds.js';
import type { StoredShelf } from '../../src/store/article-shelf.js';
import { memoryShelf } from '../../src/store/memory-shelf.js';
import { NO_MEMORY } from '../../src/store/site-memory.js';
import type { EditedArchive } from './archive-edits.js';
import { buildCold, buildWarm, startArchive } from './incremental.js';
import { differences } from './tree.js';

describe('what is held of builds', () => {
  /** A shelf of so many files, and what was done with it. */
  function shelfOf(files: number, done: string[]): StoredShelf & { left: boolean } {
    return {
      ...memoryShelf(),
      left: true,
      isAsLeft() {
        return this.left;
      },
      rest: () => {
        done.push('rest');
        return files;
      },
      close: () => done.push('close'),
    };
  }

  test('is the shelf, for as long as it is asked for with one key and nobody else wrote to it', () => {
    const held = holdBuilds();
    const done: string[] = [];
    const shelves = Array.from({ length: 3 }, () => shelfOf(1, done));
    const [first, second, third] = shelves;
    const next = shelves.values();
    const open = () => next.next().value ?? assert.fail();
    assert.equal(held.shelf('a', open), first);
    held.rest();
    assert.equal(held.shelf('a', open), first);
    assert.deepEqual(done, ['rest']);
    assert.equal(held.shelf('b', open), second);
    assert.deepEqual(done, ['rest', 'close']);
    if (second !== undefined) second.left = false;
    assert.equal(held.shelf('b', open), third);
    held.drop();
    assert.deepEqual(done, ['rest', 'close', 'close', 'close']);
  });

  test('is no shelf of very many files', () => {
    const held = holdBuilds();
    const done: string[] = [];
    const opened: StoredShelf[] = [];
    const open = () => {
      const shelf = shelfOf(100_000, done);
      opened.push(shelf);
      return shelf;
    };
    held.shelf('a', open);
    held.rest();
    held.shelf('a', open);
    assert.deepEqual([done, opened.length], [['rest', 'close'], 2]);
  });

  test('is what is known of one site', () => {
    const held = holdBuilds();
    assert.equal(held.site('a'), null);
    held.holdSite('a', NO_MEMORY);
    assert.equal(held.site('a'), NO_MEMORY);
    assert.equal(held.site('b'), null);
    held.drop();
    assert.equal(held.site('a'), null);
  });
});

describe('a preview’s build', () => {
  const edit = ({ at }: EditedArchive) => appendFileSync(join(at, 'articles/1/4.txt'), 'A line was added.\n');

  /** Build with what is held, after what happened to the cache; gives what was said of the cache. */
  async function builtAfter(
    happened: (archive: EditedArchive, held: HeldBuilds) => Promise<void> | void,
  ): Promise<readonly string[]> {
    const archive = startArchive();
    const held = holdBuilds();
    const notes: string[] = [];
    await buildWarm(archive, { held });
    edit(archive);
    await buildWarm(archive, { held });
    await happened(archive, held);
    edit(archive);
    const warm = await buildWarm(archive, { held, onNote: (note) => notes.push(note) });
    const cold = await buildCold(archive);
    assert.deepEqual(differences(warm.site, cold.site), []);
    assert.deepEqual(warm.report, cold.report);
    held.drop();
    return notes;
  }

  test('is the same after another process has built', async () => {
    const notes = await builtAfter(async (archive) => {
      edit(archive);
      await buildWarm(archive);
    });
    assert.deepEqual(notes, []);
  });

  test('is the same after the cache was deleted', async () => {
    const notes = await builtAfter(({ at }) => rmSync(join(at, 'cache'), { recursive: true }));
    assert.deepEqual(notes, []);
  });

  test('is the same after the cache was harmed, and says so', async () => {
    const notes = await builtAfter(({ at }) => {
      const pack = join(at, 'cache/articles.pack');
      truncateSync(pack, Math.floor(readFileSync(pack).length / 2));
    });
    assert.equal(notes.length, 1);
    assert.match(notes[0] ?? '', /cannot be used .*: everything is built anew$/);
  });

  test('is the same after a build that was refused', async () => {
    const notes = await builtAfter(async (archive, held) => {
      const template = join(archive.at, 'templates/article.njk');
      writeFileSync(template, '{% nothing of that name %}\n');
      edit(archive);
      const { refused } = await buildWarm(archive, { held });
      assert.ok(refused.length > 0);
      rmSync(template);
    });
    assert.deepEqual(notes, []);
  });
});
