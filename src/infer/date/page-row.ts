/**
 * The date that a saved page prints in a row by itself which was not recognised as the article's when the text was
 * parsed: such rows also date comments, events and other articles, so it counts only where it stands.
 */
import { mayBeLabelLine, mayPrintDate, maySayUpdated } from '../../dates/publication-line.js';
import { textKey } from '../../lines/line.js';
import type { ParsedArticle } from '../../record/article.js';
import type { Edtf } from '../../record/brands.js';
import type { Field, LineRange } from '../../record/field.js';
import {
  agreedDate,
  type Candidate,
  candidatesOf,
  type DateContext,
  type LineRule,
  textAbove,
} from './printed-line.js';
import { entriesOf } from './timeline.js';
import { continuingLines } from './wrapped-lines.js';

const ANY_ROW: LineRule = {
  name: 'page-date-row',
  read: (text, { dated }) => dated(text),
  pick: 'published',
};

/** A line with text, counted without blank lines. */
interface PageLine {
  readonly line: number;
  readonly text: string;
  /** Its place among the lines with text, from 0. */
  readonly at: number;
}

/** Rules of lines that print days on which a page was kept or sent. */
const SAVING: ReadonlySet<string> = new Set(['saved-on', 'web-archive', 'printing', 'chat-message']);

/** Heads a list of what an article was written from, each with a day of its own. */
const SOURCES = /^.{0,40}\b(?:sources|references|quellen|fuentes|fonti|bronnen)\s?:$/iu;

/**
 * The lines with text between two lines, without captions and without those that say when somebody kept the page; a
 * paragraph that was wrapped is one.
 */
function pageLines(
  { document, ledger, frontMatter, body }: ParsedArticle,
  { first, last }: LineRange,
): readonly PageLine[] {
  const others = new Set<number>();
  for (const { field, rule, line } of ledger) if (field === 'caption' || SAVING.has(rule)) others.add(line);
  // A program that says when it saved the page says when its note was changed, too.
  const note = frontMatter?.lineOf.captured === undefined ? null : frontMatter.range;
  const lines: PageLine[] = [];
  const continuing = continuingLines(body);
  let isInSources = false;
  for (
    let line = note === null ? first : Math.max(first, note.last + 1);
    line <= Math.min(last, document.range.last);
    line += 1
  ) {
    const text = document.lines[line - document.range.first]?.trim() ?? '';
    isInSources = SOURCES.test(text) || (isInSources && text !== '');
    if (isInSources) continue;
    const open = continuing.has(line) ? lines.pop() : undefined;
    if (open !== undefined) lines.push({ ...open, text: `${open.text} ${text}` });
    else if (text !== '' && !others.has(line)) lines.push({ line, text, at: lines.length });
  }
  return lines;
}

/** Shortest headline that is looked for again in the page, in characters. */
const TELLING = 15;
/** Places of the headline that are looked at: a page has two or three. */
const MOST_PLACES = 20;
/** Longest line that can be a headline, in characters. */
const LONGEST_HEADLINE = 300;

/** Whether a line says the headline, or the headline with a site's name before or after it says the line. */
function saysHeadline(key: string, headline: string): boolean {
  if (key.length < TELLING || key.length < headline.length / 2) return false;
  return (
    key === headline || headline.startsWith(`${key} `) || headline.endsWith(` ${key}`) || key.startsWith(`${headline} `)
  );
}

/** Characters of the first paragraph of an article, more than any line of a menu or teaser. */
const PARAGRAPH = 200;
/** Lines with text between a date and the first paragraph. */
const BEFORE_PARAGRAPH = 10;
const SENTENCE_END = /[.!?…؟]["”’»)]{0,2}$/u;

/** The place of the first line that is plainly text; behind the last line where none is. */
function textPlace(lines: readonly PageLine[]): number {
  return lines.find(({ text }) => text.length > PARAGRAPH && SENTENCE_END.test(text.slice(-8)))?.at ?? lines.length;
}

/** Where the headline stands: a saved page prints it as its title and again above the text. */
function headlinePlaces(lines: readonly PageLine[], { title }: ParsedArticle, textAt: number): readonly number[] {
  const headline = textKey(title?.text ?? '');
  const titleLine = title?.lines[0];
  const again = lines.filter(({ text, line, at }) => {
    if (line === titleLine) return true;
    const couldBe = at < textAt && headline.length >= TELLING && text.length <= LONGEST_HEADLINE;
    return couldBe && saysHeadline(textKey(text), headline);
  });
  return again.length === 0 ? [0] : again.slice(0, MOST_PLACES).map(({ at }) => at);
}

interface Placed extends Candidate {
  readonly at: number;
}

/** Lines with text between a headline and its date: above it, below it. */
const REACH = { above: 5, below: 12 };

/** How much further away a row may be than a line that is a date and no more, to be preferred to it. */
const ROW_PENALTY = 3;

/** The same for a line below the first paragraph: there stand other articles' dates. */
const PAST_TEXT_PENALTY = 6;

/** How far a date stands from the nearest headline; lines above count more. Infinity out of reach. */
function distance({ at, plain }: Placed, places: readonly number[], textAt: number): number {
  const gaps = places.map((place) => {
    const gap = at - place;
    if (gap > REACH.below || -gap > REACH.above) return Number.POSITIVE_INFINITY;
    return gap >= 0 ? gap : -gap * 1.5;
  });
  return Math.min(...gaps) + (plain ? 0 : ROW_PENALTY) + (at > textAt ? PAST_TEXT_PENALTY : 0);
}

/** The date nearest to a headline. */
function nearHeadline(rows: readonly Placed[], places: readonly number[], textAt: number): Placed | null {
  let best: { readonly row: Placed; readonly gap: number } | null = null;
  for (const row of rows) {
    const gap = distance(row, places, textAt);
    if (gap < (best?.gap ?? Number.POSITIVE_INFINITY)) best = { row, gap };
  }
  return best?.row ?? null;
}

/** The last line above the first long paragraph that is a date and no more, else the last row there. */
function aboveText(rows: readonly Placed[], textAt: number): Placed | null {
  const above = rows.filter(({ at }) => at <= textAt && textAt - at <= BEFORE_PARAGRAPH);
  return above.findLast(({ plain }) => plain) ?? above.at(-1) ?? null;
}

/** A reader's comment is dated `January 15, 2014 at 23:36`. */
const COMMENT_TIME = /\d\s+(?:um|at|à|a las|alle)\s+\d{1,2}[:.h]\d{2}/i;

/** Whether a line may print a date; for dates of change, one that is said to be one. */
function mayGive({ text, line }: PageLine, { pick }: LineRule, { article }: DateContext): boolean {
  if (!mayPrintDate(text)) return false;
  if (pick === 'published' || maySayUpdated(text)) return true;
  const above = textAbove(article, line);
  return mayBeLabelLine(above) && maySayUpdated(above);
}

/** The rows of a page that give a day. */
function rowsOf(lines: readonly PageLine[], rule: LineRule, context: DateContext): readonly Placed[] {
  const isEntry = entriesOf(lines.map(({ text }) => text));
  const dated = lines.filter((line) => !isEntry(line.text) && mayGive(line, rule, context));
  if (dated.length === 0) return [];
  const atOfLine = new Map(dated.map(({ line, at }) => [line, at]));
  return [...candidatesOf(dated, rule, context)]
    .filter(({ exact }) => exact)
    .map((row) => ({ ...row, at: atOfLine.get(row.line) ?? 0 }));
}

/** The dates that a page's rows give the article. */
export interface PageDates {
  /** Of the row nearest to the headline. */
  readonly near: Field<Edtf> | null;
  /** Of a row elsewhere: right above the text, after the word "published", or the only date that the page prints. */
  readonly elsewhere: Field<Edtf> | null;
}

function elsewhereOn(rows: readonly Placed[], aboveRow: Placed | null): Field<Edtf> | null {
  const placed = aboveRow ?? rows.find(({ reading }) => reading.kind === 'published');
  return placed?.field ?? agreedDate(rows.filter(({ plain, text }) => plain && !COMMENT_TIME.test(text)));
}

/** Read the rows of the page around an article. */
export function pageDates(context: DateContext): PageDates {
  const lines = pageLines(context.article, context.article.document.range);
  const rows = rowsOf(lines, ANY_ROW, context);
  if (rows.length === 0) return { near: null, elsewhere: null };
  const textAt = textPlace(lines);
  const near = nearHeadline(rows, headlinePlaces(lines, context.article, textAt), textAt);
  const above = textAt < lines.length ? aboveText(rows, textAt) : null;
  return { near: near?.field ?? null, elsewhere: elsewhereOn(rows, above) };
}

/** The date of change that a page prints right below its headline. */
export function updatedRowDate(context: DateContext): Field<Edtf> | null {
  const { title, document } = context.article;
  const titleLine = title?.lines[0] ?? document.range.first;
  const lines = pageLines(context.article, { first: titleLine, last: titleLine + 2 * REACH.below });
  const rows = rowsOf(lines, { ...ANY_ROW, name: 'updated-row', pick: 'updated' }, context);
  return nearHeadline(rows, [0], lines.length)?.field ?? null;
}
