import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type ArticleFacts, collectionPage, newsArticle, scriptJson, webSite } from '../../src/render/json-ld.js';
import { lang } from '../listings/article-of.js';

const FACTS: ArticleFacts = {
  headline: 'Ferry runs again',
  description: 'After eleven weeks.',
  id: 'abcdefghijkl',
  lang: lang('en'),
  url: 'https://a.example/ferry/',
  published: '2023-02-15',
  updated: '2023-02-16',
  authors: ['Ada Lumm'],
  source: 'Skerrow Gazette',
  sourceUrl: 'https://gazette.example/1',
  keywords: ['Shipping'],
  about: [{ type: 'Thing', name: 'Sport', sameAs: ['http://cv.iptc.org/newscodes/mediatopic/15000000'] }],
  mentions: [{ type: 'Person', name: 'Ada Lumm', sameAs: [] }],
  images: ['https://a.example/files/a.svg'],
  rights: '© Gazette',
};

const NOTHING_KNOWN: ArticleFacts = {
  ...FACTS,
  headline: null,
  description: '',
  url: null,
  published: null,
  updated: null,
  authors: [],
  source: null,
  sourceUrl: null,
  keywords: [],
  about: [],
  mentions: [],
  images: [],
  rights: null,
};

describe('an article for machines', () => {
  test('says everything known', () => {
    assert.deepEqual(newsArticle(FACTS), {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ferry runs again',
      description: 'After eleven weeks.',
      identifier: 'abcdefghijkl',
      url: 'https://a.example/ferry/',
      mainEntityOfPage: 'https://a.example/ferry/',
      datePublished: '2023-02-15',
      dateModified: '2023-02-16',
      author: [{ '@type': 'Person', name: 'Ada Lumm' }],
      isPartOf: { '@type': 'Periodical', name: 'Skerrow Gazette' },
      isBasedOn: 'https://gazette.example/1',
      archivedAt: 'https://a.example/ferry/',
      inLanguage: 'en',
      keywords: ['Shipping'],
      about: [{ '@type': 'Thing', name: 'Sport', sameAs: ['http://cv.iptc.org/newscodes/mediatopic/15000000'] }],
      mentions: [{ '@type': 'Person', name: 'Ada Lumm' }],
      image: ['https://a.example/files/a.svg'],
      copyrightNotice: '© Gazette',
    });
  });

  test('says nothing of what is not known', () => {
    assert.deepEqual(newsArticle(NOTHING_KNOWN), {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      identifier: 'abcdefghijkl',
      inLanguage: 'en',
    });
  });

  test('says where it is archived only where it has an address and was saved from one', () => {
    const keys = (facts: ArticleFacts) => Object.keys(Object(newsArticle(facts)));
    assert.ok(!keys({ ...FACTS, sourceUrl: null }).includes('archivedAt'));
    assert.ok(!keys({ ...FACTS, url: null }).includes('archivedAt'));
  });
});

describe('other pages for machines', () => {
  const facts = {
    name: '2023',
    description: '',
    lang: lang('en'),
    url: null,
    site: { name: 'The File', url: 'https://a.example/' },
  };

  test('a listing says how many articles it has', () => {
    assert.deepEqual(collectionPage(facts, 3), {
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: '2023',
      inLanguage: 'en',
      isPartOf: { '@type': 'WebSite', name: 'The File', url: 'https://a.example/' },
      mainEntity: { '@type': 'ItemList', numberOfItems: 3 },
    });
  });

  test('the site says who keeps it', () => {
    assert.deepEqual(webSite({ ...facts, name: 'The File' }, 'A library'), {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: 'The File',
      inLanguage: 'en',
      maintainer: { '@type': 'Organization', name: 'A library' },
    });
  });
});

describe('JSON in a script element', () => {
  test('cannot end it', () => {
    assert.equal(scriptJson('</script><!--&\u2028\u2029'), '"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029"');
  });

  test('parses back to the same facts, whatever the texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script>', '<!--', ']]>', '\u2028', '\uD800', '\0', '&amp;', '"\\'),
    );
    fc.assert(
      fc.property(text, text, fc.array(text), (headline, source, authors) => {
        const value = newsArticle({ ...FACTS, headline, source, authors });
        const script = scriptJson(value);
        assert.deepEqual(JSON.parse(script), value);
        assert.doesNotMatch(script, /[<>&\u2028\u2029]|\p{Cs}/u);
      }),
    );
  });
});
