/**
 * Bytes → text. Byte order marks and UTF-8 decide by themselves; only what is neither is guessed at, and the guess is
 * the same on every machine. A text is never refused because a byte of it is wrong.
 */
import { detectEncoding } from './encodings.js';
import { layoutEncoding } from './layout-export.js';
import { decodeWindows1252 } from './windows-1252.js';

export interface Decoded {
  /** Without byte order mark; `\r\n` and `\r` have become `\n`. Every other character stays, form feeds too. */
  readonly text: string;
  /** WHATWG name of the encoding, e.g. `utf-8`, `windows-1256`. */
  readonly encoding: string;
}

export interface Undecoded {
  /** `empty`: no visible character; `binary`: not a text. */
  readonly problem: 'binary' | 'empty';
}

/** Byte order marks of the encodings that have one. */
const MARKS: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** Share of control characters at which bytes are no text, and how few are always forgiven. Packed data has 0.1. */
const CONTROL_SHARE = 0.02;
const CONTROLS_FORGIVEN = 2;

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes looked at for UTF-16 without a mark. */
const UTF16_SAMPLE = 8192;

/** Decode a file. Never throws; pure ASCII is `utf-8`. */
export function decode(bytes: Uint8Array): Decoded | Undecoded {
  try {
    return finish(decodeBytes(bytes));
  } catch {
    // Longer than the longest string there can be: nobody's article.
    return { problem: 'binary' };
  }
}

/** Length of the byte order mark of `encoding` at the beginning of `bytes`: 0, 2 or 3. */
export function markLength(bytes: Uint8Array, encoding: string): number {
  const known = MARKS.find((one) => one.encoding === encoding);
  return known?.mark.every((byte, i) => bytes[i] === byte) === true ? known.mark.length : 0;
}

function finish(decoded: Decoded): Decoded | Undecoded {
  const { text, encoding } = decoded;
  if (isBinary(text)) return { problem: 'binary' };
  if (!/\S/u.test(text)) return { problem: 'empty' };
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, encoding };
}

/** Control characters of ASCII other than white space. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/gu;

/** Whether a text has characters that no text has: NUL, or control characters in number. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls > CONTROLS_FORGIVEN && controls > text.length * CONTROL_SHARE;
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(({ encoding }) => markLength(bytes, encoding) > 0);
  if (marked !== undefined && marked.encoding !== 'utf-8') return decodeAs(bytes, marked.encoding);
  const utf16 = bytes.includes(0) ? unmarkedUtf16(bytes) : null;
  if (utf16 !== null) return decodeAs(bytes, utf16);
  const utf8 = decodeUtf8(bytes) ?? decodeBrokenUtf8(bytes);
  return utf8 === null
    ? decodeAs(bytes, layoutEncoding(bytes) ?? detectEncoding(bytes))
    : { text: utf8, encoding: 'utf-8' };
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding };
}

/** The text where the bytes are UTF-8 throughout, else null. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * UTF-8 with a few broken bytes (a file cut off within a character, two files joined): the text with U+FFFD for them.
 * Null where less than two thirds of what is beyond ASCII is well formed: then it is another encoding.
 */
function decodeBrokenUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return sound >= 2 * broken ? text : null;
}

/**
 * UTF-16 without its mark, or null. ASCII characters in it have a zero as every second byte, always on the same side;
 * what comes out must consist of characters that texts are made of.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, UTF16_SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if ((even === 0) === (odd === 0)) return null;
  const encoding = even === 0 ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(sample);
  const usual = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\r\n\t]/gu)?.length ?? 0;
  return usual >= [...text].length * 0.95 ? encoding : null;
}
