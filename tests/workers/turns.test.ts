import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveWay, takeTurns } from '../../src/workers/turns.js';

test('work that takes turns waits for what is urgent, however that ends', async () => {
  const done: string[] = [];
  const turn = () => new Promise((settle) => setImmediate(settle));
  let finish = (): void => undefined;
  giveWay(
    new Promise<void>((_, fail) => {
      finish = () => fail(new Error('no'));
    }),
  );
  const work = takeTurns(2).then(() => done.push('work'));
  for (let i = 0; i < 5; i += 1) await turn();
  done.push('urgent');
  finish();
  await work;
  assert.deepEqual(done, ['urgent', 'work']);
  giveWay(Promise.resolve());
  await takeTurns();
});
