/**
 * A caption and its credit on two lines that stand by themselves, as pages print them: the caption has no mark of its
 * own, but the line above or below it says who made the picture and nothing else.
 */
import { printedDate } from '../lines/byline-row.js';
import { readCaption } from '../lines/credit.js';
import { endsSentence, type Line, wordCount } from '../lines/line.js';

/** Longest caption that only its credit tells, in characters, and its fewest words: fewer are a label of the page. */
const LONGEST = 240;
const FEWEST_WORDS = 4;

/** Whether a line says as much as a caption does, and is no row of a section or a name with a date. */
function couldBeCaption({ text }: Line): boolean {
  if (text.length > LONGEST || wordCount(text) < FEWEST_WORDS || !OPENS_CAPTION.test(text)) return false;
  return endsSentence(text) || printedDate(text) === null;
}

const OPENS_CAPTION = /^["'“„«‚‘(]?[\p{Lu}\p{Lo}\p{N}]/u;

/** Whether a line says who made a picture and nothing else. */
function isCreditAlone(line: Line | undefined): boolean {
  return line !== undefined && readCaption(line.text)?.caption === '';
}

function areGlued(line: Line | undefined, next: Line | undefined): boolean {
  return line !== undefined && next !== undefined && next.no === line.no + 1;
}

/**
 * The rule by which the line at an index of the lines with text is a caption: a block of two lines, of which the other
 * is a credit; null where it is none.
 */
export function captionByCredit(
  lines: readonly Line[],
  at: number,
): 'caption-above-credit' | 'caption-below-credit' | null {
  const [before, above, line, below, behind] = [lines[at - 2], lines[at - 1], lines[at], lines[at + 1], lines[at + 2]];
  const [isUnder, isOver] = [areGlued(above, line), areGlued(line, below)];
  if (line === undefined || isUnder === isOver || !couldBeCaption(line)) return null;
  if (isUnder) return !areGlued(before, above) && isCreditAlone(above) ? 'caption-below-credit' : null;
  return !areGlued(below, behind) && isCreditAlone(below) ? 'caption-above-credit' : null;
}

/** Whether the line at an index is a credit beside such a caption. */
export function isCreditOfPair(lines: readonly Line[], at: number): boolean {
  if (!isCreditAlone(lines[at])) return false;
  return (
    captionByCredit(lines, at - 1) === 'caption-above-credit' ||
    captionByCredit(lines, at + 1) === 'caption-below-credit'
  );
}
