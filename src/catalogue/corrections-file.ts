/** corrections.csv on the disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../read/decode.js';
import type { Problem } from '../record/problem.js';
import { shownCode } from '../record/system-error.js';
import { type CorrectionsReading, NO_CORRECTIONS, readCorrections } from './corrections.js';

export const CORRECTIONS_FILE = 'corrections.csv';

/**
 * Read the file of the archive in `folder`; an archive without one has no corrections. Spreadsheets save tables in
 * several encodings: it is detected as that of an article.
 */
export async function loadCorrections(folder: string): Promise<CorrectionsReading> {
  const bytes = await readBytes(join(folder, CORRECTIONS_FILE));
  if (bytes === null) return NO_CORRECTIONS;
  if (typeof bytes === 'string')
    return refused(`the file cannot be read (${bytes})`, 'check that it is a file and its permissions');
  const decoded = decode(bytes);
  if ('text' in decoded) return readCorrections(decoded.text, CORRECTIONS_FILE);
  return decoded.problem === 'empty' ? NO_CORRECTIONS : refused('the file is no text', 'save the table as CSV');
}

function refused(message: string, remedy: string): CorrectionsReading {
  const problem: Problem = {
    severity: 'error',
    file: CORRECTIONS_FILE,
    line: null,
    rule: 'corrections-unreadable',
    message,
    remedy,
  };
  return { rows: [], problems: [problem] };
}

/** The bytes; null where there is no such file; the error's code where it cannot be read. */
async function readBytes(path: string): Promise<Uint8Array | string | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = shownCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : code;
  }
}
