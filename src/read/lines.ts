/** Lines of a file as bytes: the part of it that is one article, exactly as it was saved. */
import type { LineRange } from '../record/field.js';
import { markLength } from './decode.js';

/** Offsets found for a file, so that each of a thousand articles in one file does not count its lines anew. */
const known = new WeakMap<Uint8Array, readonly number[]>();

/**
 * The bytes of the lines `range` (both included, line ends included) of a file in `encoding`, without its byte order
 * mark. Lines are those of the decoded text: `\n`, `\r\n` and a lone `\r` end one, and what follows the last line end is
 * a line too, if an empty one. Lines that the file does not have give nothing. A view on `bytes`, not a copy.
 */
export function sliceLines(bytes: Uint8Array, encoding: string, range: LineRange): Uint8Array {
  const starts = lineStarts(bytes, encoding);
  const start = starts[Math.max(1, range.first) - 1] ?? bytes.length;
  const end = starts[range.last] ?? bytes.length;
  return bytes.subarray(start, Math.max(start, end));
}

/** A file and some of its lines. */
export interface FileLines {
  readonly bytes: Uint8Array;
  readonly encoding: string;
  /** The whole text, decoded. */
  readonly text: string;
  readonly range: LineRange;
  /** The lines of the range. */
  readonly lines: readonly string[];
}

/** Whether lines of a file are all of its bytes, as `sliceLines` would find. */
export function areWholeFile({ bytes, encoding, text, range, lines }: FileLines): boolean {
  if (range.first !== 1 || markLength(bytes, encoding) > 0) return false;
  let length = lines.length - 1;
  for (const line of lines) length += line.length;
  return length === text.length || (length === text.length - 1 && text.endsWith('\n'));
}

/** Byte offset at which each line begins; the first is behind the byte order mark. */
function lineStarts(bytes: Uint8Array, encoding: string): readonly number[] {
  const found = known.get(bytes);
  if (found !== undefined) return found;
  const start = markLength(bytes, encoding);
  const starts = [start, ...(encoding.startsWith('utf-16') ? wideStarts(bytes, encoding) : byteStarts(bytes, start))];
  known.set(bytes, starts);
  return starts;
}

const LF = 0x0a;
const CR = 0x0d;

/** In every encoding that files are read in but UTF-16, these two bytes are line ends and nothing else. */
function byteStarts(bytes: Uint8Array, from: number): readonly number[] {
  const starts: number[] = [];
  for (let i = from; i < bytes.length; i += 1) {
    const byte = bytes[i];
    if (byte === LF || (byte === CR && bytes[i + 1] !== LF)) starts.push(i + 1);
  }
  return starts;
}

function wideStarts(bytes: Uint8Array, encoding: string): readonly number[] {
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  const isUnit = (at: number, unit: number) => bytes[at + low] === unit && bytes[at + high] === 0;
  const starts: number[] = [];
  for (let i = markLength(bytes, encoding); i + 1 < bytes.length; i += 2) {
    if (isUnit(i, LF) || (isUnit(i, CR) && !isUnit(i + 2, LF))) starts.push(i + 2);
  }
  return starts;
}
