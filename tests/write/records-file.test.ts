import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { DamagedStore } from '../../src/record/damaged-store.js';
import type { LineOfFile } from '../../src/store/site-memory.js';
import { type RecordsFile, startRecords } from '../../src/write/records-file.js';
import { openStaging } from '../../src/write/staging.js';
import { temporaryFolder } from '../write/temp.js';

const FILE = 'data/articles.jsonl';

/** Make a site that has records alone; gives what `fill` gives. */
async function siteOf<Result>(site: string, fill: (records: RecordsFile) => Result): Promise<Result> {
  const staging = await openStaging(site);
  try {
    const records = startRecords(staging);
    const result = fill(records);
    records.close();
    await staging.commit();
    return result;
  } finally {
    await staging.abandon();
  }
}

const recordsIn = (site: string) => readFileSync(join(site, FILE), 'utf8');

/** A site with these records; gives its folder and where each stands. */
async function startSite(t: TestContext, records: readonly string[]) {
  const site = join(temporaryFolder(t), '_site');
  const lines = await siteOf(site, (file) => records.map((record) => file.add(record)));
  return { site, lines };
}

/** The record at a place. */
function recordAt(site: string, [at, length]: LineOfFile): string {
  return readFileSync(join(site, FILE))
    .subarray(at, at + length)
    .toString();
}

const OLD = ['{"n":0}', '{"n":"é"}', '{"n":"𝄞"}', '{"n":3}', '{"n":44}'];

describe('the file of records', () => {
  test('has a line for each that was added, at the place that was told', async (t) => {
    const { site, lines } = await startSite(t, OLD);
    assert.equal(recordsIn(site), `${OLD.join('\n')}\n`);
    assert.deepEqual(
      lines.map((line) => recordAt(site, line)),
      OLD.map((record) => `${record}\n`),
    );
  });

  test('is empty where there are none', async (t) => {
    const { site } = await startSite(t, []);
    assert.equal(recordsIn(site), '');
    await siteOf(site, () => undefined);
    assert.equal(recordsIn(site), '');
  });

  test('has kept and added lines in the order in which they came, whatever that is', async (t) => {
    const step = fc.oneof(fc.record({ keep: fc.nat({ max: OLD.length - 1 }) }), fc.record({ add: fc.string() }));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { site, lines } = await startSite(t, OLD);
        const wanted = steps.map((one) => ('add' in one ? JSON.stringify(one.add) : (OLD[one.keep] ?? '')));
        const places = await siteOf(site, (file) =>
          steps.map((one, i) => ('add' in one ? file.add(wanted[i] ?? '') : file.keep(lines[one.keep] ?? [0, 0]))),
        );
        assert.equal(recordsIn(site), wanted.map((record) => `${record}\n`).join(''));
        assert.deepEqual(
          places.map((place) => recordAt(site, place)),
          wanted.map((record) => `${record}\n`),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('is the standing one itself where all lines are kept', async (t) => {
    const { site, lines } = await startSite(t, OLD);
    const { ino, mtimeMs } = statSync(join(site, FILE));
    await siteOf(site, (file) => lines.map((line) => file.keep(line)));
    assert.deepEqual([statSync(join(site, FILE)).ino, statSync(join(site, FILE)).mtimeMs], [ino, mtimeMs]);
  });

  test('has no more than the lines that were kept of a longer one', async (t) => {
    const { site, lines } = await startSite(t, OLD);
    await siteOf(site, (file) => lines.slice(0, 3).map((line) => file.keep(line)));
    assert.equal(recordsIn(site), `${OLD.slice(0, 3).join('\n')}\n`);
  });

  test('is damaged where the standing one is shorter than what is to be kept of it', async (t) => {
    const { site, lines } = await startSite(t, OLD);
    truncateSync(join(site, FILE), 20);
    await assert.rejects(
      siteOf(site, (file) => lines.map((line) => file.keep(line))),
      new DamagedStore('/data/articles.jsonl is not as it was written'),
    );
    assert.equal(statSync(join(site, FILE)).size, 20, 'the standing site is as it was');
  });

  test('leaves out what was written behind its end', async (t) => {
    const { site, lines } = await startSite(t, OLD);
    appendFileSync(join(site, FILE), 'by hand\n');
    await siteOf(site, (file) => lines.map((line) => file.keep(line)));
    assert.equal(recordsIn(site), `${OLD.join('\n')}\n`);
  });
});
