/** Nothing executed: whatever stands in an archive is text, in its pages, its feeds and its tables; every link holds. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { type BuiltSite, buildSite, type Files } from './build-site.js';
import { all, attribute, jsonLd, type Page, pageAt, pagesOf, texts } from './pages.js';
import { type ArticleRecord, recordsOf } from './records.js';
import { assertLinksResolve, assertNothingFetchedOrRun, assertOnePageAnArticle } from './site-rules.js';
import { checkXml } from './xml.js';

const SCRIPT = '<script>alert(document.cookie)</script>';
const BREAKOUT = '</script><script>alert(1)</script><!--';
const TEMPLATE =
  '{{ 7*7 }} {% include "base.njk" %} {# gone #} <%= 7*7 %> {{ constructor.constructor("return process")() }}';
const QUOTES = `"><img src=x onerror=alert(1)> ' & &amp; &#x3C; \u2028\u2029`;

const text = (headline: string, ...paragraphs: readonly string[]) => `${headline}\n\n${paragraphs.join('\n\n')}\n`;

const SAYS = 'The lamp on the mole was lit on Monday by a boy with a pole who had been told to say nothing.';

const ARTICLES: Files = {
  'script.txt': text(
    `A Lamp ${SCRIPT} Is Lit`,
    `By ${SCRIPT}`,
    'Published: 12 March 2001',
    `${SAYS} ${SCRIPT}`,
    `${BREAKOUT} ${SAYS}`,
  ),
  'template.txt': text(
    `A Lamp ${TEMPLATE}`,
    'Published: 13 March 2001',
    `${SAYS} ${TEMPLATE}`,
    `{% raw %}${SAYS}{% endraw %}`,
  ),
  'quotes.txt': text(
    `A Lamp ${QUOTES} Is Out`,
    `By Ada ${QUOTES} Lunt`,
    'Published: 14 March 2001',
    `${QUOTES} ${SAYS}`,
  ),
  'captions.txt': text(
    'A Lamp with a Picture of It',
    'Published: 15 March 2001',
    `The lamp ${SCRIPT} on the mole. (Port Office/${QUOTES.slice(0, 30)})`,
    `${SAYS} It was 40 < 50 && 60 > 50, and 5 * 6 * 7 _was_ #1. 1. Not a list`,
  ),
  'markdown.md': `---
title: '${BREAKOUT}'
standfirst: '${SCRIPT}'
date: 2001-03-16
byline: ['${SCRIPT}', '{{ 7*7 }}']
topics: ['${SCRIPT}', '{{ 7*7 }}', '../../escape', 'a/b', 'C# & C++', '…', '.', '..', 'index.html']
source: '${BREAKOUT}'
source_url: 'javascript:alert(1)'
rights: '${SCRIPT}'
status: '{{ 7*7 }}'
captured: '${SCRIPT}'
image: ['../../etc/passwd', 'javascript:alert(1)', 'https://tracker.example/pixel.gif', 'pictures/a b#c?d%e.svg']
aliases: ['//evil.example/x/', '/../../x', 'javascript:alert(1)', '/a"b<c>/', '/ü/%41 b/']
slug: '../../<script>'
lang: 'en"><script>'
weird: '${SCRIPT}'
---

[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,<script>alert(1)</script>) [d](vbscript:x) [e](&#106;avascript:alert(1))

<script>alert(1)</script><img src=x onerror=alert(1)><iframe src="https://evil.example"></iframe>

<a href="javascript:alert(1)" onclick="alert(1)" style="position:fixed">raw</a>

![x](javascript:alert(1)) ![pixel](https://tracker.example/pixel.gif) ![kept](pictures/a%20b%23c%3Fd%25e.svg)

<javascript:alert(1)> <https://example.org/?a=1&b="2">

[ref]: javascript:alert(1)
[ref] and {{ 7*7 }} and {% include "x" %} and \`{{ 7*7 }}\`

    {{ 7*7 }} <script>alert(1)</script>

| a | <script> |
|---|----------|
| {{ 7*7 }} | "><script> |

# Heading ${SCRIPT} {{ 7*7 }}
`,
  'proto.md':
    '---\ntitle: __proto__\nslug: constructor\n__proto__: { polluted: yes }\nconstructor: x\ntopics: [__proto__, constructor, toString]\n---\n\nThe lamp of the constructor was lit.\n',
  'pictures/a b#c?d%e.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><script>alert(1)</script></svg>\n',
  'topics.yaml': `- label: '${SCRIPT}'\n  aliases: ['{{ 7*7 }}', 'mole']\n  sameAs: 'https://example.org/?a="><script>'\n- label: 'Boy "with" <pole>'\n  aliases: [boy with a pole]\n`,
  'archive.yaml': `title: '${BREAKOUT} {{ 7*7 }}'\ndescription: '${QUOTES.replaceAll("'", "''").slice(0, 40)}'\nrights: '${SCRIPT}'\nkeeper: '${SCRIPT}'\ncontact: 'javascript:alert(1)'\nabout: |\n  Text {{ 7*7 }} [x](javascript:alert(1)) <script>alert(1)</script>\n`,
};

/** Names that mean something in a URL, on a command line, in HTML or in a template. */
const NAMES: readonly string[] = [
  'a file with spaces.txt',
  'it\'s "quoted".txt',
  'hash#tag?query=1&b=2.txt',
  'per%20cent%.txt',
  'ünï-çødé-港-ميناء-🚢.txt',
  '{{ 7*7 }}{% x %}.txt',
  '<b>bold<b>.txt',
  '-rf.txt',
  '$HOME;`id`|x.txt',
  'a\u00a0b\u200bc.txt',
  'deep # folder/in the ? way/100%/lamp.txt',
];

describe('hostile text', () => {
  let built: BuiltSite;
  let pages: readonly Page[];
  let records: readonly ArticleRecord[];
  before(async () => {
    const named = Object.fromEntries(
      NAMES.map((name, i) => [name, text(`Lamp Number ${i} Is Lit`, `${SAYS} It was number ${i}.`)]),
    );
    built = await buildSite({ articles: { ...ARTICLES, ...named } });
    pages = pagesOf(built.site);
    records = recordsOf(built.site);
  });

  const ofFile = (file: string) => records.find((record) => record.file === file) ?? assert.fail(file);
  const pageOf = (file: string) => pageAt(built.site, ofFile(file).url);

  test('is built, every file of it', () => {
    assert.doesNotMatch(built.ran.stderr, /fault in Backfile|\n\s+at /);
    const expected = [...Object.keys(ARTICLES).filter((path) => /\.(?:txt|md)$/.test(path)), ...NAMES];
    assert.deepEqual(records.map(({ file }) => file).sort(), expected.sort());
    assertOnePageAnArticle(built.site, pages);
  });

  test('runs nothing and fetches nothing', () => assertNothingFetchedOrRun(pages));

  test('makes no link that leads nowhere', () => {
    assertLinksResolve(built.site, pages);
    assert.doesNotMatch(built.ran.stderr, /\[link-/);
  });

  test('makes no element of its own', () => {
    const allowed = new Set(['html', 'head', 'meta', 'title', 'link', 'script', 'body', 'base']);
    for (const page of pages) {
      for (const { tagName, attrs } of page.elements) {
        assert.ok(!['iframe', 'object', 'embed', 'style'].includes(tagName), `${page.path}: <${tagName}>`);
        assert.ok(
          attrs.every(({ name }) => name !== 'style' && !name.startsWith('on')),
          `${page.path}: <${tagName}>`,
        );
      }
      assert.ok(all(page, 'form').length <= 1, `${page.path} has the form of the search at most`);
      const fields = all(page, 'input').map((field) => attribute(field, 'name'));
      assert.deepEqual(
        fields.filter((name) => !['q', 'from', 'to', 'copies'].includes(name ?? '')),
        [],
        page.path,
      );
      const scripts = all(page, 'script');
      const data = scripts.filter((script) => attribute(script, 'src') === null);
      assert.ok(data.length <= 1, `${page.path} has one block of data at most`);
      assert.ok(scripts.every((script) => allowed.has(script.tagName)));
      jsonLd(page);
    }
  });

  test('is never taken for a template', () => {
    for (const page of pages) {
      assert.doesNotMatch(page.text, /(?<![\d.])49(?!\d)/, page.path);
      assert.doesNotMatch(page.html, /\[object |undefined/, page.path);
    }
    assert.ok(pageOf('template.txt').text.includes('{% include "base.njk" %}'));
    assert.ok(pageOf('template.txt').text.includes('{# gone #}'));
    assert.ok(pageOf('template.txt').text.includes('{% raw %}'));
  });

  test('stands on its page as it was written', () => {
    const script = pageOf('script.txt');
    assert.equal(texts(script, 'h1')[0], `A Lamp ${SCRIPT} Is Lit`);
    assert.ok(script.text.includes(`${SAYS} ${SCRIPT}`));
    assert.ok(script.text.includes(`${BREAKOUT} ${SAYS}`));
    const captions = pageOf('captions.txt');
    assert.ok(captions.text.includes('It was 40 < 50 && 60 > 50, and 5 * 6 * 7 _was_ #1. 1. Not a list'));
    assert.equal(texts(pageOf('markdown.md'), 'h1')[0], BREAKOUT);
    const data = jsonLd(pageOf('markdown.md'));
    assert.ok(typeof data === 'object' && data !== null && 'headline' in data);
    assert.equal(data.headline, BREAKOUT);
  });

  test('keeps what Markdown may say and drops the rest', () => {
    const page = pageOf('markdown.md');
    const links = all(page, 'a').map((link) => attribute(link, 'href') ?? '');
    assert.ok(links.some((link) => link.startsWith('https://example.org/?a=1&b=')));
    const images = all(page, 'img').map((image) => attribute(image, 'src') ?? '');
    assert.ok(images.length > 0);
    for (const src of images) assert.match(src, /^(?:\.\.\/)+files\/pictures\/a%20b%23c%3Fd%25e\.svg$/);
    assert.ok(all(page, 'td').length >= 2, 'a table is a table');
  });

  test('makes no URL that climbs, and none that is not of plain letters', () => {
    for (const { url } of records)
      assert.match(url, /^\/(?:undated|\d{4}(?:\/\d{2}){0,2})\/[a-z0-9]+(?:-[a-z0-9]+)*\/$/, url);
    for (const { path } of pages.filter(({ path }) => /^(?:topics|places|sources)\//.test(path))) {
      assert.match(
        path,
        /^(?:topics|places|sources)\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?(?:page\/\d+\/)?index\.html$/,
        path,
      );
    }
  });

  test('says which file an article comes from, whatever its name', () => {
    for (const name of NAMES) assert.ok(texts(pageOf(name), 'code').includes(name.replace(/\s+/g, ' ')), name);
  });

  test('gives well-formed feeds, sitemaps and tables', () => {
    const files = [
      'feed.xml',
      ...pages.flatMap(({ path }) =>
        /^topics\/[^/]+\/index/.test(path) ? [path.replace('index.html', 'feed.xml')] : [],
      ),
    ];
    for (const file of files) {
      const xml = readFileSync(join(built.site, file), 'utf8');
      assert.deepEqual(checkXml(xml), [], file);
      JSON.parse(readFileSync(join(built.site, file.replace(/xml$/, 'json')), 'utf8'));
    }
    const table = readFileSync(join(built.site, 'data/articles.csv'), 'utf8');
    assert.doesNotMatch(table, /^[=+@-]/m, 'no cell that a spreadsheet would run at a line’s beginning');
  });

  test('leads nowhere else by an alias', () => {
    const redirects = readFileSync(join(built.site, '_redirects'), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    for (const line of redirects) {
      const [from = '', to = '', status, ...rest] = line.split(' ');
      assert.deepEqual([status, rest], ['301', []], line);
      assert.match(from, /^\/(?!\/)[^\s<>"]*$/, line);
      assert.equal(to, ofFile('markdown.md').url, line);
    }
  });
});
