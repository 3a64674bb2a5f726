/**
 * Texts as the layout programs of newspapers export them: QuarkXPress (`xpress-tags`) and InDesign (`indesign-tags`).
 * Each line is a paragraph in a style, whose name says what it is (`style-names`).
 */
import { encodingInIndesign, indesignParagraphs, isIndesignHeader, opensIndesignParagraph } from './indesign-tags.js';
import { isBodyStyle, type StyleRole, styleRole } from './style-names.js';
import { encodingInXpress, isXpressHeader, xpressParagraphs, xpressStyle } from './xpress-tags.js';

/** A line of such a text. */
export interface TaggedParagraph {
  /** The name of its style; empty where none is named. */
  readonly style: string;
  /** What a reader sees of it: nothing, where it defines styles. */
  readonly text: string;
}

/** Whether a text may be an export of a layout program, by its first sign. */
export function mayBeLayout(text: string): boolean {
  return /^\ufeff?\s{0,200}[<@]/.test(text);
}

/** Whether a line begins such an export as the program writes it. */
export function isLayoutHeader(line: string): boolean {
  return isXpressHeader(line) || isIndesignHeader(line);
}

/** The paragraphs, one for each line; null where lines are no export of a layout program. */
export function layoutParagraphs(lines: readonly string[]): readonly TaggedParagraph[] | null {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (!mayBeLayout(first)) return null;
  if (isIndesignHeader(first) || isIndesignByStyles(lines, first)) return indesignParagraphs(lines);
  if (isXpressHeader(first) || isXpressByStyles(lines, first)) return xpressParagraphs(lines);
  return null;
}

/** Paragraphs with a style of their own that tell tagged text without its first line. */
const FEWEST_STYLED = 2;

function isIndesignByStyles(lines: readonly string[], first: string): boolean {
  return opensIndesignParagraph(first) && lines.filter(opensIndesignParagraph).length >= FEWEST_STYLED;
}

/**
 * Tags as newsrooms' own programs write them, without the first line: the first line names a style, and among the styles
 * are a headline's and another that is known. Names of people with a colon are none.
 */
function isXpressByStyles(lines: readonly string[], first: string): boolean {
  if (xpressStyle(first) === null) return false;
  const styles = new Set(lines.flatMap((line) => xpressStyle(line) ?? []));
  const roles = new Set([...styles].map(styleRole));
  return roles.has('title') && (roles.has('byline') || [...styles].some(isBodyStyle));
}

/** The indices at which further stories begin, where several stand one behind another; null where lines are no export. */
export function layoutStories(lines: readonly string[]): readonly number[] | null {
  if (layoutParagraphs(lines.slice(0, SAMPLE)) === null) return null;
  const first = lines.findIndex((line) => line.trim() !== '');
  const headers = lines.flatMap((line, at) => (at > first && isLayoutHeader(line) ? [at] : []));
  return headers.length > 0 ? headers : headlinesBelowText(layoutParagraphs(lines) ?? []);
}

/** What may stand between a headline and the names of a story's writers. */
const BENEATH_HEADLINE: ReadonlySet<StyleRole> = new Set(['title', 'standfirst', 'subheading']);

/** The indices of headlines with a byline beneath them that stand below the text of another story, or their kickers'. */
function headlinesBelowText(paragraphs: readonly TaggedParagraph[]): readonly number[] {
  const roles = paragraphs.map(({ style, text }) => (text.trim() === '' ? null : styleRole(style)));
  const found: number[] = [];
  let seen: 'nothing' | 'byline' | 'text' = 'nothing';
  for (const [at, role] of roles.entries()) {
    if (seen === 'text' && role === 'title' && isOverByline(roles, at)) {
      found.push(roles[at - 1] === 'kicker' ? at - 1 : at);
      seen = 'byline';
    } else if (role === 'byline') seen = seen === 'nothing' ? 'byline' : seen;
    else if (role === 'text' && seen === 'byline') seen = 'text';
  }
  return found;
}

function isOverByline(roles: readonly (StyleRole | null)[], at: number): boolean {
  const below = roles.slice(at + 1, at + 1 + HEAD).find((role) => role !== null && !BENEATH_HEADLINE.has(role));
  return below === 'byline';
}

/** Lines in which the head of a story ends. */
const HEAD = 10;

/** Lines that tell whether a text is such an export. */
const SAMPLE = 400;

/** The encoding that an export names in its first line; null where it names none. */
export function layoutEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] !== LESS_THAN) return null;
  const start = Buffer.from(bytes.subarray(0, 40)).toString('latin1');
  return encodingInXpress(start) ?? encodingInIndesign(start);
}

const LESS_THAN = 0x3c;
