/**
 * adopted.jsonl: what `adopt` wrote into a folder, one JSON object a line. The first line marks the folder; every other
 * names a file with its hash, so that a file that its keeper has changed since is known. Of an article it also keeps
 * where it came from and the lines that are no part of it, so that nothing of the source is lost.
 */
import type { JsonRecord } from '../catalogue/json-record.js';
import { isSha256, isSourcePath, type Sha256, type SourcePath } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import type { AdoptedFrom } from '../record/front-matter.js';

export const LEDGER_FILE = 'adopted.jsonl';

const MARK = '{"generator":"backfile adopt","format":1}';

/** A line of the ledger. */
export interface LedgerEntry {
  readonly file: SourcePath;
  /** Hashes that the file may have without being its keeper's: one, or two while it is being replaced. */
  readonly sha256: readonly Sha256[];
  readonly id?: string;
  readonly from?: AdoptedFrom;
  /** Lines of the source that are not in the file, and those of which only a reading is. */
  readonly residue?: JsonRecord['residue'];
}

/** The text of a ledger, in the order of its files. */
export function writeLedger(entries: readonly LedgerEntry[]): string {
  const sorted = [...entries].sort((a, b) => compareText(a.file, b.file));
  return [MARK, ...sorted.map((entry) => JSON.stringify(entry))].map((line) => `${line}\n`).join('');
}

/** The entries of a ledger; null where the text is none. A line that cannot be read is passed over: its file is left. */
export function readLedger(text: string): readonly LedgerEntry[] | null {
  const [mark, ...lines] = text.split('\n');
  if (mark?.trim() !== MARK) return null;
  return lines.map(entryOf).filter((entry) => entry !== null);
}

function entryOf(line: string): LedgerEntry | null {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null || !('file' in value) || !('sha256' in value)) return null;
  const { file, sha256 } = value;
  if (typeof file !== 'string' || !isSourcePath(file) || !Array.isArray(sha256)) return null;
  const hashes = sha256.filter((hash) => typeof hash === 'string').filter(isSha256);
  return { ...value, file, sha256: hashes };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
