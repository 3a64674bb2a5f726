import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Problem } from '../../src/record/problem.js';
import { failedPage, waitingPage, withBanner } from '../../src/serve/notices.js';

const problem = (message: string): Problem => ({
  severity: 'error',
  file: 'a<b>.txt',
  line: 3,
  rule: 'front-matter-broken',
  message,
  remedy: 'close it',
});

describe('withBanner', () => {
  test('stands at the beginning of the body, its text escaped', () => {
    const html = '<!doctype html><html><head></head><body class="x">\n<p>$& text</p></body></html>';
    const shown = withBanner(html, [problem('</li><script>alert(1)</script> & $&')]);
    const [before = '', after = ''] = shown.split(/<style>.*<\/div>/s);
    assert.equal(before + after, html);
    assert.match(after, /^\n<p>/);
    assert.match(shown, /<div class="backfile-notice" role="alert"><p>The last change could not be built\./);
    assert.ok(
      shown.includes(
        '<li>a&lt;b&gt;.txt:3: &lt;/li&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; $&amp;; close it [front-matter-broken]</li>',
      ),
    );
    assert.doesNotMatch(shown, /<script| on[a-z]+=/);
  });

  test('is added to a page without a body tag', () => {
    assert.match(withBanner('<!doctype html><title>x</title><p>x', []), /<p>x<style>.*role="alert"/s);
  });

  test('lists twenty problems and counts the rest', () => {
    const shown = withBanner(
      '<body>',
      Array.from({ length: 33 }, (_, i) => problem(`no ${i}`)),
    );
    assert.equal(shown.match(/<li>/g)?.length, 21);
    assert.match(shown, /<li>… and 13 more<\/li>/);
  });
});

test('the pages that stand in for a site are whole pages', () => {
  for (const page of [waitingPage(), failedPage([problem('x')])]) {
    assert.match(page, /^<!doctype html><html lang="en">.*<title>.*<\/body><\/html>$/s);
  }
  assert.match(failedPage([problem('x')]), /a&lt;b&gt;\.txt:3: x; close it/);
});
