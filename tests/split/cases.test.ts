/**
 * Where one article ends and the next begins. A case is a folder in `split/cases`: `input.txt`, and in `expected.json`
 * the first and last line of each article. Found automatically; a case without an expectation fails.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { SourceFile } from '../../src/record/article.js';
import { isSha256, isSourcePath, must } from '../../src/record/brands.js';
import { frontMatterEnd } from '../../src/split/front-matter-end.js';
import { split } from '../../src/split/split.js';

const CASES = 'tests/split/cases';
const OPEN_CASES = 'tests/split/open-cases';

function source(text: string, format: 'text' | 'markdown' = 'text'): SourceFile {
  return {
    path: must(isSourcePath, format === 'text' ? 'a.txt' : 'a.md'),
    encoding: 'utf-8',
    sha256: must(isSha256, '0'.repeat(64)),
    text,
    format,
  };
}

/** How many times a regular expression is run: a measure of work that no clock has a part in. */
function expressionsRun(act: () => void): number {
  const { exec } = RegExp.prototype;
  let count = 0;
  RegExp.prototype.exec = function counted(text) {
    count += 1;
    return exec.call(this, text);
  };
  try {
    act();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}

const rangesOf = (text: string, format?: 'text' | 'markdown') =>
  split(source(text, format)).map(({ range }) => [range.first, range.last]);

describe('split', () => {
  const names = readdirSync(CASES);
  assert.ok(names.length >= 15, 'there are cases');
  for (const name of names) {
    test(name.replaceAll('-', ' '), () => {
      const expected: unknown = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'));
      assert.deepEqual(rangesOf(readFileSync(join(CASES, name, 'input.txt'), 'utf8')), expected);
    });
  }

  for (const name of readdirSync(OPEN_CASES)) {
    test(`${name.replaceAll('-', ' ')} (still cut wrong)`, () => {
      const expected: unknown = JSON.parse(readFileSync(join(OPEN_CASES, name, 'expected.json'), 'utf8'));
      const ranges = rangesOf(readFileSync(join(OPEN_CASES, name, 'input.txt'), 'utf8'));
      assert.notDeepEqual(ranges, expected, `${name} is cut as it should be now: move its folder to cases/`);
    });
  }

  test('takes a Markdown file for one article', () => {
    const text = readFileSync(join(CASES, 'two-articles-three-blank-lines-apart/input.txt'), 'utf8');
    const lines = text.trimEnd().split('\n').length;
    assert.deepEqual(rangesOf(text, 'markdown'), [[1, lines]]);
    assert.deepEqual(rangesOf(`\n\n${text}\n\n`, 'markdown'), [[3, lines + 2]]);
    assert.deepEqual(rangesOf('\n \n', 'markdown'), []);
  });

  test('gives each article its place, its lines and what is known of its file', () => {
    const text = readFileSync(join(CASES, 'two-articles-three-blank-lines-apart/input.txt'), 'utf8');
    const file = source(text);
    const lines = text.split('\n');
    for (const [n, document] of split(file).entries()) {
      const { range, ...rest } = document;
      assert.deepEqual(rest, {
        file: 'a.txt',
        encoding: 'utf-8',
        fileSha256: file.sha256,
        format: 'text',
        n,
        lines: lines.slice(range.first - 1, range.last),
      });
    }
  });

  test('leaves no line with text outside of an article, and puts none in two, whatever the text', () => {
    const line = fc.constantFrom(
      '',
      '',
      ' ',
      '\f',
      'The Lamp on the Mole Is Lit',
      'LAMP IS LIT',
      'By Ada Lunt',
      'Published: 12 March 2001',
      'TT',
      '20',
      '* * *',
      '---',
      'title: x',
      `The lamp was lit ${'and lit again '.repeat(9)}on Monday.`,
      'بقلم: هناء السالم',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.boolean(), (lines, markdown) => {
        const found = split(source(lines.join('\n'), markdown ? 'markdown' : 'text'));
        const covered = found.flatMap(({ range }) => lines.map((_, i) => i + 1).slice(range.first - 1, range.last));
        assert.deepEqual(
          covered,
          [...new Set(covered)].sort((a, b) => a - b),
        );
        const outside = lines.filter((text, i) => text.trim() !== '' && !covered.includes(i + 1));
        assert.deepEqual(outside, []);
        assert.deepEqual(
          found.map(({ n }) => n),
          found.map((_, n) => n),
        );
        for (const { lines: own } of found) assert.ok(own[0]?.trim() !== '' && own.at(-1)?.trim() !== '');
      }),
    );
  });

  for (const [what, unit] of [
    ['blank lines', '\n'],
    ['words with gaps between them', 'Lamp\n\n\n\n'],
    ['headlines with gaps between them', 'The Lamp on the Mole Is Lit\n\n\n\n'],
    ['words on pages of their own', 'Lamp\n\f\n'],
    ['bylines with gaps between them', 'By Ada Lunt\n\n\n\n'],
    ['one long line', 'lamp '],
  ] as const) {
    test(`does work in proportion to the text: ${what}`, () => {
      const work = (count: number) => expressionsRun(() => rangesOf(`${unit.repeat(count)}\n\n\n\nThe end`));
      const [small, large] = [work(200), work(400)];
      assert.ok(large <= 2.5 * small + 100, `${small} expressions are run for one length, ${large} for twice that`);
    });
  }
});

describe('frontMatterEnd', () => {
  const cases: readonly (readonly [string, readonly string[], number])[] = [
    ['none', ['The Lamp', '---', 'text'], 0],
    ['a closed block', ['---', 'title: x', '---', 'text'], 3],
    ['a block closed by dots', ['---', 'title: x', '...', 'text'], 3],
    ['an empty block', ['---', '---', 'text'], 2],
    ['a block that names its language', ['---json', '{}', '---', 'text'], 3],
    ['a block that is not closed', ['---', 'title: x', 'text'], 0],
    ['white space behind the fences', ['---  ', 'title: x', '---\t', 'text'], 3],
    ['no line at all', [], 0],
    ['a fence far below', ['---', ...Array.from({ length: 500 }, () => 'text'), '---'], 0],
  ];
  for (const [what, lines, end] of cases) test(`is ${end} for ${what}`, () => assert.equal(frontMatterEnd(lines), end));
});
