import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createTopicFinder } from '../../../src/infer/topics/topics.js';
import type { TopicMatch, TopicSettings } from '../../../src/record/settings.js';
import { topicOf } from '../../listings/article-of.js';
import { articleOf, type Words } from './article-of.js';

const rule = (label: string, match: Partial<TopicMatch>, more: Partial<TopicSettings> = {}): TopicSettings =>
  topicOf(label, { match: { words: [], phrases: [], not: [], ...match }, ...more });

function topicsOf(topics: readonly TopicSettings[], words: Words): readonly string[] {
  return createTopicFinder(topics)(articleOf(words), 'en').topics.map(({ label }) => label);
}

const FLOODS = rule('Floods', {
  words: ['flood', 'inundation'],
  phrases: ['burst its banks'],
  not: ['flood of complaints', 'film'],
});

describe('rules of the keeper', () => {
  test('list an article under an entry that it does not name, with lines and words', () => {
    const [topic] = createTopicFinder([FLOODS])(
      articleOf({ title: 'The Tarn rises', text: ['It burst its\nbanks at noon.', 'No Flood was like it.'] }),
      'en',
    ).topics;
    assert.equal(topic?.label, 'Floods');
    assert.deepEqual(topic.evidence, {
      origin: 'text',
      rule: 'topic-match',
      lines: [2, 4],
      forms: ['burst its\nbanks', 'Flood'],
      mentions: 2,
    });
  });

  test('find whole words only', () => {
    assert.deepEqual(topicsOf([FLOODS], { text: ['Floodlights were on.'] }), []);
  });

  test('a phrase of `not` around a word takes that place away, not the others', () => {
    assert.deepEqual(topicsOf([FLOODS], { text: ['A flood of complaints.'] }), []);
    assert.deepEqual(topicsOf([FLOODS], { text: ['A flood of complaints after the flood.'] }), ['Floods']);
  });

  test('any other word of `not` takes the article away', () => {
    assert.deepEqual(topicsOf([FLOODS], { title: 'A film is shown', text: ['It shows a flood.'] }), []);
  });

  test('of several entries find the same words', () => {
    const warnings = rule('Warnings', { phrases: ['flood warning'] });
    assert.deepEqual(topicsOf([FLOODS, warnings], { text: ['A flood warning was given.'] }), ['Floods', 'Warnings']);
  });

  test('find abbreviations in capitals only, and not where all is in capitals', () => {
    const aid = rule('Assembly of Island Districts', { words: ['AID'] });
    assert.deepEqual(topicsOf([aid], { text: ['The AID met.'] }), ['Assembly of Island Districts']);
    assert.deepEqual(topicsOf([aid], { text: ['Some aid came.'] }), []);
    assert.deepEqual(topicsOf([aid], { title: 'AID COMES AT LAST' }), []);
  });
});

describe('a forbidden entry', () => {
  const forbidden = [
    topicOf('Uncategorised', { aliases: ['Misc'], forbid: true }),
    topicOf('Norway', { kind: 'place', forbid: true }),
  ];

  test('is listed nowhere, whoever names it', () => {
    const frontMatter = { topics: ['misc', 'Ferries'], places: ['Norway'] };
    const text = ['Norway sent a lamp.', 'Norway and Norway.'];
    const found = createTopicFinder(forbidden)(articleOf({ dateline: 'NORWAY', text, frontMatter }), 'en');
    assert.deepEqual(
      found.topics.map(({ label }) => label),
      ['Ferries'],
    );
    assert.deepEqual(found.places, []);
  });
});
