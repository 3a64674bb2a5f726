import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { absoluteUrl, encodePath, publicUrl, relativeUrl } from '../../src/listings/address.js';
import { isSiteUrl, siteUrl } from '../../src/record/brands.js';

const segment = fc.oneof(fc.stringMatching(/^[a-z0-9:-]{1,6}$/), fc.string({ unit: 'grapheme', minLength: 1 }));
const url = fc
  .tuple(fc.array(segment, { maxLength: 4 }), fc.boolean())
  .map(([segments, folder]) => `/${segments.join('/')}${folder && segments.length > 0 ? '/' : ''}`)
  .filter(isSiteUrl);

describe('addresses', () => {
  test('encodes what may not stand in a path and nothing else', () => {
    assert.equal(encodePath('/a b/ä/100%/who?/#1/'), '/a%20b/%C3%A4/100%25/who%3F/%231/');
    assert.equal(encodePath("/artikel,123;x=1/it's-(new)/@home/"), "/artikel,123;x=1/it's-(new)/@home/");
    assert.equal(encodePath('/\ud800/'), '/%EF%BF%BD/');
  });

  test('keeps the path of an archive that is published below one', () => {
    assert.equal(absoluteUrl('https://example.org/archive/', siteUrl('/2023/')), 'https://example.org/archive/2023/');
    assert.equal(absoluteUrl('https://example.org/archive/', siteUrl('/')), 'https://example.org/archive/');
  });

  test('links from one page to another', () => {
    const link = (from: string, to: string) => relativeUrl(siteUrl(from), siteUrl(to));
    assert.equal(link('/topics/harbour/feed.xml', '/2023/02/'), '../../2023/02/');
    assert.equal(link('/topics/harbour/feed.xml', '/topics/harbour/'), './');
    assert.equal(link('/feed.xml', '/feed.json'), 'feed.json');
    assert.equal(link('/2023/', '/'), '../');
    assert.equal(link('/2023/', '/2023'), '../2023');
    assert.equal(link('/', '/a:b/'), './a:b/');
  });

  test('is absolute only where the archive has an address', () => {
    const [from, to] = [siteUrl('/feed.xml'), siteUrl('/2023/')];
    assert.equal(publicUrl(null, from, to), '2023/');
    assert.equal(publicUrl('https://example.org/', from, to), 'https://example.org/2023/');
  });

  test('leads a browser to the page meant, from any page', () => {
    fc.assert(
      fc.property(url, url, (from, to) => {
        const host = 'https://example.org';
        const resolved = new URL(relativeUrl(from, to), host + encodePath(from));
        assert.equal(resolved.href, new URL(host + encodePath(to)).href);
      }),
    );
  });
});
