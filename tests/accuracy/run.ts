/**
 * `npm run accuracy`: reads the labelled sets beside the project, scores what was read and prints a table beside the
 * last figures. Fails when a figure is below its floor in floors.json.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { layOut } from './layouts.js';

interface Floor {
  readonly set: string;
  /** `raw`, `packed` or `raw_wire`; behind a hyphen the layout in which its files are read (see `layouts.ts`). */
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

/** A folder of a labelled set, as in `wikinews/packed`. */
interface Run {
  readonly set: string;
  readonly folder: string;
}

const output = promisify(execFile);
const shared = resolve('..', 'shared');
const score = join(shared, 'score', 'score.mjs');
const wanted = process.argv.slice(2);
if (existsSync(score)) await measure();
else {
  console.error(`There are no labelled sets at ${shared}: nothing was measured.`);
  process.exitCode = 1;
}

async function measure(): Promise<void> {
  const floors: readonly Floor[] = JSON.parse(readFileSync(join('tests', 'accuracy', 'floors.json'), 'utf8'));
  const work = mkdtempSync(join(tmpdir(), 'backfile-accuracy-'));
  let failed = 0;
  try {
    const names = [...new Set(floors.map(({ set, folder }) => `${set}/${folder}`))].filter(
      (run) => wanted.length === 0 || wanted.some((part) => run.includes(part)),
    );
    const runs = names.map((name): Run => {
      const [set = '', folder = ''] = name.split('/');
      return { set, folder };
    });
    console.log(`${'set'.padEnd(24)}${'figure'.padEnd(22)}${'now'.padStart(8)}${'last'.padStart(8)}   floor`);
    await measureAll(runs, work, ({ set, folder }, figures) => {
      for (const floor of floors.filter((entry) => entry.set === set && entry.folder === folder))
        failed += report(floor, figures);
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  console.log(failed === 0 ? 'every figure holds its floor' : `${failed} below the floor`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Measures as many runs at a time as there are cores; each is told of when those before it in the list were. */
async function measureAll(
  runs: readonly Run[],
  work: string,
  onFigures: (run: Run, figures: Figures) => void,
): Promise<void> {
  const measured = new Map<Run, Figures>();
  const unpack = unpacker(work);
  const untold = [...runs];
  // The largest first: one that is begun last would leave the other cores without work.
  const unmeasured = runs.toSorted((a, b) => statSync(packed(b)).size - statSync(packed(a)).size).values();
  async function measureOn(): Promise<void> {
    for (const run of unmeasured) {
      await unpack(run);
      measured.set(run, await figuresOf(run, work));
      for (let [next] = untold; next !== undefined; [next] = untold) {
        const figures = measured.get(next);
        if (figures === undefined) break;
        onFigures(next, figures);
        untold.shift();
      }
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, measureOn));
}

function packed({ set }: Run): string {
  return join(shared, 'corpora', `${set}.tar.xz`);
}

/** Unpacks a set the first time that one of its folders is wanted. */
function unpacker(work: string): (run: Run) => Promise<unknown> {
  const unpacked = new Map<string, Promise<unknown>>();
  return async (run) => {
    const begun = unpacked.get(run.set) ?? output('tar', ['xJf', packed(run), '-C', work]);
    unpacked.set(run.set, begun);
    return await begun;
  };
}

async function figuresOf({ set, folder }: Run, work: string): Promise<Figures> {
  const records = join(work, `${set}-${folder}.jsonl`);
  const [source = folder, layout] = folder.split('-');
  if (layout !== undefined) layOut(join(work, set, source), join(work, set, folder), layout);
  const parsed = spawn(
    process.execPath,
    ['dist/program/main.js', 'parse', '--jsonl', '--quiet', '--workers', '1', join(work, set, folder)],
    { stdio: ['ignore', openSync(records, 'w'), 'ignore'] },
  );
  await once(parsed, 'close');
  if (parsed.exitCode === null || parsed.exitCode === 2)
    throw new Error(`backfile parse ended with ${parsed.exitCode ?? parsed.signalCode} on ${set}/${folder}`);
  const flags = folder === 'packed' ? ['--packed'] : [];
  const { stdout } = await output(process.execPath, [score, join(work, set), records, '--json', ...flags], {
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout);
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
