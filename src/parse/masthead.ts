/**
 * The line with which a clipping says whence it comes: the paper, the day and perhaps the page, as people copy them from
 * the head of a page and as archives of scanned newspapers cite them (`THE OSTMERE DISPATCH, SATURDAY, FEBRUARY 6, 1904.`,
 * `The Ostmere Dispatch (Vic. : 1854 - 1954), Saturday 6 February 1904, page 3`).
 */
import { dateLine } from '../lines/date-line.js';
import { columnsOf, isBlank, type Line } from '../lines/line.js';
import { isPaperName, mayBePerson } from '../lines/paper-name.js';

export interface Masthead {
  readonly line: Line;
  readonly paper: string;
  /** The day as printed in the line; null where it stands in the line beneath. */
  readonly date: string | null;
}

/** Lines with text at the top among which it stands. */
const TOP = 4;
const LONGEST = 140;
const LONGEST_PAPER = 80;

const PAGE = /[,.;:]? {1,3}(?:pages?|pp?|pg|seiten?|s|página|pág)\b\.? ?[A-Z]?\d{1,3}(?:[-–,] ?\d{1,3})?$/iu;
const DIVIDER = /[,:;.]? [-–—|] |[,:;.]? /g;

/** The masthead among the first lines of a document; null where none is. */
export function findMasthead(lines: readonly Line[]): Masthead | null {
  const top = firstWritten(lines);
  for (const line of top) {
    const found = readMasthead(line.text) ?? inColumns(line);
    if (found !== null) return { line, ...found };
  }
  return overDay(top);
}

function firstWritten(lines: readonly Line[]): readonly Line[] {
  const written: Line[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    written.push(line);
    if (written.length === TOP) break;
  }
  return written;
}

/** The paper alone, or with its page, in the first line, and nothing but the day directly beneath. */
function overDay([line, below]: readonly Line[]): Masthead | null {
  if (line === undefined || below?.no !== line.no + 1 || line.text.length > LONGEST_PAPER) return null;
  const paper = line.text.replace(PAGE, '');
  return isPaperName(paper) && isDay(below.text) ? { line, paper, date: null } : null;
}

const PAGE_NUMBER = /^[A-Z]?\d{1,3}$/;

/** `The Ostmere Dispatch      Tuesday, May 4, 2021      A1`: the head of a printed page. */
function inColumns(line: Line): ReturnType<typeof readMasthead> {
  const columns = columnsOf(line).filter((column) => !PAGE_NUMBER.test(column));
  return columns.length < 2 || columns.length > 3 ? null : readMasthead(columns.join(', '));
}

/** Read a line as paper and day; null for any other line. */
export function readMasthead(text: string): { readonly paper: string; readonly date: string } | null {
  if (text.length > LONGEST || !/\d{4}/.test(text)) return null;
  const said = text.replace(/\.$/, '').replace(PAGE, '');
  for (const { index, 0: divider } of said.matchAll(DIVIDER)) {
    if (index > LONGEST_PAPER) return null;
    const paper = said.slice(0, index);
    const date = said.slice(index + divider.length);
    const hasMore = said.length < text.length - 1 || /^\p{L}/u.test(date);
    if (isPaperName(paper) && (hasMore || !mayBePerson(paper)) && isDay(date)) return { paper, date };
  }
  return null;
}

/** A day, without words that say what happened on it. */
function isDay(text: string): boolean {
  return dateLine(text)?.published?.exactness === 'day';
}
