/**
 * The text proper and what stands in it without being text: end marks and credits beneath it, captions and notes
 * between its paragraphs, the dateline that opens it.
 */

import { readLabelledByline } from '../lines/byline.js';
import { readCaption } from '../lines/credit.js';
import { type DatelineReading, readDateline, readDatelineAlone } from '../lines/dateline.js';
import { opensWithCapitals, readOpeningDateline } from '../lines/dateline-opening.js';
import { endsSentence, type Line, lineKey, withText } from '../lines/line.js';
import type { Dateline, LineFate, ParsedArticle } from '../record/article.js';
import type { Field } from '../record/field.js';
import { readBody } from './body.js';
import { captionByCredit } from './credit-pairs.js';
import { type CaptionParts, captionField, creditField, fieldOf } from './fields.js';
import type { HeadReading } from './head.js';
import type { CaptionLine } from './head-state.js';
import { sourceNote } from './notes.js';
import { pullQuotes } from './pull-quote.js';
import { readTail } from './tail.js';

/** Shorter lines may well stand twice in one article and mean it. */
const LONG_ENOUGH_TO_REPEAT = 80;

export interface Flow {
  readonly body: ParsedArticle['body'];
  readonly captions: readonly CaptionLine[];
  readonly byline: Field<readonly string[]> | null;
  readonly dateline: Field<Dateline> | null;
  readonly dateLines: ParsedArticle['dateLines'];
  readonly notes: readonly Field<string>[];
  readonly fates: readonly LineFate[];
  readonly residue: readonly Residue[];
}

interface Residue {
  readonly line: Line;
  readonly rule: string;
}

/** What the head says, and, where each line is known to be a paragraph, the numbers of those that are subheadings. */
type KnownAbove = HeadReading & { readonly headings?: ReadonlySet<number> | null };

/** What the lines below the head are; `all` are the article's lines with blank ones, `rest` those still unread. */
export function readFlow(all: readonly Line[], rest: readonly Line[], head: KnownAbove): Flow {
  const tail = readTail(rest, head.byline?.value ?? [], all);
  const asides = readAsides(rest.slice(0, rest.length - tail.count), head);
  const opened = openDateline(asides.text, head);
  const headings = head.headings ?? null;
  const body =
    headings === null
      ? readBody(blocksOf(all, opened.lines))
      : readBody(
          opened.lines.map((line) => [line]),
          headings,
        );
  return {
    body: body.body,
    captions: asides.captions,
    byline: opened.byline ?? tail.byline,
    dateline: opened.dateline,
    dateLines: tail.dateLines,
    notes: asides.notes,
    fates: [...tail.fates, ...asides.fates, ...opened.fates, ...body.fates],
    residue: [...tail.residue, ...asides.residue],
  };
}

/** What stands between the paragraphs of a text. */
export interface Asides {
  /** The lines that are text. */
  readonly text: readonly Line[];
  readonly captions: readonly CaptionLine[];
  readonly notes: readonly Field<string>[];
  readonly fates: readonly LineFate[];
  readonly residue: readonly Residue[];
}

/** Captions, notes and repetitions between the paragraphs. */
export function readAsides(lines: readonly Line[], head: Pick<HeadReading, 'captions'>): Asides {
  const captions: CaptionLine[] = [];
  const notes: Field<string>[] = [];
  const fates: LineFate[] = [];
  const residue: Residue[] = [];
  const text: Line[] = [];
  const known = new Set(head.captions.flatMap(keysOf));
  const seen = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (isRepeat(line, known, seen)) {
      residue.push({ line, rule: 'repeat' });
      continue;
    }
    const caption = readCaption(line.text) ?? besideCredit(lines, at);
    const note = caption === null ? sourceNote(line.text) : null;
    if (caption !== null) {
      captions.push({ caption: captionField(caption, line), credit: creditField(caption, line) });
      known.add(line.key);
      fates.push({ line: line.no, field: caption.caption === '' ? 'credit' : 'caption', rule: caption.rule });
    } else if (note !== null) {
      notes.push(fieldOf(line.text, note, [line]));
      fates.push({ line: line.no, field: 'note', rule: note });
    } else text.push(line);
    seen.add(line.key);
  }
  const quotes = pullQuotes(text);
  for (const line of quotes) residue.push({ line, rule: 'pull-quote' });
  return { text: text.filter((line) => !quotes.has(line)), captions, notes, fates, residue };
}

/** The line at an index as a caption that only its credit on the next line tells, or the one above. */
function besideCredit(lines: readonly Line[], at: number): CaptionParts | null {
  const rule = captionByCredit(lines, at);
  return rule === null ? null : { caption: lines[at]?.text ?? '', credit: null, rule };
}

/** Whether a line says what a caption says (`known`), or a paragraph above it (`seen`). */
function isRepeat(line: Line, known: ReadonlySet<string>, seen: ReadonlySet<string>): boolean {
  return (known.size > 0 && known.has(line.key)) || (line.text.length > LONG_ENOUGH_TO_REPEAT && seen.has(line.key));
}

function keysOf({ caption, credit }: CaptionLine): readonly string[] {
  return [caption, credit].flatMap((field) => (field === null ? [] : [lineKey(field.text)]));
}

interface Opened {
  readonly lines: readonly Line[];
  /** The byline between points that sum the text up and its dateline. */
  readonly byline: Field<readonly string[]> | null;
  readonly dateline: Field<Dateline> | null;
  readonly fates: readonly LineFate[];
}

/** The dateline that opens the first paragraph, and the lines with it cut off. */
function openDateline(lines: readonly Line[], head: HeadReading): Opened {
  const alone = head.dateline === null ? datelineAlone(lines) : null;
  if (alone !== null) return alone;
  const at = head.dateline === null ? opensAt(lines) : 0;
  const first = lines[at];
  const found = first === undefined || head.dateline !== null ? null : (readDateline(first.text) ?? opening(lines, at));
  if (first === undefined || found === null) return { lines, byline: null, dateline: null, fates: [] };
  const above = lines[at - 1];
  const writer = above === undefined || head.byline !== null ? null : readLabelledByline(above.text);
  const opened = lines.with(at, withText(first, found.rest));
  const fates: LineFate[] = [{ line: first.no, field: 'dateline', rule: found.rule }];
  if (above !== undefined && writer !== null) fates.push({ line: above.no, field: 'byline', rule: writer.rule });
  return {
    lines: writer === null ? opened : opened.toSpliced(at - 1, 1),
    byline: above === undefined || writer === null ? null : fieldOf(writer.names, writer.rule, [above]),
    dateline: fieldOf({ printed: found.printed, place: found.place }, found.rule, [first]),
    fates,
  };
}

/** A dateline that only the paragraph at an index shows to be one; where other paragraphs begin so, they have speakers or subjects. */
function opening(lines: readonly Line[], at: number): DatelineReading | null {
  const found = readOpeningDateline(lines[at]?.text ?? '');
  return found === null || lines.some(({ text }, i) => i !== at && opensWithCapitals(text)) ? null : found;
}

/** Short lines above the text, such as points that sum it up, beneath which its dateline is still looked for. */
const MOST_ABOVE = 8;
/** Longest of them, in characters. */
const LONGEST_ABOVE = 140;

/** Index of the line that opens the text: the first, or one with a dated dateline below short lines that end no sentence. */
function opensAt(lines: readonly Line[]): number {
  const at = lines
    .slice(0, MOST_ABOVE)
    .findIndex(({ text }) => text.length > LONGEST_ABOVE || endsSentence(text) || text.endsWith(':'));
  const line = lines[at];
  const opens =
    line !== undefined && line.text.length >= PARAGRAPH && readDateline(line.text)?.rule === 'dateline-dated';
  return opens ? at : 0;
}

/** Lines below a headline nobody knew in which a dateline may still stand by itself. */
const NEAR_TOP = 3;
/** Least length of the paragraph that a dateline below other lines opens. */
const PARAGRAPH = 60;

/** A dateline on a line of its own: `CHICAGO, Feb 26 -`. Lower down it opens a paragraph: `Pay April 1` opens none. */
function datelineAlone(lines: readonly Line[]): Opened | null {
  for (const [i, line] of lines.slice(0, NEAR_TOP).entries()) {
    const dashed = /\s?[-–—]{1,2}$/.test(line.text);
    const found = readDatelineAlone(line.text.replace(/\s?[-–—]{1,2}$/, ''));
    const opens = i === 0 ? dashed || !isFigures(lines[1]) : (lines[i + 1]?.text.length ?? 0) >= PARAGRAPH;
    if (found === null || !opens) continue;
    return {
      lines: lines.filter((other) => other !== line),
      byline: null,
      dateline: fieldOf({ printed: found.printed, place: found.place }, found.rule, [line]),
      fates: [{ line: line.no, field: 'dateline', rule: found.rule }],
    };
  }
  return null;
}

/** A short row such as `Record March 14`: what stands above it is another row. */
function isFigures(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < PARAGRAPH && /\d$/.test(line.text);
}

/** Runs of body lines without a blank line, residue or caption between; both lists are in the order of the file. */
function blocksOf(all: readonly Line[], body: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let open: Line[] | null = null;
  let next = 0;
  for (const { no } of all) {
    const kept = body[next];
    if (kept === undefined || kept.no !== no) {
      open = null;
      continue;
    }
    next += 1;
    if (open === null) {
      open = [];
      blocks.push(open);
    }
    open.push(kept);
  }
  return blocks;
}
