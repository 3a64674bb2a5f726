import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { exactKey, fold, foldedKey } from '../../../src/infer/topics/fold.js';

describe('fold', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['Gov’t Reform', "gov't reform"],
    ['Cease-Fire Talks', 'cease fire talks'],
    ['cease‑fire  talks', 'cease–fire talks'],
    ['Türkiye', 'TURKIYE'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Łódź', 'Lodz'],
    ['Straße', 'STRASSE'],
    ['İzmir', 'izmir'],
    ['إيران', 'ايران'],
    ['سورية', 'سوريه'],
    ['  Port\tMeridian ', 'port meridian'],
  ];
  for (const [a, b] of SAME) test(`${a} is ${b}`, () => assert.equal(fold(a), fold(b)));

  test('different names stay different', () => {
    const names = ['Niger', 'Nigeria', 'Gov', "Gov't", 'हिन्दी', 'हन्द'];
    assert.equal(new Set(names.map(fold)).size, names.length);
  });

  test('folding a folded name changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => fold(fold(name)) === fold(name)));
  });

  test('what a sign is taken apart into is folded too', () => {
    assert.deepEqual(['ŉ', 'STRAẞE', '\u1fef'].map(fold), ["'n", 'strasse', "'"]);
  });

  test('composed and decomposed spellings fold alike', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aéüñçšğأؤئéΩйĐø -’'), maxLength: 20 });
    fc.assert(fc.property(letters, (name) => fold(name.normalize('NFC')) === fold(name.normalize('NFD'))));
  });
});

describe('word keys', () => {
  test('the exact key minds case and nothing else', () => {
    assert.equal(exactKey('Türkiye’s'), "Turkiye's");
    assert.notEqual(exactKey('Polish'), exactKey('polish'));
    assert.equal(foldedKey('Polish'), foldedKey('polish'));
  });
});
