/**
 * A line of a document as the reading stages see it: its number in the file, its text without the white space around
 * it, and how far it was indented.
 */

export interface Line {
  /** Number in the source file, from 1. */
  readonly no: number;
  /** Text without surrounding white space and invisible characters; runs of white space inside are one space. */
  readonly text: string;
  /** White-space characters before the text; a tab counts as four. */
  readonly indent: number;
  /** Columns of figures and verse keep their inner white space: the line as saved, without its end. */
  readonly raw: string;
  /** What the text says, for comparing; see `lineKey`. */
  readonly key: string;
}

/** A class for its one getter: several stages compare lines, and most lines are compared by none. */
class SavedLine implements Line {
  readonly no: number;
  readonly text: string;
  readonly indent: number;
  readonly raw: string;
  private known: string | null = null;

  constructor(no: number, text: string, indent: number, raw: string) {
    this.no = no;
    this.text = text;
    this.indent = indent;
    this.raw = raw;
  }

  get key(): string {
    this.known ??= lineKey(this.text);
    return this.known;
  }
}

/** A line that says only part of what it said; `raw` is what is left of it as saved. */
export function withText(line: Line, text: string, raw = line.raw): Line {
  return new SavedLine(line.no, text, line.indent, raw);
}

/** The same line at another place. */
export function renumbered(line: Line, no: number): Line {
  return new SavedLine(no, line.text, line.indent, line.raw);
}

/** A line of a text by itself; without any, a blank one in the place of a line that was taken. */
export function lineWith(no: number, text: string): Line {
  return new SavedLine(no, text, 0, text);
}

/**
 * Characters that take no place on a page: zero-width space and joiners, marks of direction, byte order mark. Between
 * letters a zero-width space says where a word may break: it stays.
 */
const INVISIBLE =
  /[\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]|(?<![\p{L}\p{N}\u200b])\u200b+|(?<!\u200b)\u200b+(?![\p{L}\p{N}\u200b])/gu;
const CONTROL = /[\p{Cc}]+/gu;

/** Signs that a line is not tidy yet: runs of spaces, other white space, controls, invisible characters. */
const UNTIDY = / {2}|[\p{Cc}\u00a0\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u2060\u2066-\u2069\u3000\ufeff]/u;
const SPACE = 32;
/** The last printed sign of ASCII. */
const LAST_ASCII = 126;

/** Whether no space stands at the edges or beside another, and nothing that `tidy` takes out. */
function isTidy(raw: string): boolean {
  let before = SPACE;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code < SPACE || (code === SPACE && before === SPACE)) return false;
    if (code > LAST_ASCII) return !raw.endsWith(' ') && !UNTIDY.test(raw);
    before = code;
  }
  return before !== SPACE || raw === '';
}

/** The text of a raw line: controls and invisible characters out, white space folded. */
export function tidy(raw: string): string {
  if (isTidy(raw)) return raw;
  return raw.replace(CONTROL, ' ').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

const TAB = 9;
const NO_BREAK_SPACE = 0xa0;

function indentOf(raw: string): number {
  let width = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === SPACE || code === NO_BREAK_SPACE) width += 1;
    else if (code === TAB) width += 4;
    else break;
  }
  return width;
}

/** Lines by the array of their raw text: what `split` has made, `parse` need not make again. */
const made = new WeakMap<readonly string[], readonly Line[]>();

/** Lines of a document whose first line is number `first` of its file. */
export function linesOf(raw: readonly string[], first: number): readonly Line[] {
  const known = made.get(raw);
  if (known === undefined) return raw.map((text, i) => new SavedLine(first + i, tidy(text), indentOf(text), text));
  // An archive's raw text is kept until its pages are written; the lines made of it need not be.
  made.delete(raw);
  return known;
}

/** Leave the lines of a document for `linesOf` to hand out, once, when it is asked for those of `raw`. */
export function leaveLines(raw: readonly string[], lines: readonly Line[]): void {
  made.set(raw, lines);
}

/** Room between two columns of a line, as programs set what stands at its left and at its right. */
const BETWEEN_COLUMNS = / {4,}|\t/;

/** The columns of a line, tidy: what a head or foot of a page prints at the left, in the middle and at the right. */
export function columnsOf({ raw }: Pick<Line, 'raw'>): readonly string[] {
  const trimmed = raw.trim();
  return BETWEEN_COLUMNS.test(trimmed) ? trimmed.split(BETWEEN_COLUMNS).map(tidy) : [tidy(trimmed)];
}

export function isBlank(line: Pick<Line, 'text'>): boolean {
  return line.text === '';
}

/** Lines longer than this are compared as they stand: nobody sets the same paragraph twice with other punctuation. */
const KEYED = 240;

const UNUSUAL = /[^ -~]/;

/** Whether a text has no characters but the printed ones of ASCII and spaces. */
export function isPlain(text: string): boolean {
  return !UNUSUAL.test(text);
}

/** ASCII letters and digits by their codes, letters in lower case; 0 for other signs. */
const WORD_SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  return /[a-z\d]/.test(sign) ? sign.charCodeAt(0) : 0;
});
const keyRoom = Buffer.alloc(KEYED);

/** The key of a text of at most `KEYED` characters; null where they are not all of ASCII. */
function asciiKey(text: string): string | null {
  let length = 0;
  let isBetween = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= WORD_SIGNS.length) return null;
    const sign = WORD_SIGNS[code] ?? 0;
    if (sign === 0) {
      isBetween = length > 0;
      continue;
    }
    if (isBetween) {
      keyRoom[length] = SPACE;
      length += 1;
      isBetween = false;
    }
    keyRoom[length] = sign;
    length += 1;
  }
  return keyRoom.toString('latin1', 0, length);
}

/** What a line says, for comparing: letters and digits in lower case. Lines with one key say the same. */
export function lineKey(text: string): string {
  if (text.length > KEYED) return text;
  return asciiKey(text) ?? foreignKey(text);
}

/** The same of a text that may be longer than lines are. */
export function textKey(text: string): string {
  return text.length > KEYED ? foreignKey(text) : lineKey(text);
}

function foreignKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words as runs between white space. */
export function wordCount(text: string): number {
  if (text === '') return 0;
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** Signs that close what they stand behind. */
const CLOSING = new Set('"\'”’»)]');

/** The last sign of a text when as many as `most` closing quotes and brackets are left aside; empty where there is none. */
export function lastSign(text: string, most: number): string {
  let at = text.length - 1;
  while (at >= text.length - most && CLOSING.has(text.charAt(at))) at -= 1;
  return text.charAt(at);
}

const SENTENCE_ENDS = new Set('.!?…؟。।');

/** Whether a text ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return SENTENCE_ENDS.has(lastSign(text, 3));
}

/** Whether a text begins with a capital letter. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
