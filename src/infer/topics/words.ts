/**
 * Where the words of a text stand. A word is a run of letters, marks and digits, with apostrophes inside; `&` is a word
 * of its own. Only the Basic Multilingual Plane counts: no name that is looked for is written beyond it.
 */

/** Offsets in UTF-16 code units; the `i`th word is `text.slice(starts[i], ends[i])`. */
export interface Words {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const AMPERSAND = 38;
const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{N}]$/u;
/** Per code unit: 0 not asked yet, 1 part of words, 2 not. Only remembers what the expression says. */
const CLASSES = new Uint8Array(0x10000);

function isWordUnit(code: number): boolean {
  const known = CLASSES[code];
  if (known === 1 || known === 2) return known === 1;
  const is = LETTER_OR_DIGIT.test(String.fromCharCode(code));
  CLASSES[code] = is ? 1 : 2;
  return is;
}

/** Typewriter apostrophe and right single quotation mark. The modifier letters U+02BB and U+02BC are letters anyway. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) at += 1;
    else if (isApostrophe(code) && at + 1 < text.length && isWordUnit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** All words of a text in order, in time linear in its length. */
export function wordsOf(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code) || code === AMPERSAND) {
      const end = code === AMPERSAND ? at + 1 : wordEnd(text, at);
      starts.push(at);
      ends.push(end);
      at = end;
    } else {
      at += 1;
    }
  }
  return { count: starts.length, starts, ends };
}
