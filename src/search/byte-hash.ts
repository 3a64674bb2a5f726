/** FNV-1a (RFC 9923) of bytes: the hash of words here, and of index files, which the client takes of their text. */
import { BASIS, PRIME } from './client/index-file.js';

/** The hash of the bytes between two offsets, behind something of which the hash is known. @default nothing stands before */
export function hashOfBytes(bytes: Uint8Array, from: number, to: number, before: number = BASIS): number {
  let hash = before;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME);
  return hash;
}
