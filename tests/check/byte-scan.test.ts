import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { scanBytes } from '../../src/check/byte-scan.js';
import { scanPage } from '../../src/check/scan.js';
import { siteUrl } from '../../src/record/brands.js';

const URLS = ['/', '/404.html', '/a/', '/a/b/', '/ä/b/c/'].map(siteUrl);

const PLAIN = `<!DOCTYPE html>
<html lang="en"><head><title>a <b> “c”</title><meta name="x" content="y"><link rel="stylesheet" href="../style.css">
<link rel="alternate" type="t" href="../feed.xml"><script type="application/ld+json">{"a":"<a href=>"}</script></head>
<body><a class="skip" href="#main">s</a><a href="../">h</a><a href="../?a=1&amp;b=2">q</a><a href="">e</a>
<svg viewBox="0 0 1 1"><a href="x"><title>t <a href="y"></title></a></svg><img src="p.png" alt=""><main id="main">
<p>ä <br/><a href="https://else.example/">w</a><a href="mailto:a@b">m</a><a href="../%zz/">n</a></main></body></html>`;

/** Parts that together make up pages as templates write them, and some that they do not write. */
const PARTS = [
  ...PLAIN.split(/(?=<)/),
  ...[
    '<A HREF="u">',
    "<a href='s'>",
    '<a href=n>',
    '<!-- <a href="c"> -->',
    '<textarea><a href="t">',
    '<base href="b/">',
  ],
  ...['<a href="a" href="b">', '<a name="n">', '<a href="#n">', '<a href="#">', '<a href="#TOP">', '<a href="x#y">'],
  ...[
    '<area href="r">',
    '<img srcset="a 1x, b 2x">',
    '<a HREF="c">',
    '<object data="d">',
    '<form action="f">',
    '<a href>',
  ],
  ...[
    '<meta http-equiv="refresh" content="0; url=z">',
    '<style>',
    '</style>',
    '<script>',
    '</script >',
    '<',
    '>',
    '"',
    ' ',
  ],
  ...[
    '<p id="n">',
    '<a href="',
    '</a href="x">',
    '<link href="l">',
    '<link rel="ICON" href="../i">',
    '<a href="../../../..">',
  ],
];

describe('scanBytes', () => {
  test('reads a page as templates write it', () => {
    for (const url of URLS) assert.deepEqual(scanBytes(url, Buffer.from(PLAIN)), scanPage(url, PLAIN), url);
  });

  test('gives what scanPage gives, or nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...URLS), fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), (url, parts) => {
        const html = parts.join('');
        const scan = scanBytes(url, Buffer.from(html));
        if (scan !== null) assert.deepEqual(scan, scanPage(url, html));
      }),
      { numRuns: 5000 },
    );
  });
});
