import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isSlug } from '../../src/record/brands.js';
import { slugify } from '../../src/record/slug.js';

describe('slugify', () => {
  const cases: readonly (readonly [text: string, slug: string | null])[] = [
    ['Türkiye', 'turkiye'],
    ['Tu\u0308rkiye', 'turkiye'],
    ['Damascus Gov’t on Alert to Prevent ISIS Resurgence', 'damascus-govt-on-alert-to-prevent-isis-resurgence'],
    ["Gov't", 'govt'],
    ['O’Brien’s Harbour', 'obriens-harbour'],
    ['C++', 'c-plus-plus'],
    ['Fish & Chips', 'fish-and-chips'],
    ['McDonald on YouTube', 'mcdonald-on-youtube'],
    ['Straße in Łódź', 'strasse-in-lodz'],
    ['Москва', 'moskva'],
    ['Ελλάδα', 'ellada'],
    ['ميناء', 'mynae'],
    ['١٩٩٤', '1994'],
    ['ﬁsh ２０２３', 'fish-2023'],
    ['🦄♥ news', 'news'],
    ['🎉😀', null],
    ['🦄♥', null],
    ['北京', null],
    ['—…!', null],
    ['', null],
    ['\ud800', null],
    ['  --Ferry__stops--  ', 'ferry-stops'],
  ];
  for (const [text, slug] of cases) {
    test(`${JSON.stringify(text)} becomes ${slug}`, () => assert.equal(slugify(text), slug));
  }

  test('Arabic is transliterated, with and without vowel signs alike', () => {
    assert.equal(slugify('الْعَرَبِيَّة'), slugify('العربية'));
    assert.match(slugify('العربية') ?? '', /^[a-z-]+$/);
  });

  test('is cut between words', () => {
    assert.equal(slugify('the harbour bridge closes', 18), 'the-harbour-bridge');
    assert.equal(slugify('the harbour bridge closes', 17), 'the-harbour');
    assert.equal(slugify('incomprehensibilities', 8), 'incompre');
    assert.equal(slugify('a b', 0), null);
    assert.equal(slugify('a b', Number.NaN), null);
  });

  test('a megabyte of text gives the slug of its beginning', () => {
    const words = 'Türkiye wörds are many ';
    const text = words.repeat(45_000);
    assert.equal(slugify(text), slugify(words.repeat(20)));
    assert.equal(slugify(`${'-'.repeat(1_000_000)}Harbour`), 'harbour');
    assert.equal(slugify('x'.repeat(1_000_000))?.length, 80);
  });

  test('is a slug of at most the given length, or null, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 90 }), (text, length) => {
        const slug = slugify(text, length);
        assert.ok(slug === null || (isSlug(slug) && slug.length <= length));
        if (slug !== null) assert.equal(slugify(slug, length), slug);
      }),
    );
  });
});
