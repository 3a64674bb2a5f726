import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { relateAll } from '../../src/relate/relations.js';
import { articleOf } from '../listings/article-of.js';
import { sketch, story } from './stories.js';

describe('the relations of articles', () => {
  const pair = ['one', 'two'].map((key) => articleOf({ key, title: key }));
  const copiesBy = (sketchIn: () => ReturnType<typeof sketch>) =>
    relateAll(pair, { sketchIn }).map(({ relations }) => relations?.copies.length ?? 0);

  test('are found by the sketches of their texts', () => {
    const made = sketch(story(1, 40));
    assert.ok(made);
    assert.deepEqual(
      copiesBy(() => made),
      [1, 1],
    );
  });

  test('have no copies where the text is too short for a sketch', () => {
    assert.equal(sketch('Read more'), null);
    assert.deepEqual(
      copiesBy(() => null),
      [0, 0],
    );
  });
});
