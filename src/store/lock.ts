/** One build at a time uses a cache: a second one waits, and says for whom. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from '../record/system-error.js';
import { isRunning } from '../workers/running.js';

const FILE = 'in-use-by';
/** Milliseconds from one look to the next. */
const PAUSE = 100;

/** Locks that this process holds. */
const ours = new Set<string>();

/** What a lock that is held looks like. */
export interface Held {
  /** Lets the next build in. */
  release(): void;
}

/**
 * Wait until no other build uses the cache, then hold it. `onWait` is told once which process holds it. A lock whose
 * process is gone was left by a killed build and is taken over.
 */
export async function holdCache(folder: string, onWait: (pid: number) => void): Promise<Held> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, FILE);
  let told = false;
  for (let wasUntold = false; !take(path); ) {
    const pid = holderOf(path);
    // Another process may be about to write who it is.
    if ((pid === null && wasUntold) || (pid !== null && !isHeldBy(pid, path))) {
      rmSync(path, { force: true });
      continue;
    }
    wasUntold = pid === null;
    if (pid !== null && !told) {
      onWait(pid);
      told = true;
    }
    await setTimeout(PAUSE);
  }
  ours.add(path);
  return {
    release() {
      ours.delete(path);
      rmSync(path, { force: true });
    },
  };
}

/** In a container a killed build often had the number that this process has now. */
function isHeldBy(pid: number, path: string): boolean {
  return pid === process.pid ? ours.has(path) : isRunning(pid);
}

function take(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Null where it cannot be told: the lock is gone meanwhile, or was cut short by a kill. */
function holderOf(path: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isNaN(pid) ? null : pid;
  } catch {
    return null;
  }
}
