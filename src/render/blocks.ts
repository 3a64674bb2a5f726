/** What holds for every block of a text, however its HTML is written: the level of a heading, the direction of words. */

type Direction = 'ltr' | 'rtl';

/**
 * The level at which a heading written at `depth` (1 to 6) stands in a page: below the headline (h1), stepping down by
 * one at a time. `depths` are those of the headings it stands under, as written; it is brought up to date.
 */
export function headingLevel(depth: number, depths: number[]): number {
  while ((depths.at(-1) ?? 0) >= depth) depths.pop();
  depths.push(depth);
  return Math.min(6, depths.length + 1);
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const RTL_LETTERS = new RegExp(RTL_LETTER.source, 'gu');
const LETTERS = /\p{L}/gu;
const LTR_LETTER = /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u;

/** The blocks of Unicode in which those right-to-left scripts are, and halves of pairs: what holds none needs no more. */
const RTL_BLOCKS = /[\u0590-\u08ff\ud800-\udfff\ufb1d-\ufeff]/;

/** The direction of words most of whose letters run against the text around them, else null. */
export function contraryDirection(words: string, dir: Direction): Direction | null {
  if (dir === 'ltr' && !RTL_BLOCKS.test(words)) return null;
  if (!(dir === 'ltr' ? RTL_LETTER : LTR_LETTER).test(words)) return null;
  const own = directionOf(words);
  return own === dir ? null : own;
}

function directionOf(words: string): Direction {
  const letters = words.match(LETTERS)?.length ?? 0;
  const rtl = words.match(RTL_LETTERS)?.length ?? 0;
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}
