/**
 * Hard-wrapped text: whether the line breaks inside a block of lines are the saved page's or the article's, and the
 * paragraphs that result. In a wrapped text a line is broken because the next word would not have fitted; a line that
 * breaks earlier is verse, a row of a table, or the end of a paragraph.
 */
import type { Line } from '../lines/line.js';
import { isColumns, isVerse, rowsIn } from '../wrap/columns.js';
import { joinLines, wordsBeside } from '../wrap/hyphens.js';
import { continues, smallestIndent, startsParagraph, wrapWidth } from '../wrap/wrap-width.js';

/** A paragraph: one line, several that were wrapped, or several whose breaks are the article's own. */
export interface Paragraph {
  /** Its text; the lines of verse and columns are divided by `\n`. */
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly layout: 'prose' | 'verse' | 'columns';
}

/** How a document's lines were broken. */
export interface Wrapping {
  /** Column at which the lines were wrapped, or null where every line is a paragraph. */
  readonly width: number | null;
  /** Whether blank lines stand between most paragraphs: then lines without one between belong together. */
  readonly spaced: boolean;
  /** Words that stand whole in the text, by which a hyphen at a line's end is judged. */
  readonly words: ReadonlySet<string>;
}

/** How the blocks (runs of lines without a blank one) of a document were wrapped. */
export function wrappingOf(blocks: readonly (readonly Line[])[]): Wrapping {
  const width = wrapWidth(blocks);
  const single = blocks.filter((block) => block.length === 1).length;
  const isSpaced = blocks.length >= 3 && single * 2 >= blocks.length;
  return {
    width,
    spaced: isSpaced || areStanzas(blocks.filter((block) => block.length > 1)),
    words: width === null ? new Set() : wordsBeside(blocks.flat()),
  };
}

/** Whether all blocks of several lines are verse, as in a poem with its title. */
function areStanzas(blocks: readonly (readonly Line[])[]): boolean {
  return blocks.length >= 2 && blocks.every((block) => isVerse(block, null));
}

/** Longest row of a table, in characters: what is longer is a paragraph above or below one. */
const LONGEST_ROW = 120;

/** The paragraphs of a block of lines, in order. */
export function paragraphsOf(block: readonly Line[], wrapping: Wrapping): readonly Paragraph[] {
  if (isColumns(block)) {
    const rows = rowsIn(block);
    const at = block.findIndex((line) => line.text.length > LONGEST_ROW && !rows.has(line));
    if (at < 0) return [kept(block, 'columns')];
    const parts = [block.slice(0, at), block.slice(at, at + 1), block.slice(at + 1)];
    return parts.flatMap((part) => (part.length === 0 ? [] : paragraphsOf(part, wrapping)));
  }
  const runs = runsOf(block, rowsIn(block));
  return runs.length === 1 ? textOf(block, wrapping) : runs.flatMap((run) => paragraphsOf(run, wrapping));
}

/** The lines of a block, those of tables apart from those of text. */
function runsOf(block: readonly Line[], rows: ReadonlySet<Line>): readonly (readonly Line[])[] {
  if (rows.size === 0) return [block];
  const runs: Line[][] = [];
  for (const line of block) {
    const open = runs.at(-1);
    const [last] = open ?? [];
    if (open === undefined || last === undefined || rows.has(last) !== rows.has(line)) runs.push([line]);
    else open.push(line);
  }
  return runs;
}

/** The paragraphs of a block that is no table. */
function textOf(block: readonly Line[], wrapping: Wrapping): readonly Paragraph[] {
  const { width } = wrapping;
  if (width === null) {
    if (wrapping.spaced && isVerse(block, null)) return [kept(block, 'verse')];
    return block.map((line) => ({ text: line.text, first: line.no, last: line.no, layout: 'prose' as const }));
  }
  if (isVerse(block, width)) return [kept(block, 'verse')];
  const least = smallestIndent(block);
  const groups: Line[][] = [];
  for (const [i, line] of block.entries()) {
    const before = block[i - 1];
    const open = groups.at(-1);
    if (before === undefined || open === undefined || startsParagraph(line, least)) groups.push([line]);
    else if (continues(before, line, width)) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    text: joinLines(group, wrapping.words),
    first: group[0]?.no ?? 0,
    last: group.at(-1)?.no ?? 0,
    layout: 'prose' as const,
  }));
}

/** Lines whose breaks are the article's. */
function kept(block: readonly Line[], layout: 'verse' | 'columns'): Paragraph {
  const least = smallestIndent(block);
  const row = (line: Line) =>
    layout === 'verse'
      ? line.text
      : line.raw
          .replace(/\t/g, '    ')
          .slice(least)
          .replace(/\p{Cc}/gu, ' ')
          .trimEnd();
  return {
    text: block.map(row).join('\n'),
    first: block[0]?.no ?? 0,
    last: block.at(-1)?.no ?? 0,
    layout,
  };
}
