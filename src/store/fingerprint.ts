/** Short names for what things are made of: two things with one fingerprint are the same. */
import { createHash, hash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../record/compare.js';

/** The fingerprint of texts in their order: 160 bits in hexadecimal. For telling changes, not for keeping secrets. */
export function fingerprint(...texts: readonly (string | Uint8Array)[]): string {
  const [only = ''] = texts;
  if (texts.length === 1) return hash('sha1', only);
  // Of short texts most of the time goes into beginning a hash that grows.
  if (areShort(texts)) return hash('sha1', texts.map((text) => `${text.length} ${text}`).join(''));
  return fingerprintOfAll(texts);
}

/** Characters up to which texts are put together before they are hashed. */
const SHORT = 20_000;

function areShort(texts: readonly (string | Uint8Array)[]): texts is readonly string[] {
  return texts.reduce((sum, text) => sum + (typeof text === 'string' ? text.length : SHORT), 0) < SHORT;
}

/** The fingerprint of any number of texts in their order. */
export function fingerprintOfAll(texts: Iterable<string | Uint8Array>): string {
  const sum = createHash('sha1');
  for (const text of texts) sum.update(`${text.length} `).update(text);
  return sum.digest('hex');
}

/** Size and times of the file or folder at `path`, the target of a link; null where there is none. */
export function stampOf(path: string): string | null {
  try {
    const { size, mtimeMs, ctimeMs } = statSync(path);
    return `${size} ${mtimeMs} ${ctimeMs}`;
  } catch {
    return null;
  }
}

/**
 * Paths of the files below a folder, each with what `of` says of it, in order. Folders behind links are not entered; one
 * that cannot be entered is told as what it is.
 */
export function filesWith(folder: string, of: (path: string) => string | null): readonly string[] {
  const found: string[] = [];
  const enter = (path: string, name: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch {
      found.push(`${name}/ ${stampOf(path)}`);
      return;
    }
    for (const entry of entries) {
      const [below, shown] = [join(path, entry.name), name === '' ? entry.name : `${name}/${entry.name}`];
      if (entry.isDirectory()) enter(below, shown);
      else found.push(`${shown} ${of(below)}`);
    }
  };
  enter(folder, '');
  return found.sort(compareText);
}

/** The fingerprint of a file's bytes; null where it is none that can be read. */
export function printOfFile(path: string): string | null {
  try {
    return hash('sha1', readFileSync(path));
  } catch {
    return null;
  }
}
