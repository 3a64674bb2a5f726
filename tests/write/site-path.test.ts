import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { BackfileError } from '../../src/record/problem.js';
import { filePathOf } from '../../src/write/site-path.js';

const PARTS = ['..', '.', '', 'a', 'A', '%2e%2e', '\0', '\\', '..\\..', 'C:', 'con', 'nul.txt', 'x.', 'é', '.git', '…'];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }).map((parts) => parts.join('/')),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }).map((parts) => `/${parts.join('/')}`),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `/${text}`),
  fc.array(fc.constantFrom('/', '\\', '.', '..', 'a', ':'), { maxLength: 20 }).map((parts) => parts.join('')),
);

function pathOrNull(url: string, platform: string): string | null {
  try {
    return filePathOf(url, platform);
  } catch (error) {
    if (error instanceof BackfileError) return null;
    throw error;
  }
}

describe('filePathOf', () => {
  test('a URL that ends in / is the index.html of a folder', () => {
    assert.equal(filePathOf('/'), 'index.html');
    assert.equal(filePathOf('/2023/02/15/slug/'), '2023/02/15/slug/index.html');
    assert.equal(filePathOf('/feed.xml'), 'feed.xml');
    assert.equal(filePathOf('/.nojekyll'), '.nojekyll');
  });

  test('says what is wrong with a URL that cannot be a file', () => {
    const message = (url: string, platform = 'linux') => {
      try {
        return filePathOf(url, platform);
      } catch (error) {
        return error instanceof BackfileError ? (error.problems[0]?.message ?? '') : String(error);
      }
    };
    assert.equal(message('/a/../../b'), '"/a/../../b" cannot become a file of the site: it climbs out of the site');
    assert.equal(message('a/'), '"a/" cannot become a file of the site: it does not begin with /');
    assert.equal(message('//a'), '"//a" cannot become a file of the site: it has an empty part');
    assert.match(message(`/${'é'.repeat(128)}/`), /it has a part of more than 255 bytes$/);
    assert.equal(message(`/${'a'.repeat(255)}`), 'a'.repeat(255));
    assert.match(message('/a\0b'), /it holds a NUL character$/);
    assert.match(message('/.backfile.json'), /it is the name of Backfile's own marker file$/);
    assert.match(message('/a\\b', 'win32'), /it cannot be a file name on Windows$/);
    assert.match(message('/aux.html', 'win32'), /it cannot be a file name on Windows$/);
    assert.equal(message('/a\\b'), 'a\\b');
  });

  test('no URL leads out of the folder, on no platform', () => {
    fc.assert(
      fc.property(hostile, (url) => {
        const [onPosix, onWindows] = [pathOrNull(url, 'linux'), pathOrNull(url, 'win32')];
        if (onPosix !== null) {
          const path = posix.resolve('/srv/site', onPosix);
          assert.ok(path.startsWith('/srv/site/'), path);
          assert.equal(path, `/srv/site/${onPosix}`);
        }
        if (onWindows !== null) {
          const path = win32.resolve('C:\\srv\\site', onWindows);
          assert.equal(path, `C:\\srv\\site\\${onWindows.replaceAll('/', '\\')}`);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
