/** A text that is HTML, whole or below a headline, as the blocks that Markdown would have for what it shows. */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { blocksOfHtml } from './html-blocks.js';
import { firstLine, isGap, lastLine } from './markdown-blocks.js';

/**
 * Read the lines of an HTML text, the first of which has the number `first` in its file. Null where it shows nothing, is too
 * long or nests too deep.
 */
export function readHtmlText(source: readonly string[], first: number): Root | null {
  const from = source.findIndex((line) => line.includes('<'));
  const above = source.slice(0, Math.max(0, from));
  const position = {
    start: { line: first + above.length, column: 1 },
    end: { line: first + source.length - 1, column: 1 },
  };
  const shown = blocksOfHtml({ type: 'html', value: withoutPrograms(source.slice(above.length).join('\n')), position });
  if (shown.length === 0) return null;
  return { type: 'root', children: [...headOf(above, first), ...shown.flatMap(parted)] };
}

/** What no reader is shown, of which pages have more than of words. */
const PROGRAM = /<(script|style|noscript|template|svg)\b|<!--/gi;

/** Without programs, styles and remarks; their ends of lines stay, so that lines keep their numbers. */
function withoutPrograms(html: string): string {
  let kept = '';
  let from = 0;
  // Capitals of other alphabets may be longer in small letters.
  const small = html.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  for (const { 0: opening, 1: name, index } of html.matchAll(PROGRAM)) {
    if (index < from) continue;
    const sign = name === undefined ? '-->' : `</${name.toLowerCase()}`;
    const end = small.indexOf(sign, index + opening.length);
    // One that never ends is left to the parser, which reads it to the end; so are all behind it.
    if (end < 0) break;
    const close = name === undefined ? end + sign.length : small.indexOf('>', end) + 1;
    if (close === 0) break;
    kept += html.slice(from, index) + html.slice(index, close).replace(/[^\n]+/g, '');
    from = close;
  }
  return kept + html.slice(from);
}

/** Lines above the first tag: content systems set the headline, the writer and the day there, each on its own. */
function headOf(lines: readonly string[], first: number): readonly Paragraph[] {
  return lines.flatMap((line, at): readonly Paragraph[] =>
    line.trim() === '' ? [] : [paragraphOf([{ type: 'text', value: line.trim() }], first + at, first + at)],
  );
}

/** A block in its paragraphs: old pages divide them by two ends of lines. */
function parted(block: RootContent): readonly RootContent[] {
  if (block.type !== 'paragraph') return [block];
  const parts: PhrasingContent[][] = [[]];
  for (const [at, child] of block.children.entries()) {
    const isSecond = child.type === 'break' && endsInBreak(block.children.slice(0, at));
    if (isSecond) parts.push([]);
    else parts.at(-1)?.push(child);
  }
  if (parts.length === 1) return [block];
  return parts
    .filter((children) => !children.every(isGap))
    .map((children) => paragraphOf(withoutGaps(children), firstLine(block), lastLine(block)));
}

/** Whether the last of the nodes that is no white space is the end of a line. */
function endsInBreak(nodes: readonly PhrasingContent[]): boolean {
  const last = nodes.findLast((node) => !(node.type === 'text' && node.value.trim() === ''));
  return last?.type === 'break';
}

/** Without ends of lines and white space around the words. */
function withoutGaps(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const isWord = (node: PhrasingContent) => !isGap(node);
  return nodes.slice(nodes.findIndex(isWord), nodes.findLastIndex(isWord) + 1);
}

function paragraphOf(children: readonly PhrasingContent[], first: number, last: number): Paragraph {
  const position = { start: { line: first, column: 1 }, end: { line: last, column: 1 } };
  return { type: 'paragraph', children: [...children], position };
}
