/**
 * The one door to remark: Markdown text → mdast tree, and back. Raw HTML stays an `html` node, which no page ever shows.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { DEEPEST, isDeeperThan } from './depth.js';

const processor = remark().use(remarkGfm).freeze();

/** Signs that begin a web address in any case; the library escapes those in small letters only. */
const ADDRESSES = [
  { character: ':', before: '[PpSs]', after: '\\/', inConstruct: 'phrasing' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
] as const;

const LAYOUT = { bullet: '-', emphasis: '*', rule: '-', incrementListMarker: true, listItemIndent: 'one' } as const;

const writer = remark()
  .use(remarkGfm)
  .use({ settings: { ...LAYOUT, unsafe: [...ADDRESSES] } })
  .freeze();

/** ASCII signs, any of which may be written behind a backslash, and characters that editors do not show. */
const SIGN = /[!-/:-@[-`{-~]/g;
const UNSEEN = /[\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const reference = (character: string) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;

const escapingWriter = remark()
  .use(remarkGfm)
  .use({
    settings: {
      ...LAYOUT,
      resourceLink: true,
      handlers: {
        text: ({ value }: { readonly value: string }) =>
          value
            .replace(SIGN, '\\$&')
            .replace(UNSEEN, reference)
            .replace(/^[ \t]+|[ \t]+$/gm, (space) => Array.from(space, reference).join(''))
            .replace(/^\n+|\n+$|\n(?=\n)/g, (ends) => Array.from(ends, reference).join('')),
      },
    },
  })
  .freeze();

/**
 * Write a tree as Markdown that `parseMarkdown` reads back as the same blocks with the same text. `signs`: `needed`
 * escapes what the library knows to mean something, for a text that people can read; `all` escapes every sign.
 */
export function writeMarkdown(children: readonly RootContent[], signs: 'needed' | 'all' = 'needed'): string {
  return (signs === 'needed' ? writer : escapingWriter).stringify({ type: 'root', children: [...children] });
}

/**
 * Parse Markdown (CommonMark with GitHub's tables, strikethrough, footnotes). Null where the text nests so deep that
 * remark gives up or later stages would.
 */
export function parseMarkdown(text: string): Root | null {
  try {
    const root = processor.parse(text);
    return isDeeperThan(root, DEEPEST) ? null : codeOnOneLine(root);
  } catch (error) {
    // remark recurses: some thousand levels exhaust the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Ends of lines in code within a paragraph are spaces (CommonMark 6.1); the library leaves that to who shows it. */
function codeOnOneLine<N extends Nodes>(node: N): N {
  if (node.type === 'inlineCode') node.value = node.value.replace(/\r\n|[\r\n]/g, ' ');
  if ('children' in node) for (const child of node.children) codeOnOneLine(child);
  return node;
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
