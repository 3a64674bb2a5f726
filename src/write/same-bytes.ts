/** Whether a file of the standing site already has the bytes that are to be written. */
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { errorCode } from '../record/system-error.js';

const CHUNK_BYTES = 1 << 16;

/** Whether `path` is a plain file with exactly these bytes; false for a link. */
export function holds(path: string, bytes: Uint8Array): boolean {
  if (plainFileSize(path) !== bytes.byteLength) return false;
  return readChunks(path, (chunk, at) => chunk.equals(bytes.subarray(at, at + chunk.length)));
}

/** Whether `path` is a plain file with the bytes of the file `other`. */
export function holdsSame(path: string, other: string): boolean {
  const size = plainFileSize(path);
  if (size === null || size !== plainFileSize(other)) return false;
  const descriptor = openSync(other, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    return readChunks(path, (chunk, at) => {
      const length = readSync(descriptor, buffer, 0, chunk.length, at);
      return length === chunk.length && chunk.equals(buffer.subarray(0, length));
    });
  } finally {
    closeSync(descriptor);
  }
}

/** Size in bytes, or null for what is no plain file, or is none because its path leads through a file. */
function plainFileSize(path: string): number | null {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats?.isFile() === true ? stats.size : null;
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** Read a file in chunks as long as `goOn` says so; whether it did to the end. */
function readChunks(path: string, goOn: (chunk: Buffer, at: number) => boolean): boolean {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let at = 0; ; ) {
      const length = readSync(descriptor, buffer, 0, CHUNK_BYTES, at);
      if (length === 0) return true;
      if (!goOn(buffer.subarray(0, length), at)) return false;
      at += length;
    }
  } finally {
    closeSync(descriptor);
  }
}
