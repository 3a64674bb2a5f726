/**
 * Hard-wrapped text (mail, wire copy, terminals) → the lines that it had before: what was broken because the column ended
 * is one line again, so that a headline, a caption or a byline is found in it by the same rules as in any text.
 */
import { isEndMark } from '../lines/end-mark.js';
import { isHeadLine } from '../lines/head-line.js';
import { endsSentence, isBlank, type Line, renumbered, withText } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import { readSeparator } from '../lines/separators.js';
import { isColumns, isVerse, rowsIn } from './columns.js';
import { joinLines, wordsBeside } from './hyphens.js';
import { hasItems, opensItem } from './list-items.js';
import {
  continues,
  goesOn,
  isFull,
  isHyphened,
  mayBeWrapped,
  smallestIndent,
  startsParagraph,
  wrapWidth,
} from './wrap-width.js';

export interface Unwrapped {
  /** Numbered from 1, blank ones among them. */
  readonly lines: readonly Line[];
  /** The lines of the file that each was made of, by its number less 1. */
  readonly madeOf: readonly (readonly Line[])[];
}

/** Unwrap a text; null where its lines were not broken by a column's width. */
export function unwrap(lines: readonly Line[]): Unwrapped | null {
  if (!mayBeWrapped(lines)) return null;
  const blocks = blocksIn(lines);
  const width = wrapWidth(blocks);
  if (width === null) return null;
  const words = wordsBeside(lines);
  const madeOf: (readonly Line[])[] = [];
  const reader: Reader = { width, first: blocks[0]?.[0], isFilled: false, isText: false };
  const openings = new Map(blocks.map((block) => [block[0], block] as const));
  let blanks = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    const block = openings.get(line);
    if (block === undefined) {
      blanks += 1;
      madeOf.push([line]);
    } else {
      // Behind a gap another article may begin.
      if (blanks >= GAP) reader.isText = false;
      blanks = 0;
      for (const group of groupsOf(block, reader)) madeOf.push(group);
    }
    at += block?.length ?? 1;
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
  /** The first line of all, or behind a separator, which may be a headline. */
  first: Line | undefined;
  /** Whether the lines that go on from there are known to fill their block: one look at them is enough. */
  isFilled: boolean;
  isText: boolean;
}

/** Blank lines that make a gap. */
const GAP = 2;

/** Characters of a paragraph; lines that have as many together and end as a sentence does are the article's text. */
const PARAGRAPH = 160;

/** The lines of a block that were one before, together. */
function groupsOf(block: readonly Line[], reader: Reader): readonly (readonly Line[])[] {
  if (isColumns(block) || isVerse(block, reader.width)) return block.map((line) => [line]);
  const least = smallestIndent(block);
  const isList = hasItems(block);
  const rows = rowsIn(block);
  const isRow = (line: Line | undefined) => line !== undefined && rows.has(line);
  const groups: Line[][] = [];
  for (const [i, line] of block.entries()) {
    const before = block[i - 1];
    const open = groups.at(-1);
    const isNewPage = line.raw.includes('\f') && (before === undefined || !goesOn(before, line));
    if (isNewPage) reader.isText = false;
    if (readSeparator(line.text) !== null)
      Object.assign(reader, { first: block[i + 1], isFilled: false, isText: false });
    const inItem = isList && opensItem(open?.[0]?.text ?? '');
    const begins =
      isNewPage ||
      isRow(line) ||
      isRow(before) ||
      (!inItem && startsParagraph(line, least)) ||
      (isList && opensItem(line.text));
    if (open === undefined || begins || !isJoined(block, i, reader, open)) {
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
function isJoined(block: readonly Line[], i: number, reader: Reader, group: readonly Line[]): boolean {
  const { width, isText } = reader;
  const [before, line] = [block[i - 1], block[i]];
  if (before === undefined || line === undefined) return false;
  const isSentenceOpen =
    isHyphened(before) || goesOn(before, line) || (isFull(before, line, width) && !endsSentence(before.text));
  if (isText)
    return isSentenceOpen || (continues(before, line, width) && !standsAlone(before.text) && !standsAlone(line.text));
  if (standsAlone(before.text) || ADDRESS.test(line.text)) return false;
  if (isFull(before, line, width) && LEADS_ON.test(before.text)) return true;
  if (isHeadLine(line.text) && !endsSentenceOf(before, line, width)) return false;
  if (isHyphened(before) || goesOn(before, line)) return true;
  if (!isFull(before, line, width)) return false;
  if (group[0] === reader.first) reader.isFilled ||= fillsBlock(block, i, width);
  return group[0] !== reader.first || reader.isFilled;
}

/** Whether a line has the last words of the sentence that filled the one before: `mail.`, with its full stop, is no button there. */
function endsSentenceOf(before: Line, line: Line, width: number): boolean {
  return goesOn(before, line) && isFull(before, line, width) && line.text.endsWith('.');
}

/** Lines of a block that may be a headline and a paragraph; a headline by itself ends as no sentence does. */
const PARAGRAPH_LINES = 3;

/** Whether lines that go on with each other, from `i` on, reach the end of their block: a headline has text right below. */
function fillsBlock(block: readonly Line[], i: number, width: number): boolean {
  const least = smallestIndent(block);
  const end = block.findIndex((line, at) => {
    const before = block[at - 1];
    return at > i && before !== undefined && !isFull(before, line, width) && !goesOn(before, line);
  });
  const next = block[end];
  if (next !== undefined) return isHeadLine(next.text) || startsParagraph(next, least);
  return block.length < PARAGRAPH_LINES || !endsSentence(block.at(-1)?.text ?? '');
}

/** Where a writer can be reached, by itself. */
const ADDRESS = /^(?:e-?mail:? )?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/i;

/** What stands on a line of its own wherever it stands: what belongs to the page, the marks beneath and between articles. */
function standsAlone(text: string): boolean {
  return residueRule(text, 'any') !== null || readSeparator(text) !== null || isEndMark(text) || ADDRESS.test(text);
}

/** One line of several; it stands as far in as the first, and on a new page where that does. */
function lineOf(group: readonly Line[], no: number, words: ReadonlySet<string>): Line {
  const [first] = group;
  if (first === undefined) throw new RangeError('a line is made of lines');
  if (group.length === 1) return renumbered(first, no);
  const text = joinLines(group, words);
  const before = first.raw.includes('\f') ? '\f' : '';
  return renumbered(withText(first, text, `${before}${' '.repeat(first.indent)}${text}`), no);
}
