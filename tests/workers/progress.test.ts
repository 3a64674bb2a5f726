import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inStage, type Progress } from '../../src/workers/progress.js';

/** Progress that writes down what it is told. */
function noted(): { readonly progress: Progress; readonly told: readonly string[] } {
  const told: string[] = [];
  const progress: Progress = {
    stage(name, total) {
      told.push(`${name} begins, of ${total}`);
      return { advance: (count) => told.push(`${name} +${count}`), end: () => told.push(`${name} ends`) };
    },
  };
  return { progress, told };
}

describe('inStage', () => {
  test('tells of a stage around the work, and gives what the work gives', async () => {
    const { progress, told } = noted();
    const work = () => Promise.resolve(['a', 'b']);
    assert.deepEqual(await inStage(progress, { name: 'listing', work, count: ({ length }) => length }), ['a', 'b']);
    assert.deepEqual(told, ['listing begins, of null', 'listing +2', 'listing ends']);
  });

  test('tells no number where there is none', async () => {
    const { progress, told } = noted();
    assert.equal(await inStage(progress, { name: 'swap', work: () => 7 }), 7);
    assert.deepEqual(told, ['swap begins, of null', 'swap ends']);
  });

  test('ends a stage whose work fails, and passes the error on', async () => {
    const { progress, told } = noted();
    const work = () => {
      throw new Error('the disk is full');
    };
    await assert.rejects(inStage(progress, { name: 'files', work, count: () => 1 }), /^Error: the disk is full$/);
    assert.deepEqual(told, ['files begins, of null', 'files ends']);
  });
});
