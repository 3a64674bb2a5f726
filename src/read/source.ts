/** One file of the archive read from the disk: its bytes, their hash and their text. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../record/article.js';
import { isSha256, must, type SourcePath } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import { shownCode } from '../record/system-error.js';
import { decode } from './decode.js';
import { formatOf } from './format.js';

/** A file that could be read. */
export interface SourceRead {
  readonly source: SourceFile;
  /** The bytes as they are on the disk. */
  readonly bytes: Uint8Array;
  /** What is worth knowing about it, though it could be read. */
  readonly hints: readonly Problem[];
}

/** What is wrong with a file that holds no text. */
const REFUSALS = {
  empty: {
    rule: 'file-empty',
    message: 'the file is empty',
    remedy: 'add the text of the article, or remove the file',
  },
  binary: {
    rule: 'file-binary',
    message: 'the file holds binary data, not text',
    remedy: 'save it as plain text, or move it out of the archive',
  },
} as const satisfies Record<string, Pick<Problem, 'rule' | 'message' | 'remedy'>>;

/** What the system's error codes mean for a file that was listed a moment ago. */
const CODES: Readonly<Record<string, Pick<Problem, 'message' | 'remedy'>>> = {
  EACCES: { message: 'the file cannot be read: permission is denied', remedy: 'check its permissions' },
  EPERM: { message: 'the file cannot be read: permission is denied', remedy: 'check its permissions' },
  ENOENT: { message: 'the file is no longer there', remedy: 'build again' },
  EISDIR: { message: 'this is a folder, not a file', remedy: 'rename the folder' },
  ERR_FS_FILE_TOO_LARGE: { message: 'the file is larger than 2 GB', remedy: 'divide it' },
};

/**
 * Read and decode the file `path` of the archive in `folder`. What cannot be used is one problem; never throws. Waits for
 * the disk: for small files, handing the reading to another thread takes ten times as long as the reading itself.
 */
export function readSource(folder: string, path: SourcePath): SourceRead | { readonly problem: Problem } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, path));
  } catch (error) {
    const code = shownCode(error);
    const words = CODES[code] ?? { message: `the file cannot be read (${code})`, remedy: 'check the disk it is on' };
    return { problem: { severity: 'error', file: path, line: null, rule: 'file-unreadable', ...words } };
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    return { problem: { severity: 'error', file: path, line: null, ...REFUSALS[decoded.problem] } };
  }
  const sha256 = must(isSha256, createHash('sha256').update(bytes).digest('hex'));
  return {
    source: { path, ...decoded, sha256, format: formatOf(path, decoded.text) },
    bytes,
    hints: lostCharacters(path, decoded.text),
  };
}

/** A hint at the first U+FFFD: it stands for bytes that are no character of the encoding. */
function lostCharacters(path: SourcePath, text: string): readonly Problem[] {
  const at = text.indexOf('\ufffd');
  if (at === -1) return [];
  return [
    {
      severity: 'hint',
      file: path,
      line: text.slice(0, at).split('\n').length,
      rule: 'file-broken-characters',
      message: 'some bytes are no character of the file’s encoding and are shown as \ufffd',
      remedy: 'compare with where the text comes from, and correct it',
    },
  ];
}
