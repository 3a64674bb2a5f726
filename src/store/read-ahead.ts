/**
 * Reads of a file to which bytes are only ever added. Where small pieces are asked for one behind the other, many are
 * read at once: ten thousand calls of the system and as many pieces of memory cost more than their bytes.
 */
import { readSync } from 'node:fs';

/** Bytes that are read at once. */
const AHEAD = 1 << 18;
/** How far behind the last piece the next one may begin. */
const NEAR = 1 << 12;

/** Gives bytes of an open file by their place; fewer where it ends before. Several may be views of the same memory. */
export function readAhead(file: number): (at: number, length: number) => Buffer {
  let window: Buffer = Buffer.alloc(0);
  let start = 0;
  let lastEnd = -1;

  function read(at: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(length);
    let done = 0;
    while (done < length) {
      const more = readSync(file, bytes, done, length - done, at + done);
      if (more === 0) break;
      done += more;
    }
    return bytes.subarray(0, done);
  }

  return (at, length) => {
    const isNext = lastEnd >= 0 && at >= lastEnd && at - lastEnd <= NEAR;
    lastEnd = at + length;
    const from = at - start;
    if (from >= 0 && from + length <= window.length) return window.subarray(from, from + length);
    if (!isNext || length >= AHEAD) return read(at, length);
    start = at;
    window = read(at, AHEAD);
    return window.subarray(0, length);
  };
}
