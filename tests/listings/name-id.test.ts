import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameId } from '../../src/listings/name-id.js';

describe('nameId', () => {
  test('is the slug of the name, or a hash where the name leaves none', () => {
    assert.equal(nameId('The Port Courier', 'source'), 'the-port-courier');
    assert.equal(nameId('Ana Quill', 'author'), 'ana-quill');
    assert.match(nameId('!!!', 'source'), /^source-[a-z2-7]{6}$/);
    assert.match(nameId('!!!', 'author'), /^author-[a-z2-7]{6}$/);
    assert.notEqual(nameId('!!!', 'source'), nameId('???', 'source'));
  });
});
