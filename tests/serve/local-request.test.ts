import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isLocalHost, isLocalRequest } from '../../src/serve/local-request.js';

describe('isLocalHost', () => {
  test('knows the names of this computer', () => {
    for (const host of [
      'localhost',
      'localhost:8080',
      'LOCALHOST:1',
      '127.0.0.1',
      '127.0.0.1:65535',
      '[::1]',
      '[::1]:80',
    ]) {
      assert.equal(isLocalHost(host), true, host);
    }
  });

  test('refuses every other', () => {
    const others = [
      '',
      'evil.example',
      'localhost.evil.example',
      'evil.example:8080',
      '127.0.0.1.evil.example',
      '0.0.0.0',
    ];
    for (const host of [
      ...others,
      '[::2]',
      '::1',
      'localhost:',
      'localhost:x',
      'a@localhost',
      '192.168.1.2:8080',
      undefined,
    ]) {
      assert.equal(isLocalHost(host), false, String(host));
    }
  });
});

test('isLocalRequest refuses a socket that a foreign page opens', () => {
  const host = 'localhost:8080';
  assert.equal(isLocalRequest({ headers: { host } }), true);
  assert.equal(isLocalRequest({ headers: { host, origin: 'http://localhost:8080' } }), true);
  assert.equal(isLocalRequest({ headers: { host, origin: 'http://127.0.0.1:8080' } }), true);
  for (const origin of ['https://evil.example', 'null', '', 'http://localhost.evil.example']) {
    assert.equal(isLocalRequest({ headers: { host, origin } }), false, origin);
  }
  assert.equal(isLocalRequest({ headers: { host: 'evil.example', origin: 'http://localhost:8080' } }), false);
});
