/**
 * Fonts of signs in which papers set bullets and the mark beneath a story: what their letters look like. Letters that are
 * not in the table stay as they are.
 */

const DINGBATS = /dingbats|wingdings/i;

/** Signs that Zapf Dingbats and Wingdings have at the same letter, or nearly the same. */
const SIGNS: Readonly<Record<string, string>> = { l: '●', n: '■', u: '◆', q: '❑', o: '❏' };

/** Whether a font has signs in the place of letters. */
export function isDingbats(font: string): boolean {
  return DINGBATS.test(font);
}

/** What a text in such a font shows. */
export function shownInDingbats(text: string): string {
  return text.replace(/[lnuqo]/g, (letter) => SIGNS[letter] ?? letter);
}
