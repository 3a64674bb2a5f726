/** The blocks of a Markdown text as the recognisers of plain text are asked about them: a line each, with its words. */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { type Line, lineWith, tidy } from '../lines/line.js';
import { plainText } from '../record/plain-text.js';

/** The block's words on one line, which has the number of its first. */
export function lineOfBlock(block: RootContent): Line {
  return lineWith(firstLine(block), tidy(plainText(block)));
}

/** Number of a block's first line in the file. */
export function firstLine(block: Nodes): number {
  return block.position?.start.line ?? 0;
}

/** Number of a block's last line in the file. */
export function lastLine(block: Nodes): number {
  return block.position?.end.line ?? 0;
}

/** The lines of a block that say something; `lines` are those of a document, one behind the other. */
export function linesIn(lines: readonly Line[], block: RootContent): readonly Line[] {
  const from = lines[0]?.no ?? 1;
  const own = lines.slice(Math.max(0, firstLine(block) - from), Math.max(0, lastLine(block) - from + 1));
  return own.filter(({ text }) => text !== '');
}

/** Whether a block is a paragraph that shows a picture. */
export function showsPicture(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.some(isPicture);
}

/** Whether a block is a paragraph of pictures and nothing else. */
export function isOnlyPictures(block: RootContent): boolean {
  return (
    block.type === 'paragraph' &&
    showsPicture(block) &&
    block.children.every((child) => isPicture(child) || isGap(child))
  );
}

/** A picture, or one that links to something (to itself in full size, mostly). */
export function isPicture(node: PhrasingContent): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  const isLink = node.type === 'link' || node.type === 'linkReference';
  return isLink && node.children.some(isPicture) && node.children.every((child) => isPicture(child) || isGap(child));
}

/** What only divides: a break, or white space. */
export function isGap(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** A block that is read as one line, and the last line that it stands on. */
export interface Unit {
  readonly line: Line;
  readonly last: number;
}

/** What is said of blocks by their first lines is true of all of their lines. */
export function ofWholeUnits<Said extends { readonly line: number }>(
  said: readonly Said[],
  units: readonly Unit[],
): readonly Said[] {
  const lastOf = new Map(units.map(({ line, last }) => [line.no, last]));
  return said.flatMap((one) => {
    const count = Math.max(1, (lastOf.get(one.line) ?? one.line) - one.line + 1);
    return Array.from({ length: count }, (_, at) => ({ ...one, line: one.line + at }));
  });
}
