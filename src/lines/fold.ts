/** Lines as the tables of phrases have them. Most are plain ASCII, for which little of it needs doing. */
import { isPlain } from './line.js';

/** A line as phrases are compared: lower case, one apostrophe, one alif, no vowel marks, nothing around the words. */
export function fold(text: string): string {
  if (isPlain(text)) return foldAscii(text.toLowerCase());
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      // `İ` in lower case is `i` with a dot of its own.
      .replaceAll('i\u0307', 'i')
      .replace(/[’‘`´]/g, "'")
      .replace(/[\u064b-\u0652\u0640]/g, '')
      .replace(/[أإآ]/g, 'ا')
      .replace(/\s?\(\d{1,6}\)$/, '')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  );
}

function foldAscii(lower: string): string {
  const plain = lower.includes('`') ? lower.replaceAll('`', "'") : lower;
  const words = plain.endsWith(')') ? plain.replace(/\s?\(\d{1,6}\)$/, '') : plain;
  let end = words.length;
  while (end > 0 && !isWordSign(words.charCodeAt(end - 1))) end -= 1;
  let start = 0;
  while (start < end && !isWordSign(words.charCodeAt(start))) start += 1;
  return words.slice(start, end);
}

/** Whether a UTF-16 unit is a small letter or a digit of ASCII. */
function isWordSign(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
