/**
 * No reader of a line backtracks badly: each is given lines of a megabyte, and shorter ones below its own limit, made of
 * what its patterns repeat. A pattern that is not linear does not come back from them.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { MODULES, READERS } from './readers.js';

/** Milliseconds after which a reader is taken to be lost; a linear one needs a few seconds on a slow machine. */
const LOST = 120_000;

/** The line that a reader does not come back from, or null where it reads them all. */
function lostOn(module: string, name: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./reading-thread.js', import.meta.url), { workerData: { module, name } });
    let last = 'no line';
    const limit = setTimeout(() => {
      resolve(last);
      void thread.terminate();
    }, LOST);
    thread.on('message', (line: string) => {
      last = line;
    });
    thread.on('error', reject);
    thread.on('exit', () => {
      clearTimeout(limit);
      resolve(last === '' ? null : last);
    });
  });
}

describe('readers of a line', () => {
  test('every module of src/lines is asked', () => {
    const files = readdirSync(new URL('../../src/lines/', import.meta.url));
    const modules = files.filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -'.js'.length));
    assert.deepEqual(Object.keys(MODULES).toSorted(), modules.toSorted());
  });

  for (const [module, exported] of Object.entries(MODULES)) {
    test(`every function of ${module} is given hard lines`, () => {
      const functions = Object.entries(exported).filter(([, value]) => typeof value === 'function');
      const given = Object.keys(READERS[module] ?? {});
      assert.deepEqual(given.toSorted(), functions.map(([name]) => name).toSorted());
    });
  }

  for (const [module, readers] of Object.entries(READERS)) {
    for (const name of Object.keys(readers)) {
      test(`${module}: ${name} comes back from every line`, async () => {
        assert.equal(await lostOn(module, name), null, 'it is not linear in the length of this line');
      });
    }
  }
});
