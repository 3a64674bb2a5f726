import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { holds, holdsSame } from '../../src/write/same-bytes.js';
import { fill, temporaryFolder } from './temp.js';

describe('a file of the standing site', () => {
  test('is the same where it has the same bytes, and is a plain file', (t) => {
    const at = temporaryFolder(t);
    fill(at, { 'lamp.txt': 'A lamp.', 'copy.txt': 'A lamp.', 'rope.txt': 'A rope.', 'long.txt': 'A lamp. A lamp.' });
    symlinkSync(join(at, 'copy.txt'), join(at, 'link.txt'));
    const same = (name: string) => [
      holds(join(at, name), Buffer.from('A lamp.')),
      holdsSame(join(at, name), join(at, 'lamp.txt')),
    ];
    assert.deepEqual(same('copy.txt'), [true, true]);
    for (const name of ['rope.txt', 'long.txt', 'link.txt', 'nothing.txt', 'nothing/lamp.txt'])
      assert.deepEqual(same(name), [false, false], name);
  });

  test('is no other where a file stands in the place of its folder, or a folder in its own', (t) => {
    const at = temporaryFolder(t);
    fill(at, { notes: 'A lamp.', 'lamp.txt': 'A lamp.', 'folder/lamp.txt': 'A lamp.' });
    for (const name of ['notes/lamp.txt', 'folder']) {
      assert.equal(holds(join(at, name), Buffer.from('A lamp.')), false, name);
      assert.equal(holdsSame(join(at, name), join(at, 'lamp.txt')), false, name);
    }
  });
});
