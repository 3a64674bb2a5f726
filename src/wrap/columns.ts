/** Blocks of lines whose breaks mean something: tables set in columns, and verse. */
import { endsSentence, type Line, wordCount } from '../lines/line.js';

/** A gap between columns: white space that does not stand behind a sentence, as typewriters set it. */
const GAP = /[^\s.!?:"”’)](?: {3,}|\t+ {0,8})\S|[^\s.!?:"”’)] {2}\d/;
const FEWEST_ROWS = 2;

/** Whether a block is a table: at least two rows, and most of its rows have a gap between columns. */
export function isColumns(block: readonly Line[]): boolean {
  if (block.length < FEWEST_ROWS) return false;
  const rows = block.filter(hasGap).length;
  return rows >= FEWEST_ROWS && rows * 3 >= block.length * 2;
}

function hasGap(line: Line | undefined): boolean {
  return line !== undefined && line.raw.length !== line.text.length && GAP.test(line.raw.trim());
}

/** The rows of tables among the lines of a block: those with a gap between columns next to another such line. */
export function rowsIn(block: readonly Line[]): ReadonlySet<Line> {
  const gaps = block.map(hasGap);
  return new Set(block.filter((_, at) => gaps[at] && (gaps[at - 1] || gaps[at + 1])));
}

const FEWEST_VERSES = 3;
/** Longest verse and shortest, in characters. */
const LONGEST_VERSE = 60;
const SHORTEST_VERSE = 10;
/** A wrapped text's verse leaves this share of the width free. */
const USED = 0.8;

/**
 * Whether a block is verse: at least three short lines of words, most of which end before their sentence does.
 * `width` is the column at which the rest of the text was wrapped, or null.
 */
export function isVerse(block: readonly Line[], width: number | null): boolean {
  if (block.length < FEWEST_VERSES) return false;
  const longest = width === null ? LONGEST_VERSE : Math.min(LONGEST_VERSE, width * USED);
  if (!block.every(({ text }) => text.length <= longest && text.length >= SHORTEST_VERSE && !/\d/.test(text)))
    return false;
  if (!block.every(({ text }) => wordCount(text) >= 3 && /^["“«„‘(–—¿¡]{0,2}\p{L}/u.test(text))) return false;
  const open = block.filter(({ text }) => !endsSentence(text)).length;
  return open * 2 >= block.length;
}
