/**
 * The UTF-16 code units of a text as numbers. Lines are slices of a file's text, and asking a slice for one character
 * after the other costs five times as much as copying it once and looking at the copy.
 */
import { endianness } from 'node:os';

/** A text with its code units. */
export interface UnitText {
  readonly text: string;
  /** The units of the text at the beginning; what follows them is left over from other texts. */
  readonly units: Uint16Array;
  readonly length: number;
}

/** Units that most paragraphs have room in. */
const ROOM = 1 << 14;
const BYTES = 2;
const IS_BIG_ENDIAN = endianness() === 'BE';

let bytes = Buffer.alloc(0);
let units = new Uint16Array(0);

function makeRoom(length: number): void {
  if (length <= units.length) return;
  const memory = new ArrayBuffer(Math.max(ROOM, length) * BYTES);
  bytes = Buffer.from(memory);
  units = new Uint16Array(memory);
}

/** The units of a text, in memory that the next call uses again: what is needed longer must be copied. */
export function unitsOf(text: string): UnitText {
  makeRoom(text.length);
  const written = bytes.write(text, 0, 'utf16le');
  if (IS_BIG_ENDIAN) bytes.subarray(0, written).swap16();
  return { text, units, length: text.length };
}
