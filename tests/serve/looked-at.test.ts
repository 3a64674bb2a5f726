import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookedAt } from '../../src/serve/looked-at.js';

test('the pages asked for last are known, each once, the latest first', () => {
  const looked = lookedAt();
  assert.deepEqual(looked.latest(), []);
  for (const path of ['/a/', '/b/', '/a/', '/c/', '/d/', '/e/']) looked.note(path);
  assert.deepEqual(looked.latest(), ['/e/', '/d/', '/c/', '/a/']);
});
