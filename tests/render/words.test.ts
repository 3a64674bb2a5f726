import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { searchWordsFor } from '../../src/render/search-words.js';
import * as en from '../../src/render/words/en.js';
import * as search from '../../src/render/words/search/en.js';
import { count, fill, list, number, say, wordsFor } from '../../src/render/words.js';
import { lang } from '../listings/article-of.js';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr'] as const;
const placesIn = (phrase: string) => [...phrase.matchAll(/\{\w+\}/g)].map(String).sort();

describe('words of a language', () => {
  for (const tag of LANGUAGES) {
    test(`${tag} has the places of English in every phrase`, () => {
      for (const [texts, english] of [
        [wordsFor(lang(tag)).texts, en.texts],
        [searchWordsFor(wordsFor(lang(tag))).texts, search.texts],
      ] as const) {
        assert.deepEqual(Object.keys(texts), Object.keys(english));
        for (const [key, phrase] of Object.entries(english)) {
          const own = Object.entries(texts).find(([name]) => name === key)?.[1] ?? '';
          assert.notEqual(own.trim(), '', key);
          assert.deepEqual(placesIn(own), placesIn(phrase), key);
        }
      }
    });

    test(`${tag} says every number that its grammar tells apart`, () => {
      const words = wordsFor(lang(tag));
      const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      for (const forms of [...Object.values(words.counts), ...Object.values(searchWordsFor(words).counts)]) {
        for (const category of categories) assert.ok(category in forms, `${tag} ${category}`);
      }
    });
  }

  test('Arabic counts with its six forms', () => {
    const words = wordsFor(lang('ar'));
    assert.deepEqual(
      [0, 1, 2, 3, 11, 100].map((n) => count(words, 'articles', n)),
      ['لا مقالات', 'مقالة واحدة', 'مقالتان', '3 مقالات', '11 مقالة', '100 مقالة'],
    );
    assert.equal(words.dir, 'rtl');
  });

  test('numbers are grouped as the language does, with Western digits', () => {
    assert.equal(count(wordsFor(lang('en')), 'articles', 1), '1 article');
    assert.equal(count(wordsFor(lang('en')), 'articles', 12480), '12,480 articles');
    assert.equal(number(wordsFor(lang('de')), 12480), '12.480');
    assert.match(number(wordsFor(lang('ar')), 12480), /^12\W480$/);
  });

  test('names are listed as the language lists them', () => {
    const names = ['Ada', 'Rik', 'Mira'];
    assert.equal(list(wordsFor(lang('de')), names), 'Ada, Rik und Mira');
    assert.equal(list(wordsFor(lang('en')), names.slice(0, 1)), 'Ada');
  });
});

describe('choice of words', () => {
  test('a region is kept, its language decides the words', () => {
    const words = wordsFor(lang('de-AT'));
    assert.equal(words.lang, 'de-AT');
    assert.equal(words.texts.topics, 'Themen');
  });

  test('a language without words is English throughout, also in its tag', () => {
    const words = wordsFor(lang('is'));
    assert.deepEqual([words.lang, words.dir, words.texts.topics], ['en', 'ltr', 'Topics']);
    assert.equal(count(words, 'articles', 21), '21 articles');
  });

  test('a malformed tag of a known language counts as that language', () => {
    assert.equal(wordsFor(lang('fr-xx-xx-xx')).lang, 'fr');
  });
});

describe('filling a phrase', () => {
  test('puts values in once, whatever they contain', () => {
    assert.equal(fill('{a} and {b}', { a: '{b}', b: '$&' }), '{b} and $&');
  });

  test('refuses a place without a value', () => {
    assert.throws(() => fill('{a} of {constructor}', { a: '1' }), {
      message: 'no value for {constructor} in "{a} of {constructor}"',
    });
    assert.throws(() => say(wordsFor(lang('en')), 'pageOf', { n: '1' }), /no value for \{m\}/);
  });
});

describe('templates', () => {
  const files = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.njk'));

  for (const [group, pattern, english] of [
    ['words', /\bwords\.(\w+)/g, en.texts],
    ['texts of the search page', /\btexts\.(\w+)/g, search.texts],
  ] as const) {
    test(`use only ${group} that there are`, () => {
      const known = new Set(Object.keys(english));
      const used = files.flatMap((file) =>
        [...readFileSync(join('templates', file), 'utf8').matchAll(pattern)].map((match) => match[1] ?? ''),
      );
      assert.ok(used.length > 0);
      assert.deepEqual(
        used.filter((word) => !known.has(word)),
        [],
      );
    });
  }
});
