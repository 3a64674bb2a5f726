import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RootContent } from 'mdast';
import { blocksOfHtml, showTagsWithin } from '../../src/parse/html-blocks.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { plainText } from '../../src/record/plain-text.js';

/** What a block of HTML on lines 3 to 5 of a file shows: of each block its type, its words and its first line. */
function shown(value: string): readonly (readonly [string, string, number | undefined])[] {
  const point = (line: number) => ({ line, column: 1 });
  const blocks = blocksOfHtml({ type: 'html', value, position: { start: point(3), end: point(5) } });
  return blocks.map((block) => [block.type, plainText(block), block.position?.start.line]);
}

describe('blocksOfHtml', () => {
  test('paragraphs, headings, lists and tables are what they are in Markdown, each on its line', () => {
    assert.deepEqual(shown('<h2>Ferry</h2>\n<p>It <b>stops</b>.</p>\n<ul><li>one<li>two</ul>'), [
      ['heading', 'Ferry', 3],
      ['paragraph', 'It stops.', 4],
      ['list', 'one\ntwo', 5],
    ]);
    assert.deepEqual(shown('<table><tr><th>A<td>b</table>'), [['table', 'A\nb', 3]]);
  });

  test('words without a paragraph are one', () => {
    assert.deepEqual(shown('<div>The ferry <i>stops</i>.</div>'), [['paragraph', 'The ferry stops.', 3]]);
  });

  test('a caption is what stands in emphasis beneath its picture', () => {
    const [picture, caption] = blocksOfHtml({
      type: 'html',
      value: '<figure><img src="a.jpg" alt="A pier"><figcaption>The pier</figcaption></figure>',
    });
    const kinds = (block: RootContent | undefined) =>
      block?.type === 'paragraph' ? block.children.map(({ type }) => type) : null;
    assert.deepEqual([kinds(picture), kinds(caption)], [['image'], ['emphasis']]);
  });

  for (const nothing of [
    '<!-- more -->',
    '<script>alert(1)</script>',
    '<style>p {}</style>',
    '<iframe src="https://films.example.org/1"></iframe>',
    '<div class="a">',
    '</div>',
    '<form><input value="a"><button>Go</button></form>',
  ]) {
    test(`shows nothing: ${nothing}`, () => assert.deepEqual(shown(nothing), []));
  }

  test('what nests or runs on without end is not read', () => {
    assert.deepEqual(shown(`${'<div>'.repeat(50_000)}x`), []);
    assert.deepEqual(shown(`${'<nav>'.repeat(15_000)}x`), []);
    assert.deepEqual(shown('<p>x</p>'.repeat(50_000)), []);
  });

  test('what ends across others without end is not read, and a few times is', () => {
    assert.deepEqual(shown('<i><b>x</i></b>'.repeat(6000)), []);
    assert.deepEqual(shown('<kbd><s>x</kbd></s>'.repeat(4000)), []);
    assert.deepEqual(shown('<p><i>a<b>b</i>c</b></p>'), [['paragraph', 'abc', 3]]);
  });
});

describe('showTagsWithin', () => {
  test('what HTML has no tag for stays as it stands; other tags go', () => {
    const root = parseMarkdown(
      'Carrow Tin <CTIN> rose, the <unclear> clerk</unclear> said. <my-chart></my-chart><!-- x -->',
    );
    assert.ok(root !== null);
    showTagsWithin(root);
    assert.equal(plainText(root).trim(), 'Carrow Tin <CTIN> rose, the <unclear> clerk</unclear> said.');
  });

  test('ends of lines and pictures within a paragraph stand in their place, wherever it is', () => {
    const root = parseMarkdown('- one<br>two <img src="a.jpg" alt="A"> **three<br/>four** <span>five</span>');
    assert.ok(root !== null);
    showTagsWithin(root);
    assert.equal(plainText(root), 'one\ntwo A three\nfour five');
  });
});
