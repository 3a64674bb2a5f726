import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeWindows1252 } from '../../src/read/windows-1252.js';

test('the range in which Windows-1252 differs from ISO 8859-1 is that of the Encoding Standard', () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
  const codes = [...decodeWindows1252(bytes)].map((character) => character.charCodeAt(0).toString(16));
  // https://encoding.spec.whatwg.org/index-windows-1252.txt
  assert.equal(
    codes.join(' '),
    '20ac 81 201a 192 201e 2026 2020 2021 2c6 2030 160 2039 152 8d 17d 8f 90 2018 2019 201c 201d 2022 2013 2014 2dc 2122 161 203a 153 9d 17e 178',
  );
});

test('every other byte is the character of the same number', () => {
  for (let byte = 0; byte < 256; byte += 1) {
    if (byte >= 0x80 && byte < 0xa0) continue;
    assert.equal(decodeWindows1252(Uint8Array.of(byte)), String.fromCharCode(byte));
  }
});
