/** Lines that may print an article's date, and which of several counts. */
import type { FoundDate, ReadingOptions } from '../../dates/found.js';
import { type DatedLine, datedLine, isLabelLine, mayPrintDate } from '../../dates/publication-line.js';
import type { ParsedArticle } from '../../record/article.js';
import type { Edtf } from '../../record/brands.js';
import type { Field } from '../../record/field.js';
import { quoteAround } from './quote.js';
import { type SettledDate, type Surroundings, settle } from './settle.js';

/** The article, how its dates are read, and what its other dates say about one that leaves something open. */
export interface DateContext {
  readonly article: ParsedArticle;
  readonly options: ReadingOptions;
  readonly around: Surroundings;
  /** Reads a line as a publication line or a row, each line once: several rules ask about the same. */
  readonly dated: (text: string) => DatedLine | null;
}

/** A reader of lines that remembers what it read; to be kept no longer than its article. */
export function lineReader(options: ReadingOptions): DateContext['dated'] {
  const known = new Map<string, DatedLine | null>();
  return (text) => {
    if (!mayPrintDate(text)) return null;
    let reading = known.get(text);
    if (reading === undefined) {
      reading = datedLine(text, options);
      known.set(text, reading);
    }
    return reading;
  };
}

/** A line of the source. */
export interface PrintedLine {
  readonly line: number;
  readonly text: string;
}

/** How lines are read: the name that evidence gives to it, the reader, and which of a line's dates is meant. */
export interface LineRule {
  readonly name: string;
  readonly read: (text: string, context: DateContext) => DatedLine | null;
  readonly pick: 'published' | 'updated';
}

/** A line with the date it gives. */
export interface Candidate extends PrintedLine {
  readonly field: Field<Edtf>;
  /** To the day. */
  readonly exact: boolean;
  /** Read with the label above it. */
  readonly reading: DatedLine;
  /** Whether the line alone, without a label above it, is a publication line. */
  readonly plain: boolean;
}

function fieldFor(
  date: SettledDate,
  found: FoundDate,
  { line, text, rule }: PrintedLine & { rule: string },
): Field<Edtf> {
  const lines = [...new Set([line, ...date.support])].sort((a, b) => a - b);
  return { value: date.edtf, origin: 'text', rule, lines, text: quoteAround(text, Math.min(found.start, text.length)) };
}

/** The last line with text above a line of an article; empty where there is none. */
export function textAbove({ document }: ParsedArticle, line: number): string {
  for (let above = line - 1; above >= document.range.first; above -= 1) {
    const text = document.lines[above - document.range.first]?.trim() ?? '';
    if (text !== '') return text;
  }
  return '';
}

/** The label that stands alone on the last line with text above this one, with a space; empty where none does. */
function labelAbove(article: ParsedArticle, line: number): string {
  const text = textAbove(article, line);
  return isLabelLine(text) ? `${text} ` : '';
}

/** The lines that give a date when read by a rule, in the order given; read only as far as they are asked for. */
export function* candidatesOf(
  lines: Iterable<PrintedLine>,
  rule: LineRule,
  context: DateContext,
): Generator<Candidate> {
  for (const { line, text } of lines) {
    const alone = rule.read(text, context);
    const label = alone === null ? '' : labelAbove(context.article, line);
    const reading = label === '' ? alone : rule.read(label + text, context);
    const found = reading?.[rule.pick] ?? null;
    const date = found === null ? null : settle(found, context.around);
    if (alone === null || reading === null || found === null || date === null) continue;
    const field = fieldFor(date, found, { line, text, rule: rule.name });
    yield { line, text, field, exact: date.exact, reading, plain: alone.plain };
  }
}

/** The first date exact to the day, else the first exact to the month. */
export function firstExact(candidates: Iterable<Candidate>): Field<Edtf> | null {
  let month: Field<Edtf> | null = null;
  for (const { field, exact } of candidates) {
    if (exact) return field;
    month ??= field;
  }
  return month;
}

/** The date on which all agree, as its first line gives it. */
export function agreedDate(candidates: readonly Candidate[]): Field<Edtf> | null {
  const [first] = candidates;
  return first !== undefined && candidates.every(({ field }) => field.value === first.field.value) ? first.field : null;
}
