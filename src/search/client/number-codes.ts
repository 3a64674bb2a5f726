/**
 * Numbers as text that needs no escaping in a script: (s, c)-dense codes (N. Brisaboa, A. Fariña, G. Navarro, M. Esteller,
 * "(S,C)-Dense Coding", SPIRE 2003) over the 93 printable ASCII characters other than `"` and `\`. A number is any count
 * of continuers and one stopper, so that numbers below 70 take one character and those below 1,680 two.
 */

/** Digits that end a number, and those after which it goes on. */
export const STOPPERS = 70;
const CONTINUERS = 23;

const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The character code of a digit from 0 to 92. */
function codeOf(digit: number): number {
  const code = digit + SPACE;
  if (code < QUOTE) return code;
  return code + 1 < BACKSLASH ? code + 1 : code + 2;
}

/** Digit → character code. */
export const CODES = Uint8Array.from({ length: STOPPERS + CONTINUERS }, (_, digit) => codeOf(digit));

/** Character code → digit; 0 for what is no digit. */
const DIGITS = new Uint8Array(0x80);
for (const [digit, code] of CODES.entries()) DIGITS[code] = digit;

/** A row of codes that grows. */
export interface CodeRow {
  bytes: Uint8Array;
  length: number;
}

/** An empty row. */
export function codeRow(room = 1 << 10): CodeRow {
  return { bytes: new Uint8Array(room), length: 0 };
}

/** Make room for `more` bytes behind those there. */
export function makeRoom(row: CodeRow, more: number): void {
  if (row.length + more <= row.bytes.length) return;
  const larger = new Uint8Array(Math.max(2 * row.bytes.length, row.length + more));
  larger.set(row.bytes.subarray(0, row.length));
  row.bytes = larger;
}

/** More characters than any number takes. */
export const LONGEST_CODE = 12;

/** Numbers below this take two characters at most. */
const TWO_CODES = STOPPERS * (1 + CONTINUERS);

/** Characters that a number takes. */
export function codeLength(value: number): number {
  if (value < TWO_CODES) return value < STOPPERS ? 1 : 2;
  let length = 1;
  for (let rest = Math.floor(value / STOPPERS); rest > 0; rest = Math.floor((rest - 1) / CONTINUERS)) length += 1;
  return length;
}

/** Add a whole number from 0 to 2^53 − 1. */
export function putNumber(row: CodeRow, value: number): void {
  makeRoom(row, LONGEST_CODE);
  row.length = writeNumber(row.bytes, row.length, value);
}

/** Write a whole number where there is room for it; gives the place behind it. */
export function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  if (value < STOPPERS) {
    bytes[at] = CODES[value] ?? 0;
    return at + 1;
  }
  if (value < TWO_CODES) {
    const rest = Math.floor(value / STOPPERS);
    bytes[at] = CODES[STOPPERS + rest - 1] ?? 0;
    bytes[at + 1] = CODES[value - STOPPERS * rest] ?? 0;
    return at + 2;
  }
  const end = at + codeLength(value);
  let place = end - 1;
  bytes[place] = CODES[value % STOPPERS] ?? 0;
  for (let rest = Math.floor(value / STOPPERS); rest > 0; rest = Math.floor((rest - 1) / CONTINUERS)) {
    place -= 1;
    bytes[place] = CODES[STOPPERS + ((rest - 1) % CONTINUERS)] ?? 0;
  }
  return end;
}

/** Add codes that were made before. */
export function putCodes(row: CodeRow, codes: Uint8Array, from: number, to: number): void {
  makeRoom(row, to - from);
  for (let at = from, end = row.length; at < to; at += 1, end += 1) row.bytes[end] = codes[at] ?? 0;
  row.length += to - from;
}

/** Codes ascend as digits do: those before this one end a number. */
const FIRST_CONTINUER = codeOf(STOPPERS);

/** Where the next `count` numbers from `from` end. */
export function skipNumbers(codes: Uint8Array, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0; at += 1) if ((codes[at] ?? 0) < FIRST_CONTINUER) left -= 1;
  return at;
}

/** A place in a row of codes, which moves on as it is read. */
export interface CodePlace {
  at: number;
}

/** The number that stands at a place; the place moves behind it. */
export function readNumber(codes: Uint8Array, place: CodePlace): number {
  let rest = 0;
  for (;;) {
    const digit = DIGITS[codes[place.at] ?? 0] ?? 0;
    place.at += 1;
    if (digit < STOPPERS) return rest * STOPPERS + digit;
    rest = rest * CONTINUERS + (digit - STOPPERS) + 1;
  }
}

/** The numbers between two offsets of a text. */
export function numbersIn(text: string, from = 0, to = text.length): Float64Array {
  const numbers = new Float64Array(to - from);
  let count = 0;
  let rest = 0;
  for (let at = from; at < to; at += 1) {
    const digit = DIGITS[text.charCodeAt(at) & 0x7f] ?? 0;
    if (digit < STOPPERS) {
      numbers[count] = rest * STOPPERS + digit;
      count += 1;
      rest = 0;
    } else rest = rest * CONTINUERS + (digit - STOPPERS) + 1;
  }
  return numbers.subarray(0, count);
}
