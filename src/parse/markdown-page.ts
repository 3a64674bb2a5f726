/**
 * A web page that was saved as Markdown → what its blocks are. Menus, share rows and lists of other articles stand around
 * the text as they do in a page saved as plain text, so the reader of those is asked: each paragraph, heading and item of
 * a list is a line to it. What it takes for text stays as it is marked.
 */
import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { isBlank, lineWith, tidy } from '../lines/line.js';
import type { LineFate } from '../record/article.js';
import type { FrontMatterBlock } from '../record/front-matter.js';
import { plainText } from '../record/plain-text.js';
import { firstLine, isGap, isOnlyPictures, lastLine, lineOfBlock, ofWholeUnits, type Unit } from './markdown-blocks.js';
import { openDateline, type ParagraphsReading } from './markdown-paragraphs.js';
import { readText, type TextReading } from './text.js';

/** Whether blocks are those of a web page: a list of nothing but links stands among them, or words above the title. */
export function looksLikePage(blocks: readonly RootContent[], title: RootContent | null): boolean {
  const at = title === null ? 0 : blocks.indexOf(title);
  const hasWords = (block: RootContent) => !isOnlyPictures(block) && !isBlank(lineOfBlock(block));
  return blocks.some((block, i) => isLinkList(block) || (i < at && hasWords(block)));
}

/** Entries that make a list of links a menu. */
const FEWEST_ENTRIES = 2;

function isLinkList(block: RootContent): boolean {
  return block.type === 'list' && block.children.length >= FEWEST_ENTRIES && block.children.every(isLinkEntry);
}

function isLinkEntry(item: ListItem): boolean {
  return (
    item.children.length > 0 &&
    item.children.every((child) =>
      child.type === 'list'
        ? child.children.every(isLinkEntry)
        : child.type === 'paragraph' && child.children.every(isLinkOrGap),
    )
  );
}

function isLinkOrGap(node: PhrasingContent): boolean {
  return node.type === 'link' || node.type === 'linkReference' || isGap(node);
}

/** A page's title, where marks or the keeper say it, and the path of its file. */
export interface PageContext {
  readonly title: RootContent | null;
  readonly frontMatter: FrontMatterBlock | null;
  readonly path: string;
}

/**
 * Read the blocks of a page but its title. Null where several of them stand on one line, or where the reader of pages takes
 * another line for the title.
 */
export function readMarkdownPage(
  blocks: readonly RootContent[],
  { title, frontMatter, path }: PageContext,
): PageReading | null {
  const units = [...blocks, ...(title === null ? [] : [title])].flatMap(unitsOf);
  const byLine = new Map(units.map((unit) => [unit.line.no, unit]));
  if (byLine.size < units.length) return null;
  const last = Math.max(0, ...units.map((unit) => unit.last));
  const lines = Array.from({ length: last }, (_, at) => byLine.get(at + 1)?.line ?? lineWith(at + 1, ''));
  const titleLine = title === null ? null : firstLine(title);
  const reading = readText(lines, frontMatter, path, titleLine);
  if (titleLine !== null && reading.title?.lines[0] !== titleLine) return null;
  const isText = new Set(reading.ledger.filter(({ field }) => IN_TEXT.has(field)).map(({ line }) => line));
  const left = blocks.flatMap((block) => withoutPage(block, isText));
  const others = reading.ledger.filter(({ field }) => !IN_TEXT.has(field) && (field !== 'title' || titleLine === null));
  return {
    title: reading.title,
    source: reading.source ?? null,
    standfirst: reading.standfirst,
    byline: reading.byline,
    dateline: reading.dateline,
    dateLines: reading.dateLines,
    notes: reading.notes,
    body: reading.dateline === null ? left : openDateline(left).body,
    captions: reading.figures,
    fates: ofWholeUnits(others, units),
  };
}

/** What the blocks of a page are, and its headline. */
export type PageReading = ParagraphsReading & Pick<TextReading, 'title'>;

/** Fields of the text itself. */
const IN_TEXT: ReadonlySet<LineFate['field']> = new Set<LineFate['field']>(['body', 'heading']);

function unitsOf(block: RootContent): readonly Unit[] {
  if (block.type === 'list') return block.children.flatMap(entriesOf);
  const line = lineOfBlock(block);
  return isBlank(line) ? [] : [{ line, last: lastLine(block) }];
}

/** An item of a list, and those of the lists in it. */
function entriesOf(item: ListItem): readonly Unit[] {
  const own = item.children.filter((child) => child.type !== 'list');
  const within = item.children.filter((child) => child.type === 'list');
  const text = tidy(own.map((child) => plainText(child)).join(' '));
  const end = own.at(-1);
  const unit = { line: lineWith(firstLine(item), text), last: end === undefined ? 0 : lastLine(end) };
  return [...(text === '' ? [] : [unit]), ...within.flatMap((list) => list.children.flatMap(entriesOf))];
}

/** The block without what belongs to the page: nothing of it, or a list with fewer items. */
function withoutPage(block: RootContent, isText: ReadonlySet<number>): readonly RootContent[] {
  if (block.type !== 'list') return isBlank(lineOfBlock(block)) || isText.has(firstLine(block)) ? [block] : [];
  const list = listWithout(block, isText);
  return list === null ? [] : [list];
}

function listWithout(list: List, isText: ReadonlySet<number>): List | null {
  const children = list.children.flatMap((item): readonly ListItem[] => {
    const kept = item.children.flatMap((child): ListItem['children'] => {
      if (child.type !== 'list') return isText.has(firstLine(item)) ? [child] : [];
      const within = listWithout(child, isText);
      return within === null ? [] : [within];
    });
    return kept.length === 0 ? [] : [{ ...item, children: kept }];
  });
  return children.length === 0 ? null : { ...list, children };
}
