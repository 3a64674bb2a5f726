/**
 * The flow of a saved text as an mdast tree, built directly: saved text is not Markdown, so `*`, `_`, `#` and `1.` stay
 * what they are. Positions are lines of the source file.
 */
import type { Blockquote, Heading, List, Paragraph as MdastParagraph, PhrasingContent, RootContent } from 'mdast';
import { endsSentence, type Line } from '../lines/line.js';
import type { LineFate } from '../record/article.js';
import { joinLines } from '../wrap/hyphens.js';
import { BULLET, hasItems, NUMBERED, opensItem } from '../wrap/list-items.js';
import { continues } from '../wrap/wrap-width.js';
import { turnsOf } from './interview.js';
import { type Paragraph, paragraphsOf, type Wrapping, wrappingOf } from './paragraphs.js';
import { isSubheading, openingSubheadings } from './subheading.js';

export interface BodyReading {
  readonly body: readonly RootContent[];
  readonly fates: readonly LineFate[];
}

const ATTRIBUTION = /^[–—―-]{1,2}\s?\p{Lu}/u;
const QUOTED = /^[“"«„].{20,}[”"»“]$/su;

const NONE: ReadonlySet<number> = new Set();

/**
 * Blocks are runs of lines without a blank line (or residue) between; `headings` are the numbers of lines that are known
 * to be subheadings.
 */
export function readBody(blocks: readonly (readonly Line[])[], headings: ReadonlySet<number> = NONE): BodyReading {
  const wrapping = wrappingOf(blocks);
  const items = blocks.flatMap((block) => itemsOf(block, wrapping));
  const isTurn = turnsOf(items.map(({ text }) => text));
  const opening = openingSubheadings(items);
  const marked = items.map((item, i) =>
    headings.has(item.first) ||
    (item.kind === 'paragraph' && (opening.has(i) || isSubheading(items, i)) && !isTurn(item.text))
      ? { ...item, kind: 'heading' as const }
      : item,
  );
  const fates: LineFate[] = [];
  for (const item of marked) addFates(fates, item);
  return { body: nodesOf(marked), fates };
}

type ItemKind = 'paragraph' | 'heading' | 'bullet' | 'numbered';

interface Item extends Paragraph {
  readonly kind: ItemKind;
  /** Whether the item is a block of its own: blank lines stand on both sides, or nowhere. */
  readonly alone: boolean;
  /** Whether it is the first of several in its block. */
  readonly opens: boolean;
  readonly start: number;
}

const RULE_OF: Readonly<Record<ItemKind, string>> = {
  paragraph: 'paragraph',
  heading: 'subheading-short-line',
  bullet: 'list-bullet',
  numbered: 'list-numbered',
};

function itemsOf(block: readonly Line[], wrapping: Wrapping): readonly Item[] {
  if (hasItems(block)) return listItems(block, wrapping);
  const paragraphs = paragraphsOf(block, wrapping);
  const alone = paragraphs.length === 1 || areSetSolid(paragraphs);
  return paragraphs.map((paragraph, at) => itemOf(paragraph, alone, at === 0 && paragraphs.length > 1));
}

/** Paragraphs without blank lines between: fewest of them, the least length of one, and the share that must be as long. */
const SOLID = { fewest: 4, length: 100, share: 0.4 };

/** Whether the lines of a block are paragraphs that no blank lines divide, so that a short one among them is by itself. */
function areSetSolid(paragraphs: readonly Paragraph[]): boolean {
  const full = paragraphs.filter(({ text }) => text.length >= SOLID.length && endsSentence(text));
  return paragraphs.length >= SOLID.fewest && full.length >= paragraphs.length * SOLID.share;
}

function itemOf({ text, first, last, layout }: Paragraph, alone: boolean, opens: boolean): Item {
  return { kind: 'paragraph', text, first, last, layout, alone, opens, start: 1 };
}

/** In a block with bullets, what stands before the first item is text; a wrapped item goes on below its bullet. */
function listItems(block: readonly Line[], wrapping: Wrapping): readonly Item[] {
  const groups: Line[][] = [];
  for (const [i, line] of block.entries()) {
    const [open, before] = [groups.at(-1), block[i - 1]];
    const opens = opensItem(line.text);
    const inItem = opensItem(open?.[0]?.text ?? '');
    const goesOn = before !== undefined && wrapping.width !== null && continues(before, line, wrapping.width);
    if (open === undefined || opens || (inItem && !goesOn)) groups.push([line]);
    else open.push(line);
  }
  return groups.flatMap((group) => groupItems(group, wrapping, groups.length === 1));
}

function groupItems(group: readonly Line[], wrapping: Wrapping, alone: boolean): readonly Item[] {
  const first = group[0]?.text ?? '';
  if (!opensItem(first)) {
    return paragraphsOf(group, wrapping).map((part, at) => itemOf(part, false, at === 0));
  }
  const [kind, mark] = BULLET.test(first) ? (['bullet', BULLET] as const) : (['numbered', NUMBERED] as const);
  const text = joinLines(group, wrapping.words).replace(mark, '');
  const start = Number(NUMBERED.exec(first)?.[1] ?? 1);
  return [
    { kind, text, first: group[0]?.no ?? 0, last: group.at(-1)?.no ?? 0, layout: 'prose', alone, opens: false, start },
  ];
}

function textNode(item: Paragraph): MdastParagraph {
  return { type: 'paragraph', children: phrasing(item), position: positionOf(item) };
}

/** The text; the lines of verse with breaks between. */
function phrasing({ text, layout }: Paragraph): PhrasingContent[] {
  if (layout !== 'verse') return [{ type: 'text', value: text }];
  return text.split('\n').flatMap((value, i): PhrasingContent[] => {
    const line: PhrasingContent = { type: 'text', value };
    return i === 0 ? [line] : [{ type: 'break' }, line];
  });
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
  const [kind, start] = [items[from]?.kind, items[from]?.start ?? 1];
  let to = from;
  // A list counts on by itself, so that a number out of turn begins another.
  while (items[to]?.kind === kind && (kind !== 'numbered' || items[to]?.start === start + to - from)) to += 1;
  const entries = items.slice(from, to);
  const [head, tail] = [entries[0], entries.at(-1)];
  return {
    node: {
      type: 'list',
      ordered: kind === 'numbered',
      start: kind === 'numbered' ? start : null,
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
  if (item.layout === 'columns')
    return { node: { type: 'code', value: item.text, position: positionOf(item) }, count: 1 };
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

function addFates(fates: LineFate[], item: Item): void {
  const field = item.kind === 'heading' ? 'heading' : 'body';
  for (let line = item.first; line <= item.last; line += 1) fates.push({ line, field, rule: ruleOf(item) });
}

function ruleOf(item: Item): string {
  if (item.layout === 'verse') return 'verse';
  if (item.layout === 'columns') return 'columns';
  return item.last > item.first && item.kind === 'paragraph' ? 'paragraph-rejoined' : RULE_OF[item.kind];
}
