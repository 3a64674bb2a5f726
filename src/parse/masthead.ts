/**
 * The line with which a clipping says whence it comes: the paper, the day and perhaps the page, as people copy them from
 * the head of a page and as archives of scanned newspapers cite them (`THE OSTMERE DISPATCH, SATURDAY, FEBRUARY 6, 1904.`,
 * `The Ostmere Dispatch (Vic. : 1854 - 1954), Saturday 6 February 1904, page 3`).
 */
import { dateLine } from '../lines/date-line.js';
import { isBlank, type Line } from '../lines/line.js';

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
const MOST_WORDS = 12;

/** Words by which papers are named, in small letters: English, German, French, Spanish, Italian, Arabic. */
const PAPER_WORDS = new Set(
  [
    'advertiser|argus|beacon|bee|bulletin|chronicle|clarion|courant|courier|daily|democrat|dispatch|echo|enquirer|evening|examiner|express|gazette|globe|guardian|herald|independent|inquirer|intelligencer|journal|leader|ledger|mail|mercury|messenger|mirror|news|observer|picayune|post|press|recorder|register|reporter|republican|review|sentinel|standard|star|sun|telegram|telegraph|times|transcript|tribune|weekly|world',
    'zeitung|tagblatt|tageblatt|anzeiger|nachrichten|kurier|rundschau|merkur|bote|wochenblatt|blatt',
    'courrier|dépêche|gazette|hebdo|nouvelles|quotidien|écho',
    'correo|crónica|diario|gaceta|heraldo|mercurio|noticias|periódico|prensa',
    'corriere|gazzetta|giornale|messaggero',
    'صحيفة|جريدة',
  ].flatMap((words) => words.split('|')),
);
/** German papers carry the word in a longer one: `Ostmerer Abendzeitung`. */
const PAPER_ENDINGS = /\p{L}(?:zeitung|anzeiger|tagblatt|tageblatt|nachrichten|rundschau|kurier|bote)$/u;
/** Words of papers that are sections of pages too. */
const SECTION_WORDS = new Set(
  'the|daily|evening|news|press|review|sport|sports|local|world|business|weekly'.split('|'),
);
/** Words of papers that are surnames too: two words that end in one may be an author. */
const SURNAMES = new Set('post|star|leader|herald|press|mercury|bee|argus|sun|beacon|courant'.split('|'));
const ARTICLE = /^(?:the|el|la|le|les|die|der|das|il) /i;
/** What archives of scanned papers put behind a name: `(Ostmere, Vic. : 1854 - 1954)`. */
const YEARS = /\([^()]{0,60}\d{4} ?[-–] ?\d{4}\)$/;
const PAGE = /[,.;:]? {1,3}(?:pages?|pp?|pg|seiten?|s|página|pág)\b\.? ?[A-Z]?\d{1,3}(?:[-–,] ?\d{1,3})?$/iu;
const DIVIDER = /[,:;.]? [-–—|] |[,:;.]? /g;
const TITLE_WORD = /^[("“]?[\p{Lu}\p{Lo}\d]|^(?:of|and|the|&|de|del|la|le|les|du|des|di|und|der|die|das|für|y|:|-)$/u;

/** The masthead among the first lines of a document; null where none is. */
export function findMasthead(lines: readonly Line[]): Masthead | null {
  const top = firstWritten(lines);
  for (const line of top) {
    const found = readMasthead(line.text);
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
  return isPaper(paper) && isDay(below.text) ? { line, paper, date: null } : null;
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
    if (isPaper(paper) && (hasMore || !mayBeAuthor(paper)) && isDay(date)) return { paper, date };
  }
  return null;
}

/** A day, without words that say what happened on it. */
function isDay(text: string): boolean {
  return dateLine(text)?.published?.exactness === 'day';
}

function isPaper(name: string): boolean {
  if (YEARS.test(name)) return true;
  const printed = name.replace(/ \([^()]{2,40}\)$/, '').split(' ');
  if (printed.length > MOST_WORDS || !printed.every((word) => TITLE_WORD.test(word))) return false;
  return namesPaper(printed.map((word) => word.toLowerCase().replace(/^[("“]|[)"”’,.]+$/g, '')));
}

/** A paper's word ends its name or begins it; words that are sections too say so only with more beside them. */
function namesPaper(words: readonly string[]): boolean {
  const own = words.filter((word, i) => isPaperWord(word) && (i <= 2 || i === words.length - 1));
  const surely = own.some((word) => !SECTION_WORDS.has(word));
  return surely ? words.length > 1 : own.length > 1 && words.length > 2;
}

/** A page or a weekday in the line says that a paper is meant; without either, a name may be a person's. */
function mayBeAuthor(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length === 2 && !ARTICLE.test(name) && SURNAMES.has(words[1] ?? '');
}

function isPaperWord(word: string): boolean {
  return PAPER_WORDS.has(word) || PAPER_ENDINGS.test(word);
}
