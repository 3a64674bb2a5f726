/**
 * Which files an archive consists of: the articles, and what stands beside them. The order is that of the paths' code
 * units, so that neither the file system nor the locale has a say in it.
 */
import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isSourcePath, type SourcePath } from '../record/brands.js';
import { BackfileError, type Problem } from '../record/problem.js';
import { shownCode } from '../record/system-error.js';
import { escapeControls, shown } from '../settings/shown.js';

export interface SourceList {
  /** `.txt`, `.md` and `.markdown` files. */
  readonly articles: readonly SourcePath[];
  /** All other files, for instance pictures; without the archive's own settings and tables. */
  readonly others: readonly SourcePath[];
  readonly problems: readonly Problem[];
}

/** Files at the top of the archive that are neither article nor picture. */
const OWN_FILES: ReadonlySet<string> = new Set(['archive.yaml', 'topics.yaml', 'corrections.csv', 'permalinks.jsonl']);

const ARTICLE = /\.(?:txt|md|markdown)$/i;

/**
 * List the files below `folder`. Dotfiles, dot-folders and `node_modules` are passed over. A symbolic link is followed
 * where it stays within the folder; an article is listed once, under its own name rather than a link's. What cannot be
 * listed is a problem. Throws a BackfileError (wrong usage) where there is no such folder.
 */
export async function listSources(folder: string): Promise<SourceList> {
  const walk: Walk = {
    root: await archiveRoot(folder),
    articles: [],
    others: [],
    links: [],
    problems: [],
    seen: new Set(),
  };
  await enter('', walk.root, walk);
  // Links come last, so that what they lead to is known under its own name by then.
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift()) await follow(link, walk);
  return {
    articles: walk.articles.sort(byCodeUnits),
    others: walk.others.sort(byCodeUnits),
    problems: walk.problems.sort((a, b) => byCodeUnits(a.file ?? '', b.file ?? '')),
  };
}

/** What a walk through the folder has met so far. */
interface Walk {
  /** Real path of the archive. */
  readonly root: string;
  readonly articles: SourcePath[];
  readonly others: SourcePath[];
  /** Symbolic links that are still to be followed. */
  readonly links: SourcePath[];
  readonly problems: Problem[];
  /** Real paths of the folders and articles met. */
  readonly seen: Set<string>;
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The real path of an archive's folder. Throws a BackfileError (wrong usage) where there is no such folder. */
export async function archiveRoot(folder: string): Promise<string> {
  const usage = (message: string, remedy: string, cause?: unknown) => {
    const problem: Problem = { severity: 'error', file: folder, line: null, rule: 'input-folder', message, remedy };
    return new BackfileError([problem], 2, { cause });
  };
  let found: Stats;
  try {
    found = await stat(folder);
  } catch (error) {
    const code = shownCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw usage('there is no such folder', 'name the folder of articles with `--input`', error);
    }
    throw usage(`the folder cannot be read (${code})`, 'check its permissions', error);
  }
  if (!found.isDirectory()) throw usage('this is not a folder', 'name the folder that the file is in', undefined);
  return realpath(folder);
}

/** Meet everything in one folder. `path` is its path in the archive, `''` at the top; `real` its real path. */
async function enter(path: SourcePath | '', real: string, walk: Walk): Promise<void> {
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  let entries: Dirent[];
  try {
    entries = await readdir(real, { withFileTypes: true });
  } catch (error) {
    walk.problems.push(unreadable(path === '' ? '.' : path, error));
    return;
  }
  for (const entry of entries.sort((a, b) => byCodeUnits(a.name, b.name))) {
    if (!entry.name.startsWith('.') && entry.name !== 'node_modules') await meet(entry, { path, real }, walk);
  }
}

/** Meet one entry of the folder that stands at `path` in the archive and at `real` on the disk. */
async function meet(entry: Dirent, folder: { path: SourcePath | ''; real: string }, walk: Walk): Promise<void> {
  const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
  const real = join(folder.real, entry.name);
  if (isUnusableName(entry.name) || !isSourcePath(path)) walk.problems.push(unusableName(path));
  else if (entry.isSymbolicLink()) walk.links.push(path);
  else if (entry.isDirectory()) await enter(path, real, walk);
  else if (entry.isFile()) keep(path, real, walk);
  else if (ARTICLE.test(path)) walk.problems.push(notAFile(path));
}

/** Put a file on its list. An article is listed once, whatever number of links lead to it; pictures may have several names. */
function keep(path: SourcePath, real: string, walk: Walk): void {
  if (OWN_FILES.has(path)) return;
  if (!ARTICLE.test(path)) walk.others.push(path);
  else if (!walk.seen.has(real)) {
    walk.seen.add(real);
    walk.articles.push(path);
  }
}

async function follow(link: SourcePath, walk: Walk): Promise<void> {
  try {
    const real = await realpath(join(walk.root, link));
    if (!isWithin(real, walk.root)) {
      walk.problems.push(leadsOutside(link));
      return;
    }
    const target = await stat(real);
    if (target.isDirectory()) await enter(link, real, walk);
    else if (target.isFile()) keep(link, real, walk);
    else if (ARTICLE.test(link)) walk.problems.push(notAFile(link));
  } catch (error) {
    walk.problems.push(leadsNowhere(link, error));
  }
}

function isWithin(real: string, root: string): boolean {
  const path = relative(root, real);
  return path !== '..' && !path.startsWith(`..${sep}`) && !/^[a-z]:|^[\\/]/i.test(path);
}

/** Control characters, a backslash (a separator elsewhere), or bytes that are no UTF-8: such a name makes no URL. */
function isUnusableName(name: string): boolean {
  return /[\p{Cc}\p{Surrogate}\\\ufffd\u2028\u2029]/u.test(name);
}

function unusableName(path: string): Problem {
  return {
    severity: 'error',
    file: escapeControls(path),
    line: null,
    rule: 'file-name',
    message: 'the name holds a control character, a backslash or bytes that are not UTF-8; it is passed over',
    remedy: 'rename it',
  };
}

function unreadable(path: string, error: unknown): Problem {
  return {
    severity: 'error',
    file: path,
    line: null,
    rule: 'folder-unreadable',
    message: `the folder cannot be read (${shownCode(error)})`,
    remedy: 'check its permissions',
  };
}

function notAFile(path: SourcePath): Problem {
  return {
    severity: 'error',
    file: path,
    line: null,
    rule: 'file-not-regular',
    message: 'this is a device or a pipe, not a file',
    remedy: 'remove it, or copy its text into a file',
  };
}

function leadsOutside(link: SourcePath): Problem {
  return {
    severity: 'hint',
    file: link,
    line: null,
    rule: 'link-outside',
    message: `the link ${shown(link)} leads out of the archive and is not followed`,
    remedy: 'copy what it leads to into the archive if it belongs there',
  };
}

function leadsNowhere(link: SourcePath, error: unknown): Problem {
  return {
    severity: 'hint',
    file: link,
    line: null,
    rule: 'link-broken',
    message: `the link ${shown(link)} leads nowhere (${shownCode(error)})`,
    remedy: 'remove it, or restore what it led to',
  };
}
