/** What reading an article costs, with and without what it is about: in one thread, warm. */
import { join } from 'node:path';
import { createArticleTask } from '../../src/infer/article-task.js';
import { readDocument } from '../../src/infer/read-document.js';
import { listSources } from '../../src/read/list.js';
import { readSource } from '../../src/read/source.js';
import { loadSettings } from '../../src/settings/load.js';
import { split } from '../../src/split/split.js';
import { makeBuildPlace } from './build-place.js';
import type { BenchPart } from './part.js';

const PART = 'reading';

/** Measured on the smallest archive that was asked for. */
export const readingPart: BenchPart = {
  name: PART,
  async run({ sizes, runs, generator, place, report }) {
    const count = Math.min(...sizes);
    const { folder } = makeBuildPlace(join(place, PART), { count, generator });
    const works = await worksOn(join(folder, 'articles'));
    const values = works.map((): number[] => []);
    for (let run = 0; run <= runs; run += 1) {
      for (const [n, { work }] of works.entries()) {
        const cost = (await processorTime(work)) / count;
        // The first pass warms the program up.
        if (run > 0) values[n]?.push(cost);
      }
    }
    for (const [n, { what }] of works.entries()) {
      const figure = { part: PART, articles: count, what, values: values[n] ?? [] };
      report({ ...figure, unit: 'ms an article', cpuSeconds: [], peakBytes: [] });
    }
  },
};

interface Work {
  readonly what: string;
  readonly work: () => unknown;
}

async function worksOn(folder: string): Promise<readonly Work[]> {
  const { articles: files, others } = await listSources(folder);
  const { settings, topics } = await loadSettings(folder);
  const task = createArticleTask({ folder, settings, topics, pictures: others });
  const pictures = new Set(others);
  return [
    {
      what: 'to its dated record',
      work: () => {
        for (const path of files) {
          const read = readSource(folder, path);
          if ('source' in read)
            for (const document of split(read.source)) readDocument(document, { settings, pictures });
        }
      },
    },
    { what: 'with names and subjects', work: () => task(files) },
  ];
}

/** Milliseconds of processor time that something takes. */
async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
