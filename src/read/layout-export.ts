/**
 * Texts as the layout programs of newspapers export them: QuarkXPress (`xpress-tags`) and InDesign (`indesign-tags`).
 * Each line is a paragraph in a style, whose name says what it is (`style-names`). Newsrooms' own systems mark fields in much
 * the same way (`field-marks`).
 */
import { markedParagraphs } from './field-marks.js';
import { encodingInIndesign, indesignParagraphs, isIndesignHeader, opensIndesignParagraph } from './indesign-tags.js';
import { isBodyStyle, type StyleRole, styleRole } from './style-names.js';
import { encodingInXpress, isXpressHeader, xpressParagraphs, xpressStyle } from './xpress-tags.js';

/** A line of such a text. */
export interface TaggedParagraph {
  /** The name of its style; empty where none is named. */
  readonly style: string;
  /** What a reader sees of it: nothing, where it defines styles. `LINE_BREAK` stands where its line is broken. */
  readonly text: string;
}

/** Whether a text may be an export of a layout program, by its first sign. */
export function mayBeLayout(text: string): boolean {
  return /^\ufeff?\s{0,200}(?:[<@[{#*.=]|[A-Z\d_-]{2,15}>>)/.test(text);
}

/** Whether a line begins such an export as the program writes it. */
export function isLayoutHeader(line: string): boolean {
  return isXpressHeader(line) || isIndesignHeader(line);
}

/** The lines of a text, each with what it is. */
export interface TaggedText {
  readonly paragraphs: readonly TaggedParagraph[];
  /** Whether every line is a paragraph, as in the exports of programs: others wrap their lines. */
  readonly isOneALine: boolean;
}

/** The text with what each line is; null where lines are no export of a layout program and mark no fields. */
export function taggedText(lines: readonly string[]): TaggedText | null {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (!mayBeLayout(first)) return null;
  const exported = layoutParagraphs(lines, first);
  if (exported !== null) return { paragraphs: exported, isOneALine: true };
  const marked = markedParagraphs(lines);
  return marked === null ? null : { paragraphs: marked, isOneALine: false };
}

function layoutParagraphs(lines: readonly string[], first: string): readonly TaggedParagraph[] | null {
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
  if (taggedText(lines.slice(0, SAMPLE)) === null) return null;
  const first = lines.findIndex((line) => line.trim() !== '');
  const headers = lines.flatMap((line, at) => (at > first && isLayoutHeader(line) ? [at] : []));
  if (headers.length > 0) return headers;
  const text = taggedText(lines);
  const below = headlinesBelowText(text?.paragraphs ?? []);
  return below.length === 0 && text?.isOneALine !== true ? null : below;
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
      found.push(headAbove(paragraphs, at));
      seen = 'byline';
    } else if (role === 'byline') seen = seen === 'nothing' ? 'byline' : seen;
    else if (role === 'text' && seen === 'byline') seen = 'text';
  }
  return found;
}

/** What stands above a headline and is its story's. */
const ABOVE_HEADLINE: ReadonlySet<StyleRole> = new Set(['kicker', 'date', 'source']);

function headAbove(paragraphs: readonly TaggedParagraph[], at: number): number {
  let from = at;
  while (isAboveHeadline(paragraphs[from - 1])) from -= 1;
  return from;
}

function isAboveHeadline(paragraph: TaggedParagraph | undefined): boolean {
  if (paragraph === undefined || paragraph.text.trim() === '') return false;
  return ABOVE_HEADLINE.has(styleRole(paragraph.style)) || /^slug/i.test(paragraph.style);
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
