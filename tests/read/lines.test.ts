import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../src/read/decode.js';
import { areWholeFile, sliceLines } from '../../src/read/lines.js';
import { encodeSingle, encodeWide } from './encode.js';

const WORDS = fc.constantFrom(
  'a',
  'ب',
  'é',
  '漢',
  '😀',
  ' ',
  '\f',
  '\u2028',
  '\u0085',
  '\n',
  '\r',
  '\r\n',
  '\n\r',
  '\u0a0d',
  '\u0d0a',
);
const TEXT = fc.array(WORDS, { maxLength: 30 }).map((parts) => `x${parts.join('')}`);

function count(text: string): number {
  return text.split('\n').length;
}

/** Whether slices of single lines are the file, and each is the line of the text. */
function assertConsistent(bytes: Uint8Array, encoding: string, mark: number): void {
  const decoded = decode(bytes);
  assert.ok('text' in decoded);
  assert.equal(decoded.encoding, encoding);
  const total = count(decoded.text);
  const slices = Array.from({ length: total }, (_, i) => sliceLines(bytes, encoding, { first: i + 1, last: i + 1 }));
  assert.deepEqual(Buffer.concat(slices), Buffer.from(bytes.subarray(mark)));
  const lines = slices.map((slice) =>
    new TextDecoder(encoding, { ignoreBOM: true }).decode(slice).replace(/(?:\r\n|\r|\n)$/, ''),
  );
  assert.deepEqual(lines, decoded.text.split('\n'));
}

describe('sliceLines', () => {
  test('gives the bytes of lines with their line ends', () => {
    const bytes = Buffer.from('one\r\ntwo\rthree\n\nfive');
    const slice = (first: number, last: number) => Buffer.from(sliceLines(bytes, 'utf-8', { first, last })).toString();
    assert.equal(slice(1, 1), 'one\r\n');
    assert.equal(slice(2, 3), 'two\rthree\n');
    assert.equal(slice(4, 5), '\nfive');
    assert.equal(slice(1, 5), 'one\r\ntwo\rthree\n\nfive');
    assert.equal(slice(5, 99), 'five');
    assert.equal(slice(6, 9), '');
  });

  test('a line behind the last line end is empty', () => {
    const bytes = Buffer.from('one\n');
    assert.equal(sliceLines(bytes, 'utf-8', { first: 2, last: 2 }).length, 0);
    assert.equal(sliceLines(bytes, 'utf-8', { first: 1, last: 2 }).length, 4);
  });

  test('keeps the bytes of the encoding', () => {
    const bytes = encodeSingle('café\nnaïve\n', 'windows-1252');
    assert.deepEqual(
      Buffer.from(sliceLines(bytes, 'windows-1252', { first: 2, last: 2 })).toString('latin1'),
      'naïve\n',
    );
  });

  test('the slices of all lines are the file without its mark: UTF-8', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        assertConsistent(Buffer.from(text), 'utf-8', 0);
        assertConsistent(Buffer.from(`\ufeff${text}`), 'utf-8', 3);
      }),
    );
  });

  test('the slices of all lines are the file without its mark: UTF-16', () => {
    fc.assert(
      fc.property(TEXT, fc.constantFrom('utf-16le', 'utf-16be'), (text, encoding) => {
        assertConsistent(encodeWide(`\ufeff${text}`, encoding), encoding, 2);
      }),
    );
  });

  test('the slices of all lines are the file: Windows-1256', () => {
    const words = fc.array(fc.constantFrom('السفينة ', 'في الميناء', '\n', '\r', '\r\n'), { maxLength: 20 });
    fc.assert(
      fc.property(words, (parts) => {
        assertConsistent(encodeSingle(`قال الوزير ${parts.join('')}`, 'windows-1256'), 'windows-1256', 0);
      }),
    );
  });

  test('an odd byte at the end of UTF-16 belongs to the last line', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x62, 0, 0x63]);
    assert.deepEqual([...sliceLines(bytes, 'utf-16le', { first: 2, last: 2 })], [0x62, 0, 0x63]);
  });
});

test('lines are the whole file where slicing them gives all of its bytes', () => {
  const cut = fc.tuple(fc.nat(3), fc.nat(3));
  fc.assert(
    fc.property(TEXT, fc.constantFrom('', '\ufeff'), cut, (text, mark, [above, below]) => {
      const bytes = Buffer.from(`${mark}${text}`);
      const decoded = decode(bytes);
      assert.ok('text' in decoded);
      const all = decoded.text.split('\n');
      const range = { first: 1 + above, last: all.length - below };
      if (range.first > range.last) return;
      const lines = all.slice(above, all.length - below);
      const whole = sliceLines(bytes, decoded.encoding, range).length === bytes.length;
      const said = areWholeFile({ bytes, ...decoded, range, lines });
      assert.equal(said, whole);
    }),
  );
});
