/**
 * The column at which a text's lines were broken: a line of a wrapped text ends where it does because the next word would
 * not have fitted.
 */
import { endsSentence, type Line } from '../lines/line.js';
import { isColumns } from './columns.js';

/** Widest line of a text that counts as wrapped, in characters. */
const WIDEST = 100;
const NARROWEST = 40;
/** Width of a newspaper's column as scans give it: narrower than other texts are wrapped, so that more must tell. */
const COLUMN = { narrowest: 20, pairs: 8, full: 0.6, goingOn: 0.5 };
/** Neighbouring lines that a judgement needs; fewer do where all of them break within a sentence. */
const FEWEST_PAIRS = 4;
/** Share of neighbouring lines that must look broken by width. */
const SHARE = 0.7;

/** Lines that break in the middle of a sentence: how many show a wrapped text, of all that end before one, and how many of them are full. */
const WITHIN_SENTENCES = { fewest: 3, share: 0.25, full: 0.85 };
/** By how many characters lines of one width differ that are not set in letters of one width. */
const PROPORTIONAL = 4;

/** Opens an item of a list: the line before it was not broken for want of room. */
const ITEM = /^(?:[-*•·▪◦●■]|\d{1,2}[.)])\s+\S/;

/** Share of the lines that must not be longer than the column: a headline or a table may be. */
const WITHIN = 0.97;

/** A cheap look: whether hardly a line is longer than wrapped ones are, and two stand without a blank one between. */
export function mayBeWrapped(lines: readonly Line[]): boolean {
  let [count, long, pairs] = [0, 0, 0];
  let before = '';
  for (const { text } of lines) {
    if (text !== '') {
      count += 1;
      if (text.length > WIDEST) long += 1;
      if (before !== '') pairs += 1;
    }
    before = text;
  }
  return pairs > 0 && long < count - Math.floor(count * WITHIN);
}

/** The column at which lines were wrapped, or null where every line is a paragraph. */
export function wrapWidth(blocks: readonly (readonly Line[])[]): number | null {
  if (blocks.every((block) => block.length === 1)) return null;
  const lengths = blocks.flatMap((block) => block.map(fullLength)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * WITHIN)] ?? 0;
  if (width > WIDEST || width < COLUMN.narrowest) return null;
  const pairs = blocks.flatMap(pairsOf);
  if (width < NARROWEST) return isColumnOfPrint(pairs, width) ? width : null;
  const full = pairs.filter(([before, line]) => isFull(before, line, width));
  if (full.length < pairs.length * SHARE) return breaksWithin(pairs, width) ? width : null;
  if (pairs.length >= FEWEST_PAIRS) return width;
  return pairs.length === full.length && full.some(([before, line]) => goesOn(before, line)) ? width : null;
}

/**
 * Whether lines that break in the middle of a sentence are full, and are many of those that do not end with one: so the text
 * of a printed document reads, whose short paragraphs stand one below the other and are set in letters of many widths.
 */
function breaksWithin(pairs: readonly (readonly [Line, Line])[], width: number): boolean {
  const open = pairs.filter(([before]) => !endsSentence(before.text));
  const within = open.filter(([before, line]) => isHyphened(before) || goesOn(before, line));
  if (within.length < WITHIN_SENTENCES.fewest || within.length < open.length * WITHIN_SENTENCES.share) return false;
  const full = within.filter(([before, line]) => isHyphened(before) || isFull(before, line, width - PROPORTIONAL));
  return full.length >= within.length * WITHIN_SENTENCES.full;
}

/** Whether short lines break where the column ended, mostly within a sentence or a word: verse and lists do not. */
function isColumnOfPrint(pairs: readonly (readonly [Line, Line])[], width: number): boolean {
  if (pairs.length < COLUMN.pairs) return false;
  const full = pairs.filter(([before, line]) => isHyphened(before) || isFull(before, line, width)).length;
  const goingOn = pairs.filter(([before, line]) => isHyphened(before) || goesOn(before, line)).length;
  return full >= pairs.length * COLUMN.full && goingOn >= pairs.length * COLUMN.goingOn;
}

/** Whether a line ends in the hyphen of a divided word. */
export function isHyphened({ text }: Line): boolean {
  return /\p{Ll}[-\u00ad¬]$/u.test(text);
}

/** Neighbouring lines whose break could be the page's. */
function pairsOf(block: readonly Line[]): readonly (readonly [Line, Line])[] {
  if (block.length < 2 || isColumns(block)) return [];
  const least = smallestIndent(block);
  return block.flatMap((line, i) => {
    const before = block[i - 1];
    if (before === undefined || startsParagraph(line, least) || ITEM.test(line.text)) return [];
    return [[before, line] as const];
  });
}

function fullLength(line: Line): number {
  return line.indent + line.raw.trim().length;
}

/** Whether the next line's first word would not have fitted behind a line. */
export function isFull(before: Line, next: Line, width: number): boolean {
  const word = next.text.indexOf(' ') < 0 ? next.text : next.text.slice(0, next.text.indexOf(' '));
  return fullLength(before) + 1 + word.length > width - 6;
}

/** Whether a sentence runs on from one line into the next. */
export function goesOn(before: Line, next: Line): boolean {
  return !endsSentence(before.text) && !before.text.endsWith(':') && /^["“'‘(]?\p{Ll}/u.test(next.text);
}

/** An indented line among others that are not begins a paragraph. */
export function startsParagraph(line: Line, least: number): boolean {
  return line.indent >= 2 && line.indent > least;
}

/** White space before every line of a block. */
export function smallestIndent(block: readonly Line[]): number {
  return block.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
}

/** Whether a line of a wrapped text goes on with the one before it. */
export function continues(before: Line, line: Line, width: number): boolean {
  if (isFull(before, line, width) || goesOn(before, line) || /\p{L}[-\u00ad]$/u.test(before.text)) return true;
  const opens = /^["“«„‘¿¡(]?[\p{Lu}\d]/u.test(line.text);
  if (opens && /[.!?:]["”’»)]{0,2}$/.test(before.text)) return fullLength(before) >= width * 0.75;
  return !opens || fullLength(before) >= width / 2;
}
