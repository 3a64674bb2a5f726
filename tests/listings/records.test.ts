import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLine } from '../../src/listings/records.js';

test('a document of articles.jsonl ends with a line end', () => {
  assert.equal(jsonLine('{"n":0}'), '{"n":0}\n');
});
