/**
 * `npm run accuracy`: reads the labelled sets beside the project, scores what was read and prints a table beside the
 * last figures. Fails when a figure is below its floor in floors.json.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Floor {
  readonly set: string;
  /** `raw`, `packed` or `raw_wire`. */
  readonly folder: string;
  readonly figure: string;
  /** Share that must be reached, or must not be exceeded. */
  readonly least?: number;
  readonly most?: number;
  /** What is aimed at, where that is not reached yet: the floor keeps what there is. */
  readonly aim?: number;
  /** What was measured last. */
  readonly last: number;
}

type Figures = Readonly<Record<string, { readonly share: number | null }>>;

const shared = resolve('..', 'shared');
const score = join(shared, 'score', 'score.mjs');
const wanted = process.argv.slice(2);
if (existsSync(score)) measure();
else {
  console.error(`There are no labelled sets at ${shared}: nothing was measured.`);
  process.exitCode = 1;
}

function measure(): void {
  const floors: readonly Floor[] = JSON.parse(readFileSync(join('tests', 'accuracy', 'floors.json'), 'utf8'));
  const work = mkdtempSync(join(tmpdir(), 'backfile-accuracy-'));
  let failed = 0;
  try {
    const runs = [...new Set(floors.map(({ set, folder }) => `${set}/${folder}`))].filter(
      (run) => wanted.length === 0 || wanted.some((part) => run.includes(part)),
    );
    console.log(`${'set'.padEnd(24)}${'figure'.padEnd(22)}${'now'.padStart(8)}${'last'.padStart(8)}   floor`);
    for (const run of runs) {
      const [set = '', folder = ''] = run.split('/');
      const figures = figuresOf(set, folder, work);
      for (const floor of floors.filter((entry) => entry.set === set && entry.folder === folder))
        failed += report(floor, figures);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  console.log(failed === 0 ? 'every figure holds its floor' : `${failed} below the floor`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function figuresOf(set: string, folder: string, work: string): Figures {
  if (!existsSync(join(work, set))) execFileSync('tar', ['xJf', join(shared, 'corpora', `${set}.tar.xz`), '-C', work]);
  const records = join(work, `${set}-${folder}.jsonl`);
  const parsed = spawnSync(
    process.execPath,
    ['dist/program/main.js', 'parse', '--jsonl', '--quiet', join(work, set, folder)],
    { stdio: ['ignore', openSync(records, 'w'), 'ignore'] },
  );
  if (parsed.status === null || parsed.status === 2)
    throw new Error(`backfile parse ended with ${parsed.status ?? parsed.signal} on ${set}/${folder}`);
  const flags = folder === 'packed' ? ['--packed'] : [];
  return JSON.parse(
    execFileSync(process.execPath, [score, join(work, set), records, '--json', ...flags], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }),
  );
}

/** Prints one row; 1 when the floor is missed, else 0. */
function report({ set, folder, figure, least, most, aim, last }: Floor, figures: Figures): number {
  const share = figures[figure]?.share ?? null;
  const holds = share !== null && (least === undefined || share >= least) && (most === undefined || share <= most);
  const percent = (value: number | null) => (value === null ? '—' : `${(100 * value).toFixed(1)} %`).padStart(8);
  const bound = least === undefined ? `at most ${percent(most ?? null).trim()}` : `at least ${percent(least).trim()}`;
  console.log(
    `${`${set}/${folder}`.padEnd(24)}${figure.padEnd(22)}${percent(share)}${percent(last)}   ${bound}${aim === undefined ? '' : `, aim ${percent(aim).trim()}`}${holds ? '' : '   MISSED'}`,
  );
  return holds ? 0 : 1;
}
