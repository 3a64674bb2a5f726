import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { siteUrl } from '../../../src/record/brands.js';
import type { ArticleLinks } from '../../../src/render/article-links.js';
import type { NamedLink } from '../../../src/render/page-parts.js';
import { keywordsOf, namesOf } from '../../../src/render/pages/names.js';
import { wordsFor } from '../../../src/render/words.js';
import { lang } from '../../listings/article-of.js';

const WORDS = wordsFor(lang('en'));
const named = (label: string): NamedLink => ({ url: null, label });
const linked = (label: string): NamedLink => ({ url: siteUrl(`/topics/${label.toLowerCase()}/`), label });

function linksWith(more: Partial<ArticleLinks>): ArticleLinks {
  return {
    periods: [],
    subjects: [],
    things: { about: [], mentions: [] },
    topics: [],
    people: [],
    places: [],
    organisations: [],
    source: null,
    authors: [],
    previous: null,
    next: null,
    relations: null,
    ...more,
  };
}

describe('names on the page of an article', () => {
  test('stand under what they are, once', () => {
    const links = linksWith({ topics: [linked('Saltmarsh'), linked('Floods')], places: [named('Saltmarsh')] });
    assert.deepEqual(
      namesOf(links, WORDS).map(({ heading, shown }) => [heading, shown]),
      [
        ['Topics', [linked('Floods')]],
        ['Places', [named('Saltmarsh')]],
      ],
    );
    assert.deepEqual(keywordsOf(links), ['Saltmarsh', 'Floods']);
  });

  test('are closed away behind the strongest eight', () => {
    const people = Array.from({ length: 11 }, (_, i) => named(`Person ${i}`));
    const [list] = namesOf(linksWith({ people }), WORDS);
    assert.deepEqual([list?.shown, list?.more, list?.moreLabel], [people.slice(0, 8), people.slice(8), '3 more']);
    const [few] = namesOf(linksWith({ people: people.slice(0, 8) }), WORDS);
    assert.deepEqual([few?.more, few?.moreLabel], [[], null]);
  });

  test('are headed by the subjects, which are keywords too', () => {
    const links = linksWith({
      subjects: [{ url: siteUrl('/topics/sport/'), label: 'Sport' }],
      topics: [linked('Rowing')],
    });
    assert.deepEqual(
      namesOf(links, WORDS).map(({ heading }) => heading),
      ['Subjects', 'Topics'],
    );
    assert.deepEqual(keywordsOf(links), ['Sport', 'Rowing']);
  });

  test('are no list where there is none of a kind', () => {
    assert.deepEqual(namesOf(linksWith({}), WORDS), []);
  });
});
