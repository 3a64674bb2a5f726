/**
 * Writes adopted articles into a folder that its keeper goes on working in. Only files that this program wrote, and that
 * nobody has changed since, are ever replaced; none is removed. A file is written whole or not at all.
 */
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LEDGER_FILE, type LedgerEntry, readLedger, writeLedger } from '../adopt/ledger.js';
import { isSha256, must, type Sha256, type SourcePath } from '../record/brands.js';
import { BackfileError, type Problem } from '../record/problem.js';
import { errorCode, errorMessage } from '../record/system-error.js';
import { isWithin, realFolder, standingOf, usage } from './folders.js';

/** A file to write: its path below the folder, its bytes, and what the ledger says of it. */
export interface FileToWrite extends Omit<LedgerEntry, 'file' | 'sha256'> {
  readonly path: SourcePath;
  readonly bytes: Uint8Array;
}

export interface AdoptedFolder {
  /** Absolute path, links in it followed. */
  readonly folder: string;
  readonly written: number;
  readonly unchanged: number;
  /** Files that were left as they are, with the reason. */
  readonly left: readonly { readonly path: SourcePath; readonly problem: Problem }[];
}

export interface AdoptFolders {
  /** The folder to write into, as the user wrote it. */
  readonly out: string;
  /** The archive. */
  readonly input: string;
  /** The site, and where a build keeps its work. */
  readonly output: string;
  readonly cache: string;
}

const REFUSALS: readonly { readonly of: 'output' | 'cache'; readonly message: string }[] = [
  { of: 'output', message: 'the folder is the site’s or inside it, which a build replaces as a whole' },
  { of: 'cache', message: 'the folder is the cache or inside it, whose files may be removed' },
];

/** Refuse a folder that adopted files must not stand in; throws a BackfileError (wrong usage). Touches nothing. */
export function checkAdoptFolders(folders: AdoptFolders): void {
  const { out } = folders;
  const real = realFolder(out);
  const input = realFolder(folders.input);
  const refuse = (rule: string, message: string, remedy = 'give --out a folder beside the articles') => {
    throw new BackfileError([usage(out, rule, { message, remedy })], 2);
  };
  if (isWithin(input, real)) refuse('adopt-inside-input', 'the folder is inside the archive that is to be adopted');
  if (isWithin(real, input)) refuse('adopt-around-input', 'the folder holds the archive that is to be adopted');
  for (const { of, message } of REFUSALS) {
    if (isWithin(realFolder(folders[of]), real)) refuse(`adopt-inside-${of}`, message);
  }
  const standing = standingOf(real);
  if (standing === 'our-site') refuse('adopt-into-site', 'the folder is a site that a build made');
  if (standing === 'not-a-folder')
    refuse('adopt-not-folder', 'this exists and is no folder', 'give --out another path');
  if (standing === 'foreign-folder' && ledgerIn(real) === null) {
    refuse(
      'adopt-foreign',
      'the folder holds files that `adopt` did not write',
      `give --out an empty or new folder; nothing was touched (a folder of adopted articles has ${LEDGER_FILE})`,
    );
  }
}

function ledgerIn(folder: string): readonly LedgerEntry[] | null {
  try {
    return readLedger(readFileSync(join(folder, LEDGER_FILE), 'utf8'));
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(errorCode(error))) return null;
    throw unwritable(folder, error);
  }
}

/** What is to become of a file. */
type Fate = 'write' | 'unchanged' | { readonly left: Problem };

/** Write the files; ask `checkAdoptFolders` first. Throws a BackfileError where the disk refuses. */
export function writeAdopted(out: string, files: readonly FileToWrite[]): AdoptedFolder {
  const folder = realFolder(out);
  try {
    const before = new Map((ledgerIn(folder) ?? []).map((entry) => [entry.file, entry]));
    const plans = files.map((file) => ({ file, fate: fateOf(folder, file, before.get(file.path)) }));
    const entries = plans.flatMap(({ file, fate }) => entryFor(file, fate, before.get(file.path)));
    const named = new Set<string>(files.map(({ path }) => path));
    const others = [...before.values()].filter((entry) => !named.has(entry.file));
    mkdirSync(folder, { recursive: true });
    // Killed half-way, a run must know its own files again: until all are written, their former hashes count too.
    const both = entries.map((entry) => withHashes(entry, before.get(entry.file)?.sha256 ?? []));
    put(folder, LEDGER_FILE, writeLedger([...others, ...both]));
    for (const { file, fate } of plans) if (fate === 'write') put(folder, file.path, file.bytes);
    put(folder, LEDGER_FILE, writeLedger([...others, ...entries]));
    return {
      folder,
      written: plans.filter(({ fate }) => fate === 'write').length,
      unchanged: plans.filter(({ fate }) => fate === 'unchanged').length,
      left: plans.flatMap(({ file, fate }) =>
        typeof fate === 'string' ? [] : [{ path: file.path, problem: fate.left }],
      ),
    };
  } catch (error) {
    throw error instanceof BackfileError ? error : unwritable(out, error);
  }
}

function withHashes(entry: LedgerEntry, further: readonly Sha256[]): LedgerEntry {
  return { ...entry, sha256: [...new Set([...entry.sha256, ...further])] };
}

function fateOf(folder: string, { path, bytes }: FileToWrite, known: LedgerEntry | undefined): Fate {
  const obstacle = obstacleTo(folder, path);
  if (obstacle !== null) return { left: leftProblem(path, 'adopt-obstructed', obstacle) };
  const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (stats === undefined) return 'write';
  if (!stats.isFile()) return { left: leftProblem(path, 'adopt-obstructed', 'something that is no file stands there') };
  const standing = readFileSync(join(folder, path));
  if (standing.equals(bytes)) return 'unchanged';
  if (known === undefined) {
    return { left: leftProblem(path, 'adopt-obstructed', 'a file that `adopt` did not write stands there') };
  }
  if (known.sha256.includes(hashOf(standing))) return 'write';
  const problem = leftProblem(path, 'adopt-changed', 'the file was changed since it was adopted and is left as it is');
  return { left: { ...problem, severity: 'hint', remedy: 'move it away if it shall be adopted anew' } };
}

/** A link or a file on the way to a path: nothing is written through it. */
function obstacleTo(folder: string, path: SourcePath): string | null {
  const parts = path.split('/').slice(0, -1);
  for (let i = 1; i <= parts.length; i += 1) {
    const part = parts.slice(0, i).join('/');
    const stats = lstatSync(join(folder, part), { throwIfNoEntry: false });
    if (stats === undefined) return null;
    if (!stats.isDirectory()) return `${part} is no folder but a link or a file`;
  }
  return null;
}

function leftProblem(path: SourcePath, rule: string, message: string): Problem {
  return { severity: 'error', file: path, line: null, rule, message, remedy: 'move it away, then adopt again' };
}

/** A file that was left keeps the hashes that it was known by. */
function entryFor(
  { path, bytes, ...rest }: FileToWrite,
  fate: Fate,
  known: LedgerEntry | undefined,
): readonly LedgerEntry[] {
  if (typeof fate === 'string') return [{ file: path, sha256: [hashOf(bytes)], ...rest }];
  return known === undefined ? [] : [known];
}

function hashOf(bytes: Uint8Array): Sha256 {
  return must(isSha256, createHash('sha256').update(bytes).digest('hex'));
}

/** By way of a draft beside it, so that a file is never half written. Drafts are dotfiles, which no build reads. */
function put(folder: string, path: string, content: string | Uint8Array): void {
  const target = join(folder, path);
  const draft = join(dirname(target), '.backfile-adopt-draft');
  mkdirSync(dirname(target), { recursive: true });
  rmSync(draft, { force: true });
  writeFileSync(draft, content, { flag: 'wx' });
  renameSync(draft, target);
}

function unwritable(path: string, cause: unknown): BackfileError {
  const reason = errorMessage(cause);
  const says = {
    message: `the articles cannot be written: ${reason}`,
    remedy: 'check the folder’s permissions and space',
  };
  return new BackfileError([usage(path, 'adopt-unwritable', says)], 1, { cause });
}
