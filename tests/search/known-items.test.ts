import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAMPLE } from '../site/build-site.js';
import { searchableArchive } from './archive.js';
import { knownItems } from './known-items.js';

test('four words of an article bring it among the first three hits', async () => {
  const { asked, found, best } = await knownItems(await searchableArchive(SAMPLE), 200);
  assert.equal(asked, 200);
  assert.ok(found >= 0.95 * asked, `only ${found} of ${asked}`);
  // What no order could do better is the measure: more can only be luck.
  assert.ok(best <= asked && found >= 0.97 * best, `${found} found, ${best.toFixed(1)} of them to be expected at best`);
});
