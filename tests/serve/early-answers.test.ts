import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEarlyAnswers } from '../../src/serve/early-answers.js';

describe('createEarlyAnswers', () => {
  test('shows a page at its address, decoded', () => {
    const answers = createEarlyAnswers();
    answers.add(new Map([['/1994/%D8%A3/', 'page']]));
    assert.equal(answers.inPlaceOf('/1994/أ/'), 'page');
    assert.equal(answers.inPlaceOf('/1994/'), null);
  });

  test('a page stays until a build has ended that began after it', () => {
    const answers = createEarlyAnswers();
    answers.begin();
    answers.add(new Map([['/a/', 'first']]));
    answers.end();
    assert.equal(answers.inPlaceOf('/a/'), 'first');
    answers.begin();
    assert.equal(answers.inPlaceOf('/a/'), 'first');
    answers.add(new Map([['/a/', 'second']]));
    assert.equal(answers.inPlaceOf('/a/'), 'second');
    answers.end();
    assert.equal(answers.inPlaceOf('/a/'), 'second');
    answers.begin();
    answers.end();
    assert.equal(answers.inPlaceOf('/a/'), null);
  });
});
