import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileWords, namesSite, printedSites, shareSaid } from '../../src/parse/file-words.js';

describe('fileWords', () => {
  const names: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['courier.com-kran.txt', ['courier'], ['kran']],
    ['www.quay-magazine.co.uk/2019/03/12/old-crane-stays/index.html.txt', ['quay-magazine'], ['crane', 'stays']],
    ['news.harbour.org.old_crane.txt', ['harbour'], ['crane']],
    ['Old crane stays on the quay - The Courier.html', [], ['crane', 'stays', 'quay', 'courier']],
    ['Hebekr\u00e4ne.txt', [], ['hebekrane']],
    ['20190312-harbour.txt', [], ['harbour']],
    ['3f2a9c0b7d1e4f60.txt', [], []],
    ['article_00123.txt', [], []],
    ['harbour 7.txt', [], []],
    ['courier_harbour_017.txt', [], []],
    ['', [], []],
  ];
  for (const [path, site, words] of names) {
    test(`the site and the words in ${JSON.stringify(path)}`, () => {
      assert.deepEqual(fileWords(path), { site, words });
    });
  }
});

test('a line says a share of the words, in either spelling of German vowels', () => {
  const file = fileWords('kraene-am-muehlenkai.txt');
  assert.equal(shareSaid(file, 'Zwei Kr\u00e4ne am M\u00fchlenkai'), 1);
  assert.equal(shareSaid(file, 'Alte Kr\u00e4ne'), 0.5);
  assert.equal(shareSaid(file, 'Impressum'), 0);
  assert.equal(shareSaid(fileWords('42.txt'), 'Alte Kr\u00e4ne'), 0);
});

test('a name is the site\u2019s where an address has it, whole or in part', () => {
  assert.ok(namesSite(['quay-magazine'], 'Quay Magazine'));
  assert.ok(namesSite(['quay-magazine'], 'Quay'));
  assert.ok(namesSite(['courier'], 'The Langnes Courier'));
  assert.ok(!namesSite(['courier'], 'Agnes Toller'));
  assert.ok(!namesSite([], 'The Courier'));
  assert.ok(!namesSite(['art'], 'Arthur Quill'));
  assert.ok(!namesSite(['courier'], 'what the Courier said about the crane'));
});

test('addresses on a page give the site\u2019s names', () => {
  assert.deepEqual(printedSites('Write to desk@courier.example or see www.quay-magazine.example/letters'), [
    'courier',
    'quay-magazine',
  ]);
  assert.deepEqual(printedSites('The courier came at noon'), []);
});
