/** The short lines of a text: those that could belong to the page it was saved from, if the archive repeats them. */
import type { RootContent } from 'mdast';
import type { Figure } from '../record/article.js';
import type { ShortLine } from '../record/filed-article.js';
import { plainText } from '../record/plain-text.js';

/** Longest line that can be a page's, in characters. */
const LONGEST = 90;

/** A short text of an article's body or figures with the lines it stands on. */
export interface ShortText {
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly kind: ShortLine['kind'];
}

/** The short lines of an article as it was saved, its captions last. */
export function shortLines(body: readonly RootContent[], figures: readonly Figure[]): readonly ShortText[] {
  return [...bodyTexts(body), ...figureTexts(figures)];
}

/** Those of the text. */
export function bodyTexts(body: readonly RootContent[]): readonly ShortText[] {
  return body.flatMap((node, i) => {
    const text = shortText(node);
    return text === null || isRow(body, i) ? [] : [text];
  });
}

/** Paragraphs and headings; what is longer, or has blocks within, is the article's. */
function shortText(node: RootContent): ShortText | null {
  if ((node.type !== 'paragraph' && node.type !== 'heading') || node.position === undefined) return null;
  const [only] = node.children;
  const text = node.children.length === 1 && only?.type === 'text' ? only.value : plainText(node);
  if (text.length > LONGEST) return null;
  if (text === '') return null;
  const { start, end } = node.position;
  return { key: text, first: start.line, last: end.line, kind: node.type === 'heading' ? 'heading' : 'line' };
}

/** A row of a table (`Year`, `Net 2.1 mln`) repeats in every table of its kind: rows of figures stand beside it. */
function isRow(body: readonly RootContent[], i: number): boolean {
  const line = body[i]?.position;
  return [body[i - 1], body[i + 1]].some((node) => {
    if (node?.type !== 'paragraph' || node.position === undefined || line === undefined) return false;
    const near = node.position.end.line === line.start.line - 1 || node.position.start.line === line.end.line + 1;
    return near && /\d/.test(plainText(node).slice(0, LONGEST));
  });
}

/** Those of the captions. */
export function figureTexts(figures: readonly Figure[]): readonly ShortText[] {
  return figures.flatMap((figure) => {
    const text = captionText(figure);
    return text === null ? [] : [text];
  });
}

/** A caption without a picture: one with a picture is the picture's, however often it is shown. */
export function captionText({ caption, image }: Figure): ShortText | null {
  if (caption === null || image !== null || caption.origin !== 'text' || caption.value.length > LONGEST) return null;
  const [first, last] = [caption.lines[0], caption.lines.at(-1)];
  const key = caption.value;
  return key === '' || first === undefined || last === undefined ? null : { key, first, last, kind: 'line' };
}
