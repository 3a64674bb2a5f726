import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urn, uuidV8 } from '../../src/listings/uuid.js';

test('gives the UUID of the example in RFC 9562, appendix B.2', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  assert.equal(uuidV8(dns, 'www.example.com'), '5c146b14-3c52-8afd-938a-375d0df1fbf6');
});

test('names differ as soon as a part differs, also in where it ends', () => {
  const names = [urn('a', 'b'), urn('ab'), urn('ab', ''), urn('', 'ab'), urn('b', 'a')];
  assert.equal(new Set(names).size, names.length);
  assert.equal(urn('a', 'b'), urn('a', 'b'));
});
