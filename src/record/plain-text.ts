/**
 * The words of a Markdown node without their markup. The only door to `mdast-util-to-string`, which glues neighbours
 * together; here line breaks and blocks stay apart, so that no two words become one.
 */
import type { Nodes } from 'mdast';
import { toString as words } from 'mdast-util-to-string';

/** Nodes whose children are blocks: their texts stand on lines of their own. */
const BLOCK_PARENTS: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition',
]);

/** Text of a node and all below it; hard breaks and the bounds of blocks become `\n`, raw HTML is left out. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return words(node, { includeHtml: false });
  // Most paragraphs are one text.
  const [only, ...others] = node.children;
  if (only !== undefined && others.length === 0) return plainText(only);
  return node.children.map(plainText).join(BLOCK_PARENTS.has(node.type) ? '\n' : '');
}
