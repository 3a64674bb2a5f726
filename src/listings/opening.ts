/** The first words of an article as plain text, for places that show a summary or need a name for the untitled. */
import type { Nodes } from 'mdast';
import type { ParsedArticle } from '../record/article.js';

function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** The text cut at a word's end to at most `limit` UTF-16 units, an ellipsis included where something is missing. */
export function shorten(text: string, limit: number): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= limit) return words;
  const end = words.lastIndexOf(' ', limit - 1);
  return `${words.slice(0, end > 0 ? end : limit - 1)}…`;
}

/** The first paragraph that has words, shortened; '' where there is none. */
export function opening(article: Pick<ParsedArticle, 'body'>, limit: number): string {
  for (const node of article.body) {
    const text = node.type === 'paragraph' ? shorten(plainText(node), limit) : '';
    if (text !== '') return text;
  }
  return '';
}
