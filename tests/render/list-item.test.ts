import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headlineOf, listItem, summaryOf } from '../../src/render/list-item.js';
import { wordsFor } from '../../src/render/words.js';
import { articleOf, field, lang, withTraits } from '../listings/article-of.js';

const context = { words: wordsFor(lang('en')) };
const LONG = 'The council of Port Aldane met on Tuesday evening in the old customs house to hear the pilots.';

describe('an article in a list', () => {
  test('has what it is chosen by', () => {
    const article = articleOf({
      title: ' Ferry  runs\nagain ',
      standfirst: 'After eleven weeks.',
      date: '2023-02-15',
      byline: ['Ada Lumm', 'Rik Ossery'],
      source: 'The Lantern',
      paragraphs: ['The text.'],
    });
    assert.deepEqual(listItem(article, context), {
      url: article.url,
      title: 'Ferry runs again',
      titleKnown: true,
      lang: 'en',
      dir: 'ltr',
      date: { text: '15 February 2023', datetime: '2023-02-15', edtf: '2023-02-15', inferred: true },
      source: 'The Lantern',
      byline: 'Ada Lumm and Rik Ossery',
      summary: 'After eleven weeks.',
    });
  });

  test('says nothing of what is not known', () => {
    const item = listItem(articleOf({ title: 'Fog' }), context);
    assert.deepEqual([item.date, item.source, item.byline, item.summary], [null, null, null, '']);
  });
});

describe('a headline', () => {
  test('that is not known is replaced by the opening words, and that is said', () => {
    assert.deepEqual(headlineOf(articleOf({ title: null, paragraphs: [LONG] })), {
      text: 'The council of Port Aldane met on Tuesday evening in the old…',
      known: false,
    });
  });

  test('of an article without text is its caption, at last its file', () => {
    const caption = { caption: field('The slip.'), credit: null, image: null };
    assert.equal(headlineOf(withTraits({ ...articleOf({ title: null }), figures: [caption] })).text, 'The slip.');
    assert.equal(headlineOf(articleOf({ title: ' ', file: '1994/slip.txt' })).text, '1994/slip.txt');
  });
});

describe('a summary', () => {
  test('is the opening where there is no standfirst, cut at a word', () => {
    assert.equal(summaryOf(articleOf({ paragraphs: ['One.', 'Two.'] })), 'One. Two.');
    const summary = summaryOf(articleOf({ paragraphs: [LONG, LONG, LONG] }));
    assert.ok(summary.length <= 200 && summary.startsWith(LONG) && summary.endsWith('…'));
  });
});
