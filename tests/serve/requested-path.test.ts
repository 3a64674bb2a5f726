import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { requestedPath } from '../../src/serve/requested-path.js';

function read(target: string): string {
  const requested = requestedPath(target);
  return requested.kind === 'path' ? requested.path : requested.kind;
}

describe('requestedPath', () => {
  test('decodes the path and leaves out what follows it', () => {
    assert.equal(read('/'), '/');
    assert.equal(read('/a%20b/%D8%A7?x=/../y#z'), '/a b/ا');
    assert.equal(read('/a..b/c...'), '/a..b/c...');
  });

  test('knows what is no path of the site', () => {
    const targets = [
      '/../x',
      '/a/../x',
      '/%2e%2e/x',
      '/%2E./x',
      '/..%2fx',
      '/a%2f..%2fx',
      '/..%5cx',
      '/..\\x',
      '/./x',
      '/a\0b',
      '/%00',
    ];
    const more = ['//evil.example/', '/%2fevil', 'http://evil.example/', 'x', '', '*', '/%', '/%E0%A4%A'];
    for (const target of [...targets, ...more]) assert.equal(read(target), 'malformed', target);
  });

  test('hides files that begin with a dot, except what is well known', () => {
    for (const target of ['/.backfile.json', '/%2ebackfile.json', '/.git/config', '/a/.hidden/b']) {
      assert.equal(read(target), 'hidden', target);
    }
    assert.equal(read('/.well-known/x'), '/.well-known/x');
  });

  test('no path leads out of the folder, whatever the target', () => {
    const part = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%252e', '%', 'a', '?', '#', '\0', 'é');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }).map((parts) => `/${parts.join('')}`),
        (target) => {
          const requested = requestedPath(target);
          if (requested.kind !== 'path') return;
          assert.ok(`${join('/srv/site', requested.path)}/`.startsWith('/srv/site/'), requested.path);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
