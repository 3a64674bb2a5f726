import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sketchOf } from '../../src/infer/copies/sketch.js';
import { relate } from '../../src/relate/relate.js';
import { articleOf, textsOf } from './articles.js';

const FILES = 6;
const page = (i: number) =>
  [
    `Lamp number ${'abcdefgh'[i]} is lit on the mole | The Harbour Light`,
    '',
    `The lamp was lit on Monday by a boy with a pole, the ${i + 1}th this year to be given the work by the harbour office.`,
    '',
    'The Light shines on',
    '',
    `A crowd of ${i + 10} people came to see it, most of them from the streets behind the market and the rope works.`,
  ].join('\n');

describe('the articles of an archive', () => {
  const articles = Array.from({ length: FILES }, (_, i) => articleOf(`light/${i}.txt`, page(i)));

  test('lose the lines and the ends of titles that are their source’s', () => {
    const related = relate({ articles, texts: textsOf(articles) });
    assert.deepEqual(
      related.articles.map(({ title }) => title?.value),
      Array.from({ length: FILES }, (_, i) => `Lamp number ${'abcdefgh'[i]} is lit on the mole`),
    );
    for (const article of related.articles) {
      const { residue } = related.texts.textOf(article);
      assert.deepEqual(
        residue.map(({ line, text, rule }) => [line, text, rule]),
        [[5, 'The Light shines on', `archive-repeat (${FILES} of ${FILES} files)`]],
      );
      assert.equal(article.traits.residueLines, 1);
      assert.deepEqual(article.traits.shortLines ?? [], []);
    }
  });

  test('are left as they are where they have nothing in common', () => {
    const alone = articles.slice(0, 1);
    const texts = textsOf(alone);
    const related = relate({ articles: alone, texts });
    assert.deepEqual(related.articles, alone);
    assert.equal(related.texts, texts);
  });

  test('keep the sketches that were made where they were read, unless lines were taken out of them', () => {
    // With a full stop the line is no subheading, which would stand in no sketch.
    const pages = Array.from({ length: FILES }, (_, i) => page(i).replace('shines on', 'shines on.'));
    const other = articleOf('quay/0.txt', page(7));
    const all = [...pages.map((text, i) => articleOf(`light/${i}.txt`, text)), other];
    const texts = textsOf(all);
    const related = relate({ articles: all, texts });
    assert.notEqual(texts.sketchIn(other), null);
    assert.equal(related.texts.sketchIn(other), texts.sketchIn(other));
    for (const article of related.articles.slice(0, FILES)) {
      const { body } = related.texts.textOf(article);
      assert.deepEqual(related.texts.sketchIn(article), sketchOf({ ...article, body }));
      assert.notDeepEqual(related.texts.sketchIn(article), texts.sketchIn(article));
    }
  });
});
