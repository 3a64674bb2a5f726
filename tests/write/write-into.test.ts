import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { siteUrl } from '../../src/record/brands.js';
import { openStaging } from '../../src/write/staging.js';
import { writeInto } from '../../src/write/write-into.js';
import { contents, temporaryFolder } from './temp.js';

const WORKER = new URL('./write-worker.js', import.meta.url);

describe('writeInto', () => {
  test('several threads write one site, in the same folders', async (t) => {
    const site = join(temporaryFolder(t), '_site');
    // The second time there is a site to link to.
    for (let build = 0; build < 2; build++) {
      const staging = await openStaging(site);
      const { folder } = staging;
      const workers = [0, 100, 200].map((from) => new Worker(WORKER, { workerData: { folder, from, to: from + 100 } }));
      for (let page = 300; page < 400; page++) await staging.write(siteUrl(`/${page % 7}/${page}/`), `page ${page}`);
      await Promise.all(workers.map((worker) => once(worker, 'exit')));
      await staging.commit();
      const files = contents(site);
      assert.equal(Object.keys(files).length, 401);
      for (let page = 0; page < 400; page++) assert.equal(files[`${page % 7}/${page}/index.html`], `page ${page}`);
    }
  });

  test('an error is a rejection, never thrown', async (t) => {
    const folder = join(temporaryFolder(t), 'missing');
    const written = writeInto(folder, siteUrl('/a/'), 'x');
    await assert.rejects(written, { name: 'BackfileError' });
  });
});
