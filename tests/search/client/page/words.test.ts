import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { searchWordsFor } from '../../../../src/render/search-words.js';
import { count, wordsFor } from '../../../../src/render/words.js';
import { filled, speaker } from '../../../../src/search/client/page/words.js';
import { lang } from '../../../listings/article-of.js';

const speak = (tag: string) => speaker({ lang: tag, ...searchWordsFor(wordsFor(lang(tag))) });

describe('words in the browser', () => {
  test('take in values once, whatever those hold', () => {
    assert.equal(filled('{a} and {b}', { a: '{b}', b: '$& <i>' }), '{b} and $& <i>');
    assert.equal(filled('{a} of {constructor}', { a: '1' }), '1 of {constructor}');
    assert.equal(speak('en').say('noSuchWord', { word: '<script>' }), 'No article has “<script>”.');
  });

  test('count as the language does, with Western digits', () => {
    assert.deepEqual(
      [1, 2, 12480].map((n) => speak('en').count('found', n)),
      ['1 article found', '2 articles found', '12,480 articles found'],
    );
    assert.deepEqual(
      [1, 2, 3, 11].map((n) => speak('ar').count('found', n)),
      ['عُثر على مقالة واحدة', 'عُثر على مقالتين', 'عُثر على 3 مقالات', 'عُثر على 11 مقالة'],
    );
    assert.deepEqual(
      [1, 2].map((n) => speak('de-AT').count('articles', n)),
      [1, 2].map((n) => count(wordsFor(lang('de-AT')), 'articles', n)),
    );
    assert.equal(speak('de').number(12480), '12.480');
  });
});
