import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ArticleText } from '../../src/record/filed-article.js';
import { type ArchiveRepeats, archiveRepeats, repeatsIn, withoutRepeats } from '../../src/relate/archive-repeats.js';
import { articleOf, paragraph, type ReadArticle, textOf } from './articles.js';

const LINE = 'The Courier is printed on the old quay';

const saved = (n: number, line: string) =>
  articleOf(`courier/${n}.txt`, `Ferry ${n} leaves late\n\n${paragraph(n)}\n\n${line}\n\n${paragraph(n + 100)}`);

const many = (count: number, line: string) => Array.from({ length: count }, (_, n) => saved(n, line));

/** The text of an article without what its source repeats. */
function cleaned(article: ReadArticle, repeats: ArchiveRepeats): ArticleText {
  const own = repeatsIn(article, repeats);
  const text = textOf(article);
  return own === null ? text : withoutRepeats(text, article.document.range.first, own);
}

describe('lines that repeat in a source', () => {
  test('a short line in five files moves to the residue, with the count as evidence', () => {
    const articles = many(5, LINE);
    const [first] = articles.map((article) => cleaned(article, archiveRepeats(articles)));
    assert.equal(first?.body.length, 2);
    assert.deepEqual(
      first?.residue.map(({ line, text, rule }) => [line, text, rule]),
      [[5, LINE, 'archive-repeat (5 of 5 files)']],
    );
    assert.deepEqual(
      first?.ledger.filter(({ line }) => line === 5),
      [{ line: 5, field: 'residue', rule: 'archive-repeat (5 of 5 files)' }],
    );
  });

  test('four files are too few, and so is less than three in a hundred', () => {
    assert.equal(archiveRepeats(many(4, LINE)).size, 0);
    const others = Array.from({ length: 170 }, (_, n) => saved(n + 500, `Only here: ${n}`));
    assert.equal(archiveRepeats([...many(5, LINE), ...others]).size, 0);
  });

  test('files are counted, not articles of one file', () => {
    const one = saved(1, LINE);
    assert.equal(archiveRepeats([one, one, one, one, one, one]).size, 0);
  });

  test('another source keeps its line', () => {
    const repeats = archiveRepeats(many(6, LINE));
    const other = articleOf('herald/1.txt', `Ferry 1 leaves late\n\n${paragraph(1)}\n\n${LINE}\n\n${paragraph(2)}`);
    assert.equal(repeatsIn(other, repeats), null);
  });

  test('folders named by date are one source', () => {
    const dated = Array.from({ length: 5 }, (_, n) =>
      articleOf(
        `courier/2001/0${n + 1}/a.txt`,
        `Ferry ${n} leaves late\n\n${paragraph(n)}\n\n${LINE}\n\n${paragraph(n + 9)}`,
      ),
    );
    assert.equal(archiveRepeats(dated).get('folder:courier')?.get(LINE)?.files, 5);
  });

  test('rows of a table repeat by right', () => {
    const table = (n: number) =>
      articleOf(
        `wire/${n}.txt`,
        `Quay company year net\nShr ${n} cts\nNet ${n},000\nYear\nShr ${n + 3} cts\nNet ${n}1,000`,
      );
    const articles = Array.from({ length: 8 }, (_, n) => table(n + 10));
    assert.equal(archiveRepeats(articles).size, 0);
  });

  test('Markdown is its keeper’s own', () => {
    const text = (n: number) => `# Ferry ${n}\n\n${paragraph(n)}\n\n${LINE}\n`;
    const articles = Array.from({ length: 8 }, (_, n) => articleOf(`kept/${n}.md`, text(n), 'markdown'));
    assert.equal(archiveRepeats(articles).size, 0);
  });

  test('no line is lost, whatever repeats', () => {
    const lines = fc.array(fc.constantFrom(LINE, 'Share the quay', paragraph(3), paragraph(4), ''), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(lines, { minLength: 5, maxLength: 8 }), (texts) => {
        const articles = texts.map((text, n) =>
          articleOf(`courier/${n}.txt`, [`Ferry ${n} is late`, ...text].join('\n')),
        );
        const repeats = archiveRepeats(articles);
        for (const article of articles) {
          const after = cleaned(article, repeats);
          const fates = (ledger: typeof after.ledger) => ledger.map(({ line }) => line).join(' ');
          assert.equal(fates(after.ledger), fates(article.ledger));
          const residue = new Set(after.residue.map(({ line }) => line));
          const told = after.ledger.filter(({ field }) => field === 'residue').map(({ line }) => line);
          assert.deepEqual([...residue].sort(), [...new Set(told)].sort());
        }
      }),
      { numRuns: 60 },
    );
  });
});
