/** The one door to remark: Markdown text → mdast tree. Raw HTML stays an `html` node, which no page ever shows. */
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { DEEPEST, isDeeperThan } from './depth.js';

const processor = remark().use(remarkGfm).freeze();

/**
 * Parse Markdown (CommonMark with GitHub's tables, strikethrough, footnotes). Null where the text nests so deep that
 * remark gives up or later stages would.
 */
export function parseMarkdown(text: string): Root | null {
  try {
    const root = processor.parse(text);
    return isDeeperThan(root, DEEPEST) ? null : root;
  } catch (error) {
    // remark recurses: some thousand levels exhaust the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The same for a text that must be shown whatever it is: one that nests too deep is a single paragraph. */
export function markdownOrText(text: string): Root {
  return (
    parseMarkdown(text) ?? {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
    }
  );
}
