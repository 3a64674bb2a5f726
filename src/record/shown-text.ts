/**
 * Text as pages show it: on one line, cut at a word where a page has room for only so many. Characters that no
 * HTML document may hold are taken out here and nowhere else.
 */
import type { RootContent } from 'mdast';
import { plainText } from './plain-text.js';

/** Half of a pair of code units standing alone: it has no UTF-8 form. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** Control characters other than tab and line feed: HTML forbids them, as themselves and as references. */
const CONTROL = /[^\t\n\P{Cc}]/gu;

/** Every character that one of the two could find, and more: most texts hold none. */
const SUSPECT = /[^\t\n -~\xa0-\ud7ff\ue000-\uffff]/;

/** The text without characters that HTML forbids (HTML Standard, 13.1 and 13.1.4). */
export function htmlChars(text: string): string {
  return SUSPECT.test(text) ? text.replace(LONE_SURROGATE, '\uFFFD').replace(CONTROL, '') : text;
}

/** White space that is not already a single space between words. */
const LOOSE_SPACE = /[^\S ]| {2}|^ | $/;

/** One line of text: white space runs as single spaces, none at the ends, nothing that HTML forbids. */
export function oneLine(text: string): string {
  return htmlChars(LOOSE_SPACE.test(text) ? text.replace(/\s+/g, ' ').trim() : text);
}

/** What opens a text: its first paragraphs, joined, as soon as they are `enough` characters. Subheadings are passed over. */
export function openingOf(body: readonly RootContent[], enough: number): string {
  let text = '';
  for (const node of body) {
    if (text.length >= enough) break;
    if (node.type === 'heading' || node.type === 'definition' || node.type === 'footnoteDefinition') continue;
    const words = oneLine(plainText(node));
    if (words !== '') text = text === '' ? words : `${text} ${words}`;
  }
  return text;
}

/** Punctuation that looks lost before an ellipsis. */
const LOOSE_END = /[\s\p{P}]+$/u;

/** Cut to at most `limit` characters, at a word where there is one to cut at, and say so by an ellipsis. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const space = text[limit - 1] === ' ' ? limit - 1 : room.lastIndexOf(' ');
  const kept = space > limit / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(LOOSE_END, '')}…`;
}

/** The first `n` words, with an ellipsis where there are more. */
export function firstWords(text: string, n: number): string {
  const words = text.split(' ', n + 1);
  return words.length <= n ? text : `${words.slice(0, n).join(' ').replace(LOOSE_END, '')}…`;
}
