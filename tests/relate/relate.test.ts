import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { relate } from '../../src/relate/relate.js';
import { articleOf } from './articles.js';

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
    const related = relate(articles);
    assert.deepEqual(
      related.map(({ title }) => title?.value),
      Array.from({ length: FILES }, (_, i) => `Lamp number ${'abcdefgh'[i]} is lit on the mole`),
    );
    for (const { residue } of related) {
      assert.deepEqual(
        residue.map(({ line, text, rule }) => [line, text, rule]),
        [[5, 'The Light shines on', `archive-repeat (${FILES} of ${FILES} files)`]],
      );
    }
  });

  test('are left as they are where they have nothing in common', () => {
    const [first] = articles;
    assert.deepEqual(relate(first === undefined ? [] : [first]), [first]);
  });
});
