import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../src/lines/line.js';
import { withoutLinkMarks } from '../../src/parse/link-marks.js';

const LIST = [
  'References',
  '',
  '   1. https://example.org/',
  '   2. https://example.org/b',
  '   3. mailto:a@example.org',
];

function read(...lines: readonly string[]) {
  const found = withoutLinkMarks(linesOf(lines, 1));
  return found === null
    ? null
    : { texts: found.lines.map(({ text }) => text), residue: found.residue.map(({ line }) => line.no) };
}

describe('pages of terminal browsers', () => {
  test('lose the numbers of their links, the list of addresses and the names of pictures', () => {
    assert.deepEqual(read('By [2]Ana Quill', '[quay.jpg]', 'The ferry [sic] left in [1998].', ...LIST), {
      texts: ['By Ana Quill', '', 'The ferry [sic] left in [1998].'],
      residue: [4, 6, 7, 8, 2],
    });
  });

  test('lose their menus: links alone above everything else, and several together', () => {
    const texts = [
      '[1]Port Post',
      '* [2]News',
      'Ferry leaves',
      '[3]Ana Quill',
      'The ferry left.',
      ...['[1]A', '[2]B', '[3]C'],
    ];
    assert.deepEqual(read(...texts, ...LIST)?.texts, [
      ...['', '', 'Ferry leaves', 'Ana Quill', 'The ferry left.'],
      ...['', '', ''],
    ]);
  });

  test('are known by the list: without one, and with anything beneath it, brackets are the author’s', () => {
    assert.equal(read('The ferry [1] left.', 'See [2].'), null);
    assert.equal(read('The ferry [1] left.', ...LIST, 'A last line.'), null);
    assert.equal(read('The ferry [1] left.', 'References', '1. https://example.org/'), null);
  });

  test('whatever the lines, every one is there or residue, in its place', () => {
    const line = fc.oneof(
      fc.constantFrom('[1]News', '[a.gif]', 'References', '1. https://example.org/', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const all = [...lines, ...LIST];
        const found = withoutLinkMarks(linesOf(all, 1));
        const told = new Set(
          [...(found?.lines ?? []), ...(found?.residue ?? []).map((one) => one.line)].map(({ no }) => no),
        );
        assert.ok(found === null || all.every((text, i) => text.trim() === '' || told.has(i + 1)));
      }),
    );
  });
});
