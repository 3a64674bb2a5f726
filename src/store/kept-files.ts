/**
 * What a build makes at some cost from many articles, kept for the next one: a file a piece, named after what the piece
 * is made of. One that is not as it was written is as if it had never been kept.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { fingerprint } from './fingerprint.js';

export interface KeptFiles {
  /** What is kept under a name; null where nothing is. */
  read(name: string): Uint8Array | null;
  write(name: string, bytes: Uint8Array): void;
  /** Remove what was neither read nor written since the files were opened. */
  sweep(): void;
}

/** Nothing is kept: for commands that leave nothing behind. */
export const KEEPS_NOTHING: KeptFiles = { read: () => null, write: () => undefined, sweep: () => undefined };

/** Bytes of a CRC-32 (ISO 3309), which stands before the piece. */
const CHECK = 4;
const UNFINISHED = 'unfinished';

/**
 * Open what is kept in a folder, of which nothing is read with `anew`. `key` stands for everything that pieces depend on
 * beside what their names say: the program.
 */
export function openKeptFiles(folder: string, key: string, { anew }: { readonly anew: boolean }): KeptFiles {
  const used = new Set<string>();
  return {
    read(name) {
      const file = fingerprint(key, name);
      const bytes = anew && !used.has(file) ? null : readPiece(join(folder, file));
      if (bytes !== null) used.add(file);
      return bytes;
    },
    write(name, bytes) {
      const file = fingerprint(key, name);
      mkdirSync(folder, { recursive: true });
      const check = Buffer.alloc(CHECK);
      check.writeUInt32LE(crc32(bytes));
      writeFileSync(join(folder, UNFINISHED), Buffer.concat([check, bytes]));
      renameSync(join(folder, UNFINISHED), join(folder, file));
      used.add(file);
    },
    sweep() {
      mkdirSync(folder, { recursive: true });
      for (const file of readdirSync(folder)) if (!used.has(file)) rmSync(join(folder, file), { force: true });
    },
  };
}

function readPiece(path: string): Uint8Array | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  if (bytes.length < CHECK) return null;
  const piece = bytes.subarray(CHECK);
  return bytes.readUInt32LE() === crc32(piece) ? piece : null;
}
