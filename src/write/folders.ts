/**
 * Questions about folders that guard and staging both ask: where a path really leads, what holds what, and whether a
 * folder was made by Backfile.
 */
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { compareText } from '../record/compare.js';
import { BackfileError, type Problem } from '../record/problem.js';
import { errorCode, errorMessage } from '../record/system-error.js';
import { fingerprint } from '../store/fingerprint.js';
import { MARKER } from './site-path.js';

/** What the marker file holds: the same bytes in every site of this format. */
export const MARKER_TEXT = '{"generator":"backfile","format":1}\n';

/** What stands at a path, links not followed. */
export type Standing = 'nothing' | 'our-site' | 'empty-folder' | 'foreign-folder' | 'not-a-folder';

/** Absolute path with every link in it followed; parts that do not exist yet stay as they are. */
export function realFolder(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute);
  } catch (error) {
    const parent = dirname(absolute);
    if (parent === absolute || !['ENOENT', 'ENOTDIR'].includes(errorCode(error))) throw unusable(path, error);
    return join(realFolder(parent), basename(absolute));
  }
}

/** Whether `path` is `folder` or stands anywhere below it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** What stands at `path`. A folder is ours when its marker file says so. */
export function standingOf(path: string): Standing {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'nothing';
  if (!stats.isDirectory()) return 'not-a-folder';
  if (hasMarker(path)) return 'our-site';
  return readdirSync(path).length === 0 ? 'empty-folder' : 'foreign-folder';
}

function hasMarker(folder: string): boolean {
  const file = join(folder, MARKER);
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile() || stats.size > 1000) return false;
  try {
    const marker: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof marker === 'object' && marker !== null && 'generator' in marker && marker.generator === 'backfile';
  } catch {
    return false;
  }
}

/**
 * What the site at `path` is told by from others that stood or will stand there: its marker file, and the names at its
 * top, among which what somebody left there by hand is seen. Null where no site stands.
 */
export function identityOf(path: string): string | null {
  const stats = lstatSync(join(path, MARKER), { throwIfNoEntry: false });
  if (stats === undefined) return null;
  return fingerprint(`${stats.ino} ${stats.size} ${stats.mtimeMs}`, ...readdirSync(path).sort(compareText));
}

/** Why the folder for the site cannot be used, or null when it can: it is missing, empty, or a site of ours. */
export function outputProblem(output: string, shown: string): Problem | null {
  const standing = standingOf(output);
  if (standing === 'foreign-folder') {
    return usage(shown, 'output-foreign', {
      message: 'the output folder holds files that Backfile did not make',
      remedy: `give --output an empty or new folder; nothing was touched (a site of ours has a ${MARKER})`,
    });
  }
  if (standing === 'not-a-folder') {
    return usage(shown, 'output-not-folder', {
      message: 'the output folder exists and is no folder',
      remedy: 'give --output another path, or remove that file',
    });
  }
  return null;
}

/** A problem with the way the program is called; `file` is the path as its user wrote it. */
export function usage(file: string, rule: string, says: Pick<Problem, 'message' | 'remedy'>): Problem {
  return { severity: 'error', file, line: null, rule, message: says.message, remedy: says.remedy };
}

/** The error for a path that the system refuses, with the system's reason. */
export function unusable(path: string, cause: unknown): BackfileError {
  const reason = errorMessage(cause);
  const problem = usage(path, 'output-unwritable', {
    message: `the site cannot be written: ${reason}`,
    remedy: 'check that the folder may be written, is no mount point and has space left',
  });
  return new BackfileError([problem], 2, { cause });
}
