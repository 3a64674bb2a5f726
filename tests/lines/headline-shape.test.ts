import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isInTitleCase } from '../../src/lines/headline-shape.js';

describe('isInTitleCase', () => {
  test('title case is told from sentences', () => {
    assert.equal(isInTitleCase('Moscow Relies on Ankara to Separate Militants'), true);
    assert.equal(isInTitleCase('Devastated and forgotten Syria'), false);
    assert.equal(isInTitleCase('Moscow relies on Ankara to separate militants'), false);
    assert.equal(isInTitleCase('Big Words '.repeat(30)), false);
  });
});
