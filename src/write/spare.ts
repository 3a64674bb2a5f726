/**
 * The former site, kept in the cache to become the next one: two sites in turn, of which the one that is not shown is
 * brought up to date. So a build after one edit touches the few files that differ, not the hundred thousand that the
 * site has. Its files are links to those of the standing site, so that it takes little room.
 */
import { existsSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ARTICLES_JSONL } from '../listings/records.js';
import type { SiteUrl } from '../record/brands.js';
import { onceEach } from '../record/once.js';
import { errorCode } from '../record/system-error.js';
import { savedUrls } from '../render/saved-urls.js';
import type { SiteMemory } from '../store/site-memory.js';
import { identityOf } from './folders.js';
import { filePathOf } from './site-path.js';

/** A former site that can be brought up to date. */
export interface Spare {
  readonly folder: string;
  /** Paths below it at which it differs from the standing site, or may. */
  readonly differs: ReadonlySet<string>;
  /** Every path at which it may hold a file; some twice. */
  readonly paths: Iterable<string>;
}

const FOLDER = 'former-site';

/** Where a former site is kept. */
export function spareFolder(cache: string): string {
  return join(cache, FOLDER);
}

/** The former site in the cache, where it is the one that `memory` speaks of; else null. */
export function spareIn(cache: string, memory: SiteMemory): Spare | null {
  const folder = spareFolder(cache);
  const { former } = memory;
  if (former === null || identityOf(folder) !== former.identity) return null;
  return { folder, differs: new Set(former.differs), paths: [...pathsOf(memory), ...former.differs] };
}

/** The paths of all files of the site that `memory` speaks of; a build asks for them twice. */
export const pathsOf = onceEach(({ pages, files }: SiteMemory): readonly string[] => {
  const urls: SiteUrl[] = [ARTICLES_JSONL, ...files.keys()];
  for (const [url, { record }] of pages) {
    urls.push(url);
    if (record !== undefined) urls.push(...Object.values(savedUrls({ url })));
  }
  return urls.map((url) => filePathOf(url));
});

/** Put a former site into the cache; gives whether it could be: not where the cache is on another disk. */
export async function keepFormer(former: string, cache: string): Promise<boolean> {
  const folder = spareFolder(cache);
  try {
    await rm(folder, { recursive: true, force: true });
    renameSync(former, folder);
    return true;
  } catch {
    return false;
  }
}

/** Errors that say that no file stands at a path: none, a folder, or one is where its folder should be. */
const NO_FILE: readonly string[] = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ERR_FS_EISDIR'];

/**
 * Remove a file that the new site does not have, and the folders that are empty then. What stands in its place or in that
 * of its folder is the new site's.
 */
export function removeFile(folder: string, path: string): void {
  try {
    rmSync(join(folder, path));
  } catch (error) {
    if (!NO_FILE.includes(errorCode(error))) throw error;
  }
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    try {
      rmdirSync(join(folder, above));
    } catch {
      // It holds other files, or is gone already.
      if (existsSync(join(folder, above))) return;
    }
  }
}
