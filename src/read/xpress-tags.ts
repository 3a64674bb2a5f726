/**
 * XPress Tags, the text that QuarkXPress exports and reads: `@Style:` opens a paragraph in a style, which holds for the
 * paragraphs below; `@Style=<…>` defines one; codes for letters stand in angle brackets, and so do signs (`<\n>`).
 * Quark, A Guide to XPress Tags 8.
 */
import { isDingbats, shownInDingbats } from './dingbats.js';
import type { TaggedParagraph } from './layout-export.js';
import { LINE_BREAK } from './line-break.js';
import { decodeWindows1252 } from './windows-1252.js';

/** The first line: the version of the tags and the characters' encoding. */
const HEADER = /^\ufeff?\s{0,20}<v\d{1,2}(?:\.\d{1,3})?>(?:<e(\d{1,2})>)?/;
const OPENS = /^\s{0,20}@([^@:=<>]{0,80}):/;
const DEFINES = /^\s{0,20}@[^@:=<>]{1,80}=\s?[<[]/;

/** Whether a line begins a file of XPress Tags, as the program writes it. */
export function isXpressHeader(line: string): boolean {
  return HEADER.test(line);
}

/** The style that a line names as its own; null where it names none. */
export function xpressStyle(line: string): string | null {
  return OPENS.exec(line)?.[1] ?? null;
}

/** The paragraphs of lines with XPress Tags; a line of definitions has no text. */
export function xpressParagraphs(lines: readonly string[]): readonly TaggedParagraph[] {
  let style = '';
  let encoding: string | undefined;
  return lines.map((line) => {
    encoding = HEADER.exec(line)?.[1] ?? encoding;
    const written = line.replace(HEADER, '');
    if (DEFINES.test(written)) return { style, text: '' };
    const named = xpressStyle(written);
    style = named ?? style;
    return { style, text: shown(named === null ? written : written.replace(OPENS, ''), encoding) };
  });
}

/** Signs, each behind a backslash, or codes; names in codes stand in quotation marks. Neither is long. */
const CODE = /<((?:\\!?(?:#\d{1,6}|[^#!]|!(?=>))){1,40})>|<((?:[^<>"]|"[^"]{0,200}"){0,600})>/g;
const SIGN = /\\!?(#\d{1,6}|[^#])/g;

/** What the letters behind a backslash are; where two differ in whether a line may break, they look the same. */
const SIGNS: Readonly<Record<string, string>> = {
  n: LINE_BREAK,
  d: '',
  h: '',
  '-': '-',
  t: '\t',
  i: '',
  s: ' ',
  f: ' ',
  p: ' ',
  q: ' ',
  m: ' ',
  e: ' ',
  $: ' ',
  '^': ' ',
  '8': ' ',
  '{': ' ',
  '[': ' ',
  _: '—',
  a: '–',
  c: '',
  b: '',
  '2': '',
  '3': '',
  '4': '',
  j: '',
  o: '',
};

/** The text that a reader sees. */
function shown(written: string, encoding: string | undefined): string {
  if (!written.includes('<')) return written;
  let text = '';
  let end = 0;
  let inDingbats = false;
  for (const match of written.matchAll(CODE)) {
    const [whole, signs, code = ''] = match;
    if (signs === undefined && isWriting(code)) continue;
    const before = written.slice(end, match.index);
    text += inDingbats ? shownInDingbats(before) : before;
    if (signs !== undefined) text += signs.replace(SIGN, (_, sign: string) => signOf(sign, encoding));
    else inDingbats = fontAfter(code, inDingbats);
    end = match.index + whole.length;
  }
  const last = written.slice(end);
  return text + (inDingbats ? shownInDingbats(last) : last);
}

const FONT = /(?:^|[^a-z])f(?:"([^"]{1,100})"|\$)/;

function fontAfter(code: string, before: boolean): boolean {
  const font = FONT.exec(code);
  if (font !== null) return isDingbats(font[1] ?? '');
  return code === '$' || code.startsWith('@') || code.startsWith('P$') ? false : before;
}

/** What people write in angle brackets: addresses, a few words, comparisons. No code looks so. */
const WRITING =
  /^(?:[^\s@"]{1,80}@[^\s@"]{1,80}\.[a-z]{2,20}|(?:https?:|www\.).{1,400}|[\s\\\d].*|(?:\p{L}{2,} ){1,40}\p{L}{2,}[.?!]?)$/iu;

function isWriting(code: string): boolean {
  return code === '' || WRITING.test(code);
}

function signOf(sign: string, encoding: string | undefined): string {
  if (!sign.startsWith('#')) return SIGNS[sign] ?? sign;
  const number = Number(sign.slice(1));
  if (number > 0xff || number < 0x80) return number > 0x10ffff ? '' : String.fromCodePoint(number);
  const byte = Uint8Array.of(number);
  return xpressEncoding(encoding) === 'macintosh' ? new TextDecoder('macintosh').decode(byte) : decodeWindows1252(byte);
}

/** Encodings by the number in the first line; of others the bytes tell. */
const ENCODINGS: Readonly<Record<string, string>> = { '0': 'macintosh', '1': 'windows-1252', '2': 'windows-1252' };

function xpressEncoding(number: string | undefined): string | null {
  return number === undefined ? null : (ENCODINGS[number] ?? null);
}

/** The encoding that the first line of a file names; null where it names none, or leaves it to the bytes. */
export function encodingInXpress(line: string): string | null {
  return xpressEncoding(HEADER.exec(line)?.[1]);
}
