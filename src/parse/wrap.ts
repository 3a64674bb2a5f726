/**
 * Hard-wrapped text: whether the line breaks inside a block of lines are the saved page's or the article's, and the
 * paragraphs that result. In a wrapped text a line is broken because the next word would not have fitted.
 */
import type { Line } from '../lines/line.js';

/** A paragraph: one line, or several that were wrapped. */
export interface Paragraph {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Widest line of a text that counts as wrapped, in characters. */
const WIDEST = 100;
const NARROWEST = 40;
/** Neighbouring lines that a judgement needs, and the share of them that must look broken by width. */
const FEWEST_PAIRS = 4;
const SHARE = 0.7;

/** Column at which a document was wrapped, or null where its line breaks mean something. */
export function wrapWidth(blocks: readonly (readonly Line[])[]): number | null {
  const lengths = blocks.flatMap((block) => block.map(fullLength)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (width > WIDEST || width < NARROWEST) return null;
  let pairs = 0;
  let full = 0;
  for (const block of blocks) {
    for (let i = 1; i < block.length; i += 1) {
      const [before, line] = [block[i - 1], block[i]];
      if (before === undefined || line === undefined || startsParagraph(block, i)) continue;
      pairs += 1;
      if (isFull(before, line, width)) full += 1;
    }
  }
  return pairs >= FEWEST_PAIRS && full >= pairs * SHARE ? width : null;
}

function fullLength(line: Line): number {
  return line.indent + line.text.length;
}

/** Whether the next line's first word would not have fitted behind a line. */
function isFull(before: Line, next: Line, width: number): boolean {
  const word = next.text.indexOf(' ') < 0 ? next.text : next.text.slice(0, next.text.indexOf(' '));
  return fullLength(before) + 1 + word.length > width - 6;
}

/** An indented line after one that is not begins a paragraph. */
function startsParagraph(block: readonly Line[], i: number): boolean {
  const [before, line] = [block[i - 1], block[i]];
  if (before === undefined || line === undefined) return true;
  return line.indent >= 2 && line.indent > smallestIndent(block);
}

function smallestIndent(block: readonly Line[]): number {
  return block.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
}

/** The paragraphs of a block of lines in a text wrapped at `width` (null: every line is one). */
export function paragraphsOf(block: readonly Line[], width: number | null): readonly Paragraph[] {
  if (width === null) return block.map((line) => ({ text: line.text, first: line.no, last: line.no }));
  const groups: Line[][] = [];
  for (const [i, line] of block.entries()) {
    const before = block[i - 1];
    const open = groups.at(-1);
    if (open === undefined || before === undefined || startsParagraph(block, i) || endsEarly(before, line, width))
      groups.push([line]);
    else open.push(line);
  }
  return groups.map((group) => ({
    text: group.map((line) => line.text).join(' '),
    first: group[0]?.no ?? 0,
    last: group.at(-1)?.no ?? 0,
  }));
}

/** A sentence that ends well short of the width ends its paragraph. */
function endsEarly(before: Line, next: Line, width: number): boolean {
  return (
    fullLength(before) < width * 0.75 &&
    /[.!?"”:]$/.test(before.text) &&
    /^["“\p{Lu}\d]/u.test(next.text) &&
    !isFull(before, next, width)
  );
}
