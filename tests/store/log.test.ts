import assert from 'node:assert/strict';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { DamagedStore } from '../../src/record/damaged-store.js';
import { continueLog, readLog, startLog } from '../../src/store/log.js';
import { temporaryFolder } from '../write/temp.js';

/** A log of these lines; gives its path. */
function logOf(t: TestContext, first: string, ...lines: readonly string[]): string {
  const path = join(temporaryFolder(t), 'some.log');
  const log = startLog(path, first);
  for (const line of lines) log.add(line);
  log.close();
  return path;
}

describe('a log', () => {
  test('gives its lines as they were added, whatever they hold', (t) => {
    const path = join(temporaryFolder(t), 'some.log');
    const line = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(line, fc.array(line), fc.array(line), (first, lines, later) => {
        const log = startLog(path, first);
        for (const one of lines) log.add(one);
        log.close();
        const again = continueLog(path);
        for (const one of later) again.add(one);
        again.close();
        assert.deepEqual(readLog(path), [first, ...lines, ...later]);
      }),
    );
  });

  test('that is not there has no lines to give, and one begun anew only its first', (t) => {
    const path = logOf(t, 'key', 'lamp');
    assert.equal(readLog(`${path}.none`), null);
    startLog(path, 'other key').close();
    assert.deepEqual(readLog(path), ['other key']);
  });

  test('is as it was before its last line where that was cut short', (t) => {
    const path = logOf(t, 'key', 'lamp', 'ferry');
    const { length } = readFileSync(path);
    for (let lost = 1; lost <= 'ferry\n'.length + 9; lost += 1) {
      truncateSync(path, length - lost);
      assert.deepEqual(readLog(path), ['key', 'lamp'], `${lost} bytes lost`);
    }
  });

  test('goes on behind its last whole line', (t) => {
    for (const lost of [1, 5, 14]) {
      const path = logOf(t, 'key', 'lamp', 'ferry');
      truncateSync(path, readFileSync(path).length - lost);
      const log = continueLog(path);
      log.add('kettle');
      log.close();
      assert.deepEqual(readLog(path), ['key', 'lamp', 'kettle']);
    }
  });

  test('is damaged where a line was changed', (t) => {
    const path = logOf(t, 'key', 'lamp', 'ferry');
    const whole = readFileSync(path);
    const endOfLines = [...whole].flatMap((byte, at) => (byte === 10 ? [at] : []));
    for (let at = 0; at < whole.length; at += 1) {
      if (endOfLines.includes(at)) continue;
      const bytes = Buffer.from(whole);
      bytes[at] = 35;
      writeFileSync(path, bytes);
      const line = endOfLines.filter((end) => end < at).length + 1;
      assert.throws(() => readLog(path), new DamagedStore(`${path} was changed in line ${line}`));
    }
  });

  test('is damaged where a line was taken out of a line', (t) => {
    const path = logOf(t, 'key', 'lamp');
    writeFileSync(path, readFileSync(path, 'utf8').replace('\n', ' '));
    assert.throws(() => readLog(path), DamagedStore);
  });
});
