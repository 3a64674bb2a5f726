import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { isRunning } from '../../src/workers/running.js';

test('a process is running until it has ended', async () => {
  assert.ok(isRunning(process.pid));
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  const { pid } = child;
  assert.ok(pid !== undefined && isRunning(pid));
  child.stdin.end();
  await once(child, 'close');
  assert.ok(!isRunning(pid));
});
