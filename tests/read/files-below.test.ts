import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { filesBelow } from '../../src/read/files-below.js';
import { fill, temporaryFolder } from '../write/temp.js';

describe('the files below a folder', () => {
  test('are all that it and its folders hold, by path, without links', (t) => {
    const folder = temporaryFolder(t);
    fill(folder, { 'b.css': '', 'a/deep/er.txt': '', 'a.txt': '', '.nojekyll': '' });
    symlinkSync('a.txt', join(folder, 'link.txt'));
    symlinkSync('a', join(folder, 'linked'));
    const paths = ['.nojekyll', 'a.txt', 'a/deep/er.txt', 'b.css'];
    assert.deepEqual(filesBelow(folder), paths);
    assert.deepEqual(filesBelow(`${folder}/`), paths);
  });

  test('are none where there is no such folder', (t) => {
    const folder = temporaryFolder(t);
    fill(folder, { 'file.txt': '' });
    assert.deepEqual(filesBelow(join(folder, 'none')), []);
    assert.deepEqual(filesBelow(join(folder, 'file.txt')), []);
  });
});
