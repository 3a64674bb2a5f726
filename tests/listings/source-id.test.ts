import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourceId } from '../../src/listings/source-id.js';

describe('sourceId', () => {
  test('is the slug of the name, or a hash where the name leaves none', () => {
    assert.equal(sourceId('The Port Courier'), 'the-port-courier');
    assert.match(sourceId('!!!'), /^source-[a-z2-7]{6}$/);
    assert.notEqual(sourceId('!!!'), sourceId('???'));
  });
});
