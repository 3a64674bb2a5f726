import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { xmlChars } from '../../src/listings/xml-text.js';
import { xmlRoot } from './xml-checked.js';

/** `Char` of XML 1.0, section 2.2, written out as numbers. */
function allowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}

const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
const text = fc.oneof(units, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('xmlChars', () => {
  test('removes control characters, lone surrogates and the two non-characters', () => {
    assert.equal(xmlChars('a\u0000b\u000bc\ud800d\udc00e\ufffef\uffffg'), 'abcdefg');
  });

  test('keeps tab, line ends, letters of any script and characters beyond the first plane', () => {
    const kept = 'a\tb\nc\rميناء 港 \u{1f4f0} \u0085 ]]> <&>"';
    assert.equal(xmlChars(kept), kept);
  });

  test('leaves only allowed characters and drops no allowed one', () => {
    fc.assert(
      fc.property(text, (hostile) => {
        assert.deepEqual([...xmlChars(hostile)], [...hostile].filter(allowed));
      }),
    );
  });

  test('gives text that an XML parser accepts', () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const escaped = xmlChars(hostile).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        xmlRoot(`<a>${escaped}</a>`);
      }),
    );
  });
});
