/** Files that are copied into the site byte for byte. */
import { readdir } from 'node:fs/promises';
import { compareText } from '../record/compare.js';
import { errorCode } from '../record/system-error.js';

/** Paths of the files below a folder, with `/`, sorted; none where there is no such folder. Links are not followed. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort(compareText);
}
