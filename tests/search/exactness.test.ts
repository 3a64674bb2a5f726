import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAMPLE } from '../site/build-site.js';
import { searchableArchive } from './archive.js';
import { exactness } from './exactness.js';

test('the index finds what reading every article finds, for a thousand queries', async () => {
  const { queries, finding, disagreements } = await exactness(await searchableArchive(SAMPLE), 1000);
  assert.deepEqual(disagreements, []);
  assert.equal(queries, 1000);
  assert.ok(finding > 450, `only ${finding} of the queries find anything: they prove little`);
});
