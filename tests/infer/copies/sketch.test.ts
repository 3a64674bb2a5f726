import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { overlapOf, type Sketch, sketchOf, textKey } from '../../../src/infer/copies/sketch.js';
import { articleOf } from '../../listings/article-of.js';
import { sketch, story } from '../../relate/stories.js';

function made(...paragraphs: readonly string[]): Sketch {
  const found = sketch(...paragraphs);
  assert.ok(found);
  return found;
}

const round = (share: number) => Math.round(share * 1000) / 1000;

describe('the sketch of a text', () => {
  test('is the same whatever its case, accents, punctuation and paragraphs are', () => {
    const text =
      'The café on Mill Road in Ostmere reopened on Tuesday after the flood, “better than before”, as its owner said with a smile to the crowd.';
    const other = [
      'THE CAFE ON MILL ROAD IN OSTMERE',
      'reopened on Tuesday after the flood -- "better than before" -- as its owner said (with a smile) to the crowd',
    ];
    assert.deepEqual(made(...other), made(text));
  });

  test('is the same with and without the vowel marks of Arabic', () => {
    const plain =
      'قال مدير الميناء ان السفينة وصلت الى المرسى صباح اليوم بعد رحلة طويلة عبر البحر وان الركاب نزلوا منها سالمين وعادوا الى بيوتهم';
    const marked = plain.replace('قال', 'قَالَ').replace('البحر', 'البَحـــر');
    assert.deepEqual(made(marked), made(plain));
  });

  test('tells texts without spaces apart', () => {
    const text = '港口的渡轮昨天晚上因为大雾而停航了三个小时直到风把雾吹散为止';
    assert.equal(overlapOf(made(text), made(text)).resemblance, 1);
    assert.ok(overlapOf(made(text), made([...text].reverse().join(''))).resemblance < 0.1);
  });

  test('is none where there are too few words to be told from others', () => {
    assert.equal(sketch('Read more'), null);
    assert.equal(sketch(story(1, 19)), null);
    assert.notEqual(sketch(story(1, 20)), null);
  });

  test('takes in the headline and the standfirst where the text is but a few words', () => {
    const standfirst = story(1, 18);
    const brief = sketchOf(articleOf({ title: 'Two words', standfirst, paragraphs: ['More below'] }));
    assert.notEqual(brief, null);
    const long = { title: 'One', paragraphs: [story(1, 40)] };
    assert.deepEqual(sketchOf(articleOf(long)), sketchOf(articleOf({ ...long, title: 'Another' })));
  });

  test('leaves subheadings out', () => {
    const { body } = articleOf({ paragraphs: [story(1, 30), story(2, 30)] });
    const [first, second] = body;
    assert.ok(first && second);
    const heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Between' }] } as const;
    const article = articleOf({ title: null });
    assert.deepEqual(
      sketchOf({ ...article, body: [first, { ...heading, children: [...heading.children] }, second] }),
      sketchOf({ ...article, body: [first, second] }),
    );
  });

  test('stays small however long the text is', () => {
    const length = made(story(1, 50_000)).byteLength;
    assert.equal(length, made(story(2, 5_000)).byteLength);
    assert.ok(length < 2_000, `${length} bytes`);
  });
});

describe('the overlap of two texts', () => {
  test('is exact where both are short', () => {
    // 100 words are 96 shingles; the first 80 words of them are 76.
    const overlap = overlapOf(made(story(1, 100)), made(story(1, 80)));
    assert.equal(round(overlap.resemblance), round(76 / 96));
    assert.equal(round(overlap.containment), 1);
  });

  test('is near the truth where they are long', () => {
    for (const shared of [400, 1_000, 2_000]) {
      const a = made(`${story(1, shared)} ${story(2, 1_000)}`);
      const b = made(`${story(1, shared)} ${story(3, 1_000)}`);
      const truth = shared / (shared + 2_000);
      const { resemblance } = overlapOf(a, b);
      assert.ok(Math.abs(resemblance - truth) < 0.08, `${resemblance} for ${truth}`);
    }
  });

  test('is nothing between stories that share no five words', () => {
    assert.deepEqual(overlapOf(made(story(1, 300)), made(story(2, 900))), { resemblance: 0, containment: 0 });
  });

  test('is the same either way, between 0 and 1, and 1 with itself', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 20, maxLength: 900 });
    fc.assert(
      fc.property(words, words, (x, y) => {
        const [a, b] = [made(x.join(' ')), made(y.join(' '))];
        const overlap = overlapOf(a, b);
        assert.deepEqual(overlapOf(b, a), overlap);
        for (const share of [overlap.resemblance, overlap.containment]) assert.ok(share >= 0 && share <= 1);
        assert.deepEqual(overlapOf(a, a), { resemblance: 1, containment: 1 });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the key of a text', () => {
  test('is that of exact copies only', () => {
    const text = `${story(1, 60)} ${story(2, 60)}`;
    assert.equal(textKey(made(text)), textKey(made(text.toUpperCase())));
    assert.notEqual(textKey(made(text)), textKey(made(`${story(2, 60)} ${story(1, 60)}`)));
    assert.notEqual(textKey(made(text)), textKey(made(`${text} more`)));
  });
});
