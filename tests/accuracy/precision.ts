/**
 * `npm run precision`: reads the labelled sets beside the project and writes how often each rule was right to
 * src/catalogue/precision.ts. The same sets and the same rules give the same file.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PROGRAM } from '../package/program.js';
import {
  casesOf,
  claimSchema,
  moduleText,
  type PrecisionCase,
  pairsOf,
  rowsOf,
  truthSchema,
} from './precision-cases.js';

const TARGET = join('src', 'catalogue', 'precision.ts');
const CORPORA = resolve('..', 'shared', 'corpora');

/** Sets and their folders, in this order. */
const SETS: readonly (readonly [string, string])[] = [
  ['bbc', 'raw'],
  ['conll2003', 'raw'],
  ['govblogs', 'raw'],
  ['reuters21578', 'raw'],
  ['reuters21578', 'raw_wire'],
  ['saudinews', 'raw'],
  ['timeml', 'raw'],
  ['trafilatura990', 'raw'],
  ['wikinews', 'raw'],
];
/** Articles counted of one set. */
const MOST = 1000;

if (existsSync(CORPORA)) measure();
else {
  console.error(`There are no labelled sets at ${CORPORA}: nothing was measured, ${TARGET} is as it was.`);
  process.exitCode = 1;
}

function measure(): void {
  const work = mkdtempSync(join(tmpdir(), 'backfile-precision-'));
  try {
    const cases = SETS.flatMap(([set, folder]) => casesOfSet(set, folder, work));
    const rows = rowsOf(cases);
    writeFileSync(TARGET, moduleText(rows));
    for (const [field, rule, right, of] of rows) {
      console.log(`${field.padEnd(12)}${rule.padEnd(32)}${`${right} of ${of}`.padStart(14)}${percent(right / of)}`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(10);
}

function casesOfSet(set: string, folder: string, work: string): readonly PrecisionCase[] {
  if (!existsSync(join(work, set))) execFileSync('tar', ['xJf', join(CORPORA, `${set}.tar.xz`), '-C', work]);
  const truths = linesOf(join(work, set, 'labels.jsonl')).map((row) => truthSchema.parse(row));
  const records = join(work, `${set}-${folder}.jsonl`);
  parse(join(work, set, folder), records);
  const claims = linesOf(records).map((row) => claimSchema.parse(row));
  return pairsOf(truths, claims, MOST).flatMap(([truth, claim]) => casesOf(truth, claim));
}

function parse(folder: string, to: string): void {
  const out = openSync(to, 'w');
  const { status, signal } = spawnSync(process.execPath, [PROGRAM, 'parse', '--jsonl', '--quiet', folder], {
    stdio: ['ignore', out, 'ignore'],
  });
  closeSync(out);
  if (status === null || status === 2) throw new Error(`backfile parse ended with ${status ?? signal} on ${folder}`);
}

function linesOf(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
