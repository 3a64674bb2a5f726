/**
 * Removes what builds leave beside the site: former sites, and what killed builds were making. `names.ts` says what
 * each folder is; nothing else is ever removed.
 */
import { lstatSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../workers/running.js';
import { goneFor, readName } from './names.js';

/** Folders that this process is filling: no left-overs, though their process is the one that asks. */
const open = new Set<string>();

/** Keep `folder` from being taken for a left-over of this process until `release`. */
export function hold(folder: string): void {
  open.add(folder);
}

/** The end of `hold`. */
export function release(folder: string): void {
  open.delete(folder);
}

/** Move a folder of ours out of the way at once, then remove it. Links in it are removed, never followed. */
export async function discard(folder: string, site: string): Promise<void> {
  const gone = goneFor(site);
  renameSync(folder, gone);
  await remove(gone);
}

/** Remove what killed builds of `site` left beside it. Folders that a running build is filling stay. */
export async function removeLeftOvers(site: string): Promise<void> {
  for (const folder of leftOvers(site)) await remove(folder);
}

function leftOvers(site: string): readonly string[] {
  const parent = dirname(site);
  if (lstatSync(parent, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isLeftOver(basename(site), entry.name, join(parent, entry.name)))
    .map((entry) => join(parent, entry.name));
}

function isLeftOver(siteName: string, name: string, path: string): boolean {
  const meaning = readName(siteName, name);
  if (meaning?.kind === 'new') return !open.has(path) && (meaning.pid === process.pid || !isRunning(meaning.pid));
  return meaning !== null;
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
