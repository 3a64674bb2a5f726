/**
 * Runs the program with the options of its command line: as modules in the process of the test, which has loaded them
 * once, or as its users do in a process of its own, which has an environment, an exit code and pipes.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { runProgram } from '../../src/cli/program.js';
import { fakeTerminal } from '../cli/fake-terminal.js';
import { PROGRAM } from '../package/program.js';

export interface Ran {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs in this process, one behind the other: the folder that a process is in is one for all of it. */
let lastRun: Promise<unknown> = Promise.resolve();

/** Run `backfile` in this process as if that had been started in the folder `cwd`. */
export function runBackfile(args: readonly string[], cwd: string): Promise<Ran> {
  const ran = lastRun.then(() => runIn(cwd, args));
  lastRun = ran.catch(() => undefined);
  return ran;
}

async function runIn(cwd: string, args: readonly string[]): Promise<Ran> {
  const before = process.cwd();
  const terminal = fakeTerminal();
  process.chdir(cwd);
  try {
    const code = await runProgram(args, terminal);
    return { code, signal: null, stdout: terminal.written.out, stderr: terminal.written.err };
  } finally {
    process.chdir(before);
  }
}

export interface SpawnOptions {
  /** The folder the program is started in. */
  readonly cwd: string;
  /** Variables beside those of this process; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Options for Node itself, such as `--import`. */
  readonly node?: readonly string[];
  /** Milliseconds after which the program is killed with SIGKILL. */
  readonly killAfter?: number;
  /** Bytes of standard output after which nobody reads on. */
  readonly readOnly?: number;
}

/** Run `backfile` in a process of its own, as its users do, and wait for its end. */
export async function spawnBackfile(args: readonly string[], options: SpawnOptions): Promise<Ran> {
  const child = spawn(process.execPath, [...(options.node ?? []), PROGRAM, ...args], {
    cwd: options.cwd,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
    if (options.readOnly !== undefined && said.stdout.length >= options.readOnly) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const timer = options.killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), options.killAfter);
  await once(child, 'close');
  if (timer !== null) clearTimeout(timer);
  return { code: child.exitCode, signal: child.signalCode, ...said };
}
