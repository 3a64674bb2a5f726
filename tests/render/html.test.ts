import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { markdownOrText } from '../../src/parse/markdown.js';
import { aboutHtml, createHtmlWriter, type HtmlOptions } from '../../src/render/html.js';
import { SCHEMA } from '../../src/render/sanitise-schema.js';

const write = createHtmlWriter();
const ofMarkdown = (text: string, options?: HtmlOptions) => write(markdownOrText(text).children, options);
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });

describe('text', () => {
  test('keeps every character of saved text as text', () => {
    assert.equal(
      write([paragraph('<b>1 < 2</b> & *no* _markup_ {{ 7 * 7 }}')]),
      '<p>&#x3C;b>1 &#x3C; 2&#x3C;/b> &#x26; *no* _markup_ {{ 7 * 7 }}</p>',
    );
  });

  test('loses what no HTML document can hold', () => {
    assert.equal(write([paragraph('a\u0000b\u0007c\u009Fd\uD800e\tf')]), '<p>abcd\uFFFDe\tf</p>');
  });

  test('an empty body is empty', () => {
    assert.equal(write([]), '');
  });

  test('the tree handed in is not changed', () => {
    const body = markdownOrText('# One\n\n[a](b.html) ![c](d.svg)').children;
    const before = structuredClone(body);
    write(body, { imageUrl: () => 'x.svg' });
    assert.deepEqual(body, before);
  });
});

describe('Markdown', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'emphasis, code and deletion',
      'a *b* **c** `d` ~~e~~',
      '<p>a <em>b</em> <strong>c</strong> <code>d</code> <del>e</del></p>',
    ],
    ['a quotation', '> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['lists', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['a task list', '- [x] a\n- [ ] b', '<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>'],
    [
      'a table',
      '| a |\n| - |\n| b |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
    ],
    ['a block of code', '```js\na < b\n```', '<pre><code>a &#x3C; b\n</code></pre>'],
    ['raw HTML in a line', 'a <b onclick="x()">b</b>', '<p>a b</p>'],
    ['a block of raw HTML', '<script>alert(1)</script>\n\na', '<p>a</p>'],
    ['a comment', '<!-- a -->\n\nb', '<p>b</p>'],
  ];
  for (const [name, markdown, html] of cases) test(name, () => assert.equal(ofMarkdown(markdown).trim(), html));

  test('footnotes link there and back, in the words given', () => {
    const own = createHtmlWriter({ notes: 'Anmerkungen', backToText: 'Zurück' });
    const html = own(markdownOrText('a[^1]\n\n[^1]: b').children);
    assert.match(
      html,
      /<a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">/,
    );
    assert.match(html, /<h2 id="footnote-label">Anmerkungen<\/h2>/);
    assert.match(html, /<li id="user-content-fn-1">/);
    assert.match(html, /<a href="#user-content-fnref-1" data-footnote-backref="" aria-label="Zurück">↩<\/a>/);
  });
});

describe('headings', () => {
  const levels = (markdown: string) => [...ofMarkdown(markdown).matchAll(/<h(\d)>/g)].map((match) => Number(match[1]));

  test('begin below the headline, whatever was written', () => {
    assert.deepEqual(levels('# a'), [2]);
    assert.deepEqual(levels('### a\n\n### b'), [2, 2]);
  });

  test('step down by one', () => {
    assert.deepEqual(levels('# a\n\n### b\n\n###### c\n\n### d\n\n# e'), [2, 3, 4, 3, 2]);
    assert.deepEqual(levels('### a\n\n# b\n\n## c'), [2, 2, 3]);
  });

  test('end at h6', () => {
    assert.deepEqual(levels('# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f'), [2, 3, 4, 5, 6, 6]);
  });

  test('are dropped when empty', () => {
    assert.equal(ofMarkdown('#\n\na').trim(), '<p>a</p>');
  });
});

describe('links', () => {
  test('lead to the web or to an e-mail address', () => {
    assert.equal(
      ofMarkdown('[a](https://a.example/?b&c)'),
      '<p><a href="https://a.example/?b&#x26;c" rel="external">a</a></p>',
    );
    assert.equal(ofMarkdown('[a](mailto:b@c.example)'), '<p><a href="mailto:b@c.example">a</a></p>');
    assert.equal(
      ofMarkdown('[](http://a.example)'),
      '<p><a href="http://a.example" rel="external">http://a.example</a></p>',
    );
  });

  for (const target of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,a',
    'b.html',
    '/b',
    '//b.example',
    '#b',
    'ftp://b',
    '<java\nscript:x>',
    '',
  ]) {
    test(`leave only their words when they lead to ${JSON.stringify(target)}`, () => {
      assert.doesNotMatch(ofMarkdown(`[a](${target})`), /<a|href/);
      assert.doesNotMatch(ofMarkdown(`[a][r]\n\n[r]: ${target}`), /<a|href/);
    });
  }
});

describe('pictures', () => {
  const imageUrl = (path: string) => (path === 'pictures/a b.svg' ? '../../files/pictures/a%20b.svg' : null);

  test('stand at the URL given for them', () => {
    assert.equal(
      ofMarkdown('![The quay](<pictures/a b.svg>)', { imageUrl }),
      '<p><img src="../../files/pictures/a%20b.svg" alt="The quay" loading="lazy" decoding="async"></p>',
    );
  });

  test('are words in brackets where the archive does not have them', () => {
    assert.equal(ofMarkdown('![The quay](https://elsewhere.example/a.png)', { imageUrl }), '<p>[The quay]</p>');
    assert.equal(ofMarkdown('a ![](gone.png)', { imageUrl }), '<p>a </p>');
    assert.equal(ofMarkdown('![a](%E0%A4%A)'), '<p>[a]</p>');
  });
});

describe('direction', () => {
  test('is said of a block that runs against the text', () => {
    assert.equal(write([paragraph('قال الوزير: Reuters')]), '<p dir="rtl">قال الوزير: Reuters</p>');
    assert.equal(write([paragraph('The word سوق means market.')]), '<p>The word سوق means market.</p>');
    assert.equal(
      write([paragraph('Reuters قالت إن الميناء مفتوح')], { dir: 'rtl' }),
      '<p>Reuters قالت إن الميناء مفتوح</p>',
    );
    assert.equal(write([paragraph('Reported by Reuters')], { dir: 'rtl' }), '<p dir="ltr">Reported by Reuters</p>');
  });

  test('is not said of numbers and signs', () => {
    assert.equal(write([paragraph('1994 – 2024')], { dir: 'rtl' }), '<p>1994 – 2024</p>');
  });
});

/** Control characters other than tab and line feed. */
const FORBIDDEN = /(?![\t\n])\p{Cc}/gu;

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Every element of an HTML text, as a browser reads it. */
function elementsOf(nodes: readonly Node[]): readonly DefaultTreeAdapterTypes.Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []));
}

function assertHarmless(html: string): void {
  for (const { tagName, attrs } of elementsOf(parseFragment(html).childNodes)) {
    assert.ok(SCHEMA.tagNames.includes(tagName), tagName);
    for (const { name, value } of attrs) {
      assert.doesNotMatch(name, /^(?:on|style|class|name|srcset)/);
      if (name === 'href') assert.match(value, /^(?:https?:\/\/|mailto:|#user-content-fn)/i);
      if (name === 'src') assert.equal(value, 'known.svg');
      if (name === 'id') assert.match(value, /^(?:user-content-fn|footnote-label$)/);
    }
  }
  assert.doesNotMatch(html, /\p{Cs}/u);
  assert.equal(html.replace(FORBIDDEN, ''), html);
}

describe('hostile text', () => {
  const pieces = fc.constantFrom(
    ...[
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '](javascript:alert(1))',
      '[a',
      '![',
      '<',
      '>',
      '"',
    ],
    ...[
      '# ',
      '> ',
      '- [x] ',
      '[^1]',
      '[^1]: ',
      '[r]: javascript:x',
      '|',
      '\n|-|\n',
      '\n\n',
      '\0',
      '\uD800',
      '&lt;script>',
    ],
    ...[
      '<a href="javascript:x">',
      '](data:text/html,x)',
      '<style>',
      'known.svg)',
      '](',
      '`',
      '*',
      '</p>',
      '\u202E',
      '\u001B',
    ],
  );
  const hostile = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 20 })
    .map((all) => all.join(''));
  const options: HtmlOptions = { imageUrl: (path) => (path === 'known.svg' ? path : null) };

  test('as saved text is harmless and stays whole', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = write([paragraph(text)], options);
        assertHarmless(html);
        const [element] = parseFragment(html).childNodes;
        const child = element !== undefined && 'childNodes' in element ? element.childNodes[0] : undefined;
        const shown = child !== undefined && 'value' in child ? child.value : '';
        // White space at line ends is not kept; it shows nowhere.
        const visible = (all: string) => all.replace(/[\s\p{Cc}]+/gu, '');
        assert.equal(visible(shown), visible(text.replace(/\p{Cs}/gu, '\uFFFD')));
      }),
    );
  });

  test('as Markdown is harmless', () => {
    fc.assert(
      fc.property(hostile, (text) => assertHarmless(ofMarkdown(text, options))),
      { numRuns: 300 },
    );
  });

  test('as a tree that claims to be HTML is harmless', () => {
    const tree: RootContent = {
      type: 'paragraph',
      data: { hName: 'script', hProperties: { onclick: 'x', style: 'x' } },
      children: [{ type: 'text', value: 'x' }],
    };
    assertHarmless(write([tree, { type: 'html', value: '<script>x</script>' }]));
  });
});

describe('the about text', () => {
  test('is parsed as Markdown and written like every text', () => {
    assert.equal(aboutHtml('# Why\n\n<i>a</i> *b*', markdownOrText, write), '<h2>Why</h2>\n<p>a <em>b</em></p>');
  });
});
