import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { siteUrl } from '../../src/record/brands.js';
import { feedLinks, listingHead, pageHead } from '../../src/render/head.js';
import { wordsFor } from '../../src/render/words.js';
import { lang, settingsOf } from '../listings/article-of.js';

const words = wordsFor(lang('en'));
const HERE = { settings: settingsOf({ address: 'https://a.example/file/' }), words };
const NOWHERE = { settings: settingsOf(), words };
const page = { url: siteUrl('/topics/café/'), title: 'Café', description: 'Coffee' };

describe('the head of a page', () => {
  test('names its absolute address where the archive has one', () => {
    const head = pageHead({ ...page, image: siteUrl('/files/a b.svg') }, HERE);
    assert.equal(head.canonical, 'https://a.example/file/topics/caf%C3%A9/');
    assert.equal(head.ogImage, 'https://a.example/file/files/a%20b.svg');
  });

  test('has nothing absolute where it has none', () => {
    const head = pageHead({ ...page, image: siteUrl('/files/a.svg') }, NOWHERE);
    assert.deepEqual([head.canonical, head.ogImage, head.jsonLdHtml], [null, null, null]);
  });

  test('has a description of at most 160 characters, cut at a word', () => {
    const { description } = pageHead({ ...page, description: 'word '.repeat(60) }, NOWHERE);
    assert.equal(description, `${'word '.repeat(31)}word…`);
  });

  test('is open to search engines unless said', () => {
    assert.equal(pageHead(page, NOWHERE).index, true);
    assert.equal(pageHead({ ...page, index: false }, NOWHERE).index, false);
  });

  test('of a listing says what it is and how much of it there is', () => {
    const head = listingHead({ ...page, description: '3 articles' }, 3, HERE);
    assert.equal(head.description, 'The Test Archive: 3 articles');
    assert.deepEqual(JSON.parse(head.jsonLdHtml ?? '').mainEntity, { '@type': 'ItemList', numberOfItems: 3 });
  });
});

describe('feeds', () => {
  test('stand below the page whose articles they hold', () => {
    assert.deepEqual(feedLinks(siteUrl('/topics/fog/'), 'Fog', words), [
      { url: '/topics/fog/feed.xml', type: 'application/atom+xml', title: 'Fog: Atom feed' },
      { url: '/topics/fog/feed.json', type: 'application/feed+json', title: 'Fog: JSON feed' },
    ]);
  });
});
