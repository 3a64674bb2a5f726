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
}

/** Characters that take no place on a page: zero-width space and joiners, marks of direction, byte order mark. */
const INVISIBLE = /[\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;
const CONTROL = /[\p{Cc}]+/gu;

/** Signs that a line is not tidy yet: edges, runs or unusual kinds of white space, invisible and control characters. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]|[\p{Cc}\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** The text of a raw line: controls and invisible characters out, white space folded. */
export function tidy(raw: string): string {
  if (raw === '' || !UNTIDY.test(raw)) return raw;
  return raw.replace(CONTROL, ' ').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

function indentOf(raw: string): number {
  let width = 0;
  for (const char of raw) {
    if (char === ' ' || char === '\u00a0') width += 1;
    else if (char === '\t') width += 4;
    else break;
  }
  return width;
}

/** Lines of a document whose first line is number `first` of its file. */
export function linesOf(raw: readonly string[], first: number): readonly Line[] {
  return raw.map((text, i) => ({ no: first + i, text: tidy(text), indent: indentOf(text), raw: text }));
}

export function isBlank(line: Line): boolean {
  return line.text === '';
}

/** Lines longer than this are compared as they stand: nobody sets the same paragraph twice with other punctuation. */
const KEYED = 240;

/** What a line says, for comparing: letters and digits in lower case. Lines with one key say the same. */
export function lineKey(text: string): string {
  if (text.length > KEYED) return text;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words as runs between white space. */
export function wordCount(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}

/** Whether a text ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…؟。।]["'”’»)\]]{0,3}$/u.test(text);
}
