/**
 * Writes files into a site that is being made. Usable from any thread: nothing is shared but the folder, and the file
 * system itself tells when two threads write one path.
 */
import { constants, copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteUrl } from '../record/brands.js';
import { BackfileError } from '../record/problem.js';
import { errorCode, standingOf, unusable } from './folders.js';
import { siteFor } from './names.js';
import { holds, holdsSame } from './same-bytes.js';
import { filePathOf } from './site-path.js';

/** A file to write, in two ways: whether the standing site's file is the same, and how to write it anew. */
interface Writing {
  readonly isSame: (standing: string) => boolean;
  readonly put: (path: string) => void;
}

type Place = (url: SiteUrl, writing: Writing) => void;

/** The folder this thread wrote into last: a build writes into one. */
let latest: { readonly folder: string; readonly place: Place } | null = null;

/**
 * Write a page or file of the site into `folder`, the `folder` of an open `Staging`. Rejects with a BackfileError when
 * the URL cannot be a file, when its path is taken, or when the disk refuses.
 *
 * The file is written before this returns: 30,000 pages of 8 KB took 2.3–3.0 s that way, and as much CPU time; with
 * callbacks and 64 files in flight 2.0–4.3 s and 3.5–4.2 s of CPU time; with promises 2.7–5.0 s and 3.9–6.8 s (2 cores,
 * ext4). Rendering in several threads writes in several threads.
 */
export function writeInto(folder: string, url: SiteUrl, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return done(folder, url, {
    isSame: (standing) => holds(standing, bytes),
    put: (path) => writeFileSync(path, bytes, { flag: 'wx' }),
  });
}

/** Copy the file `from` (absolute) into the site: as `writeInto`. */
export function copyInto(folder: string, url: SiteUrl, from: string): Promise<void> {
  return done(folder, url, {
    isSame: (standing) => holdsSame(standing, from),
    put: (path) => copyFileSync(from, path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE),
  });
}

function done(folder: string, url: SiteUrl, writing: Writing): Promise<void> {
  return new Promise((settle) => {
    if (latest?.folder !== folder) latest = { folder, place: placeIn(folder) };
    latest.place(url, writing);
    settle();
  });
}

/**
 * What puts files into `folder`. A file whose bytes are those of the standing site is linked to it instead of written
 * again: that costs as much as writing, keeps the file's time, and spares ext4 the search for inodes, which is slow
 * (1 ms a file) in the minutes after a large site was removed.
 */
function placeIn(folder: string): Place {
  const site = siteFor(folder);
  const previous = site !== null && standingOf(site) === 'our-site' ? site : null;
  const made = new Set<string>([folder]);
  let linking = previous !== null;

  function makeFolder(path: string): void {
    if (made.has(path)) return;
    // One level at a time: should the site's own folder be gone, it must not come back half full.
    makeFolder(dirname(path));
    try {
      mkdirSync(path);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    made.add(path);
  }

  function isLinked(standing: string, path: string): boolean {
    try {
      linkSync(standing, path);
      return true;
    } catch (error) {
      if (errorCode(error) === 'EEXIST') throw error;
      // A file system without hard links (FAT, some network shares) is not asked again. A site that another build
      // replaced at this moment is not there to be linked to either.
      linking = false;
      return false;
    }
  }

  return (url, { isSame, put }) => {
    const below = filePathOf(url);
    const path = join(folder, below);
    try {
      makeFolder(dirname(path));
      if (linking && previous !== null) {
        const standing = join(previous, below);
        if (isSame(standing) && isLinked(standing, path)) return;
      }
      put(path);
    } catch (error) {
      throw ['EEXIST', 'ENOTDIR', 'EISDIR'].includes(errorCode(error)) ? collision(url, url) : unusable(path, error);
    }
  };
}

/** The error for two pages or files at one path, first and second. */
export function collision(first: string, second: string): BackfileError {
  return new BackfileError([
    {
      severity: 'error',
      file: null,
      line: null,
      rule: 'url-shared',
      message:
        first === second
          ? `two pages or files are written to ${first}`
          : `${first} and ${second} are written to one file`,
      remedy: 'give one of them another name; a name may not differ in case only, nor be both a file and a folder',
    },
  ]);
}
