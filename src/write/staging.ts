/**
 * A site is made beside the one that stands and takes its place at the end: whole or not at all. Two renames, one
 * right after the other, are the swap: `site → .backfile-old`, `new → site`. A kill before them leaves the old site, a
 * kill after them the new one; a kill between them leaves no site at its place until `recover` puts the old one back.
 * (Node has no call that exchanges two folders in one step.) Safe against a killed process, not against a power cut:
 * nothing is forced to the disk.
 */
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteUrl } from '../record/brands.js';
import { BackfileError } from '../record/problem.js';
import { identityOf, MARKER_TEXT, outputProblem, realFolder, standingOf, unusable, usage } from './folders.js';
import { discard, hold, release, removeLeftOvers } from './left-overs.js';
import { newFor, oldOf, renewFor } from './names.js';
import { filePathOf, MARKER } from './site-path.js';
import { keepFormer, removeFile, type Spare } from './spare.js';
import { collision, copyInto, type GrowingFile, growInto, keepNow, writeInto } from './write-into.js';

/** A site in the making. */
export interface Staging {
  /** Absolute path of the folder that is being filled: for `writeInto` in another thread. */
  readonly folder: string;
  /**
   * Say that `url` is written by another thread. Throws a BackfileError that names both URLs when it falls together
   * with one that was claimed or written before: `/a/` and `/a/index.html`, or `/A` and `/a` where the disk does not
   * tell them apart.
   */
  claim(url: SiteUrl): void;
  /** Write a page or file; the errors of `claim` and `writeInto` as rejections. */
  write(url: SiteUrl, content: string | Uint8Array): Promise<void>;
  /** Keep what stands at `url` in the standing site; throws as `keepNow`. */
  keep(url: SiteUrl): void;
  /** Begin a file that is written piece by piece; throws what `write` rejects with. */
  grow(url: SiteUrl): GrowingFile;
  /** Copy a file, `from` being absolute; the errors of `write`. */
  copy(from: string, url: SiteUrl): Promise<void>;
  /** Remove what a former site had and this one has not. Ask once everything was written. */
  tidy(): void;
  /**
   * Paths at which this site differs, or may, from the standing one, which has files at `before`. Ask once everything
   * was written.
   */
  differences(before: readonly string[]): readonly string[];
  /** What the site is told by from others that stood or will stand in its place (see `identityOf`). */
  identity(): string;
  /**
   * Make this the site. Rejects with a BackfileError, and the old site stands, when the disk refuses. With `cache` the
   * old one is kept there (see `spare.ts`), else it is removed.
   */
  commit(cache?: string | null): Promise<void>;
  /** Give up: what was written is removed, the old site stands. Does nothing after `commit`. */
  abandon(): Promise<void>;
}

/**
 * Begin a site that will stand at `output`; left-overs of killed builds are removed first. Rejects with a
 * BackfileError (exit code 2) when what stands there is not ours or the disk refuses. With `former` it begins as that
 * site, where that can be moved.
 */
export async function openStaging(output: string, former: Spare | null = null): Promise<Staging> {
  const site = realFolder(output);
  refuseForeign(site, output);
  await recover(site);
  const { folder, spare } = beginFolder(site, output, former);
  const claim = claims(foldsCase(folder));
  /** Every path of the site, and whether what stands there in the standing site is kept. */
  const paths = new Map<string, boolean>();
  let isOpen = true;

  /** Gives the path below the folder. */
  function take(url: SiteUrl, isKept = false): string {
    if (!isOpen) throw new Error('the site was committed or given up already');
    const path = claim(url);
    paths.set(path, isKept);
    return path;
  }

  return {
    folder,
    claim(url) {
      take(url);
    },
    async write(url, content) {
      take(url);
      await writeInto(folder, url, content);
    },
    keep(url) {
      const path = take(url, true);
      // A former site has it already, unless the standing one was made with another.
      if (spare === null || spare.differs.has(path)) keepNow(folder, url);
    },
    tidy() {
      for (const path of spare?.paths ?? []) if (!paths.has(path)) removeFile(folder, path);
    },
    differences(before) {
      const differing = before.filter((path) => !paths.has(path));
      for (const [path, isKept] of paths) if (!isKept) differing.push(path);
      return differing;
    },
    grow(url) {
      take(url);
      return growInto(folder, url);
    },
    async copy(from, url) {
      take(url);
      await copyInto(folder, url, from);
    },
    identity() {
      return identityOf(folder) ?? '';
    },
    async commit(cache = null) {
      if (!isOpen) throw new Error('the site was committed or given up already');
      // Another build of the same site may have been killed meanwhile.
      await recover(site);
      const replaced = swap(folder, site, output);
      isOpen = false;
      release(folder);
      if (replaced === null || (cache !== null && (await keepFormer(replaced, cache)))) return;
      // The new site stands. What cannot be removed now (a file open on Windows) is removed by the next build.
      await discard(replaced, site).catch(() => undefined);
    },
    async abandon() {
      if (!isOpen) return;
      isOpen = false;
      if (existsSync(folder)) await discard(folder, site);
      release(folder);
    },
  };
}

/** An empty folder for the site, or a former site under another name. */
function beginFolder(
  site: string,
  shown: string,
  former: Spare | null,
): { readonly folder: string; readonly spare: Spare | null } {
  try {
    mkdirSync(dirname(site), { recursive: true });
    if (former !== null) {
      const folder = renewFor(site);
      hold(folder);
      if (isMoved(former.folder, folder)) {
        rmSync(join(folder, MARKER), { force: true });
        writeFileSync(join(folder, MARKER), MARKER_TEXT);
        return { folder, spare: former };
      }
      release(folder);
    }
    const folder = newFor(site);
    hold(folder);
    mkdirSync(folder);
    writeFileSync(join(folder, MARKER), MARKER_TEXT);
    return { folder, spare: null };
  } catch (error) {
    throw unusable(shown, error);
  }
}

/** Whether a folder could be given another place: not where that is on another disk. */
function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/**
 * Put right what a killed build left at `output`: first thing in every build and preview. If the kill came between
 * the two renames of a swap, the former site goes back to its place; left-overs are removed. Rejects with a
 * BackfileError when the disk refuses.
 */
export async function recover(output: string): Promise<void> {
  const site = realFolder(output);
  try {
    await restore(oldOf(site), site);
    await removeLeftOvers(site);
  } catch (error) {
    throw unusable(output, error);
  }
}

async function restore(old: string, site: string): Promise<void> {
  if (standingOf(old) !== 'our-site') return;
  const standing = standingOf(site);
  if (standing === 'our-site') await discard(old, site);
  if (standing === 'empty-folder') rmdirSync(site);
  if (standing === 'nothing' || standing === 'empty-folder') renameSync(old, site);
}

/** Put `folder` at the place of `site`; the former site's new place, or null when there was none. */
function swap(folder: string, site: string, shown: string): string | null {
  refuseForeign(site, shown);
  const old = oldOf(site);
  if (standingOf(old) !== 'nothing') throw inTheWay(old);
  try {
    const standing = standingOf(site);
    if (standing === 'our-site') {
      exchange(folder, site, old);
      return old;
    }
    if (standing === 'empty-folder') rmdirSync(site);
    renameSync(folder, site);
    return null;
  } catch (error) {
    throw unusable(shown, error);
  }
}

function exchange(folder: string, site: string, old: string): void {
  renameSync(site, old);
  try {
    renameSync(folder, site);
  } catch (error) {
    renameSync(old, site);
    throw error;
  }
}

function refuseForeign(site: string, shown: string): void {
  const problem = outputProblem(site, shown);
  if (problem !== null) throw new BackfileError([problem], 2);
}

function inTheWay(folder: string): BackfileError {
  const problem = usage(folder, 'output-foreign', {
    message: 'this folder is in the way of replacing the site, and Backfile did not make it',
    remedy: 'move it elsewhere; nothing was touched',
  });
  return new BackfileError([problem], 2);
}

/** Whether the disk takes names that differ in case only for one. */
function foldsCase(folder: string): boolean {
  return existsSync(join(folder, MARKER.toUpperCase()));
}

/** What remembers the URL that each file is written for and gives its path; throws a BackfileError when there are two. */
export function claims(folded: boolean): (url: SiteUrl) => string {
  const urlOf = new Map<string, SiteUrl>();
  return (url) => {
    const path = filePathOf(url);
    // Disks that fold case also take the composed and decomposed forms of a letter for one.
    const key = folded ? path.normalize('NFC').toLowerCase() : path;
    const other = urlOf.get(key);
    if (other !== undefined) throw collision(other, url);
    urlOf.set(key, url);
    return path;
  };
}
