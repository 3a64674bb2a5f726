import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { errorCode, errorMessage, shownCode } from '../../src/record/system-error.js';

/** What is thrown where there is no such file. */
function missing(): unknown {
  try {
    return readFileSync('no/such/file');
  } catch (error) {
    return error;
  }
}

describe('an error', () => {
  test('of the system has the system’s name', () => {
    assert.equal(errorCode(missing()), 'ENOENT');
    assert.equal(shownCode(missing()), 'ENOENT');
    assert.match(errorMessage(missing()), /^ENOENT: no such file/);
  });

  for (const thrown of [new Error('the lamp is out'), Object.assign(new Error('the lamp is out'), { code: 7 })]) {
    test(`of another kind has none: ${JSON.stringify(thrown)}`, () => {
      assert.equal(errorCode(thrown), '');
      assert.equal(shownCode(thrown), 'unknown error');
      assert.equal(errorMessage(thrown), 'the lamp is out');
    });
  }

  test('may be anything that was thrown', () => {
    assert.equal(errorCode('ENOENT'), '');
    assert.equal(errorCode(null), '');
    assert.equal(errorMessage('the lamp is out'), 'the lamp is out');
    assert.equal(errorMessage(undefined), 'undefined');
  });
});
