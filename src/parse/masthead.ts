/**
 * The line with which a clipping says whence it comes: the paper, the day and perhaps the page, as people copy them from
 * the head of a page and as archives of scanned newspapers cite them (`THE OSTMERE DISPATCH, SATURDAY, FEBRUARY 6, 1904.`,
 * `The Ostmere Dispatch (Vic. : 1854 - 1954), Saturday 6 February 1904, page 3`).
 */
import { isNewsroom } from '../lines/author-names.js';
import { readRoleByline } from '../lines/byline.js';
import { dateLine } from '../lines/date-line.js';
import { columnsOf, isBlank, type Line } from '../lines/line.js';
import { isPaperName, mayBePerson, paperAndPage } from '../lines/paper-name.js';

export interface Masthead {
  readonly line: Line;
  readonly paper: string;
  /** The day as printed in the line; null where it stands in the line beneath. */
  readonly date: string | null;
}

/** Lines with text at the top among which it stands. */
const TOP = 4;
/** The same where the paper stands over its day: headline, writer and what sent the text may stand above. */
const TOP_OVER_DAY = 7;
const LONGEST = 140;
const LONGEST_CITATION = 400;
const LONGEST_PAPER = 80;

const DIVIDER = /[,:;.]? [-–—|] |[,:;.]? /g;

/** The masthead among the first lines of a document; null where none is. */
export function findMasthead(lines: readonly Line[]): Masthead | null {
  const written = firstWritten(lines);
  for (const line of written.slice(0, TOP)) {
    const found = mastheadIn(line);
    if (found !== null) return { line, ...found };
  }
  for (const at of written.keys()) {
    const found = overDay(written.slice(at));
    if (found !== null && !isNewsroom(found.paper) && (at === 0 || !mayBeWriter(found.paper))) return found;
  }
  return null;
}

/** Whether a line over a day may say who wrote: a name, or one with a role behind it. */
function mayBeWriter(text: string): boolean {
  return text.includes(',') || mayBePerson(text) || readRoleByline(text) !== null;
}

function firstWritten(lines: readonly Line[]): readonly Line[] {
  const written: Line[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    written.push(line);
    if (written.length === TOP_OVER_DAY) break;
  }
  return written;
}

/** The paper alone, or with its page, and nothing but the day directly beneath; headline and writer may stand above. */
function overDay([line, below]: readonly Line[]): Masthead | null {
  if (line === undefined || below?.no !== line.no + 1 || line.text.length > LONGEST_PAPER) return null;
  const paper = paperAndPage(line.text).paper;
  return isPaperName(paper) && isDay(below.text) ? { line, paper, date: null } : null;
}

type PaperAndDay = ReturnType<typeof readMasthead>;

/** What a line says of paper and day, as clippings have them or as the head of a printed page has. */
export function mastheadIn(line: Line): PaperAndDay {
  return readMasthead(line.text) ?? inColumns(line) ?? runOn(line.text);
}

const PAGE_NUMBER = /^(?:page |p\. ?)?[A-Z]?\d{1,3}$/i;
/** Signs between the parts of a head: `The Ostmere Dispatch • Tuesday, May 4, 2021 • A1`. */
const SIGNS = / [|•·●] /;

/** `The Ostmere Dispatch      Tuesday, May 4, 2021      A1`: the head of a printed page. */
function inColumns(line: Line): PaperAndDay {
  const all = columnsOf(line);
  const columns = (all.length === 1 ? line.text.split(SIGNS) : all).filter((column) => !PAGE_NUMBER.test(column));
  if (columns.length < 2 || columns.length > 3) return null;
  const [first = '', ...others] = columns;
  return readMasthead(columns.join(', ')) ?? (isDay(first) ? readMasthead([...others, first].join(', ')) : null);
}

const PAGE_BEFORE = /^[A-Z]?\d{1,3} /;
const PAGE_BEHIND = / [A-Z]?\d{1,3}$/;
/** Most words of a paper's name and its day. */
const HEAD_WORDS = 14;

/** `A4 WEDNESDAY, OCTOBER 9, 2013 THE OSTMERE DISPATCH`: the same without any room, as programs take it out of a page. */
function runOn(text: string): PaperAndDay {
  if (text.length > LONGEST || !/\d{4}/.test(text)) return null;
  const said = PAGE_BEFORE.test(text) ? text.replace(PAGE_BEFORE, '') : text.replace(PAGE_BEHIND, '');
  // Without a page beside it, words that begin or end with a paper's name and a day may be anything.
  const words = said === text ? [] : said.split(' ');
  if (words.length > HEAD_WORDS) return null;
  for (let at = 2; at < words.length; at += 1) {
    const [before, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (isPaperName(before) && isDay(behind)) return { paper: before, date: behind };
    if (isPaperName(behind) && isDay(before)) return { paper: behind, date: before };
  }
  return null;
}

/** Read a line as paper and day; null for any other line. */
export function readMasthead(text: string): { readonly paper: string; readonly date: string } | null {
  if (!/\d{4}/.test(text)) return null;
  const cited = text.length > LONGEST_CITATION ? null : readCitation(text);
  if (cited !== null || text.length > LONGEST) return cited;
  const said = paperAndPage(text.replace(/\.$/, '')).paper;
  for (const { index, 0: divider } of said.matchAll(DIVIDER)) {
    if (index > LONGEST_PAPER) return null;
    const paper = said.slice(0, index);
    const date = said.slice(index + divider.length);
    const hasMore = said.length < text.length - 1 || /^\p{L}/u.test(date);
    // `The Courier, [05.05.2021 08:02]` heads a message in a chat.
    if (date.startsWith('[')) return null;
    if (isPaperName(paper) && (hasMore || !mayBePerson(paper)) && isDay(date)) return { paper, date };
  }
  return null;
}

/** Forms of their own in which archives and readers of newspapers cite a page, each with its day. */
const CITATIONS: readonly RegExp[] = [
  // Chronicling America: `Evening star. [volume] (Ostmere, D.C.) 1854-1972, March 14, 1904, Image 3`
  /^(?<paper>[^[\]]{3,80}?)\.? \[volume\] \([^()]{2,60}\) \d{4}-(?:\d{4}|current), (?<date>\p{L}{3,9} \d{1,2}, \d{4})(?:, .{0,60})?$/u,
  // PressReader: `The Port Meridian Courier - 2021-03-12 - Front Page - Ana Quill`
  /^(?<paper>\p{Lu}[^|]{2,60}?) - (?<date>\d{4}-\d{2}-\d{2}) - \p{Lu}.{1,80}$/u,
];
/** Delpher: `"Kop". "Ostmeerder Courant". Ostmeer, 06-02-1904, p. 3. Geraadpleegd op Delpher …`, always with the day first. */
const DELPHER =
  /^".{2,200}"\. "(?<paper>[^"]{2,80})"\. .{2,60}, (?<day>\d{2})-(?<month>\d{2})-(?<year>\d{4})[,.].{0,40} Geraadpleegd op Delpher\b/;

function readCitation(text: string): { readonly paper: string; readonly date: string } | null {
  for (const form of CITATIONS) {
    const { paper, date } = form.exec(text)?.groups ?? {};
    if (paper !== undefined && date !== undefined) return { paper, date };
  }
  const { paper, day, month, year } = DELPHER.exec(text)?.groups ?? {};
  return paper === undefined ? null : { paper, date: `${year}-${month}-${day}` };
}

/** A day, without words that say what happened on it. */
function isDay(text: string): boolean {
  return dateLine(text)?.published?.exactness === 'day';
}
