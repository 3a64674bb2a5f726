import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type LedgerEntry, readLedger, writeLedger } from '../../src/adopt/ledger.js';
import { isSha256, isSourcePath, must } from '../../src/record/brands.js';

const entry = (file: string): LedgerEntry => ({
  file: must(isSourcePath, file),
  sha256: [must(isSha256, 'a'.repeat(64))],
  id: 'abcdefgh2345',
  residue: [{ line: 3, text: 'TT', rule: 'text-size-control' }],
});

describe('the ledger of adopted files', () => {
  test('reads back what was written, in the order of the files', () => {
    assert.deepEqual(readLedger(writeLedger([entry('b.md'), entry('a.md')])), [entry('a.md'), entry('b.md')]);
  });

  test('is told from any other file', () => {
    for (const text of ['', '{}', '{"id":"abc"}\n', 'adopted\n']) assert.equal(readLedger(text), null);
  });

  test('passes over lines that are none of its own', () => {
    const text = `${writeLedger([entry('a.md')])}{"file":"../x","sha256":[]}\n{"file":"b.md"}\nnothing\n`;
    assert.deepEqual(readLedger(text), [entry('a.md')]);
  });
});
