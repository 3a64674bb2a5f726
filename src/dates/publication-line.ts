/**
 * Lines that print when an article was published or updated: a date with at most a label, a weekday, a time and words of
 * the page around it. A sentence that names a date is none.
 */
import { hasDigit, scanDates } from './forms.js';
import type { FoundDate, ReadingOptions } from './found.js';
import { type DateKind, MAY_SAY_UPDATED } from './labels.js';
import { hasTimeRange, type LineWords, lineWords } from './line-words.js';

/** `bare`: no word says whether the date is that of publication or of a change. */
export type PublicationKind = 'published' | 'updated' | 'bare';

export interface PublicationLine {
  readonly kind: PublicationKind;
  /** The date of publication as printed; also an inexact one (`Feb. 15`, `03/04/2023`) or an impossible one. */
  readonly published: FoundDate | null;
  /** The date of the last change as printed. */
  readonly updated: FoundDate | null;
}

/** Longest publication line, in characters. */
const LONGEST_LINE = 160;
/** Signs that a publication line does not contain. */
const SENTENCE_SIGNS = /[?!%$€£"“”«»;؟]/;

interface ReadLine {
  readonly dates: readonly FoundDate[];
  readonly words: LineWords;
}

/** Whether a line can be a publication line or a row at all: a cheap look, for callers with many lines. */
export function mayPrintDate(text: string): boolean {
  return text.length <= LONGEST_LINE && hasDigit(text);
}

/** Read a line that may print a date; its words only until more than `mostForeign` of them are foreign. */
function readLine(text: string, options: ReadingOptions, mostForeign?: number): ReadLine | null {
  if (!mayPrintDate(text) || SENTENCE_SIGNS.test(text)) return null;
  const dates = scanDates(text, options);
  if (dates.length === 0 || dates.some(({ range }) => range) || saysWhenItHappens(text, dates)) return null;
  return { dates, words: lineWords(text, dates, { lang: options.lang, mostForeign }) };
}

/** Whether the line tells the hours of an event; the date's own hyphens are no range. */
function saysWhenItHappens(text: string, dates: readonly FoundDate[]): boolean {
  let from = 0;
  for (const { start, end } of dates) {
    if (hasTimeRange(text.slice(from, start))) return true;
    from = end;
  }
  return hasTimeRange(text.slice(from));
}

/** What the labels between the date before and this one say of it; a plain `date` gives way to any other. */
function kindOf({ dates, words }: ReadLine, index: number): DateKind {
  if (words.labels.length === 0) return 'plain';
  const from = dates[index - 1]?.end ?? 0;
  const until = dates[index]?.start ?? 0;
  const before = words.labels.filter(({ start }) => start >= from && start < until);
  return before.findLast(({ kind }) => kind !== 'plain')?.kind ?? 'plain';
}

const sameParts = (a: FoundDate, b: FoundDate) =>
  a.parts.year === b.parts.year && a.parts.month === b.parts.month && a.parts.day === b.parts.day;

function lineOf(line: ReadLine): PublicationLine | null {
  const kinds = line.dates.map((_, index) => kindOf(line, index));
  const of = (wanted: DateKind) => line.dates.filter((_, index) => kinds[index] === wanted);
  const [published] = of('published');
  const [updated = null] = of('updated');
  const [plain, ...others] = of('plain');
  if (plain !== undefined && others.some((other) => !sameParts(plain, other))) return null;
  if (published !== undefined) return { kind: 'published', published, updated };
  if (plain !== undefined) return { kind: 'bare', published: plain, updated };
  return updated === null ? null : { kind: 'updated', published: null, updated };
}

/** `March 02, 2020 07:00 ET | Source: Norda Grain Inc.`: wires of press releases name behind the day who issued one. */
const ISSUED_BY = /(?<=\d{4}.{0,20})\s\|\s(?:source|quelle|fuente|fonte)\s?:\s\p{Lu}[^|]{2,80}$/iu;

/**
 * Read a line as a publication line, or null where it is none. `15.02.2023, 14:30 Uhr` and `Friday, January 4, 2019` are
 * bare; `Published 3 May 2020 | Updated 4 May 2020` gives both dates; `By Ana Quill | 15 February 2023` is none.
 */
export function publicationLine(text: string, options: ReadingOptions): PublicationLine | null {
  const line = readLine(text.includes('|') ? text.replace(ISSUED_BY, '') : text, options, 0);
  return line === null || line.words.foreign.length > 0 ? null : lineOf(line);
}

/** What divides the parts of a row. */
const DIVIDER = /[|•·●∙⋅–—/,:;()<>\t]| {2}| - /g;
/** Most words in a row besides its date, and in one part of it. */
const LONGEST = { row: 9, part: 5 };
/** A sentence, or a piece of one that was cut at the end of a line. */
const SENTENCE_ENDS = /(?:[\p{L}\p{N}]{2}\.|,)\s*$/u;
/** The line under an embedded post: `— Name (@name) May 21, 2015`. */
const EMBEDDED_POST = /@\w/;

/** The positions at which the parts of a row end, ascending. */
function partEnds({ words }: ReadLine): readonly number[] {
  return [...[...words.rest.matchAll(DIVIDER)].map(({ index }) => index), words.rest.length];
}

/**
 * Whether the line is made as a row is: few words in few parts, and no date in the middle of a part, where a sentence
 * would have it (`is made chairman on 1.9.2015 by the board`).
 */
function isRow(line: ReadLine): boolean {
  const { foreign } = line.words;
  const ends = partEnds(line);
  const partOf = (position: number) => ends.findIndex((end) => end >= position);
  const parts = foreign.map(partOf);
  const inPart = (part: number) => foreign.filter((_, index) => parts[index] === part);
  if (foreign.length > LONGEST.row || parts.some((part) => inPart(part).length > LONGEST.part)) return false;
  return line.dates.every(({ start }) => {
    const beside = inPart(partOf(start));
    return beside.every((position) => position < start) || beside.every((position) => position > start);
  });
}

/** Whether the line opens with "published" and the date, whatever follows. */
function opensPublished({ dates, words }: ReadLine): boolean {
  const start = dates[0]?.start ?? 0;
  return (
    words.labels.some((label) => label.kind === 'published' && label.start < start) &&
    !words.foreign.some((at) => at < start)
  );
}

/** `15.02.2023 / Harbour / Ferries / …`: however many sections follow the date. */
const SECTIONS = /^\s{0,3}[/|·•](?:[^/|·•]{0,40}[/|·•]){2}/u;

/** Whether the line is a date with a list of sections behind it. */
function opensRow({ dates: [first, ...others], words }: ReadLine, text: string): boolean {
  if (first === undefined || others.length > 0 || words.foreign.some((at) => at < first.start)) return false;
  return SECTIONS.test(text.slice(first.end));
}

/** `WordPress 4.8.12`: a year of two digits is one only where no other word stands in its part of the row. */
function looksLikeVersion({ dates, words }: ReadLine): boolean {
  return dates.some(
    ({ shortYear, start }) =>
      shortYear !== null && words.foreign.some((at) => at < start && !words.rest.slice(at, start).match(DIVIDER)),
  );
}

function rowOf(line: ReadLine, text: string): PublicationLine | null {
  if (line.words.otherSubject || SENTENCE_ENDS.test(text.slice(-20)) || EMBEDDED_POST.test(text)) return null;
  if (looksLikeVersion(line)) return null;
  return isRow(line) || opensPublished(line) || opensRow(line, text) ? lineOf(line) : null;
}

/** A line read as a publication line where it is one, else as a row. */
export interface DatedLine extends PublicationLine {
  /** True for a publication line, false for a row that holds other things besides. */
  readonly plain: boolean;
}

/**
 * Read a line that holds a date: a publication line, or a row of a page with a date beside other short things: an author,
 * a place, a section (`By Ana Quill | 15 February 2023`, `Port Meridian, 15.02.2023`). Null for sentences. A row is weaker
 * than a publication line: only where it stands tells whether its date is the article's.
 */
export function datedLine(text: string, options: ReadingOptions): DatedLine | null {
  const line = readLine(text, options);
  if (line === null) return null;
  const plain = line.words.foreign.length === 0;
  const found = plain ? lineOf(line) : rowOf(line, text);
  return found === null ? null : { ...found, plain };
}

/** Whether a line may say that its date is that of a change: a cheap look; false is certain. */
export function maySayUpdated(text: string): boolean {
  return MAY_SAY_UPDATED.test(text);
}

/** Longest label that stands alone on its line, in characters. */
const LONGEST_LABEL_LINE = 40;

/** Whether a line may be a label alone: a cheap look; false is certain. */
export function mayBeLabelLine(text: string): boolean {
  return text.length <= LONGEST_LABEL_LINE && !/\d/.test(text);
}

/** Whether a line is a label alone (`Published:`), whose date stands on the next line. */
export function isLabelLine(text: string): boolean {
  if (!mayBeLabelLine(text)) return false;
  const { labels, foreign } = lineWords(text, [], { lang: null, mostForeign: 0 });
  return foreign.length === 0 && labels.some(({ kind }) => kind !== 'plain');
}
