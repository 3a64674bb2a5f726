import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { holdCache } from '../../src/store/lock.js';
import { temporaryFolder } from '../write/temp.js';

const FILE = 'in-use-by';

const nobodyWaits = (pid: number) => assert.fail(`waited for ${pid}`);

describe('a cache that is in use', () => {
  test('is marked with the number of the process, until it is let go', async (t) => {
    const folder = join(temporaryFolder(t), 'deep/er');
    const held = await holdCache(folder, nobodyWaits);
    assert.equal(readFileSync(join(folder, FILE), 'utf8'), `${process.pid}\n`);
    held.release();
    assert.equal(existsSync(join(folder, FILE)), false);
  });

  test('is waited for, which is said once', async (t) => {
    const folder = temporaryFolder(t);
    const waitedFor: number[] = [];
    const order: string[] = [];
    const first = await holdCache(folder, nobodyWaits);
    const second = holdCache(folder, (pid) => {
      waitedFor.push(pid);
      // Long enough that it is looked for several times.
      setTimeout(() => {
        order.push('let go');
        first.release();
      }, 350);
    }).then((held) => {
      order.push('held');
      held.release();
    });
    await second;
    assert.deepEqual(waitedFor, [process.pid]);
    assert.deepEqual(order, ['let go', 'held']);
  });

  test('is held by one after the other, however many wait', async (t) => {
    const folder = temporaryFolder(t);
    let [holding, most] = [0, 0];
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        const held = await holdCache(folder, () => undefined);
        holding += 1;
        most = Math.max(most, holding);
        await new Promise((resolve) => setTimeout(resolve, 20));
        holding -= 1;
        held.release();
      }),
    );
    assert.equal(most, 1);
  });

  test('by another process that runs is waited for', async (t) => {
    const folder = temporaryFolder(t);
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const exited = once(other, 'exit');
    writeFileSync(join(folder, FILE), `${other.pid}\n`);
    const waitedFor: number[] = [];
    const held = await holdCache(folder, (pid) => {
      waitedFor.push(pid);
      other.kill('SIGKILL');
    });
    await exited;
    assert.deepEqual(waitedFor, [other.pid]);
    held.release();
  });
});

describe('a mark that a killed build left', () => {
  test('is taken over, whoever it was', async (t) => {
    const gone = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
    await once(gone, 'exit');
    // The last is what a killed build of the same container leaves: it had the number that this process has.
    for (const left of [`${gone.pid}\n`, '', 'nobody', `${process.pid}\n`]) {
      const folder = temporaryFolder(t);
      writeFileSync(join(folder, FILE), left);
      const held = await holdCache(folder, nobodyWaits);
      assert.equal(readFileSync(join(folder, FILE), 'utf8'), `${process.pid}\n`);
      held.release();
    }
  });
});
