import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from '../../src/lines/line.js';
import { joinLines, wordsBeside } from '../../src/wrap/hyphens.js';

function joined(lines: readonly string[], beside: readonly string[] = []): string {
  return joinLines(linesOf(lines, 1), wordsBeside(linesOf([...lines, ...beside], 1)));
}

test('a word divided at a line’s end is joined where it stands whole elsewhere', () => {
  assert.equal(
    joined(['They asked the com-', 'pany for lamps.'], ['The company said no.']),
    'They asked the company for lamps.',
  );
});

test('an ending that is no word was divided from one', () => {
  assert.equal(joined(['The fire destroy-', 'ed the quay.']), 'The fire destroyed the quay.');
  assert.equal(joined(['Die Regie-', 'rung schwieg.']), 'Die Regie-rung schwieg.');
});

test('in German text a noun that goes on with a small letter was divided', () => {
  const german = ['Der Kran und die Boote liegen in den Docks.'];
  assert.equal(joined(['Die Regie-', 'rung schwieg.'], german), 'Die Regierung schwieg.');
  assert.equal(joined(['Das Hafen-', 'Fest begann.'], german), 'Das Hafen-Fest begann.');
  assert.equal(joined(['der deutsch-', 'dänische Vertrag'], german), 'der deutsch-dänische Vertrag');
});

test('a word that stands nowhere else keeps its hyphen', () => {
  assert.equal(joined(['Le vent de nord-', 'est souffle.']), 'Le vent de nord-est souffle.');
  assert.equal(joined(['The well-', 'known baker']), 'The well-known baker');
});

test('a hyphen that stands for a word to come is followed by a space', () => {
  assert.equal(joined(['die Ein-', 'und Ausfuhr']), 'die Ein- und Ausfuhr');
});

test('a soft hyphen is no part of the word', () => {
  assert.equal(joined(['the light\u00ad', 'house']), 'the lighthouse');
});
