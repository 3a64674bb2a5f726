import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAffixes } from '../../../src/infer/names/affixes.js';

const RULES = `SET UTF-8

PFX A Y 1
PFX A   0     re         .

SFX D Y 2
SFX D   0     d          e
SFX D   y     ied        [^aeiou]y

SFX M Y 1
SFX M   0     's         .
`;

const FLAGS: Readonly<Record<string, string>> = { bake: 'D', carry: 'AD', play: 'D', boat: 'M', stone: '' };
const isForm = readAffixes(RULES);
const isFormOfKnown = (word: string) => isForm(word, (base) => FLAGS[base] ?? null);

describe('a form of a word', () => {
  test('has the ending that a flag of the word gives', () => {
    assert.equal(isFormOfKnown('baked'), true);
    assert.equal(isFormOfKnown("boat's"), true);
  });

  test('has lost what the rule takes away', () => {
    assert.equal(isFormOfKnown('carried'), true);
    assert.equal(isFormOfKnown('carryd'), false);
  });

  test('has the prefix that a flag gives, with an ending or without', () => {
    assert.equal(isFormOfKnown('recarry'), true);
    assert.equal(isFormOfKnown('recarried'), true);
    assert.equal(isFormOfKnown('rebake'), false);
  });

  test('is none where the word has not the flag, or does not meet its condition', () => {
    assert.equal(isFormOfKnown('stoned'), false);
    assert.equal(isFormOfKnown('plaied'), false);
    assert.equal(isFormOfKnown('boat'), false);
  });
});
