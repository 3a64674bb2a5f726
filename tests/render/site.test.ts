import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { siteModel } from '../../src/render/site.js';
import { wordsFor } from '../../src/render/words.js';
import { lang, settingsOf } from '../listings/article-of.js';
import { ARTICLES, contextOf, listingsFor, SETTINGS } from './archive.js';

describe('what every page shares', () => {
  test('leads to everything there is', () => {
    const site = siteModel(listingsFor(), 'Backfile 0.1.0', contextOf());
    assert.deepEqual(site.nav, [
      { url: '/', label: 'Latest' },
      { url: '/topics/', label: 'Topics' },
      { url: '/places/', label: 'Places' },
      { url: '/sources/', label: 'Sources' },
      { url: '/authors/', label: 'Authors' },
      { url: '/undated/', label: 'Undated' },
      { url: '/about/', label: 'About' },
      { url: '/data/', label: 'Data' },
    ]);
    assert.equal(site.generator, 'Backfile 0.1.0');
    assert.equal(site.address, SETTINGS.address);
    assert.deepEqual(site.words, wordsFor(lang('en')).texts);
  });

  test('leads to nothing that is not there', () => {
    const settings = settingsOf({ language: lang('ar') });
    const site = siteModel(listingsFor([], settings), 'Backfile 0.1.0', contextOf(settings));
    assert.deepEqual(
      site.nav.map((link) => link.url),
      ['/', '/about/', '/data/'],
    );
    assert.deepEqual([site.language, site.dir, site.nav[0]?.label], ['ar', 'rtl', 'الأحدث']);
  });

  test('is in the language that its words are in', () => {
    const settings = settingsOf({ language: lang('is') });
    assert.equal(siteModel(listingsFor(ARTICLES, settings), 'x', contextOf(settings)).language, 'en');
  });
});
