/**
 * The flow of a saved text as an mdast tree, built directly: saved text is not Markdown, so `*`, `_`, `#` and `1.` stay
 * what they are. Positions are lines of the source file.
 */
import type { Blockquote, Heading, List, Paragraph as MdastParagraph, RootContent } from 'mdast';
import { couldBeSubheading } from '../lines/headline-shape.js';
import { endsSentence, type Line } from '../lines/line.js';
import type { LineFate } from '../record/article.js';
import { type Paragraph, paragraphsOf, wrapWidth } from './wrap.js';

export interface BodyReading {
  readonly body: readonly RootContent[];
  readonly fates: readonly LineFate[];
}

/** Bullets that open a list item, a space behind them. A long dash is none: it opens speech in many languages. */
const BULLET = /^[-*•·▪◦●■]\s+(?=\S)/;
const NUMBERED = /^(\d{1,2})[.)]\s+(?=\S)/;
const ATTRIBUTION = /^[–—―-]{1,2}\s?\p{Lu}/u;
const QUOTED = /^[“"«„].{20,}[”"»“]$/su;

/** Blocks are runs of lines without a blank line (or residue) between. */
export function readBody(blocks: readonly (readonly Line[])[]): BodyReading {
  const width = wrapWidth(blocks);
  const items = blocks.flatMap((block) => itemsOf(block, width));
  const marked = items.map((item, i) =>
    item.kind === 'paragraph' && isSubheading(items, i) ? { ...item, kind: 'heading' as const } : item,
  );
  return { body: nodesOf(marked), fates: marked.flatMap(fatesOf) };
}

type ItemKind = 'paragraph' | 'heading' | 'bullet' | 'numbered';

interface Item extends Paragraph {
  readonly kind: ItemKind;
  /** Whether blank lines stand on both sides: the item is a block of its own. */
  readonly alone: boolean;
  readonly start: number;
}

const RULE_OF: Readonly<Record<ItemKind, string>> = {
  paragraph: 'paragraph',
  heading: 'subheading-short-line',
  bullet: 'list-bullet',
  numbered: 'list-numbered',
};

function itemsOf(block: readonly Line[], width: number | null): readonly Item[] {
  if (block.some((line) => BULLET.test(line.text)) || block.filter((line) => NUMBERED.test(line.text)).length > 1)
    return listItems(block, width);
  const paragraphs = paragraphsOf(block, width);
  return paragraphs.map((paragraph) => ({ ...paragraph, kind: 'paragraph', alone: paragraphs.length === 1, start: 1 }));
}

/** In a block with bullets, a line without one continues the item above it when the text is wrapped. */
function listItems(block: readonly Line[], width: number | null): readonly Item[] {
  const items: Item[] = [];
  for (const line of block) {
    const numbered = NUMBERED.exec(line.text);
    const kind: ItemKind = BULLET.test(line.text) ? 'bullet' : numbered === null ? 'paragraph' : 'numbered';
    const last = items.at(-1);
    if (kind === 'paragraph' && width !== null && last !== undefined && last.kind !== 'paragraph') {
      items[items.length - 1] = { ...last, text: `${last.text} ${line.text}`, last: line.no };
      continue;
    }
    const text = line.text.replace(BULLET, '').replace(NUMBERED, '');
    items.push({
      kind,
      text,
      first: line.no,
      last: line.no,
      alone: block.length === 1,
      start: Number(numbered?.[1] ?? 1),
    });
  }
  return items;
}

/** A short line by itself between paragraphs, the next of which has more to say. */
function isSubheading(items: readonly Item[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (item === undefined || next === undefined || !item.alone || !couldBeSubheading(item.text)) return false;
  if (next.kind === 'paragraph' && next.alone && couldBeSubheading(next.text)) return false;
  return (
    next.text.length > item.text.length &&
    (next.kind !== 'paragraph' || next.text.length > 60 || endsSentence(next.text) || next.text.endsWith(':'))
  );
}

function textNode(item: Paragraph): MdastParagraph {
  return { type: 'paragraph', children: [{ type: 'text', value: item.text }], position: positionOf(item) };
}

function positionOf({ first, last }: { readonly first: number; readonly last: number }) {
  return { start: { line: first, column: 1 }, end: { line: last, column: 1 } };
}

function nodesOf(items: readonly Item[]): readonly RootContent[] {
  const nodes: RootContent[] = [];
  for (let i = 0; i < items.length; ) {
    const item = items[i];
    if (item === undefined) break;
    const taken = item.kind === 'bullet' || item.kind === 'numbered' ? listAt(items, i) : quotationAt(items, i);
    nodes.push(taken.node);
    i += taken.count;
  }
  return nodes;
}

function listAt(items: readonly Item[], from: number): { readonly node: List; readonly count: number } {
  const kind = items[from]?.kind;
  let to = from;
  while (items[to]?.kind === kind) to += 1;
  const entries = items.slice(from, to);
  const [head, tail] = [entries[0], entries.at(-1)];
  return {
    node: {
      type: 'list',
      ordered: kind === 'numbered',
      start: kind === 'numbered' ? (head?.start ?? 1) : null,
      spread: false,
      children: entries.map((entry) => ({
        type: 'listItem',
        spread: false,
        children: [textNode(entry)],
        position: positionOf(entry),
      })),
      position: positionOf({ first: head?.first ?? 0, last: tail?.last ?? 0 }),
    },
    count: entries.length,
  };
}

/** A paragraph in quotation marks with the speaker's name beneath it is a quotation; anything else is itself. */
function quotationAt(items: readonly Item[], at: number): { readonly node: RootContent; readonly count: number } {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined) throw new RangeError(`no item ${at}`);
  if (item.kind === 'heading') {
    const node: Heading = {
      type: 'heading',
      depth: 2,
      children: [{ type: 'text', value: item.text }],
      position: positionOf(item),
    };
    return { node, count: 1 };
  }
  if (item.text.startsWith('> ')) return { node: quotation([{ ...item, text: item.text.slice(2) }]), count: 1 };
  if (next !== undefined && QUOTED.test(item.text) && ATTRIBUTION.test(next.text) && next.text.length < 120) {
    return { node: quotation([item, next]), count: 2 };
  }
  return { node: textNode(item), count: 1 };
}

function quotation(parts: readonly Item[]): Blockquote {
  return {
    type: 'blockquote',
    children: parts.map(textNode),
    position: positionOf({ first: parts[0]?.first ?? 0, last: parts.at(-1)?.last ?? 0 }),
  };
}

function fatesOf(item: Item): readonly LineFate[] {
  const fates: LineFate[] = [];
  for (let line = item.first; line <= item.last; line += 1) {
    fates.push({
      line,
      field: item.kind === 'heading' ? 'heading' : 'body',
      rule: item.last > item.first && item.kind === 'paragraph' ? 'paragraph-rejoined' : RULE_OF[item.kind],
    });
  }
  return fates;
}
