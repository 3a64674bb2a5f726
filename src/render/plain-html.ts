/**
 * The HTML of a text that consists of paragraphs and headings without markup within, as most saved texts do: the same
 * characters that the trees of `html.ts` come to, at a twentieth of the time.
 */
import type { RootContent } from 'mdast';
import { contraryDirection, headingLevel } from './blocks.js';

/** The HTML, or null where the text holds anything else. Nothing of it is markup but the blocks' own tags. */
export function plainHtml(body: readonly RootContent[], dir: 'ltr' | 'rtl'): string | null {
  const depths: number[] = [];
  const blocks: string[] = [];
  for (const node of body) {
    const words = plainWords(node);
    if (words === null) return null;
    if (node.type === 'heading')
      blocks.push(words.trim() === '' ? '' : block(`h${headingLevel(node.depth, depths)}`, words, dir));
    else blocks.push(block('p', words, dir));
  }
  return blocks.join('\n');
}

/** The words of a paragraph or heading that holds nothing else, on one line; null for any other node. */
function plainWords(node: RootContent): string | null {
  if ((node.type !== 'paragraph' && node.type !== 'heading') || node.children.length !== 1) return null;
  const [child] = node.children;
  return child?.type === 'text' && !/[\n\r]/.test(child.value) ? child.value : null;
}

function block(tag: string, words: string, dir: 'ltr' | 'rtl'): string {
  const own = contraryDirection(words, dir);
  return `<${tag}${own === null ? '' : ` dir="${own}"`}>${escaped(words)}</${tag}>`;
}

/** As `rehype-stringify` writes text. */
function escaped(text: string): string {
  return /[&<]/.test(text) ? text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : text;
}
