import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { DamagedStore } from '../../src/record/damaged-store.js';
import { BackfileError } from '../../src/record/problem.js';
import { readTemplates } from '../../src/render/template-folder.js';
import { carried } from '../../src/workers/carry.js';
import { workerPool } from '../../src/workers/pool.js';
import { renewFor } from '../../src/write/names.js';
import type { PageTaskContext, PageTaskInput, SentOutput } from '../../src/write/page-task.js';
import { barePages, site } from '../templates/models.js';
import { contents, fill, temporaryFolder } from './temp.js';

const model = barePages.find(({ kind }) => kind === 'tombstone');
assert.ok(model);
const JOBS: PageTaskInput = { jobs: [{ model, record: null, saved: null }], ownPages: false };

/** Have one page, `/2019/gone/`, drawn by `template` and written into `staging` by another thread. */
async function drawElsewhere(folder: string, staging: string, template: string): Promise<SentOutput> {
  fill(folder, { 'templates/tombstone.njk': template });
  const context: PageTaskContext = {
    input: folder,
    staging,
    ...readTemplates(join(folder, 'templates')),
    templateOrigins: [join(folder, 'templates')],
    plan: {
      direct: [{ kind: 'tombstone', path: 'tombstone.njk', content: template, data: {} }],
      byEleventy: [],
      ownPages: false,
      programs: {},
    },
    site,
    portable: false,
  };
  const file = new URL('../../src/write/page-worker.js', import.meta.url);
  const pool = carried<PageTaskInput, SentOutput>(workerPool({ file, threads: 1, context }));
  try {
    return await pool.run(JOBS);
  } finally {
    await pool.close();
  }
}

describe('pages that another thread makes', () => {
  test('are written by it', async (t) => {
    const at = temporaryFolder(t);
    const staging = renewFor(join(at, 'site'));
    mkdirSync(staging);
    const { pages } = await drawElsewhere(at, staging, '<a href="../">{{ model.text }}</a>');
    assert.deepEqual(
      pages.map(({ url }) => url),
      ['/2019/gone/'],
    );
    assert.deepEqual(contents(staging), { '2019/gone/index.html': '<a href="../">It was taken out.</a>' });
  });

  test('are refused as a damaged store where something of a former site stands in their way', async (t) => {
    const at = temporaryFolder(t);
    const staging = renewFor(join(at, 'site'));
    fill(staging, { '2019/gone': 'in the way' });
    await assert.rejects(
      drawElsewhere(at, staging, '{{ model.text }}'),
      new DamagedStore('something stands where /2019/gone/ is to be'),
    );
  });

  test('are refused with the place in the template where that cannot draw them', async (t) => {
    const at = temporaryFolder(t);
    const staging = renewFor(join(at, 'site'));
    mkdirSync(staging);
    await assert.rejects(drawElsewhere(at, staging, 'It was\n{{ model.text | shout }}'), (error) => {
      assert.ok(error instanceof BackfileError);
      const [problem] = error.problems;
      assert.deepEqual([problem?.rule, problem?.line], ['template-error', 2]);
      return true;
    });
  });
});
