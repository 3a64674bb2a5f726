import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemLine } from '../../src/record/problem.js';
import { topicRuleProblems } from '../../src/relate/topic-rules.js';
import { articleOf, facetValue, topicOf } from '../listings/article-of.js';

const match = { words: ['flood'], phrases: [], not: [] };
const byRule = { ...facetValue('Floods'), evidence: { ...facetValue('Floods').evidence, rule: 'topic-match' } };

function lines(count: number, listed: number, topics = [topicOf('Floods', { match, line: 7 })]): readonly string[] {
  const articles = Array.from({ length: count }, (_, i) =>
    articleOf({ key: `${i}`, topics: i < listed ? [byRule] : [] }),
  );
  return topicRuleProblems(articles, topics, 'topics.yaml').map(problemLine);
}

describe('the rules of topics.yaml over an archive', () => {
  test('one that finds nothing is named with its line', () => {
    assert.deepEqual(lines(3, 0), [
      'topics.yaml:7: no article is listed under `Floods`: nothing matches its `match`; see how its words are spelt in the articles [topic-match-nothing]',
    ]);
  });

  test('one that finds every article of many is named with its line', () => {
    assert.deepEqual(lines(20, 20), [
      'topics.yaml:7: all 20 articles match `match` of `Floods`; remove the words that stand everywhere [topic-match-everything]',
    ]);
  });

  test('others are right', () => {
    assert.deepEqual(lines(20, 19), []);
    assert.deepEqual(lines(3, 3), []);
    assert.deepEqual(lines(3, 0, [topicOf('Floods')]), []);
    assert.deepEqual(lines(3, 0, [topicOf('Floods', { match, forbid: true })]), []);
  });
});
