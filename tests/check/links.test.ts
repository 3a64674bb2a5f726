import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { candidates, decode, linksOf, scanLinks } from '../../src/check/links.js';

const written = (html: string) => linksOf(html).map(({ tag, attribute, value }) => `${tag} ${attribute} ${value}`);
const fetched = (html: string) => linksOf(html).map((link) => `${link.fetched ? 'fetched' : 'followed'} ${link.value}`);

describe('linksOf', () => {
  test('finds links in tags, however they are quoted', () => {
    assert.deepEqual(
      written(`<a href="1">x</a><A HREF='2'><a href=3><a href = 4 ><a class=x href="5"/><a\nid=i\thref=6/>`),
      ['a href 1', 'a href 2', 'a href 3', 'a href 4', 'a href 5', 'a href 6/'],
    );
  });

  test('takes no text for a link', () => {
    const texts = [
      'href="x" src=\'y\' and so on',
      '&lt;a href="x"&gt;',
      '<!-- <a href="x"> -->',
      '<!--><!-- <a href="x"> --!>',
      '<title><a href="x"></title>',
      '<textarea><img src=x></textarea>',
      '<script type="application/ld+json">{"a":"<a href=x>"}</script>',
      '<style>a::before{content:"<a href=x>"}</style>',
      '</a href="x">',
      '<p title="<a href=x>">',
      "<p title='<a href=x>'>",
      '< a href="x">',
      '<?xml <a href="x"?>',
      '<!doctype html "<a href=x">',
      '<svg><![CDATA[<a href="x">]]></svg>',
      '<a href="x',
      '<a href=x',
      '<a data-href="x" hrefs="y" xhref=z>',
    ];
    for (const text of texts) assert.deepEqual(written(text), [], text);
  });

  test('goes on after what it skipped', () => {
    const skipped = [
      '<!---->',
      '<!-->',
      '<!--->',
      '<!-- -- > -->',
      '<title>a</TITLE >',
      '<script></script/>',
      '<svg/>',
    ];
    const more = ['<svg><title/><style/></svg>', '<svg><script/></svg>', '</>', '</ a>', '<>', '<3', '<!x>', '<br/>'];
    for (const text of [...skipped, ...more]) assert.deepEqual(written(`${text}<a href="y">`), ['a href y'], text);
  });

  test('takes the first of two attributes with one name', () => {
    assert.deepEqual(written('<a href="1" HREF="2" href>'), ['a href 1']);
  });

  test('knows every attribute that names an address', () => {
    const html = `<img src=1 srcset="2 1x, 3 2x"><video poster=4><form action=5><button formaction=6><object data=7>
      <link rel=preload imagesrcset="8 1x" href=9><svg><use xlink:href="#a" /><image href=10 /></svg>
      <meta http-equiv=Refresh content="0; url='11'"><meta name=x content="0; url=no"><meta http-equiv=refresh content=5>
      <td background=12><input data=no action=no poster=no>`;
    assert.deepEqual(
      linksOf(html).map(({ value }) => value),
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '#a', '10', '11', '12'],
    );
  });

  test('tells what the browser fetches from what a reader follows', () => {
    assert.deepEqual(
      fetched(
        `<a href=1><area href=2><link rel="canonical" href=3><link rel="alternate me" href=4><link href=5><form action=6>
        <link rel="Shortcut ICON" href=7><link rel=stylesheet href=8><link rel=preconnect href=9><img src=10>`,
      ),
      [
        ...['followed 1', 'followed 2', 'followed 3', 'followed 4', 'followed 5', 'followed 6'],
        ...['fetched 7', 'fetched 8', 'fetched 9', 'fetched 10'],
      ],
    );
  });

  test('decodes character references', () => {
    assert.equal(decode('a?b=1&amp;c&#39;&#x27;&quot;&lt;&gt;&apos;'), `a?b=1&c''"<>'`);
    assert.equal(decode('?a&copy=1&ampx=2&amp=3&amp'), '?a&copy=1&ampx=2&amp=3&');
    assert.equal(decode('&#0;&#xD800;&#99999999;&#;&#x;'), '\ufffd\ufffd\ufffd&#;&#x;');
  });

  test('reads the addresses of a srcset', () => {
    assert.deepEqual(candidates(' a.jpg 1x,b.jpg 2x , c.jpg,d.jpg 3x'), ['a.jpg', 'b.jpg', 'c.jpg,d.jpg']);
    assert.deepEqual(candidates('a.jpg, b.jpg,, data:image/png;base64,AA== 2x'), [
      'a.jpg',
      'b.jpg',
      'data:image/png;base64,AA==',
    ]);
    assert.deepEqual(candidates('a.jpg x(1,2), b.jpg'), ['a.jpg', 'b.jpg']);
    assert.deepEqual(candidates(' , '), []);
  });

  test('takes time in proportion to the page', () => {
    const size = 300_000;
    const openings = [
      '<',
      '<a ',
      '<!--',
      '<title>',
      '<a href="',
      "<a href='",
      '</',
      '<svg>',
      '<a a=',
      '&#',
      '<a/',
      '<!--->',
    ];
    for (const opening of openings) linksOf(opening.repeat(size / opening.length));
    for (const char of [' ', ',', '-', '&', '(', '/', 'x']) {
      linksOf(
        `<img srcset="${char.repeat(size)}" ${char.repeat(size)}><meta http-equiv=refresh content="${char.repeat(size)}">`,
      );
    }
  });
});

describe('scanLinks', () => {
  test('collects what a fragment can name, and the base', () => {
    const { ids, base, links } = scanLinks(
      '<base href=/x/><base href=/y/><p id="a&amp;b"><a name=c><p name=d id=e id=f>',
    );
    assert.deepEqual([...ids], ['a&b', 'c', 'e']);
    assert.equal(base, '/x/');
    assert.deepEqual(links, []);
  });
});

const ATTRIBUTES = ['href', 'src', 'id', 'poster', 'xlink:href', 'HREF', 'class', 'name', 'x'];

interface ParsedAttribute {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
}

/** What a full parser says: every attribute of every element. */
function parsed(html: string): readonly ParsedAttribute[] {
  return attributesOf(parse(html, { scriptingEnabled: false }));
}

function attributesOf(node: Tree.Node): readonly ParsedAttribute[] {
  const own = 'attrs' in node ? node.attrs.map((attribute) => named(node.tagName, attribute)) : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(attributesOf) : [])];
}

function named(tag: string, { name, prefix, value }: Tree.Element['attrs'][number]): ParsedAttribute {
  return { tag, name: prefix === undefined || prefix === '' ? name : `${prefix}:${name}`, value };
}

function isLink({ tag, name }: ParsedAttribute): boolean {
  return ['href', 'xlink:href', 'src'].includes(name) || (name === 'poster' && tag === 'video');
}

function isId({ tag, name }: ParsedAttribute): boolean {
  return name === 'id' || (name === 'name' && tag === 'a');
}

const sortedSet = (texts: Iterable<string>) => [...new Set(texts)].sort();

const value = fc.constantFrom(
  'x',
  '../a/',
  '',
  '#id',
  'a&amp;b',
  '&#39;q',
  "it's",
  '<b>',
  'a b',
  '/>',
  'é&x',
  '&lt;',
  '=',
  '--',
);
const attribute = fc.oneof(
  fc.tuple(fc.constantFrom(...ATTRIBUTES), value).map(([name, text]) => `${name}="${text}"`),
  fc.tuple(fc.constantFrom(...ATTRIBUTES), value).map(([name, text]) => `${name}='${text.replaceAll("'", '')}'`),
  fc
    .tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom('x', '/a/', 'a/b', 'a&amp;b'))
    .map(([name, text]) => `${name} = ${text}`),
  fc.constantFrom('hidden', 'href', 'a"b', "c'", '=', '/'),
);
const tag = fc
  .tuple(
    fc.constantFrom('a', 'p', 'IMG', 'div', 'video', 'h2', 'br'),
    fc.array(attribute, { maxLength: 4 }),
    fc.constantFrom('', ' ', '/', ' /'),
  )
  .map(([name, attributes, end]) => `<${[name, ...attributes].join(' ')}${end}>`);
const texts = fc.constantFrom(
  'href="x"',
  '&lt;a href="x"&gt;',
  ' ',
  '>',
  '"',
  "'",
  'a < b',
  '<3',
  '--',
  ']]>',
  '</p>',
  '</a>',
);
const comment = fc.constantFrom(
  '<!-- <a href=x> -->',
  '<!-->',
  '<!--->',
  '<!---->',
  '<!-- --!>',
  '<!-- <!-- -->',
  '<?php <a href=y>',
  '<!x "<a href=z>',
);
const raw = fc
  .tuple(
    fc.constantFrom('script', 'STYLE', 'title', 'textarea', 'iframe', 'noembed'),
    fc.constantFrom('', '<a href=r>', '</', '</p>', '<!-- ', '</titlex>', ' &lt;'),
  )
  .map(([name, text]) => `<${name}>${text}</${name}>`);
const svg = fc
  .array(
    fc.constantFrom(
      '<title>a</title>',
      '<use href="#u"/>',
      '<a href=s>',
      '<title/>',
      '<style/>',
      '<script/>',
      '<![CDATA[<a href=c>]]>',
      '<g>',
      '<image xlink:href="i" />',
    ),
    { maxLength: 5 },
  )
  .map((parts) => `<svg viewBox="0 0 1 1">${parts.join('')}</svg>`);
const broken = fc.constantFrom(
  '<',
  '<a',
  '<a ',
  '<a href',
  '<a href=',
  '<a href="',
  "<a href='x",
  '</',
  '<!',
  '<!-',
  '<!--',
  '<title>',
  '<script',
  '=',
  '/',
);

const WELL_FORMED = fc.array(fc.oneof(tag, tag, texts, comment, raw, svg), { maxLength: 12 });
const SOUP = fc.array(fc.oneof(tag, texts, comment, raw, broken), { maxLength: 12 });

for (const [name, pieces] of [
  ['well-formed pages', WELL_FORMED],
  ['broken pages', SOUP],
] as const) {
  test(`a full parser finds the same links and ids in ${name}`, () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const html = `<!doctype html><html><head></head><body>${parts.join('')}`;
        const attributes = parsed(html);
        const links = attributes.filter(isLink).map(({ tag, name, value }) => `${tag} ${name} ${value}`);
        assert.deepEqual(sortedSet(written(html)), sortedSet(links));
        assert.deepEqual(sortedSet(scanLinks(html).ids), sortedSet(attributes.filter(isId).map(({ value }) => value)));
      }),
      { numRuns: 3000 },
    );
  });
}
