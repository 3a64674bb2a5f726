/**
 * `npm run bench [ARTICLES]`: makes an archive and measures what reading an article costs and how long builds take.
 * Prints a table; machines differ, so compare figures of one run only.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createArticleTask } from '../../src/infer/article-task.js';
import { readDocument } from '../../src/infer/read-document.js';
import { listSources } from '../../src/read/list.js';
import { readSource } from '../../src/read/source.js';
import { loadSettings } from '../../src/settings/load.js';
import { split } from '../../src/split/split.js';
import { writeArchive } from './archive.js';

const PROGRAM = join('dist', 'src', 'main.js');
/** Passes over the archive, of which the least is taken: the first ones warm the program up. */
const PASSES = 5;

const count = Number(process.argv[2] ?? '1000');
if (!Number.isInteger(count) || count < 1) {
  console.error('usage: npm run bench -- ARTICLES');
  process.exitCode = 2;
} else {
  const place = mkdtempSync(join(tmpdir(), 'backfile-bench-'));
  try {
    await measure(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function measure(place: string): Promise<void> {
  const articles = join(place, 'articles');
  writeArchive(articles, count);
  row('what', 'time');
  const cost = await readingCost(articles);
  row('reading, ms an article, one core, warm', cost.reading.toFixed(3));
  row('with names, subjects and sketches', cost.all.toFixed(3));
  const cores = availableParallelism();
  for (const [name, workers] of [
    ['build, s, one thread', 1],
    [`build, s, ${cores} threads`, cores],
    ['build again, s, nothing changed', cores],
  ] as const) {
    if (!name.includes('again')) rmSync(join(place, 'site'), { recursive: true, force: true });
    row(name, buildTime(articles, place, workers).toFixed(2));
  }
}

/** Milliseconds of processor time that an article costs. */
interface Cost {
  /** From its file to its dated record: read, split, parse, language, dates. */
  readonly reading: number;
  /** With what it is about and what finds its copies. */
  readonly all: number;
}

async function readingCost(folder: string): Promise<Cost> {
  const { articles: files, others } = await listSources(folder);
  const { settings, topics } = await loadSettings(folder);
  const task = createArticleTask({ folder, settings, topics, pictures: others });
  const pictures = new Set(others);
  const readAll = (): void => {
    for (const path of files) {
      const read = readSource(folder, path);
      if ('source' in read) for (const document of split(read.source)) readDocument(document, { settings, pictures });
    }
  };
  const least: { reading: number; all: number } = { reading: Number.POSITIVE_INFINITY, all: Number.POSITIVE_INFINITY };
  for (let pass = 0; pass < PASSES; pass += 1) {
    least.reading = Math.min(least.reading, (await timeOf(readAll)) / files.length);
    least.all = Math.min(least.all, (await timeOf(() => task(files))) / files.length);
  }
  return least;
}

/** Milliseconds of processor time that something takes. */
async function timeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Seconds that a build takes as a program of its own. */
function buildTime(articles: string, place: string, workers: number): number {
  const options = ['--output', join(place, 'site'), '--cache', join(place, 'cache'), '--workers', String(workers)];
  const start = performance.now();
  const ran = spawnSync(process.execPath, [PROGRAM, 'build', '--quiet', '--input', articles, ...options], {
    encoding: 'utf8',
  });
  if (ran.status !== 0) throw new Error(`the build ended with ${ran.status}: ${ran.stderr.slice(0, 400)}`);
  return (performance.now() - start) / 1000;
}

function row(what: string, figure: string): void {
  console.log(`${what.padEnd(44)}${figure.padStart(10)}`);
}
