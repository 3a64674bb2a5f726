/** The files of a folder that a site is made with: templates, and what is copied byte for byte. */
import { type Dirent, readdirSync } from 'node:fs';
import { compareText } from '../record/compare.js';
import { errorCode } from '../record/system-error.js';

/** Paths of the files below a folder, with `/`, sorted; none where there is no such folder. Links are not followed. */
export function filesBelow(folder: string): readonly string[] {
  return entriesBelow(folder)
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort(compareText);
}

function entriesBelow(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
}
