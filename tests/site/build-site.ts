/** An archive in a folder of its own, written there or copied, and the site that the program builds of it. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Ran, runBackfile, type SpawnOptions, spawnBackfile } from './run-backfile.js';

/** The sample archive, in the project's root, from which tests are run. */
export const SAMPLE = join(process.cwd(), 'articles');

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
  /** Run a command there, in this process; `backfile build` when no arguments are given. */
  run(args?: readonly string[]): Promise<Ran>;
  /** The same in a process of its own. */
  spawn(args?: readonly string[], options?: Omit<SpawnOptions, 'cwd'>): Promise<Ran>;
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
    run: (args = ['build']) => runBackfile(args, at),
    spawn: (args = ['build'], options = {}) => spawnBackfile(args, { cwd: at, ...options }),
  };
}

export interface BuildSiteOptions extends WorkplaceOptions {
  /** Options of `backfile build`. */
  readonly args?: readonly string[];
}

/** A workplace in which the site was built, with what the program said. */
export interface BuiltSite extends Workplace {
  readonly ran: Ran;
}

/** Build an archive in a folder of its own, in this process. A failed build is a result like any other. */
export async function buildSite({ args = [], ...options }: BuildSiteOptions): Promise<BuiltSite> {
  const place = workplace(options);
  return { ...place, ran: await place.run(['build', ...args]) };
}
