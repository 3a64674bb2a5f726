/** The distinct words of articles, numbered as they are met: a hash table over their UTF-8 bytes, in typed arrays. */
import { hashOfBytes } from './byte-hash.js';
import { inByteOrder } from './byte-order.js';
import { type CodeRow, codeRow, makeRoom, putCodes } from './client/number-codes.js';

export interface TermTable {
  /** Number of the word whose UTF-8 stands between two offsets; a new number for a new word. */
  numberOf(bytes: Uint8Array, from: number, to: number): number;
  /** How many words there are. */
  size(): number;
  /** Add the letters of a word to a row, behind a byte with their length. */
  putLetters(row: CodeRow, term: number): void;
  /** Every word, in the order of the numbers. */
  words(): readonly string[];
  /** The numbers in the order of the words' UTF-16 units. */
  inOrder(): Uint32Array;
}

const FIRST_ROOM = 1 << 14;

/** An empty table. */
export function createTermTable(): TermTable {
  const letters: CodeRow = codeRow(FIRST_ROOM);
  /** Pairs: the hash of a word, and its number plus 1; 0 is free. Side by side, so that one look at memory is enough. */
  let slots = new Int32Array(4 * FIRST_ROOM);
  let starts = new Uint32Array(FIRST_ROOM);
  let size = 0;

  function isSame(term: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = starts[term] ?? 0;
    if ((starts[term + 1] ?? 0) - start !== to - from) return false;
    const own = letters.bytes;
    for (let at = from, i = start; at < to; at += 1, i += 1) if (own[i] !== bytes[at]) return false;
    return true;
  }

  /** The slot of the word, or the free one where it belongs. */
  function slotOf(hash: number, bytes: Uint8Array, from: number, to: number): number {
    const mask = slots.length - 1;
    let slot = (2 * spread(hash)) & mask;
    for (let term = slots[slot + 1] ?? 0; term > 0; term = slots[slot + 1] ?? 0) {
      if (slots[slot] === hash && isSame(term - 1, bytes, from, to)) break;
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  function grow(): void {
    if (size + 2 > starts.length) {
      const more = new Uint32Array(2 * starts.length);
      more.set(starts);
      starts = more;
    }
    if (4 * size < slots.length) return;
    const old = slots;
    slots = new Int32Array(4 * old.length);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let slot = (2 * spread(old[from] ?? 0)) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = old[from] ?? 0;
      slots[slot + 1] = old[from + 1] ?? 0;
    }
  }

  function words(): readonly string[] {
    const all = Buffer.from(letters.bytes.buffer, letters.bytes.byteOffset, letters.length);
    return Array.from({ length: size }, (_, term) => all.toString('utf8', starts[term] ?? 0, starts[term + 1] ?? 0));
  }

  return {
    numberOf(bytes, from, to) {
      const hash = hashOfBytes(bytes, from, to);
      const slot = slotOf(hash, bytes, from, to);
      const known = slots[slot + 1] ?? 0;
      if (known > 0) return known - 1;
      slots[slot] = hash;
      slots[slot + 1] = size + 1;
      putCodes(letters, bytes, from, to);
      starts[size + 1] = letters.length;
      size += 1;
      grow();
      return size - 1;
    },
    size: () => size,
    putLetters(row, term) {
      const start = starts[term] ?? 0;
      const end = starts[term + 1] ?? 0;
      makeRoom(row, 1);
      row.bytes[row.length] = end - start;
      row.length += 1;
      putCodes(row, letters.bytes, start, end);
    },
    words,
    inOrder: () => inByteOrder(letters.bytes, starts, size),
  };
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
