/**
 * Lines of a Markdown paragraph that stand for themselves: whoever types a clipping ends the writer's line and the
 * dateline with a key, and leaves no blank line between them and the text.
 */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isHeadLine } from '../lines/head-line.js';
import { couldBeHeadline } from '../lines/headline-shape.js';
import { tidy } from '../lines/line.js';
import { plainText } from '../record/plain-text.js';
import { firstLine, lastLine } from './markdown-blocks.js';

/** Blocks at the top in which such lines stand. */
const NEAR_TOP = 8;

/** The blocks with each such line at the top of a paragraph as a paragraph of its own. */
export function withRowsApart(blocks: readonly RootContent[]): readonly RootContent[] {
  return blocks.flatMap((block, at) => {
    if (at >= NEAR_TOP || block.type !== 'paragraph' || firstLine(block) === lastLine(block)) return [block];
    const rows = rowsOf(block);
    const count = rows === null ? 0 : headRows(rows, at === 0);
    if (rows === null || count === 0) return [block];
    const rest = rows.slice(count);
    return [
      ...rows.slice(0, count).map((row) => paragraphOf([row])),
      ...(rest.length === 0 ? [] : [paragraphOf(rest)]),
    ];
  });
}

/** One line as it is written, and the break behind it. */
interface Row {
  readonly children: readonly PhrasingContent[];
  readonly words: string;
  /** Its number in the file. */
  readonly line: number;
}

/** The rows of a paragraph; null where its text does not stand on as many lines as it has ends of lines. */
function rowsOf(paragraph: Paragraph): readonly Row[] | null {
  const rows: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') rows.push([]);
    else if (child.type !== 'text') rows.at(-1)?.push(child);
    else {
      const [start, ...others] = child.value.split('\n');
      rows.at(-1)?.push({ ...child, value: start ?? '' });
      for (const value of others) rows.push([{ ...child, value }]);
    }
  }
  const filled = rows.filter((children) => children.some((child) => child.type !== 'text' || child.value !== ''));
  const lines = lastLine(paragraph) - firstLine(paragraph) + 1;
  if (filled.length !== lines) return null;
  return filled.map((children, at) => {
    const words = tidy(children.map((child) => plainText(child)).join(''));
    return { children, words, line: firstLine(paragraph) + at };
  });
}

/** How many rows at the top stand for themselves. */
function headRows(rows: readonly Row[], isTop: boolean): number {
  const [headline, under] = rows;
  const isHeaded = isTop && headline !== undefined && under !== undefined;
  const from = isHeaded && couldBeHeadline(headline.words) && standsApart(under.words, rows[2]) ? 1 : 0;
  const end = rows.findIndex((row, at) => at >= from && !standsApart(row.words, rows[at + 1]));
  return end < 0 ? rows.length : end;
}

/** A line whose sentence goes on in the next is text. */
function standsApart(words: string, next: Row | undefined): boolean {
  return isHeadLine(words) && !/^\p{Ll}/u.test(next?.words ?? '');
}

function paragraphOf(rows: readonly Row[]): Paragraph {
  const children = rows.flatMap(({ children: row }, at): readonly PhrasingContent[] =>
    at === 0 ? row : [{ type: 'text', value: '\n' }, ...row],
  );
  const [first, last] = [rows[0]?.line ?? 1, rows.at(-1)?.line ?? 1];
  return {
    type: 'paragraph',
    children,
    position: { start: { line: first, column: 1 }, end: { line: last, column: 1 } },
  };
}
