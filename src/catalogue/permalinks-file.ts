/** permalinks.jsonl on the disk. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BackfileError } from '../record/problem.js';
import { errorCode } from '../record/system-error.js';
import { type Permalinks, type PermalinksReading, readPermalinks, writePermalinks } from './permalinks.js';

export const PERMALINKS_FILE = 'permalinks.jsonl';

/** Read the file of the archive in `folder`; an archive that was never built has none. */
export async function loadPermalinks(folder: string): Promise<PermalinksReading> {
  return readPermalinks(await readText(join(folder, PERMALINKS_FILE)), PERMALINKS_FILE);
}

/** Write the file, whole or not at all, where it says something new. Throws a BackfileError when it cannot be written. */
export async function savePermalinks(folder: string, permalinks: Permalinks): Promise<void> {
  const path = join(folder, PERMALINKS_FILE);
  const text = writePermalinks(permalinks);
  const draft = `${path}.new`;
  try {
    // A killed build may have left one.
    await rm(draft, { force: true });
    if (text === (await readText(path))) return;
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    const problem = {
      severity: 'error',
      file: PERMALINKS_FILE,
      line: null,
      rule: 'permalinks-unwritable',
      message: 'the list of published addresses cannot be written',
      remedy: 'make the archive folder writable, so that addresses stay the same from build to build',
    } as const;
    throw new BackfileError([problem], 1, { cause: error });
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
