import assert from 'node:assert/strict';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { isArticleId, must } from '../../src/record/brands.js';
import { DamagedStore } from '../../src/record/damaged-store.js';
import { storedRelated } from '../../src/relate/related-memory.js';
import { temporaryFolder } from '../write/temp.js';

const id = (text: string) => must(isArticleId, text);
const FOUND = {
  print: 2 ** 52,
  of: new Map([
    [id('aaaaaaaaaaaa'), { print: 2 ** 53 - 1, related: [id('bbbbbbbbbbbb')] }],
    [id('bbbbbbbbbbbb'), { print: 0, related: [] }],
  ]),
};

describe('related articles in the cache', () => {
  test('are known again by what finds them, and by nothing else', (t) => {
    const folder = temporaryFolder(t);
    const memory = (key: string, anew = false) => storedRelated(folder, key, { anew });
    assert.equal(memory('one').load(), null);
    memory('one').save(FOUND);
    assert.deepEqual(memory('one').load(), FOUND);
    assert.equal(memory('two').load(), null);
    assert.equal(memory('one', true).load(), null);
  });

  test('are not believed where their file was cut short', (t) => {
    const folder = temporaryFolder(t);
    const memory = storedRelated(folder, 'one', { anew: false });
    memory.save(FOUND);
    truncateSync(join(folder, 'related.json'), 60);
    assert.throws(() => memory.load(), DamagedStore);
  });
});
