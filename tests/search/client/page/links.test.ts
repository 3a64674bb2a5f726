import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { MOST_MARKS, marksIn, pageLink, placeFragment } from '../../../../src/search/client/page/links.js';

const NO_PLACE = null;
const words = fc.array(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map((word) => `${word}x`),
  { maxLength: MOST_MARKS },
);

describe('a link from the search page', () => {
  test('leads to the article wherever the site stands', () => {
    assert.equal(pageLink('/2023/02/15/tide/', '../'), '../2023/02/15/tide/');
    assert.equal(pageLink('/2023/02/15/tide/', '../index.html'), '../2023/02/15/tide/index.html');
    assert.equal(pageLink('/undated/a b#c?d/', '../'), '../undated/a%20b%23c%3Fd/');
  });

  test('never leaves the site, whatever the address of a hit', () => {
    for (const url of ['//evil.example/', '/javascript:alert(1)', '/\\evil.example/']) {
      assert.match(pageLink(url, '../'), /^\.\.\//);
    }
  });

  test('carries the words to mark and the place', () => {
    const quote = { prefix: 'the long', exact: 'dock-strike', suffix: 'of May, then' };
    assert.equal(
      placeFragment(['dock-strike', 'docks'], quote),
      '#marks=dock-strike,docks:~:text=the%20long-,dock%2Dstrike,-of%20May%2C%20then',
    );
    assert.equal(placeFragment([], { prefix: '', exact: 'tide &\n time', suffix: '' }), '#:~:text=tide%20%26%20time');
    assert.equal(placeFragment(['tide'], NO_PLACE), '#marks=tide');
    assert.equal(placeFragment([], NO_PLACE), '');
  });

  test('gives the page the same words back', () => {
    fc.assert(
      fc.property(words, (found) => {
        assert.deepEqual(marksIn(placeFragment(found, { prefix: 'a', exact: 'b', suffix: 'c' })), found);
        assert.deepEqual(marksIn(placeFragment(found, NO_PLACE)), found);
      }),
    );
  });

  test('holds a text that is cut within a character', () => {
    assert.equal(
      placeFragment(['\uD83D'], { prefix: '', exact: 'fish \uDC1F', suffix: '' }),
      '#marks=%EF%BF%BD:~:text=fish%20%EF%BF%BD',
    );
  });

  test('carries no more words than a page can show', () => {
    const many = Array.from({ length: 500 }, (_, i) => `word${i}`);
    assert.equal(marksIn(placeFragment(many, NO_PLACE)).length, MOST_MARKS);
    assert.equal(marksIn(`#marks=${many.join(',')}`).length, MOST_MARKS);
  });
});

describe('a fragment of another kind', () => {
  test('names no words to mark', () => {
    for (const hash of ['', '#', '#saved', '#:~:text=tide', '#marks=', '#marks=%', '#marks=,%20,', '#xmarks=tide']) {
      assert.deepEqual(marksIn(hash), [], hash);
    }
  });
});
