import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from '../../src/parse/parse.js';
import { isSha256, isSourcePath, must } from '../../src/record/brands.js';
import { plainText } from '../../src/record/plain-text.js';
import { split } from '../../src/split/split.js';

/** The article of a Markdown file with these lines of front matter, and what is wrong with it. */
function read(front: readonly string[], body: string) {
  const text = `---\n${front.join('\n')}\n---\n\n${body}\n`;
  const [document] = split({
    path: must(isSourcePath, '2003/a.md'),
    encoding: 'utf-8',
    sha256: must(isSha256, 'a'.repeat(64)),
    text,
    format: 'markdown',
  });
  assert.ok(document !== undefined);
  return parse(document, new Set([must(isSourcePath, 'quay.svg')]));
}

const FROM = 'adopted_from: {file: a.txt, lines: 1-9, sha256: abc}';
const PAGE = '# A heading\n\nBy Ann Otter\n\nPublished: 3 March 2003\n\nA quay. (Reuters)\n\nRead more\n\nTT';

describe('the text of an adopted article', () => {
  test('is text, whatever it looks like', () => {
    const { article } = read([FROM], PAGE);
    assert.deepEqual(
      article.body.map((node) => plainText(node)),
      PAGE.replace('# ', '').split('\n\n'),
    );
    assert.deepEqual([article.title, article.byline, article.figures, article.residue], [null, null, [], []]);
    assert.deepEqual(article.dateLines, []);
  });

  test('is read like any other without `adopted_from`', () => {
    const { article } = read(['title: A heading'], PAGE);
    assert.deepEqual(article.byline?.value, ['Ann Otter']);
    assert.notEqual(article.body.length, 6);
  });

  test('accounts for every line', () => {
    const { article } = read([FROM, 'title: Quay'], `${PAGE}\n\n<div>raw</div>\n\n---\n\n> quoted\n\n- one\n- two`);
    const told = new Set(article.ledger.map(({ line }) => line));
    const { lines, range } = article.document;
    const silent = lines.filter((text, i) => text.trim() !== '' && !told.has(range.first + i));
    assert.deepEqual(silent, []);
    assert.deepEqual(
      article.residue.map(({ text, rule }) => [text, rule]),
      [
        ['<div>raw</div>', 'html'],
        ['---', 'rule'],
      ],
    );
  });

  test('makes no link of an address that is escaped, and one of an address that is not', () => {
    const links = (body: string) => JSON.stringify(read([FROM], body).article.body).split('"link"').length - 1;
    assert.equal(
      links('See https\\://example.org/a and www\\.example.org or a\\@example.org, *https\\://b.example.org*.'),
      0,
    );
    assert.equal(links('See https://example.org/a and https\\://example.org/b.'), 1);
  });
});

describe('front matter of adopted articles', () => {
  test('gives captions with credits and pictures, notes and the place of a dateline', () => {
    const { article, problems } = read(
      [
        FROM,
        'dateline: Vale road, Monday',
        'dateline_place: Aldermere',
        'captions:',
        '  - A boat',
        '  - {caption: A quay, credit: Ann Otter, image: ../quay.svg}',
        '  - {credit: Reuters}',
        'notes: ["Correction: it was green, not blue."]',
      ],
      'The text.',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(article.dateline?.value, { printed: 'Vale road, Monday', place: 'Aldermere' });
    assert.deepEqual(
      article.figures.map(({ caption, credit, image }) => [caption?.value, credit?.value, image]),
      [
        ['A boat', undefined, null],
        ['A quay', 'Ann Otter', 'quay.svg'],
        [undefined, 'Reuters', null],
      ],
    );
    assert.equal(article.figures[0]?.caption?.origin, 'front-matter');
    assert.deepEqual(
      article.notes.map(({ value, origin }) => [value, origin]),
      [['Correction: it was green, not blue.', 'front-matter']],
    );
  });

  test('adds captions of the text that front matter does not have', () => {
    const { article } = read(
      ['title: Quay', 'captions: [A quay]', 'image: quay.svg'],
      'A quay. (Reuters)\n\nA boat. (Reuters)\n\nThe text.',
    );
    assert.deepEqual(
      article.figures.map(({ caption, image }) => [caption?.value, image]),
      [
        ['A quay', 'quay.svg'],
        ['A boat.', null],
      ],
    );
  });

  for (const [key, value] of [
    ['captions', '{caption: {deep: 1}}'],
    ['captions', '{photographer: Ann}'],
    ['date_evidence', 'a caption'],
    ['date_evidence', '{date: 2003, rule: "By rule of thumb", text: x}'],
    ['adopted_from', '{lines: 1-9}'],
    ['notes', '{a: b}'],
    ['id', 'ABC'],
  ] as const) {
    test(`tells of ${key}: ${value}`, () => {
      const { article, problems } = read(['title: Quay', `${key}: ${value}`], 'The text.');
      assert.deepEqual(
        problems.map(({ line, rule }) => [line, rule]),
        [[3, key === 'id' ? 'front-matter-foreign-id' : 'front-matter-value']],
      );
      assert.ok(key in (article.frontMatter?.extra ?? {}));
    });
  }

  test('takes the word null in quotes for a word', () => {
    assert.equal(read([FROM, 'title: "null"'], 'The text.').article.title?.value, 'null');
    assert.equal(read([FROM, 'title: null'], 'The text.').article.title, null);
  });
});
