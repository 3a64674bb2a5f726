import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { LEDGER_FILE } from '../../src/adopt/ledger.js';
import { isSourcePath, must } from '../../src/record/brands.js';
import { BackfileError } from '../../src/record/problem.js';
import { checkAdoptFolders, type FileToWrite, writeAdopted } from '../../src/write/adopted-folder.js';
import { contents, fill, temporaryFolder } from './temp.js';

const file = (path: string, text: string): FileToWrite => ({
  path: must(isSourcePath, path),
  bytes: Buffer.from(text),
});

function ruleOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    assert.ok(error instanceof BackfileError && error.exitCode === 2);
    return error.problems[0]?.rule;
  }
}

describe('checkAdoptFolders', () => {
  test('refuses folders where adopted files would do harm or come to harm', (t) => {
    const at = temporaryFolder(t);
    fill(at, {
      'articles/a.txt': 'A',
      'site/.backfile.json': '{"generator":"backfile","format":1}\n',
      'foreign/letter.txt': 'Dear',
      'adopted/adopted.jsonl': '{"generator":"backfile adopt","format":1}\n',
      file: 'x',
    });
    mkdirSync(join(at, 'empty'));
    symlinkSync(join(at, 'articles'), join(at, 'link'));
    const check = (out: string) =>
      ruleOf(() =>
        checkAdoptFolders({
          out: join(at, out),
          input: join(at, 'articles'),
          output: join(at, '_site'),
          cache: join(at, '.cache'),
        }),
      );
    const expected: Readonly<Record<string, string | undefined>> = {
      new: undefined,
      empty: undefined,
      adopted: undefined,
      foreign: 'adopt-foreign',
      file: 'adopt-not-folder',
      site: 'adopt-into-site',
      _site: 'adopt-inside-output',
      '_site/adopted': 'adopt-inside-output',
      '.cache/x': 'adopt-inside-cache',
      articles: 'adopt-inside-input',
      'articles/adopted': 'adopt-inside-input',
      'link/adopted': 'adopt-inside-input',
      '.': 'adopt-around-input',
    };
    for (const [out, rule] of Object.entries(expected)) assert.equal(check(out), rule, out);
  });
});

describe('writeAdopted', () => {
  test('writes files, and writes none that is the same already', (t) => {
    const out = join(temporaryFolder(t), 'adopted');
    const files = [file('2023/a.md', 'one'), file('archive.yaml', 'title: x')];
    const { written, unchanged, left } = writeAdopted(out, files);
    assert.deepEqual([written, unchanged, left.length], [2, 0, 0]);
    const first = contents(out);
    assert.deepEqual(Object.keys(first), ['2023/a.md', LEDGER_FILE, 'archive.yaml']);
    assert.deepEqual(writeAdopted(out, files).unchanged, 2);
    assert.deepEqual(contents(out), first);
  });

  test('replaces its own files, and leaves those that were changed', (t) => {
    const out = temporaryFolder(t);
    writeAdopted(out, [file('a.md', 'one'), file('b.md', 'one')]);
    writeFileSync(join(out, 'b.md'), 'mended by hand');
    for (let round = 0; round < 2; round += 1) {
      const { left } = writeAdopted(out, [file('a.md', `two ${round}`), file('b.md', 'two')]);
      assert.deepEqual(
        left.map(({ path, problem }) => [path, problem.rule, problem.severity]),
        [['b.md', 'adopt-changed', 'hint']],
      );
      assert.equal(contents(out)['a.md'], `two ${round}`);
      assert.equal(contents(out)['b.md'], 'mended by hand');
    }
  });

  test('removes nothing, and knows files again that a later run did not name', (t) => {
    const out = temporaryFolder(t);
    writeAdopted(out, [file('a.md', 'one'), file('b.md', 'one')]);
    writeAdopted(out, [file('a.md', 'one')]);
    assert.equal(contents(out)['b.md'], 'one');
    assert.deepEqual(writeAdopted(out, [file('b.md', 'two')]).left, []);
    assert.equal(contents(out)['b.md'], 'two');
  });

  test('knows its own files after it was killed half-way', (t) => {
    const out = temporaryFolder(t);
    writeAdopted(out, [file('a.md', 'one'), file('b.md', 'one')]);
    writeAdopted(out, [file('a.md', 'two'), file('b.md', 'two')]);
    const ledger = contents(out)[LEDGER_FILE] ?? '';
    // As the ledger stands while files are being replaced: b.md still has its former bytes.
    rmSync(join(out, 'b.md'));
    const both = ledger.replace(
      /("file":"b\.md","sha256":\[)/,
      `$1"${'7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed'}",`,
    );
    writeFileSync(join(out, LEDGER_FILE), both);
    writeFileSync(join(out, 'b.md'), 'one');
    assert.deepEqual(writeAdopted(out, [file('b.md', 'two')]).left, []);
    assert.equal(contents(out)['b.md'], 'two');
  });

  test('writes through no link and over nobody’s file', (t) => {
    const at = temporaryFolder(t);
    const out = join(at, 'adopted');
    writeAdopted(out, [file('a.md', 'one')]);
    mkdirSync(join(at, 'elsewhere'));
    symlinkSync(join(at, 'elsewhere'), join(out, '2023'));
    fill(out, { '2024/b.md': 'a letter' });
    const { left } = writeAdopted(out, [file('a.md', 'one'), file('2023/a.md', 'x'), file('2024/b.md', 'x')]);
    assert.deepEqual(
      left.map(({ path, problem }) => [path, problem.rule, problem.severity]),
      [
        ['2023/a.md', 'adopt-obstructed', 'error'],
        ['2024/b.md', 'adopt-obstructed', 'error'],
      ],
    );
    assert.deepEqual(contents(join(at, 'elsewhere')), {});
    assert.equal(contents(out)['2024/b.md'], 'a letter');
  });
});
