/**
 * A pack: one file to which pieces are only ever added, each found again by its place. Ten thousand texts are one file
 * instead of ten thousand. A piece that is not what was added (a damaged disk, a file cut short) is not given out.
 */
import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { DamagedStore } from '../record/damaged-store.js';
import { readAhead } from './read-ahead.js';

/** Where a piece stands: first byte, number of bytes, CRC-32 of them (ISO 3309). */
export type Place = readonly [at: number, length: number, check: number];

export interface Pack {
  add(bytes: Uint8Array): Place;
  /** Throws `DamagedStore` where the piece is not there as it was added. Other pieces may be views of the same memory. */
  read(place: Place): Buffer;
  /** Write what waits: from here on a log may speak of it. */
  flush(): void;
  /** Bytes of all pieces that were ever added. */
  size(): number;
  close(): void;
}

/** Bytes that wait to be written together. */
const MOST_WAITING = 1 << 20;

/** Open the pack at `path`; with `anew`, or where there is none, an empty one. */
export function openPack(path: string, { anew }: { readonly anew: boolean }): Pack {
  const file = openSync(path, anew ? 'w+' : 'a+');
  const bytesAt = readAhead(file);
  let written = fstatSync(file).size;
  let waiting: Uint8Array[] = [];
  let bytesWaiting = 0;
  const flush = (): void => {
    if (waiting.length === 0) return;
    const bytes = Buffer.concat(waiting);
    let done = 0;
    while (done < bytes.length) done += writeSync(file, bytes, done, bytes.length - done, written + done);
    written += bytes.length;
    waiting = [];
    bytesWaiting = 0;
  };
  return {
    add(bytes) {
      const at = written + bytesWaiting;
      waiting.push(bytes);
      bytesWaiting += bytes.length;
      if (bytesWaiting > MOST_WAITING) flush();
      return [at, bytes.length, crc32(bytes)];
    },
    read([at, length, check]) {
      if (at + length > written) flush();
      const bytes = bytesAt(at, length);
      if (bytes.length < length) throw new DamagedStore(`${path} ends before byte ${at + length}`);
      if (crc32(bytes) !== check) throw new DamagedStore(`${path} was changed at byte ${at}`);
      return bytes;
    },
    flush,
    size: () => written + bytesWaiting,
    close() {
      flush();
      closeSync(file);
    },
  };
}
