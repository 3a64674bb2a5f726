/**
 * Runs the program as its users do: in a folder of its own, on an archive that is written there or copied, and
 * with the options of the command line. What it wrote is read from the disk.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROGRAM } from '../package/program.js';

/** The sample archive, in the project's root, from which tests are run. */
export const SAMPLE = join(process.cwd(), 'articles');

export interface Ran {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
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

/** Run `backfile` and wait for its end. */
export async function runBackfile(args: readonly string[], options: RunOptions): Promise<Ran> {
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

/** For suites whose tests do little but wait for a program: two of them run side by side. */
export const TWO_AT_ONCE = { concurrency: 2 } as const;

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, links in its path followed; removed when the test process ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'backfile-site-'));
  folders.push(folder);
  return folder;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Write files, by path below `folder`, in the order given. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

export interface Workplace {
  /** The folder that the program is started in; `articles`, `_site` and `.cache` stand in it. */
  readonly at: string;
  readonly articles: string;
  readonly site: string;
  /** Run a command there; `backfile build` when no arguments are given. */
  run(args?: readonly string[], options?: Omit<RunOptions, 'cwd'>): Promise<Ran>;
}

export interface WorkplaceOptions {
  /** Folder of an archive to copy. */
  readonly from?: string;
  /** Files of the archive, by path below `articles`; over those copied. */
  readonly articles?: Files;
  /** Files beside the archive, such as templates. */
  readonly beside?: Files;
}

/** Make a folder with an archive in it. */
export function workplace({ from, articles = {}, beside = {} }: WorkplaceOptions): Workplace {
  const at = newFolder();
  const folder = join(at, 'articles');
  mkdirSync(folder);
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  writeFiles(folder, articles);
  writeFiles(at, beside);
  return {
    at,
    articles: folder,
    site: join(at, '_site'),
    run: (args = ['build'], options = {}) => runBackfile(args, { cwd: at, ...options }),
  };
}

export interface BuildSiteOptions extends WorkplaceOptions {
  /** Options of `backfile build`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A workplace in which the site was built, with what the program said. */
export interface BuiltSite extends Workplace {
  readonly ran: Ran;
}

/** Build an archive in a folder of its own. A failed build is a result like any other. */
export async function buildSite({ args = [], env = {}, ...options }: BuildSiteOptions): Promise<BuiltSite> {
  const place = workplace(options);
  return { ...place, ran: await place.run(['build', ...args], { env }) };
}
