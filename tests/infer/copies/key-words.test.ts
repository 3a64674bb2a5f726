import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keyWords, MOST_KEY_WORDS } from '../../../src/infer/copies/key-words.js';
import { hashedWords } from '../../../src/infer/copies/shingles.js';
import { keyWordsIn } from '../../../src/infer/copies/sketch.js';
import { sketch, story } from '../../relate/stories.js';

const keys = (text: string) => Array.from(keyWords(Uint32Array.from(hashedWords(text))));

describe('the key words of a text', () => {
  test('are those that it repeats, the most frequent first', () => {
    const text = 'Ferry, quay, ferry! A lantern on the quay; the FERRY at the quay, one more ferry.';
    assert.deepEqual(keys(text), hashedWords('ferry quay'));
  });

  test('are none that every text repeats', () => {
    assert.deepEqual(keys('the the and and quay quay der der'), hashedWords('quay'));
  });

  test('are so many at most', () => {
    assert.equal(keys(`${story(1, 90)} ${story(1, 90)}`).length, MOST_KEY_WORDS);
    assert.deepEqual(keys(''), []);
  });

  test('are kept in the sketch', () => {
    const kept = sketch(`${story(1, 40)} quay ${story(2, 20)} quay`);
    assert.ok(kept);
    assert.deepEqual(keyWordsIn(kept), hashedWords('quay'));
  });
});
