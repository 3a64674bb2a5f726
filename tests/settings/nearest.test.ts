import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearest } from '../../src/settings/nearest.js';

const KEYS = ['title', 'description', 'address', 'date_order', 'lang', 'sameAs'];

describe('nearest', () => {
  test('finds the word that a misspelling stands for', () => {
    assert.equal(nearest('titel', KEYS), 'title');
    assert.equal(nearest('Title', KEYS), 'title');
    assert.equal(nearest('date-order', KEYS), 'date_order');
    assert.equal(nearest('same_as', KEYS), 'sameAs');
    assert.equal(nearest('desciptionn', KEYS), 'description');
    assert.equal(nearest('lnag', KEYS), 'lang');
  });

  test('finds nothing for a word of its own', () => {
    assert.equal(nearest('draft', KEYS), null);
    assert.equal(nearest('page', ['date', 'place']), null);
    assert.equal(nearest('', KEYS), null);
    assert.equal(nearest('__', KEYS), null);
    assert.equal(nearest('x'.repeat(100_000), KEYS), null);
    assert.equal(nearest('title', []), null);
  });

  test('takes the first of equally near words', () => {
    assert.equal(nearest('bat', ['cat', 'hat']), 'cat');
    assert.equal(nearest('bat', ['hat', 'cat']), 'hat');
  });
});
