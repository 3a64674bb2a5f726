import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { filesWith, fingerprint, printOfFile, stampOf } from '../../src/store/fingerprint.js';
import { fill, temporaryFolder } from '../write/temp.js';

describe('a fingerprint', () => {
  test('tells the same texts from others, however they are divided', () => {
    const texts = fc.array(fc.string({ maxLength: 3 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        assert.equal(fingerprint(...a) === fingerprint(...b), JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    assert.notEqual(fingerprint('lamp', 'ferry'), fingerprint('ferry', 'lamp'));
    assert.notEqual(fingerprint('lampferry'), fingerprint('lamp', 'ferry'));
    assert.notEqual(fingerprint('lamp', ''), fingerprint('lamp'));
  });

  test('of bytes is that of the text that they are, in forty digits', () => {
    for (const rest of [[], ['ferry']]) {
      const ofText = fingerprint('lamp', ...rest);
      assert.equal(fingerprint(Buffer.from('lamp'), ...rest), ofText);
      assert.match(ofText, /^[0-9a-f]{40}$/);
    }
  });

  test('of a file is that of its bytes; nothing where it is none', (t) => {
    const at = temporaryFolder(t);
    fill(at, { 'a.txt': 'lamp' });
    assert.equal(printOfFile(join(at, 'a.txt')), fingerprint('lamp'));
    assert.equal(printOfFile(join(at, 'none')), null);
    assert.equal(printOfFile(at), null);
  });
});

describe('the stamp of a file', () => {
  test('stays while it is let alone and differs when it is written, touched or gone', (t) => {
    const path = join(temporaryFolder(t), 'a.txt');
    writeFileSync(path, 'lamp');
    utimesSync(path, 1_000_000_000, 1_000_000_000);
    const stamp = stampOf(path);
    assert.equal(stampOf(path), stamp);
    writeFileSync(path, 'lamps');
    utimesSync(path, 1_000_000_000, 1_000_000_000);
    const longer = stampOf(path);
    assert.notEqual(longer, stamp);
    utimesSync(path, 1_000_000_000, 1_000_000_001);
    assert.notEqual(stampOf(path), longer);
    rmSync(path);
    assert.equal(stampOf(path), null);
  });
});

describe('the files of a folder', () => {
  test('are told with their paths, in order, folders behind links as what they are', (t) => {
    const at = temporaryFolder(t);
    fill(at, { 'b.txt': '', 'B.txt': '', 'a/z.txt': '', 'a.txt': '' });
    mkdirSync(join(at, 'empty'));
    symlinkSync(join(at, 'a'), join(at, 'c'));
    const told = filesWith(at, (path) => path.slice(at.length));
    assert.deepEqual(told, ['B.txt /B.txt', 'a.txt /a.txt', 'a/z.txt /a/z.txt', 'b.txt /b.txt', 'c /c']);
  });

  test('of a folder that is not there are told as none', (t) => {
    assert.deepEqual(
      filesWith(join(temporaryFolder(t), 'none'), () => ''),
      ['/ null'],
    );
  });
});
