import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { recover } from '../../src/write/staging.js';
import { contents, temporaryFolder } from './temp.js';

const CHILD = fileURLToPath(new URL('./kill-child.js', import.meta.url));
const PAGES = 150;

/** Start a builder, wait for its `swaps`th swap to come and then `delay` ms, kill it. */
async function buildAndKill(site: string, swaps: number, delay: number): Promise<void> {
  const child = spawn(process.execPath, [CHILD, site, String(PAGES)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  let seen = 0;
  // Were the pipe closed, a builder that comes to its next swap before it is killed would end by itself.
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    seen += String(chunk).length;
    if (seen >= swaps) break;
  }
  child.stdout.resume();
  await wait(delay);
  child.kill('SIGKILL');
  const [, signal] = await exited;
  assert.equal(signal, 'SIGKILL');
}

describe('kill -9', () => {
  test('at any moment leaves a complete site, old or new', { timeout: 300_000 }, async (t) => {
    const at = temporaryFolder(t);
    const site = join(at, '_site');
    for (let round = 0; round < 12; round++) {
      // Every delay is good: they spread over writing, swapping and removing. The odd rounds aim at the swap.
      await buildAndKill(site, 2, round % 2 === 1 ? round % 7 : round * 11);
      await recover(site);
      assert.deepEqual(readdirSync(at), ['_site'], 'nothing is left over');
      const files = contents(site);
      assert.equal(Object.keys(files).length, PAGES + 1);
      const { '.backfile.json': marker, ...pages } = files;
      assert.equal(marker, '{"generator":"backfile","format":1}\n');
      assert.equal(new Set(Object.values(pages)).size, 1, 'every page is of one build');
    }
  });
});
