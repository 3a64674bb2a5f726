import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSeparator } from '../../src/lines/separators.js';

const SEPARATORS: readonly (readonly [string, string, string])[] = [
  ['Document 3 of 12', 'separator-count', 'head'],
  ['3 of 12 DOCUMENTS', 'separator-count', 'head'],
  ['Dokument 1 von 4', 'separator-count', 'head'],
  ['End of Document', 'separator-end', 'foot'],
  ['Document TARHER0020120521e85l0001a', 'separator-document-id', 'foot'],
  ['From tarrow@example.org Mon Apr 4 09:12:44 2005', 'separator-mailbox', 'head'],
  ['----- Original article -----', 'separator-words', 'between'],
  ['=== Article 2 ===', 'separator-words', 'between'],
  ['='.repeat(3), 'separator-bar', 'between'],
  ['_'.repeat(60), 'separator-bar', 'between'],
  ['* * *', 'separator-asterisks', 'between'],
  ['---', 'separator-ornament', 'between'],
];

test('lines that divide are known by their form', () => {
  for (const [text, rule, side] of SEPARATORS) {
    const found = readSeparator(text);
    assert.deepEqual([found?.rule, found?.side], [rule, side], text);
  }
});

test('other lines do not divide', () => {
  const others = ['', '3 of 12', '###', '-30-', '...', '--', 'From Tarrow, Monday', 'Document of the week', 'TT'];
  for (const text of others) assert.equal(readSeparator(text), null, text);
});
