/**
 * Subheadings that are paragraphs in bold: editors of content systems and programs that clip pages write them so. Those of
 * plain text are in `subheading.ts`.
 */
import type { Heading, RootContent } from 'mdast';
import { endsSentence, wordCount } from '../lines/line.js';
import { isGap, lineOfBlock } from './markdown-blocks.js';

/** Longest subheading, in characters and words. */
const LONGEST = 80;
const MOST_WORDS = 12;
const DEEPEST = 6;

/** The blocks of a text with its subheadings in bold as headings, one level below the last that is marked as one. */
export function withBoldHeadings(blocks: readonly RootContent[]): readonly RootContent[] {
  let depth = 1;
  return blocks.map((block, at) => {
    if (block.type === 'heading') depth = block.depth;
    return isBoldHeading(blocks, at) ? headingOf(block, depth) : block;
  });
}

/** Whether a block is a few words in bold, with text above and beneath it. A question in bold is an interviewer's. */
function isBoldHeading(blocks: readonly RootContent[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (at === 0 || block === undefined || next === undefined || !isBold(block)) return false;
  if (next.type === 'heading' || isBold(next)) return false;
  const { text } = lineOfBlock(block);
  if (text.length > LONGEST || wordCount(text) > MOST_WORDS) return false;
  return !endsSentence(text) && !/[?:;,]$/.test(text);
}

function isBold(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const [only, ...others] = block.children.filter((child) => !isGap(child));
  return only?.type === 'strong' && others.length === 0;
}

function headingOf(block: RootContent, above: number): RootContent {
  if (block.type !== 'paragraph') return block;
  const children = block.children.flatMap((child) => (child.type === 'strong' ? child.children : []));
  const heading: Heading = { ...block, type: 'heading', depth: levelBelow(above), children };
  return heading;
}

const LEVELS = [1, 2, 3, 4, 5, DEEPEST] as const;

function levelBelow(above: number): Heading['depth'] {
  return LEVELS[above] ?? DEEPEST;
}
