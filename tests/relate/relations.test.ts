import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sketchOf } from '../../src/infer/copies/sketch.js';
import { sketchesOf } from '../../src/relate/relations.js';
import { articleOf } from '../listings/article-of.js';
import { story } from './stories.js';

describe('the sketches of articles', () => {
  const read = articleOf({ paragraphs: ['Share this page', story(1, 40)] });

  test('are those made where the articles were read', () => {
    const sketch = sketchOf(read);
    assert.equal(sketchesOf([read], { articles: [read], sketches: [sketch] }).get('harbour.txt#0'), sketch);
  });

  test('are made again where lines were taken out of the text', () => {
    const mended = { ...read, body: read.body.slice(1) };
    const sketches = sketchesOf([mended], { articles: [read], sketches: [sketchOf(read)] });
    assert.deepEqual(sketches.get('harbour.txt#0'), sketchOf(mended));
    assert.notDeepEqual(sketchOf(mended), sketchOf(read));
  });

  test('are absent where the text is too short', () => {
    const short = articleOf({ title: null, paragraphs: ['Read more'] });
    assert.equal(sketchesOf([short], { articles: [short], sketches: [null] }).size, 0);
  });
});
