import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readSource } from '../../src/read/source.js';
import { isSourcePath, must } from '../../src/record/brands.js';
import { problemLine } from '../../src/record/problem.js';
import { encodeSingle } from './encode.js';

describe('readSource', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backfile-source-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const read = (path: string) => readSource(folder, must(isSourcePath, path));

  test('gives text, encoding, hash and bytes as they are on the disk', async () => {
    await mkdir(join(folder, '1994'));
    const bytes = Buffer.from(encodeSingle('Café\r\n“Open” again', 'windows-1252'));
    await writeFile(join(folder, '1994/cafe.txt'), bytes);
    const result = await read('1994/cafe.txt');
    assert.ok('source' in result);
    assert.deepEqual(result.source, {
      path: '1994/cafe.txt',
      encoding: 'windows-1252',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      text: 'Café\n“Open” again',
      format: 'text',
    });
    assert.deepEqual(Buffer.from(result.bytes), bytes);
    assert.deepEqual(result.hints, []);
  });

  test('broken bytes in UTF-8 are a hint with the line of the first', async () => {
    const good = Buffer.from('Über die Brücke\nfür größere Schiffe\n');
    await writeFile(join(folder, 'broken.txt'), Buffer.concat([good, Uint8Array.of(0x61, 0xff, 0x62), good]));
    const result = await read('broken.txt');
    assert.ok('source' in result);
    assert.equal(result.source.encoding, 'utf-8');
    assert.deepEqual(
      result.hints.map((hint) => [hint.severity, problemLine(hint)]),
      [
        [
          'hint',
          'broken.txt:3: some bytes are no character of the file’s encoding and are shown as \ufffd; compare with where the text comes from, and correct it [file-broken-characters]',
        ],
      ],
    );
  });

  test('Markdown is told by the name', async () => {
    await writeFile(join(folder, 'a.MD'), '# A');
    const result = await read('a.MD');
    assert.ok('source' in result);
    assert.equal(result.source.format, 'markdown');
  });

  const wrong: readonly (readonly [file: string, content: string | null, problem: string])[] = [
    ['empty.txt', '', 'the file is empty; add the text of the article, or remove the file [file-empty]'],
    ['blank.txt', '\n \n', 'the file is empty; add the text of the article, or remove the file [file-empty]'],
    [
      'picture.txt',
      '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
      'the file holds binary data, not text; save it as plain text, or move it out of the archive [file-binary]',
    ],
    ['gone.txt', null, 'the file is no longer there; build again [file-unreadable]'],
  ];
  for (const [file, content, problem] of wrong) {
    test(`${file} is one problem`, async () => {
      if (content !== null) await writeFile(join(folder, file), content, 'latin1');
      const result = await read(file);
      assert.ok('problem' in result);
      assert.equal(problemLine(result.problem), `${file}: ${problem}`);
      assert.equal(result.problem.severity, 'error');
    });
  }

  test('a folder in the place of a file is a problem', async () => {
    await mkdir(join(folder, 'folder.txt'));
    const result = await read('folder.txt');
    assert.ok('problem' in result);
    assert.equal(
      problemLine(result.problem),
      'folder.txt: this is a folder, not a file; rename the folder [file-unreadable]',
    );
  });
});
