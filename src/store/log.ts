/**
 * A log: a file of lines to which lines are added, the first of which says what the file is. Each line carries a CRC-32,
 * so that one that was cut short or changed is noticed. The last line may be cut short by a kill: it is as if it had
 * not been written.
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync, truncateSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { DamagedStore } from '../record/damaged-store.js';

export interface Log {
  add(line: string): void;
  close(): void;
}

const LINE_END = 10;
/** Hexadecimal digits of a CRC-32 and the space behind them. */
const CHECK = 9;

/** The lines of the log at `path`; null where there is none. Throws `DamagedStore` where one is not as it was written. */
export function readLog(path: string): readonly string[] | null {
  const lines = readLines(path);
  return lines === null ? null : [...lines];
}

/** The same lines one after the other, so that they need not be in memory together. */
export function readLines(path: string): Iterable<string> | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  return linesIn(bytes, path);
}

function* linesIn(bytes: Buffer, path: string): Iterable<string> {
  let count = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, start);
    if (end === -1) return;
    const line = bytes.subarray(start + CHECK, end);
    count += 1;
    if (bytes.toString('latin1', start, start + CHECK) !== checkOf(line)) {
      throw new DamagedStore(`${path} was changed in line ${count}`);
    }
    yield line.toString();
    start = end + 1;
  }
}

/** Begin the log at `path` anew with its first line. */
export function startLog(path: string, first: string): Log {
  writeFileSync(path, lineOf(first));
  return continueLog(path);
}

/** Add to the log at `path`, of whose lines `readLog` gave the last. One that was cut short is taken away first. */
export function continueLog(path: string): Log {
  const file = openSync(path, 'a+');
  if (!endsWithLine(file)) truncateSync(path, readFileSync(path).lastIndexOf(LINE_END) + 1);
  return {
    add: (line) => writeFileSync(file, lineOf(line)),
    close: () => closeSync(file),
  };
}

function endsWithLine(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size === 0 || (readSync(file, last, 0, 1, size - 1) === 1 && last[0] === LINE_END);
}

function lineOf(line: string): string {
  return `${checkOf(line)}${line}\n`;
}

function checkOf(line: string | Uint8Array): string {
  return `${crc32(line)
    .toString(16)
    .padStart(CHECK - 1, '0')} `;
}
