/**
 * Writes files into a site that is being made. Usable from any thread: nothing is shared but the folder, and the file
 * system itself tells when two threads write one path.
 */
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteUrl } from '../record/brands.js';
import { DamagedStore } from '../record/damaged-store.js';
import { BackfileError } from '../record/problem.js';
import { errorCode } from '../record/system-error.js';
import { standingOf, unusable } from './folders.js';
import { isRenewed, siteFor } from './names.js';
import { holds, holdsSame } from './same-bytes.js';
import { filePathOf } from './site-path.js';

/** A file to write, in two ways: whether the standing site's file is the same, and how to write it anew. */
interface Writing {
  readonly isSame: (standing: string) => boolean;
  readonly put: (path: string) => void;
}

/** Where a file stands now, and the file of the standing site at the same URL, if there is such a site. */
interface Placed {
  readonly path: string;
  readonly standing: string | null;
}

type Place = (url: SiteUrl, writing: Writing) => Placed;

/** Fails where there is a file. With the encoding named, Node writes a text without a detour over a buffer. */
const NEW_FILE = { flag: 'wx', encoding: 'utf8' } as const;

/** Errors that say that a path is taken, or leads through a file. */
const IN_THE_WAY: readonly string[] = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ERR_FS_EISDIR'];

/** The folder this thread wrote into last: a build writes into one. */
let latest: { readonly folder: string; readonly place: Place } | null = null;

/**
 * Write a page or file of the site into `folder`, the `folder` of an open `Staging`; it is on the disk when this
 * returns. Throws a BackfileError when the URL cannot be a file, when its path is taken, or when the disk refuses; in a
 * folder that was a former site a `DamagedStore` when the path is taken, perhaps by what that had.
 *
 * Not asynchronous on purpose: 30,000 pages of 8 KB took 2.3–3.0 s that way, and as much CPU time; with callbacks and 64
 * files in flight 2.0–4.3 s and 3.5–4.2 s of CPU time; with promises 2.7–5.0 s and 3.9–6.8 s (2 cores, ext4). Rendering
 * in several threads writes in several threads.
 */
export function writeNow(folder: string, url: SiteUrl, content: string | Uint8Array): void {
  place(folder, url, {
    isSame: (standing) => holds(standing, typeof content === 'string' ? Buffer.from(content) : content),
    put: (path) => writeFileSync(path, content, NEW_FILE),
  });
}

/**
 * Keep the file that stands at `url` in the standing site: link it into `folder`, or copy it where the disk has no
 * links. Throws a `DamagedStore` where no such file stands, and the errors of `writeNow`.
 */
export function keepNow(folder: string, url: SiteUrl): void {
  place(folder, url, {
    isSame: (standing) => {
      if (!existsSync(standing)) throw new DamagedStore(`${url} is no longer in the site`);
      return true;
    },
    put: (path) => {
      const site = siteFor(folder);
      if (site === null) throw new DamagedStore(`there is no site to keep ${url} of`);
      copyFileSync(join(site, filePathOf(url)), path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    },
  });
}

/** The same as `writeNow`; what is wrong rejects. */
export function writeInto(folder: string, url: SiteUrl, content: string | Uint8Array): Promise<void> {
  return settled(() => writeNow(folder, url, content));
}

/** Copy the file `from` (absolute) into the site: as `writeInto`. */
export function copyInto(folder: string, url: SiteUrl, from: string): Promise<void> {
  return settled(() =>
    place(folder, url, {
      isSame: (standing) => holdsSame(standing, from),
      put: (path) => copyFileSync(from, path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE),
    }),
  );
}

/** A file that is written piece by piece. */
export interface GrowingFile {
  append(text: string | Uint8Array): void;
  /** The end. A file that is the same as the standing site's is linked to that, as every other. */
  close(): void;
}

/** Characters of a growing file that are kept until they are written together. */
const MOST_WAITING = 1 << 18;

/** Begin a file of the site in `folder`; throws as `writeNow`. */
export function growInto(folder: string, url: SiteUrl): GrowingFile {
  const { path, standing } = place(folder, url, {
    isSame: () => false,
    put: (created) => writeFileSync(created, '', NEW_FILE),
  });
  const descriptor = openSync(path, 'a');
  let waiting: string[] = [];
  let length = 0;
  const flush = (): void => {
    try {
      if (length > 0) writeFileSync(descriptor, waiting.join(''), 'utf8');
    } catch (error) {
      throw unusable(path, error);
    }
    waiting = [];
    length = 0;
  };
  return {
    append(text) {
      if (typeof text !== 'string') {
        flush();
        writeFileSync(descriptor, text);
        return;
      }
      waiting.push(text);
      length += text.length;
      if (length > MOST_WAITING) flush();
    },
    close() {
      flush();
      closeSync(descriptor);
      if (standing !== null && holdsSame(standing, path)) replaceByLink(path, standing);
    },
  };
}

function replaceByLink(path: string, standing: string): void {
  const link = `${path}.linked`;
  try {
    linkSync(standing, link);
  } catch {
    // A disk without hard links: the copy just written is as good.
    return;
  }
  renameSync(link, path);
}

function place(folder: string, url: SiteUrl, writing: Writing): Placed {
  if (latest?.folder !== folder) latest = { folder, place: placeIn(folder) };
  return latest.place(url, writing);
}

function settled(action: () => void): Promise<void> {
  return new Promise((settle) => {
    action();
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
  const isFilled = isRenewed(folder);
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
    const standing = previous === null ? null : join(previous, below);
    try {
      makeFolder(dirname(path));
      // The file there is linked to the standing site's, or to that of a former one: it must never be written into.
      if (isFilled) rmSync(path, { force: true });
      const linked = linking && standing !== null && isSame(standing) && isLinked(standing, path);
      if (!linked) put(path);
      return { path, standing };
    } catch (error) {
      if (error instanceof DamagedStore) throw error;
      if (!IN_THE_WAY.includes(errorCode(error))) throw unusable(path, error);
      // It may be a folder of the former site where this one has a file, or the other way round.
      throw isFilled ? new DamagedStore(`something stands where ${url} is to be`) : collision(url, url);
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
