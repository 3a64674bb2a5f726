import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { temporaryFolder } from '../write/temp.js';
import { runMeasured } from './measured-program.js';

describe('runMeasured', () => {
  test('tells the time, the processor time and the memory of a program, and leaves nothing behind', async (t) => {
    const folder = temporaryFolder(t);
    const { seconds, cpuSeconds, peakBytes } = await runMeasured(['--version'], folder);
    assert.ok(seconds > 0 && cpuSeconds > 0);
    // Node itself holds more than 20 MB; to print a version, no program needs 2 GB.
    assert.ok(peakBytes > 20e6 && peakBytes < 2e9, `${peakBytes}`);
    assert.deepEqual(readdirSync(folder), []);
  });

  test('rejects with what the program said when it fails', async (t) => {
    await assert.rejects(
      runMeasured(['build', '--workers', '0'], temporaryFolder(t)),
      /^Error: `backfile build --workers 0` ended with 2: error: --workers takes a whole number/,
    );
  });
});
