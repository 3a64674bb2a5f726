import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { resolveLink } from '../../src/check/resolve.js';

function inside(link: string, from = '/2023/02/slug/'): string {
  const to = resolveLink(link, from);
  return to.kind === 'inside' ? `${to.path}${to.fragment === null ? '' : `#${to.fragment}`}` : to.kind;
}

describe('resolveLink', () => {
  test('follows relative links', () => {
    assert.equal(inside('../../01/'), '/2023/01/');
    assert.equal(inside('./'), '/2023/02/slug/');
    assert.equal(inside('..'), '/2023/02/');
    assert.equal(inside('source.txt'), '/2023/02/slug/source.txt');
    assert.equal(inside('../../../style.css?v=1#x'), '/style.css#x');
    assert.equal(inside('a', '/2023/page.html'), '/2023/a');
    assert.equal(inside('', '/2023/page.html'), '/2023/page.html');
    assert.equal(inside('?q=1'), '/2023/02/slug/');
    assert.equal(inside('#a%20b'), '/2023/02/slug/#a b');
    assert.equal(inside('/feed.xml'), '/feed.xml');
    assert.equal(inside('..\\a'), '/2023/02/a');
    assert.equal(inside(' \n../a\tb '), '/2023/02/ab');
  });

  test('decodes each part of a path, never the page it starts from', () => {
    assert.equal(inside('my%20photo.jpg', '/100%25/'), '/100%25/my photo.jpg');
    assert.equal(inside('%2e%2E/a/%2e/b'), '/2023/02/a/b');
    assert.equal(inside('%D8%A7'), '/2023/02/slug/ا');
  });

  test('tells a climb above the root and broken encoding', () => {
    assert.equal(inside('../../../../a'), 'impossible');
    assert.equal(inside('../../../..'), 'impossible');
    assert.equal(inside('../../../'), '/');
    assert.equal(inside('/../a'), 'impossible');
    assert.equal(inside('%E0%A4%A'), 'impossible');
    assert.equal(inside('%2e%2e/%2e%2e/%2e%2e/%2e%2e/a'), 'impossible');
  });

  test('knows other hosts and other schemes', () => {
    assert.deepEqual(resolveLink('HTTPS://example.org/a', '/'), { kind: 'outside', address: 'HTTPS://example.org/a' });
    assert.deepEqual(resolveLink('//cdn.example/x.js', '/'), { kind: 'outside', address: '//cdn.example/x.js' });
    assert.equal(resolveLink('\\\\cdn.example/x.js', '/').kind, 'outside');
    assert.equal(resolveLink('ht\ntps://example.org/', '/').kind, 'outside');
    for (const link of ['mailto:a@example.org', 'data:text/plain,x', 'tel:+1', 'javascript:x']) {
      assert.equal(resolveLink(link, '/').kind, 'elsewhere', link);
    }
    assert.equal(inside('a/b:c'), '/2023/02/slug/a/b:c');
  });

  test('takes names that begin with dots for names', () => {
    assert.equal(inside('.a/../..b/...'), '/2023/02/slug/..b/...');
  });

  test('agrees with the URL Standard on every link that stays within the site', () => {
    const step = fc.constantFrom('..', '.', 'a', 'b.html', '%20', 'é', '%2e', '', 'x-y', '~', 'a+b');
    const link = fc
      .tuple(fc.array(step, { maxLength: 6 }), fc.constantFrom('', '/', '?q=/..', '#f', '/?a#b'))
      .map(([steps, end]) => steps.join('/') + end);
    fc.assert(
      fc.property(link, fc.constantFrom('/', '/a/b/c/', '/a/b', '/a/b/c/d.html', '/é/x/'), (written, from) => {
        const to = resolveLink(written, from);
        if (to.kind === 'outside' || to.kind === 'impossible') return;
        assert.equal(to.kind, 'inside');
        const url = new URL(written, `http://site${encodeURI(from)}`);
        assert.equal(to.kind === 'inside' && to.path, decodeURIComponent(url.pathname));
      }),
      { numRuns: 3000 },
    );
  });

  test('takes time in proportion to the link', () => {
    for (const part of ['../', './', ' ', '/', '%', '%2e', '.', '\\', '?', '#', 'a']) {
      resolveLink(part.repeat(300_000), '/a/');
      resolveLink(`x${part.repeat(300_000)}x`, '/a/');
    }
  });
});
