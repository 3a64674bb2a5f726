import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { showNoteLinks, withoutNoteLink } from '../../src/parse/note-links.js';
import { isSourcePath, must, type SourcePath } from '../../src/record/brands.js';
import { plainText } from '../../src/record/plain-text.js';

const path = (name: string): SourcePath => must(isSourcePath, name);
const FOLDER = {
  file: path('1994/bridge.md'),
  pictures: new Set(['1994/toll.jpg', 'scans/quay.png', 'a/pier.jpg', 'b/pier.jpg'].map(path)),
};

/** The children of the only paragraph, as words and pictures. */
function shown(text: string): readonly string[] {
  const root = parseMarkdown(text);
  assert.ok(root !== null);
  showNoteLinks(root, text, FOLDER);
  const [paragraph] = root.children;
  assert.ok(paragraph?.type === 'paragraph');
  return paragraph.children.map((child) => (child.type === 'image' ? `${child.url} ${child.alt}` : plainText(child)));
}

describe('withoutNoteLink', () => {
  for (const [link, name] of [
    ['[[Ann Otter]]', 'Ann Otter'],
    ['[[people/otter|Ann Otter]]', 'Ann Otter'],
    ['[[Board#Members]]', 'Board > Members'],
    ['Ann Otter', 'Ann Otter'],
    ['[[]]', '[[]]'],
  ] as const)
    test(`${link} is ${name}`, () => assert.equal(withoutNoteLink(link), name));
});

describe('showNoteLinks', () => {
  test('a link is what the note shows, within emphasis too', () => {
    assert.deepEqual(shown('[[Ann Otter]] and **[[b|Ivo Arden]]** met.'), ['Ann Otter and ', 'Ivo Arden', ' met.']);
  });

  test('a picture is found beside its article, else wherever the only one of its name lies', () => {
    assert.deepEqual(shown('![[toll.jpg]]'), ['/1994/toll.jpg ']);
    assert.deepEqual(shown('See ![[quay.png|The old quay]] here'), ['See ', '/scans/quay.png The old quay', ' here']);
    assert.deepEqual(shown('![[pier.jpg|300x200]]'), ['pier.jpg ']);
    assert.deepEqual(shown('![[../lost.jpg|300]]'), ['../lost.jpg ']);
  });

  test('an embedded note is its name', () => assert.deepEqual(shown('![[Bridge Board]]'), ['Bridge Board']));

  test('brackets of other kinds stay', () => {
    for (const text of ['as said[[1]]', '`[[x]]`', '[[ x ]]', '[[a](https://example.org)]'])
      assert.deepEqual(shown(text).join(''), plainText(parseMarkdown(text)?.children[0] ?? assert.fail()));
    assert.deepEqual(shown('\\[\\[Ann Otter]]'), ['[[Ann Otter]]']);
  });

  test('the pieces of a paragraph stand on the lines on which they are written', () => {
    const text = 'One [[line]]\nand ![[toll.jpg]]\nand [[more]]\nof it.';
    const root = parseMarkdown(text);
    assert.ok(root !== null);
    showNoteLinks(root, text, FOLDER);
    const [paragraph] = root.children;
    assert.ok(paragraph?.type === 'paragraph');
    const lines = paragraph.children.map(({ position }) => [position?.start.line, position?.end.line]);
    assert.deepEqual(lines, [
      [1, 2],
      [2, 2],
      [2, 4],
    ]);
  });

  test('no word is lost', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const piece = fc.oneof(
      word,
      word.map((name) => `[[${name}]]`),
      fc.tuple(word, word).map(([a, b]) => `[[${a}|${b}]]`),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const words = pieces.map((one) => one.replace(/^\[\[(?:.*\|)?|\]\]$/g, ''));
        assert.equal(shown(pieces.join(' ')).join(''), words.join(' '));
      }),
    );
  });
});
