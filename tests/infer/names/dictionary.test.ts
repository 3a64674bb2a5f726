import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOrdinaryWord } from '../../../src/infer/names/dictionary.js';

describe('the dictionary', () => {
  test('has ordinary words and their forms', () => {
    for (const word of [
      'climate',
      'saturated',
      'changes',
      'studies',
      'printed',
      'hoping',
      'reports',
      'provision',
      'unseeded',
    ]) {
      assert.equal(isOrdinaryWord(word), true, word);
    }
  });

  test('takes no word for ordinary that is a name, too', () => {
    for (const word of ['brown', 'bush', 'king', 'reading', 'mobile', 'who', 'ice']) {
      assert.equal(isOrdinaryWord(word), false, word);
    }
  });

  test('makes no word of a name by an ending that is not put on so', () => {
    for (const word of ['fareed', 'sayed', 'nahed', 'obama', 'torsk', 'ies', '']) {
      assert.equal(isOrdinaryWord(word), false, word);
    }
  });
});
