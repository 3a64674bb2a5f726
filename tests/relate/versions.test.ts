import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ArticleWords } from '../listings/article-of.js';
import { relationsOf, story } from './stories.js';

const SHORT: ArticleWords = {
  title: 'Ferry runs aground off Tarrow',
  source: 'The Courier',
  date: '1994-03-02',
  paragraphs: [story(1, 100)],
};
const LONG: ArticleWords = { ...SHORT, date: '1994-03-03', paragraphs: [story(1, 100), story(2, 60)] };

const laterThanShort = (long: ArticleWords, short: ArticleWords = SHORT) =>
  relationsOf({ key: 'short', ...short }, { key: 'long', ...long }).short?.laterVersions;

describe('a later version', () => {
  test('has the text of the earlier one and more, and each names the other', () => {
    const relations = relationsOf({ key: 'long', ...LONG }, { key: 'short', ...SHORT });
    assert.deepEqual(relations.short?.laterVersions, ['long']);
    assert.deepEqual(relations.long?.earlierVersions, ['short']);
    assert.deepEqual(relations.short?.earlierVersions, []);
  });

  test('is a copy by its words, but not shown as one with the earlier', () => {
    const { long } = relationsOf({ key: 'short', ...SHORT }, { key: 'long', ...LONG });
    assert.deepEqual(long?.copies, ['short']);
    assert.deepEqual(long?.group, []);
  });

  test('may be several times as long', () => {
    assert.deepEqual(laterThanShort({ ...LONG, paragraphs: [story(1, 100), story(2, 120)] }), ['long']);
  });

  test('needs the same source or a similar headline', () => {
    const elsewhere = { ...LONG, source: 'The Ploughman' };
    assert.deepEqual(laterThanShort(elsewhere), ['long']);
    assert.deepEqual(laterThanShort({ ...elsewhere, title: 'Forty people wade to the shore' }), []);
    assert.deepEqual(laterThanShort({ ...LONG, title: 'Forty people wade to the shore' }), ['long']);
  });

  test('stands within a week', () => {
    assert.deepEqual(laterThanShort({ ...LONG, date: '1994-03-09' }), ['long']);
    assert.deepEqual(laterThanShort({ ...LONG, date: '1994-03-10' }), []);
    assert.deepEqual(laterThanShort({ ...LONG, date: '1994-03-01' }), []);
  });

  test('of one day needs both the source and the headline', () => {
    const sameDay = { ...LONG, date: '1994-03-02' };
    assert.deepEqual(laterThanShort(sameDay), ['long']);
    assert.deepEqual(laterThanShort({ ...sameDay, source: 'The Ploughman' }), []);
    assert.deepEqual(laterThanShort({ ...sameDay, title: 'Forty people wade to the shore' }), []);
  });

  test('is none where a date is not known to the day', () => {
    for (const date of [null, '1994-03', '1994-03-03~', '1994-03-03/..']) {
      assert.deepEqual(laterThanShort({ ...LONG, date }), []);
    }
  });

  test('is none where the text has hardly grown', () => {
    assert.deepEqual(laterThanShort({ ...LONG, paragraphs: [story(1, 100), story(2, 10)] }), []);
  });
});
