/**
 * Hard-wrapped text (mail, wire copy, terminals) → the lines that it had before: what was broken because the column ended
 * is one line again, so that a headline, a caption or a byline is found in it by the same rules as in any text. Lines are
 * numbered anew, and what is read of them is put back to the lines of the file.
 */
import type { Nodes } from 'mdast';
import { readLabelledByline, readRoleByline } from '../lines/byline.js';
import { dateLine } from '../lines/date-line.js';
import { readDatelineAlone } from '../lines/dateline.js';
import { readFieldLine } from '../lines/export-fields.js';
import { endsSentence, isBlank, type Line, renumbered, withText } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import { readSeparator } from '../lines/separators.js';
import type { Field } from '../record/field.js';
import { isColumns, isVerse } from './columns.js';
import { isEndMark } from './end-mark.js';
import { joinLines, wordsBeside } from './hyphens.js';
import { hasItems, opensItem } from './list-items.js';
import type { TextReading } from './text.js';
import { continues, goesOn, isFull, isHyphened, smallestIndent, startsParagraph, wrapWidth } from './wrap.js';

export interface Unwrapped {
  /** Numbered from 1, blank ones among them. */
  readonly lines: readonly Line[];
  /** The lines of the file that each was made of, by its number less 1. */
  readonly madeOf: readonly (readonly Line[])[];
}

/** Unwrap a text; null where its lines were not broken by a column's width. */
export function unwrap(lines: readonly Line[]): Unwrapped | null {
  const blocks = blocksIn(lines);
  const width = wrapWidth(blocks);
  if (width === null) return null;
  const words = wordsBeside(lines);
  const madeOf: (readonly Line[])[] = [];
  const reader = { width, first: blocks[0]?.[0], isText: false };
  const openings = new Map(blocks.map((block) => [block[0], block] as const));
  let skip = 0;
  for (const line of lines) {
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    const block = openings.get(line);
    if (block === undefined) madeOf.push([line]);
    else {
      for (const group of groupsOf(block, reader)) madeOf.push(group);
      skip = block.length - 1;
    }
  }
  return { lines: madeOf.map((group, at) => lineOf(group, at + 1, words)), madeOf };
}

/** Runs of lines without a blank one. */
function blocksIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (isBlank(line)) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      blocks.push(open);
    }
    open.push(line);
  }
  return blocks;
}

/** How far a text is read: above its first paragraph stand a headline, names and days, each a line of its own. */
interface Reader {
  readonly width: number;
  /** The first line of all, which may be a headline. */
  readonly first: Line | undefined;
  isText: boolean;
}

/** Characters of a paragraph; lines that have as many together and end as a sentence does are the article's text. */
const PARAGRAPH = 160;

/** The lines of a block that were one before, together. */
function groupsOf(block: readonly Line[], reader: Reader): readonly (readonly Line[])[] {
  if (isColumns(block) || isVerse(block, reader.width)) return block.map((line) => [line]);
  const least = smallestIndent(block);
  const isList = hasItems(block);
  const groups: Line[][] = [];
  for (const [i, line] of block.entries()) {
    const before = block[i - 1];
    const open = groups.at(-1);
    const begins = startsParagraph(line, least) || (isList && opensItem(line.text));
    if (
      before === undefined ||
      open === undefined ||
      begins ||
      !isJoined(block, i, { ...reader, isOpening: open[0] === reader.first })
    ) {
      noteText(open, reader);
      groups.push([line]);
    } else open.push(line);
  }
  noteText(groups.at(-1), reader);
  return groups;
}

/** The first paragraph is where the head ends. */
function noteText(group: readonly Line[] | undefined, reader: Reader): void {
  const last = group?.at(-1);
  if (reader.isText || group === undefined || last === undefined || group.length < 2) return;
  reader.isText = endsSentence(last.text) && group.reduce((sum, { text }) => sum + text.length, 0) >= PARAGRAPH;
}

/** A word that ends no line but where the column ended: an article, a preposition, a conjunction. */
const LEADS_ON =
  /[\p{L},] (?:an?|the|and|or|of|for|to|in|on|at|by|with|from|as|its?|der|die|das|des|dem|den|ein|eine[mnrs]?|und|oder|von|vom|zu[mr]?|im|für|mit|bei|le|la|les|un|une|du|des|et|ou|de|en|pour|avec|el|los|las|una|y|o|del|para|con|por|il|lo|gli|di|della|e|per|da|do|dos|das|em|com|في|من|على|إلى|عن|مع)$/iu;

/** Whether the line of a block at `i` goes on with the one before. */
function isJoined(
  block: readonly Line[],
  i: number,
  { width, isText, isOpening }: Reader & { readonly isOpening: boolean },
): boolean {
  const [before, line] = [block[i - 1], block[i]];
  if (before === undefined || line === undefined) return false;
  const isSentenceOpen =
    isHyphened(before) || goesOn(before, line) || (isFull(before, line, width) && !endsSentence(before.text));
  if (isText)
    return isSentenceOpen || (continues(before, line, width) && !standsAlone(before.text) && !standsAlone(line.text));
  if (standsAlone(before.text)) return false;
  if (isFull(before, line, width) && LEADS_ON.test(before.text)) return true;
  if (isHeadLine(line.text)) return false;
  if (isHyphened(before) || goesOn(before, line)) return true;
  return isFull(before, line, width) && (!isOpening || fillsBlock(block, i, width));
}

/** Whether lines that go on with each other, from `i` on, reach the end of their block: a headline has text right below. */
function fillsBlock(block: readonly Line[], i: number, width: number): boolean {
  const least = smallestIndent(block);
  const end = block.findIndex((line, at) => {
    const before = block[at - 1];
    return at > i && before !== undefined && !isFull(before, line, width) && !goesOn(before, line);
  });
  const next = block[end];
  return next === undefined || isHeadLine(next.text) || startsParagraph(next, least);
}

/** What stands on a line of its own wherever it stands: what belongs to the page, the marks beneath and between articles. */
function standsAlone(text: string): boolean {
  return residueRule(text, 'any') !== null || readSeparator(text) !== null || isEndMark(text);
}

/** What stands on a line of its own above a text: the same, days, names, fields. */
function isHeadLine(text: string): boolean {
  return (
    residueRule(text, 'edges') !== null ||
    readSeparator(text) !== null ||
    dateLine(text) !== null ||
    readLabelledByline(text) !== null ||
    readRoleByline(text) !== null ||
    readDatelineAlone(text) !== null ||
    readFieldLine(text, 'labelled') !== null
  );
}

/** One line of several; it stands as far in as the first. */
function lineOf(group: readonly Line[], no: number, words: ReadonlySet<string>): Line {
  const [first] = group;
  if (first === undefined) throw new RangeError('a line is made of lines');
  if (group.length === 1) return renumbered(first, no);
  const text = joinLines(group, words);
  return renumbered(withText(first, text, `${' '.repeat(first.indent)}${text}`), no);
}

/** The rules of lines of the file by the numbers that these have in the unwrapped text. */
export function rulesIn({ madeOf }: Unwrapped, rules: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (rules.size === 0) return found;
  for (const [at, [line]] of madeOf.entries()) {
    const rule = line === undefined ? undefined : rules.get(line.no);
    if (rule !== undefined) found.set(at + 1, rule);
  }
  return found;
}

/** What was read of the lines of an unwrapped text, at the lines of the file. */
export function restored(reading: TextReading, { madeOf }: Unwrapped): TextReading {
  const linesAt = (no: number) => madeOf[no - 1] ?? [];
  const numbersAt = (no: number) => linesAt(no).map((line) => line.no);
  const field = <T>(found: Field<T>): Field<T> => ({ ...found, lines: found.lines.flatMap(numbersAt) });
  const given = <T>(found: Field<T> | null): Field<T> | null => (found === null ? null : field(found));
  const place = (node: Nodes): void => {
    const { position } = node;
    if (position !== undefined) {
      position.start.line = numbersAt(position.start.line)[0] ?? 0;
      position.end.line = numbersAt(position.end.line).at(-1) ?? 0;
    }
    if ('children' in node) for (const child of node.children) place(child);
  };
  for (const node of reading.body) place(node);
  return {
    ...reading,
    title: given(reading.title),
    standfirst: given(reading.standfirst),
    byline: given(reading.byline),
    dateline: given(reading.dateline),
    dateLines: reading.dateLines.map((found) => ({ ...found, line: numbersAt(found.line)[0] ?? 0 })),
    figures: reading.figures.map((figure) => ({
      ...figure,
      caption: given(figure.caption),
      credit: given(figure.credit),
    })),
    notes: reading.notes.map(field),
    residue: reading.residue.flatMap(({ line, rule }) =>
      linesAt(line).map(({ no, text }) => ({ line: no, text, rule })),
    ),
    ledger: reading.ledger.flatMap((fate) => numbersAt(fate.line).map((line) => ({ ...fate, line }))),
  };
}
