/** The opening of an article's text: stands in where no headline is known, and in summaries. */
import type { RootContent } from 'mdast';
import { plainText } from './plain-text.js';

/** The first paragraph's text, or the first text there is; empty for an article without any. */
export function openingText(body: readonly RootContent[]): string {
  const first = body.find((node) => node.type === 'paragraph') ?? body[0];
  return first === undefined ? '' : plainText(first);
}

/** The first words of the text, at most `count`, without a mark for what was left out. */
export function openingWords(body: readonly RootContent[], count = 10): string {
  return openingText(body).slice(0, 400).split(/\s+/).slice(0, count).join(' ');
}
