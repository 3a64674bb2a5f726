/**
 * Reading characters of a line: digits of any script as ASCII, and the words beside a position. Everything here looks at
 * a bounded stretch of text, so that scanning a line takes time proportional to its length.
 */

/** Month and weekday names, with their particles, are shorter than this in every language we load. */
const LONGEST_WORD = 20;

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Whether a text holds nothing but ASCII. */
export function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}

const FOREIGN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;
/** Zeros of the digit blocks above. */
const ZEROS = [0x0660, 0x06f0, 0xff10];

/** The text with Arabic-Indic, Persian and full-width digits written as 0–9; every position stays the same. */
export function asciiDigits(text: string): string {
  return text.replace(FOREIGN_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.findLast((start) => start <= code) ?? code;
    return String(code - zero);
  });
}

/** Blocks above ASCII that hold punctuation or spaces, as [first, last]. */
const NOT_LETTERS: readonly (readonly [number, number])[] = [
  [0x80, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x060c, 0x060f],
  [0x061b, 0x061f],
  [0x0660, 0x066d],
  [0x06d4, 0x06d4],
  [0x06f0, 0x06f9],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2190, 0x2bff],
  [0x2e80, 0x9fff],
  [0xff00, 0xff20],
];

/** By UTF-16 unit: 1 for the letters and marks of alphabetic scripts. */
const LETTERS = new Uint8Array(0x10000).fill(1, 65, 91).fill(1, 97, 123).fill(1, 0x80);
for (const [first, last] of NOT_LETTERS) LETTERS.fill(0, first, last + 1);

/** Whether the UTF-16 unit at `at` belongs to a word: a letter or mark of an alphabetic script. */
export function isLetterAt(text: string, at: number): boolean {
  return LETTERS[text.charCodeAt(at)] === 1;
}

export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Space, tab or one of the Unicode spaces and direction marks that pages put between the parts of a date. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0x202f;
}

/** Position after at most `most` spaces that begin at `at`. */
export function skipSpaces(text: string, at: number, most = 3): number {
  let end = at;
  while (end - at < most && isSpaceAt(text, end)) end += 1;
  return end;
}

/** Position of the first of at most `most` spaces that end at `end`. */
export function skipSpacesBack(text: string, end: number, most = 3): number {
  let start = end;
  while (end - start < most && start > 0 && isSpaceAt(text, start - 1)) start -= 1;
  return start;
}

/** The word that begins at `at`; empty where none does or it is too long to be a date's. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at <= LONGEST_WORD && isLetterAt(text, end)) end += 1;
  return end - at > LONGEST_WORD ? '' : text.slice(at, end);
}

/** The word that ends right before `end`; empty where none does or it is too long to be a date's. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (end - start <= LONGEST_WORD && start > 0 && isLetterAt(text, start - 1)) start -= 1;
  return end - start > LONGEST_WORD ? '' : text.slice(start, end);
}

const MARKS = /[\p{M}\u0640\u200c-\u200f'’ʼ׳.]/gu;
const PLAIN = /^[a-z]+$/;

/**
 * A word as it is compared: lowercase, without accents, dots, apostrophes and Arabic vowel signs; hamza carriers, dotless
 * i, final sigma and the Persian ya and kaf as their plain letters.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ى', 'ي')
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه');
}
