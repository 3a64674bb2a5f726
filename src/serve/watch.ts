/** The one door to chokidar: tells when something changes in the folders that a site is made from. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { watch } from 'chokidar';
import { errorMessage } from '../record/system-error.js';
import { isWithin, realFolder } from '../write/folders.js';

/** Quiet time after a change before it is told, in milliseconds: editors and copies change several files at once. */
const QUIET_MS = 80;

/** What editors and systems leave beside the files they work on. */
const BY_THE_WAY =
  /(?:^|[\\/])(?:\.git|\.hg|\.svn|node_modules|\.DS_Store|Thumbs\.db|\.#[^\\/]*|\.[^\\/]*\.sw[a-z]|4913|[^\\/]*~|[^\\/]+\.backfile-(?:new-[^\\/]+|old|gone-[^\\/]+))$/;

export interface WatchOptions {
  /** Files and folders; those that do not exist are waited for. */
  readonly paths: readonly string[];
  /** Files and folders whose changes are not told. */
  readonly ignore: readonly string[];
  /** Called once after each burst of changes, with the absolute paths of what changed. */
  readonly onChange: (paths: readonly string[]) => void;
  /** Called once when not everything can be watched, with the reason. */
  readonly onError: (reason: string) => void;
}

export interface Watching {
  close(): Promise<void>;
}

/** `path`, or the nearest folder above it that exists. */
function standingFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : standingFolder(dirname(path));
}

/** Start watching; resolves once every change from now on is noticed. Links below the paths are not followed. */
export async function watchPaths({ paths, ignore, onChange, onError }: WatchOptions): Promise<Watching> {
  // chokidar is never ready when it has nothing to watch.
  if (paths.length === 0) return { close: () => Promise.resolve() };
  const [wanted, ignored] = [paths.map(realFolder), ignore.map(realFolder)];
  const concerns = (path: string): boolean =>
    wanted.some((root) => isWithin(root, path) || isWithin(path, root)) &&
    !ignored.some((folder) => isWithin(folder, path)) &&
    !BY_THE_WAY.test(path);
  // chokidar does not see a folder come that was not there, or was removed: so what holds it is watched too.
  const holders = new Set(wanted.map((root) => standingFolder(dirname(root))));
  const watcher = watch([...holders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => !concerns(path),
  });
  let timer: NodeJS.Timeout | undefined;
  let told = false;
  const changed = new Set<string>();
  const tell = (): void => {
    const paths = [...changed];
    changed.clear();
    onChange(paths);
  };
  watcher.on('all', (_event, path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET_MS);
  });
  watcher.on('error', (error) => {
    if (!told) onError(errorMessage(error));
    told = true;
  });
  await new Promise<void>((settle) => {
    watcher.once('ready', settle);
  });
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
