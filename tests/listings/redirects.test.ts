import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { redirectsFile } from '../../src/listings/redirects.js';
import { siteUrl } from '../../src/record/brands.js';

const pairs = (...all: readonly (readonly [string, string])[]) =>
  all.map(([from, to]) => ({ from: siteUrl(from), to: siteUrl(to) }));

describe('redirectsFile', () => {
  test('writes one permanent redirect a line, sorted by old URL', () => {
    assert.equal(
      redirectsFile(pairs(['/undated/tide/', '/2001/tide/'], ['/2000/quay/', '/2001/05/quay/'])),
      '/2000/quay/ /2001/05/quay/ 301\n/undated/tide/ /2001/tide/ 301\n',
    );
  });

  test('encodes spaces, other scripts and what the hosts take for wildcards', () => {
    assert.equal(
      redirectsFile(pairs(['/old news/*/:year/12:30/', '/ميناء/'])),
      '/old%20news/%2A/%3Ayear/12:30/ /%D9%85%D9%8A%D9%86%D8%A7%D8%A1/ 301\n',
    );
  });

  test('writes no line for a URL that leads to itself, and one for a URL that stands twice', () => {
    assert.equal(redirectsFile(pairs(['/a/', '/a/'], ['/b/', '/d/'], ['/b/', '/c/'])), '/b/ /c/ 301\n');
  });

  test('does not depend on the order given', () => {
    const some = pairs(['/b/', '/d/'], ['/a/', '/e/'], ['/b/', '/c/']);
    assert.equal(redirectsFile(some), redirectsFile(some.toReversed()));
  });

  test('leaves out a line that would be too long to be read', () => {
    assert.equal(redirectsFile(pairs([`/${'a'.repeat(991)}/`, '/b/'], [`/${'a'.repeat(990)}/`, '/b/'])).length, 1001);
  });

  test('is empty without redirects', () => {
    assert.equal(redirectsFile([]), '');
  });
});
