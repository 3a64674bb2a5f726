/**
 * What makes two spellings the same name. `fold` compares whole names; `exactKey` and `foldedKey` compare single words
 * when names are looked for in a text.
 */

/**
 * Marks that a writer may leave out: the combining accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel
 * signs. Vowel signs of other scripts (Devanagari, Thai) carry the word itself and stay.
 */
const OPTIONAL_MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const APOSTROPHES = /[\u2018\u2019\u02bb\u02bc\u0060\u00b4\uff07]/g;
/** Hyphens and dashes of every kind, and spaces. */
const JOINTS = /[-\u2010-\u2015\u2212\s]+/g;

/**
 * Letters for which Unicode has no decomposition although writers use them for one another: Arabic final forms, and
 * Latin letters that newspapers without the type for them print as ASCII.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ة: 'ه',
  ى: 'ي',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * Whether every letter stays as it is: ASCII, and Arabic letters without hamza, marks and final forms.
 * Asked of every word of every text; a loop is several times as fast as a regular expression.
 */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code > 0x7f && !isPlainArabic(code)) return false;
  }
  return true;
}

function isPlainArabic(code: number): boolean {
  return code >= 0x627 && code <= 0x64a && code !== 0x629 && code !== 0x640 && code !== 0x649;
}

/** What one UTF-16 code unit becomes. Only remembers: the same unit becomes the same text wherever it stands. */
const UNIT_KEYS = new Map<number, string>();

function unitKey(code: number): string {
  const known = UNIT_KEYS.get(code);
  if (known !== undefined) return known;
  const key = String.fromCharCode(code)
    .normalize('NFKD')
    .replace(APOSTROPHES, "'")
    .replace(OPTIONAL_MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
  UNIT_KEYS.set(code, key);
  return key;
}

/** A word with its case kept: accents off, one kind of apostrophe. */
export function exactKey(word: string): string {
  if (isPlain(word)) return word;
  let key = '';
  for (let i = 0; i < word.length; i += 1) key += unitKey(word.charCodeAt(i));
  return key;
}

/** A word without case, accents and kinds of apostrophe. */
export function foldedKey(word: string): string {
  return exactKey(word).toLowerCase();
}

/**
 * A name in the form in which its spellings are equal: without case, accents and kinds of apostrophe; hyphens and runs
 * of spaces are one space. `Cease-Fire Talks` and `cease‑fire talks` fold to `cease fire talks`.
 */
export function fold(name: string): string {
  return foldedKey(name).replace(JOINTS, ' ').trim();
}
