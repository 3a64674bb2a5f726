/** Runs `backfile` as a process of its own and measures it. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Readable } from 'node:stream';
import { PROGRAM } from '../package/program.js';

const HOOK = new URL('./usage-hook.js', import.meta.url).href;
/** Characters of what a failed program said that are passed on. */
const SHOWN = 600;

/** What a process used in all. */
export interface ProcessUsage {
  /** Seconds of processor time, of all threads together. */
  readonly cpuSeconds: number;
  /** The most memory that it held (resident set). */
  readonly peakBytes: number;
}

export interface MeasuredRun extends ProcessUsage {
  /** Seconds from starting the process to its end. */
  readonly seconds: number;
}

export interface StartedProgram {
  readonly stdout: Readable;
  readonly terminate: () => void;
  /** Waits for the end; rejects when it is not a good one. */
  readonly ended: Promise<ProcessUsage>;
}

const running = new Set<ChildProcessByStdio<null, Readable, Readable>>();
// What is measured ends with the benchmark: it would go on writing into folders that are removed then.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Start the program in the folder `cwd`, where a file is written for a moment at the end. */
export function startProgram(args: readonly string[], cwd: string): StartedProgram {
  const usage = join(cwd, `usage-${args[0] ?? ''}.json`);
  const child = spawn(process.execPath, ['--import', HOOK, PROGRAM, ...args], {
    cwd,
    env: { ...process.env, BACKFILE_BENCH_USAGE: usage },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  return { stdout: child.stdout, terminate: () => child.kill('SIGTERM'), ended: end(child, args, usage) };
}

async function end(
  child: ChildProcessByStdio<null, Readable, Readable>,
  args: readonly string[],
  usage: string,
): Promise<ProcessUsage> {
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdout.resume();
  await once(child, 'close');
  running.delete(child);
  if (child.exitCode !== 0) {
    const how = child.exitCode ?? child.signalCode;
    throw new Error(`\`backfile ${args.join(' ')}\` ended with ${how}: ${said.slice(0, SHOWN)}`);
  }
  const written: unknown = JSON.parse(readFileSync(usage, 'utf8'));
  rmSync(usage);
  if (!isUsage(written)) throw new Error(`${usage} does not tell what the process used`);
  return written;
}

function isUsage(value: unknown): value is ProcessUsage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'cpuSeconds' in value &&
    typeof value.cpuSeconds === 'number' &&
    'peakBytes' in value &&
    typeof value.peakBytes === 'number'
  );
}

/** Run the program to its end; rejects when it reports a problem. */
export async function runMeasured(args: readonly string[], cwd: string): Promise<MeasuredRun> {
  const start = performance.now();
  const usage = await startProgram(args, cwd).ended;
  return { seconds: (performance.now() - start) / 1000, ...usage };
}
