import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { steadyArticles } from '../../src/store/steady-articles.js';
import { archiveOf } from '../listings/article-of.js';

const WORDS = [
  { key: 'lamp', title: 'The Lamp', places: ['Skerrow'] },
  { key: 'ferry', title: 'Ferry runs', date: '1994-03-02' },
] as const;

describe('articles that are what they were', () => {
  test('are the same objects', () => {
    const steady = steadyArticles();
    const first = steady(archiveOf(...WORDS));
    const again = steady(archiveOf(...WORDS));
    assert.deepEqual(
      again.map((article, at) => article === first[at]),
      [true, true],
    );
  });

  test('are others where anything changed, and only those', () => {
    const steady = steadyArticles();
    const [ferry, lamp] = steady(archiveOf(...WORDS));
    const [sameFerry, otherLamp] = steady(archiveOf({ ...WORDS[0], places: ['Tarrow'] }, WORDS[1]));
    assert.equal(sameFerry, ferry);
    assert.notEqual(otherLamp, lamp);
    assert.deepEqual(
      otherLamp?.places.map(({ label }) => label),
      ['Tarrow'],
    );
  });

  test('are remembered from the last time alone', () => {
    const steady = steadyArticles();
    const first = steady(archiveOf(...WORDS));
    steady([]);
    assert.notEqual(steady(archiveOf(...WORDS))[0], first[0]);
  });
});
