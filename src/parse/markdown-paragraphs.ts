/**
 * The paragraphs of a Markdown text that are not text: its head, what stands beneath it, captions and notes between, the
 * dateline that opens it. The recognisers are those of plain text; each paragraph is a line to them.
 */
import type { RootContent } from 'mdast';
import { readLabelledByline } from '../lines/byline.js';
import { readDateline } from '../lines/dateline.js';
import { type Line, tidy } from '../lines/line.js';
import type { LineFate, LineField, ParsedArticle } from '../record/article.js';
import type { Field } from '../record/field.js';
import { onceEach } from '../record/once.js';
import { fieldOf } from './fields.js';
import { readAsides } from './flow.js';
import { readHead } from './head.js';
import type { CaptionLine } from './head-state.js';
import { isOnlyPictures, lastLine, lineOfBlock, ofWholeUnits, showsPicture } from './markdown-blocks.js';
import { findMasthead } from './masthead.js';
import { findRepublished } from './republished.js';
import { readTail } from './tail.js';

/** What the blocks of a text are; the fates are those of all lines but the body's. */
export interface ParagraphsReading
  extends Pick<ParsedArticle, 'source' | 'standfirst' | 'byline' | 'dateline' | 'dateLines' | 'notes' | 'body'> {
  readonly captions: readonly CaptionLine[];
  readonly fates: readonly LineFate[];
}

/** Most paragraphs that stand above a text. */
const LONGEST_HEAD = 8;

/** Read the blocks of a text below its title, whose key is `titleKey`. */
export function readParagraphs(blocks: readonly RootContent[], titleKey: string): ParagraphsReading {
  // Several blocks may stand on one line, so that its number does not say which is meant.
  const lineOf = onceEach(lineOfBlock);
  const clipping = readMasthead(leading(blocks).map(lineOf));
  const under = blocks.filter((block) => lineOf(block) !== clipping.line);
  const top = leading(under);
  const head = readHead(top.map(lineOf), titleKey, 0);
  const above = new Set(top.slice(0, head.bodyAt));
  const below = under.filter((block) => !above.has(block));
  const bottom = trailing(below);
  const tail = readTail(bottom.map(lineOf), head.byline?.value ?? [], below.map(lineOf));
  const paragraphs = bottom.slice(0, bottom.length - tail.count);
  const signature = head.byline === null && tail.byline === null ? readSignature(paragraphs.map(lineOf)) : null;
  const beneath = new Set([...bottom.slice(paragraphs.length), ...(signature === null ? [] : paragraphs.slice(-1))]);
  const text = below.filter((block) => !beneath.has(block));
  const asides = readAsides(text.filter(isWords).map(lineOf), head);
  const kept = new Set(asides.text);
  const opened = openDateline(text.filter((block) => !isWords(block) || kept.has(lineOf(block))));
  const residue = [...head.residue, ...tail.residue, ...asides.residue];
  const fates: readonly LineFate[] = [
    ...clipping.fates,
    ...head.fates,
    ...tail.fates,
    ...fatesOf(signature, 'byline'),
    ...asides.fates,
    ...fatesOf(opened.dateline, 'dateline'),
    ...residue.map(({ line, rule }) => ({ line: line.no, field: 'residue' as const, rule })),
  ];
  const units = blocks.map((block) => ({ line: lineOf(block), last: lastLine(block) }));
  return {
    source: clipping.source,
    standfirst: head.standfirst,
    byline: head.byline ?? tail.byline ?? signature ?? clipping.byline,
    dateline: head.dateline ?? opened.dateline,
    dateLines: [...clipping.dateLines, ...head.dateLines, ...tail.dateLines],
    notes: [...head.notes, ...asides.notes],
    body: opened.body,
    captions: [...head.captions, ...asides.captions],
    fates: ofWholeUnits(fates, units),
  };
}

function fatesOf(field: Field<unknown> | null, name: LineField): readonly LineFate[] {
  return (field?.lines ?? []).map((line) => ({ line, field: name, rule: field?.rule ?? '' }));
}

/** The paper and the day, where a clipping says them above its text. */
function readMasthead(top: readonly Line[]): {
  readonly line: Line | null;
  readonly source: Field<string> | null;
  readonly byline: Field<readonly string[]> | null;
  readonly dateLines: ParsedArticle['dateLines'];
  readonly fates: readonly LineFate[];
} {
  const republished = findRepublished(top);
  const found = republished ?? findMasthead(top);
  if (found === null) return { line: null, source: null, byline: null, dateLines: [], fates: [] };
  const { line, paper, date } = found;
  const rule = republished === null ? 'masthead' : 'republished';
  const source = fieldOf(paper, rule, [line]);
  const names = republished?.names ?? [];
  return {
    line,
    source,
    byline: names.length === 0 ? null : fieldOf(names, rule, [line]),
    dateLines: date === null ? [] : [{ line: line.no, text: date, kind: 'published' }],
    fates: [...fatesOf(source, 'source'), ...(date === null ? [] : fatesOf(source, 'date'))],
  };
}

/** The last paragraph as a byline (`By Ana Quill`), with text above it. */
function readSignature(paragraphs: readonly Line[]): Field<readonly string[]> | null {
  const last = paragraphs.at(-1);
  if (last === undefined || paragraphs.length < 2) return null;
  const found = readLabelledByline(last.text);
  return found === null ? null : fieldOf(found.names, found.rule, [last]);
}

function isWords(block: RootContent): boolean {
  return block.type === 'paragraph' && !showsPicture(block);
}

/** Paragraphs and headings at the beginning, with pictures between: what may be the head. */
function leading(blocks: readonly RootContent[]): readonly RootContent[] {
  const others = blocks.filter((block) => !isOnlyPictures(block));
  const end = others.findIndex((block) => block.type !== 'heading' && !isWords(block));
  return others.slice(0, end < 0 ? others.length : end).slice(0, LONGEST_HEAD);
}

/** Paragraphs at the end. */
function trailing(blocks: readonly RootContent[]): readonly RootContent[] {
  return blocks.slice(blocks.findLastIndex((block) => !isWords(block)) + 1);
}

/** Cut off the dateline that opens the first paragraph. */
export function openDateline(blocks: readonly RootContent[]): Pick<ParagraphsReading, 'body' | 'dateline'> {
  const nothing = { body: blocks, dateline: null };
  const first = blocks.find((block) => !isOnlyPictures(block));
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || start?.type !== 'text') return nothing;
  const found = readDateline(tidy(start.value));
  if (found === null) return nothing;
  const opened: RootContent = { ...first, children: [{ ...start, value: found.rest }, ...first.children.slice(1)] };
  const line = { ...lineOfBlock(first), text: tidy(start.value) };
  return {
    body: blocks.map((block) => (block === first ? opened : block)),
    dateline: fieldOf({ printed: found.printed, place: found.place }, found.rule, [line]),
  };
}
