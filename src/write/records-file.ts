/**
 * The file of all records, written line by line while the pages of the articles are planned. Lines that are the same as
 * in the standing site's file are copied from there in long runs; where all are, that file is kept.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES_JSONL, jsonLine } from '../listings/records.js';
import { DamagedStore } from '../record/damaged-store.js';
import type { LineOfFile } from '../store/site-memory.js';
import { siteFor } from './names.js';
import { filePathOf } from './site-path.js';
import type { Staging } from './staging.js';
import type { GrowingFile } from './write-into.js';

export interface RecordsFile {
  /** Add a record; gives where its line stands. */
  add(json: string): LineOfFile;
  /** Keep a record of the standing site's file; gives where its line stands now. */
  keep(line: LineOfFile): LineOfFile;
  /** The end: from here on the file stands. */
  close(): void;
}

/** Bytes that are copied at a time. */
const CHUNK_BYTES = 1 << 20;

/** Begin the file of a site in the making. */
export function startRecords(staging: Pick<Staging, 'folder' | 'grow' | 'keep'>): RecordsFile {
  const site = siteFor(staging.folder);
  const former = site === null ? null : join(site, filePathOf(ARTICLES_JSONL));
  let file: GrowingFile | null = null;
  let written = 0;
  /** The run of kept lines that waits to be copied; as long as nothing was written, it begins with the file. */
  let [from, to] = [0, 0];

  function copyRun(): GrowingFile {
    file ??= staging.grow(ARTICLES_JSONL);
    if (to > from) copyBytes(former, { from, to }, file);
    [from, to] = [0, 0];
    return file;
  }

  return {
    add(json) {
      const line = jsonLine(json);
      copyRun().append(line);
      const at = written;
      written += Buffer.byteLength(line);
      return [at, written - at];
    },
    keep([at, length]) {
      if (at !== to) copyRun();
      if (to === from) [from, to] = [at, at];
      to += length;
      written += length;
      return [written - length, length];
    },
    close() {
      const isWhole = file === null && from === 0 && written > 0 && former !== null && sizeOf(former) === to;
      if (isWhole) staging.keep(ARTICLES_JSONL);
      else copyRun().close();
    },
  };
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}

function copyBytes(
  path: string | null,
  { from, to }: { readonly from: number; readonly to: number },
  into: GrowingFile,
) {
  if (path === null || (sizeOf(path) ?? 0) < to) throw new DamagedStore(`${ARTICLES_JSONL} is not as it was written`);
  const file = openSync(path, 'r');
  try {
    for (let at = from; at < to; ) {
      const bytes = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, to - at));
      const read = readSync(file, bytes, 0, bytes.length, at);
      if (read === 0) throw new DamagedStore(`${ARTICLES_JSONL} was cut short`);
      into.append(bytes.subarray(0, read));
      at += read;
    }
  } finally {
    closeSync(file);
  }
}
