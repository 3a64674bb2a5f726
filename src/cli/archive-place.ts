/** Which archive, and what of it, a path on the command line means. */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { BackfileError } from '../record/problem.js';

export interface ArchivePlace {
  /** The archive's folder. */
  readonly folder: string;
  /** The file or the folder meant, below the archive's; empty for the whole archive. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** Whether the folder is no archive, but only where the file lies. */
  readonly alone: boolean;
}

/**
 * The archive that a path belongs to: the input folder when it is below it, else the folder itself or the one that the
 * file is in. Throws where nothing stands there.
 */
export async function archivePlace(given: string, input: string): Promise<ArchivePlace> {
  const absolute = await realpath(resolve(given)).catch((error: unknown) => {
    throw noSuchFile(given, error);
  });
  const kind = (await stat(absolute)).isDirectory() ? 'folder' : 'file';
  const root = await realpath(input).catch(() => input);
  const below = relative(root, absolute);
  if (!below.startsWith('..') && resolve(root, below) === absolute)
    return { folder: root, path: below.split(sep).join('/'), kind, alone: false };
  return kind === 'folder'
    ? { folder: absolute, path: '', kind, alone: false }
    : { folder: dirname(absolute), path: basename(absolute), kind, alone: true };
}

/** Whether a file, by its path below the archive's folder, is what is meant or in it. */
export function isIn({ path, kind }: ArchivePlace, file: string): boolean {
  return path === '' || file === path || (kind === 'folder' && file.startsWith(`${path}/`));
}

function noSuchFile(file: string, cause: unknown): BackfileError {
  const problem = {
    severity: 'error',
    file,
    line: null,
    rule: 'usage',
    message: 'there is no such file',
    remedy: 'give the path of an article',
  } as const;
  return new BackfileError([problem], 2, { cause });
}
