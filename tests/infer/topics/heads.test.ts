import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { exactKey, foldedKey } from '../../../src/infer/topics/fold.js';
import { createHeads, ENDS, GOES_ON, type Heads, signsAt } from '../../../src/infer/topics/heads.js';
import { wordsOf } from '../../../src/infer/topics/words.js';
import { unitsOf } from '../../../src/infer/units.js';

const signs = (heads: Heads, text: string, at = 0) => signsAt(heads, unitsOf(text), at);

describe('heads of words', () => {
  const heads = createHeads(
    new Map([
      ['United', GOES_ON],
      ['Peru', ENDS],
      ['U', GOES_ON],
      ['Turkei', ENDS],
    ]),
    false,
  );

  test('tell words that are none of them, but for heads that share an entry', () => {
    for (const text of ['The', 'peru', 'I']) assert.equal(signs(heads, text), 0, text);
    assert.equal(signs(heads, 'in Peru', 3), ENDS);
  });

  test('say whether a word can end a name or goes on', () => {
    assert.equal(signs(heads, 'United'), GOES_ON);
    assert.equal(signs(heads, 'U.N.'), GOES_ON);
    assert.equal(signs(heads, 'Peru’s'), ENDS);
  });

  test('let pass what may be written in several ways', () => {
    for (const text of ['Türkei', 'Tu\u0308rkei', 'İran', '& Co']) assert.notEqual(signs(heads, text) & ENDS, 0, text);
  });

  test('never leave out a word that is one of them, in whatever case and with whatever accents', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aAbBéÉßşIıİ1\u0301жЖب'.split('')), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), fc.boolean(), (texts, anyCase) => {
        const keyOf = anyCase ? foldedKey : exactKey;
        const words = texts.flatMap(wordsOf);
        const known = createHeads(new Map(words.map((text) => [keyOf(text), ENDS])), anyCase);
        for (const text of words)
          for (const form of [text, text.normalize('NFC'), text.normalize('NFD'), `${text}'s`])
            assert.notEqual(signs(known, form), 0, form);
      }),
    );
  });
});
