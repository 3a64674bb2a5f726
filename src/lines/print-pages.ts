/**
 * Pages of a text that a program took out of a printed or scanned document (pdftotext and its kind), divided by form
 * feeds: the running heads and feet of each page, which belong to the page, and the breaks that fall within an article.
 */
import { browserFurniture, browserPageStarts } from './browser-pages.js';
import { isCapitals } from './headline-shape.js';
import { columnsOf, endsSentence, isBlank, type Line, lineKey, wordCount } from './line.js';
import { isHouseName } from './paper-name.js';
import { residueRule } from './residue-rules.js';

export type FurnitureRule = 'running-head' | 'printing';

export interface PrintPages {
  /** Running heads, feet, page numbers and the heads of continuations, and what a browser printed around its pages. */
  readonly furniture: ReadonlyMap<Line, FurnitureRule>;
  /** The first lines of text on pages that go on with the article of the page before. */
  readonly continued: ReadonlySet<Line>;
}

/** Lines with text at the top and at the bottom of a page among which its head and foot stand. */
const EDGE = 2;
/** Longest head or foot, in characters. */
const LONGEST = 120;
/** The page number: `6`, `- 6 -`, `A6`, `Page 6 of 9`. */
const NUMBER =
  /^(?:[-–—] ?)?(?:page |seite |p\. ?|s\. ?)?[A-Z]?\d{1,4}(?: ?(?:of|von|de|sur|\/) ?\d{1,4})?(?: ?[-–—])?$/i;
/** A head set to both sides of the page has room between its parts. */
const WIDE_GAP = /\S {4,}\S/;
/** A page number at either end of a head. */
const NUMBER_AT_END = /^[A-Z]?\d{1,3} {2,}\S|\S {2,}[A-Z]?\d{1,3}$/;

/** The printed pages of a text; null where neither form feeds nor what browsers print divide it. */
export function printPages(lines: readonly Line[]): PrintPages | null {
  const fed = lines.flatMap(({ raw }, at) => (at > 0 && raw.includes('\f') ? [at] : []));
  const starts = fed.length > 0 ? fed : browserPageStarts(lines);
  if (starts === null) return null;
  const pages = [0, ...starts]
    .map((start, i) => lines.slice(start, starts[i] ?? lines.length).filter((line) => !isBlank(line)))
    .filter((page) => page.length > 0);
  const isRunning = runningIn(pages);
  const furniture = new Map<Line, FurnitureRule>();
  for (const [at, page] of pages.entries())
    for (const line of furnitureOf(page, at, isRunning)) furniture.set(line, 'running-head');
  for (const line of browserFurniture(pages)) furniture.set(line, 'printing');
  return { furniture, continued: continuedIn(pages, furniture) };
}

type IsRunning = (line: Line) => boolean;

/**
 * Whether a line stands at the edge of another page as well, whatever its numbers and on whichever side it has them, or
 * beside what opens the first.
 */
function runningIn(pages: readonly (readonly Line[])[]): IsRunning {
  const first = pages[0]?.[0];
  const opening = first?.key;
  const seen = new Map<string, Set<number>>();
  const add = (key: string, at: number) => seen.set(key, (seen.get(key) ?? new Set()).add(at));
  for (const [at, page] of pages.entries()) {
    for (const line of [...page.slice(0, EDGE), ...page.slice(-EDGE)]) {
      add(withoutNumbers(line), at);
      const isBeside = at > 0 && columnsOf(line).some((column) => lineKey(column) === opening);
      if (isBeside && first !== undefined) add(withoutNumbers(first), at);
    }
  }
  return (line) => {
    const key = withoutNumbers(line);
    if (key !== '' && (seen.get(key)?.size ?? 0) > 1) return true;
    const columns = columnsOf(line);
    return columns.length > 1 && columns.some((column) => lineKey(column) === opening);
  };
}

function withoutNumbers({ key, text }: Line): string {
  return text.length > LONGEST
    ? ''
    : key
        .replace(/\b\p{L}?\d+\b/gu, '')
        .split(' ')
        .filter((word) => word !== '')
        .sort()
        .join(' ');
}

/**
 * The lines of a page's edges that belong to the page; what stands again from the first page on may be its headline, unless
 * it has a number or names a paper.
 */
function furnitureOf(page: readonly Line[], at: number, isRunning: IsRunning): readonly Line[] {
  const isFurniture = (line: Line) => {
    if (line.text.length > LONGEST) return false;
    if (NUMBER.test(line.text)) return true;
    const hasNumber = WIDE_GAP.test(line.raw.trim()) && NUMBER_AT_END.test(line.raw.trim());
    if (at > 0) return hasNumber || isRunning(line);
    return (/\d/.test(line.text) || isHouseName(line.text)) && isRunning(line);
  };
  const top = leading(page.slice(0, EDGE), isFurniture);
  const bottom = leading(page.slice(Math.max(top.length, page.length - EDGE)).toReversed(), isFurniture);
  const jump = at === 0 ? [] : jumpHead(page.slice(top.length));
  return [...top, ...bottom, ...jump];
}

function leading(lines: readonly Line[], holds: (line: Line) => boolean): readonly Line[] {
  const end = lines.findIndex((line) => !holds(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/** Most words of the head over a continuation. */
const JUMP_WORDS = 4;

/** `MARKET` over `Continued from Page A1`. */
function jumpHead([head, from]: readonly Line[]): readonly Line[] {
  if (head !== undefined && isContinuedFrom(head)) return [head];
  if (head === undefined || from === undefined || !isContinuedFrom(from)) return [];
  return wordCount(head.text) <= JUMP_WORDS || isCapitals(head.text) ? [head, from] : [from];
}

function isContinuedFrom({ text }: Line): boolean {
  return text.length <= LONGEST && /\bfrom\b/i.test(text) && residueRule(text, 'any') === 'page-continuation';
}

/**
 * The pages that go on: where one before breaks off within a sentence, a continuation is announced, or the pages of a
 * document have heads and numbers of their own, so that a new page is no new article.
 */
function continuedIn(
  pages: readonly (readonly Line[])[],
  furniture: ReadonlyMap<Line, FurnitureRule>,
): ReadonlySet<Line> {
  const continued = new Set<Line>();
  for (const [at, page] of pages.entries()) {
    const before = pages[at - 1];
    const first = page.find((line) => !furniture.has(line));
    if (before === undefined || first === undefined) continue;
    const hasFurniture = [...before.slice(-EDGE), ...page.slice(0, EDGE)].some((line) => furniture.has(line));
    const last = before.findLast((line) => !furniture.has(line) && residueRule(line.text, 'any') === null);
    if (hasFurniture || (last !== undefined && breaksOff(last, first))) continued.add(first);
  }
  return continued;
}

/** Whether a sentence runs from one line into the other. */
export function breaksOff(last: Line, first: Line): boolean {
  return !endsSentence(last.text) && /^["“'‘(]?\p{Ll}/u.test(first.text);
}
