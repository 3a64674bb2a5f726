/**
 * What browsers print around the pages of an article (Chrome, Firefox, Safari), as it stands in text that was taken out of
 * their PDF: when somebody printed it, the page's title and address, which page of how many. None of it is the paper's.
 */
import { columnsOf, isBlank, type Line } from './line.js';

/** `25/04/2021, 14:02`, `4/25/21, 2:02 PM`, `2021-04-25 14:02` */
const PRINTED_AT =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? (?:(?:at|um|à|a las) )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AP]\.?M\.?)?$/iu;
/** `5/4/2021 Harbour bridge closes - The Courier`: day and title without room between them. */
const DAY_AND_TITLE = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}(?:,? \d{1,2}:\d{2}(?: ?[AP]M)?)? \S/;
const ADDRESS = /^(?:https?:\/\/|www\.|file:\/\/\/)\S{3,2000}$/i;
/** `1/2`, `1 of 2`, `Page 1 of 2` */
const COUNT = /^(?:(?:page|seite|página|pagina) )?(\d{1,3}) ?(?:\/|of|von|sur|de|di) ?(\d{1,3})$/i;
/** `https://courier.example/bridge 1/2` */
const ADDRESS_AND_COUNT = /^(\S{8,2000}) ((?:page )?\d{1,3} ?(?:\/|of) ?\d{1,3})$/i;

/** Lines with text at the top and at the bottom of a page among which all of it stands. */
const EDGE = 3;
/** Longest title of a page, in characters. */
const LONGEST_TITLE = 240;

type Part = 'time' | 'address' | 'count';

interface EdgeLine {
  readonly line: Line;
  /** What its parts are; empty where one of them is something else. */
  readonly parts: readonly Part[];
  /** Whether it begins with the time of printing, a title behind it. */
  readonly opensWithTime: boolean;
}

function partOf(text: string): Part | null {
  if (PRINTED_AT.test(text)) return 'time';
  if (ADDRESS.test(text)) return 'address';
  return COUNT.test(text) ? 'count' : null;
}

function edgeLine(line: Line): EdgeLine {
  const columns = columnsOf(line);
  const glued = columns.length === 1 ? ADDRESS_AND_COUNT.exec(line.text) : null;
  const parts = (glued === null ? columns : glued.slice(1)).map(partOf);
  const known = parts.filter((part) => part !== null);
  const opensWithTime = line.text.length <= LONGEST_TITLE && (parts[0] === 'time' || DAY_AND_TITLE.test(line.text));
  return { line, parts: known.length === parts.length ? known : [], opensWithTime };
}

/** Fewest kinds of parts by which a browser's page is told. */
const TELLING = 2;

/**
 * What a browser printed at the edges of the pages; none of a page on which no more than one of time, address and count
 * stands. The title on the first page stays: it may be all that names the site.
 */
export function browserFurniture(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const [at, page] of pages.entries()) {
    const top = page.slice(0, EDGE).map(edgeLine);
    const bottom = page.slice(Math.max(EDGE, page.length - EDGE)).map(edgeLine);
    const edges = [...top, ...bottom];
    const parts = new Set(edges.flatMap((edge) => edge.parts));
    if (!parts.has('count') || parts.size < TELLING) continue;
    for (const { line, parts: own } of edges) if (own.length > 0) found.add(line);
    if (top[0]?.opensWithTime) found.add(top[0].line);
    const title = at === 0 ? null : titleIn(top);
    if (title !== null) found.add(title);
  }
  return found;
}

/** The page's title: beneath the time, or above the address. */
function titleIn([first, second]: readonly EdgeLine[]): Line | null {
  const title = first?.parts.includes('time') ? second : second?.parts.includes('address') ? first : undefined;
  return title === undefined || title.parts.length > 0 || title.line.text.length > LONGEST_TITLE ? null : title.line;
}

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

function countIn({ text }: Line): readonly [number, number] | null {
  const last = text.charCodeAt(text.length - 1);
  if (!(last >= ZERO && last <= NINE)) return null;
  const [, n, of] = COUNT.exec(ADDRESS_AND_COUNT.exec(text)?.[2] ?? text) ?? [];
  return n === undefined ? null : [Number(n), Number(of)];
}

/**
 * Where a browser's pages begin in a text without form feeds, as indices: behind the counts of all pages in turn, each
 * beside the page's address. Null where none are told; a single page has no such beginning.
 */
export function browserPageStarts(lines: readonly Line[]): readonly number[] | null {
  const feet: number[] = [];
  let total = 0;
  for (const [at, line] of lines.entries()) {
    const count = countIn(line);
    if (count === null || count[0] !== feet.length + 1 || (total > 0 && count[1] !== total)) continue;
    if (!isBesideAddress(lines, at)) continue;
    total = count[1];
    feet.push(at);
  }
  if (feet.length === 0 || feet.length !== total) return null;
  const first = lines.find((line) => !isBlank(line))?.text ?? '';
  const isTimeBelow = !PRINTED_AT.test(first);
  return feet.slice(0, -1).map((at) => nextPage(lines, at, isTimeBelow));
}

/** Whether the address stands on the line, or on a line with text next to it. */
function isBesideAddress(lines: readonly Line[], at: number): boolean {
  if (ADDRESS_AND_COUNT.test(lines[at]?.text ?? '')) return ADDRESS.test(lines[at]?.text.split(' ')[0] ?? '');
  const above = lines.slice(Math.max(0, at - EDGE), at).findLast((line) => !isBlank(line));
  const below = lines.slice(at + 1, at + 1 + EDGE * 2).filter((line) => !isBlank(line));
  return [above, ...below.slice(0, EDGE)].some((line) => line !== undefined && ADDRESS.test(line.text));
}

/** The line behind a foot; Firefox prints the time there, Chrome at the top of the next page. */
function nextPage(lines: readonly Line[], foot: number, isTimeBelow: boolean): number {
  const next = lines.findIndex((line, i) => i > foot && !isBlank(line));
  if (!isTimeBelow || !PRINTED_AT.test(lines[next]?.text ?? '')) return next;
  return lines.findIndex((line, i) => i > next && !isBlank(line));
}
