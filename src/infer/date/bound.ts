/**
 * The bound for an article that prints no publication date: it cannot be older than the latest complete day that its
 * captions and text name as past. Days in sentences about the future are left out, since a bound has to be true.
 */
import type { RootContent } from 'mdast';
import type { FoundDate } from '../../dates/found.js';
import type { LineField, ParsedArticle } from '../../record/article.js';
import type { Edtf } from '../../record/brands.js';
import { formatEdtf } from '../../record/edtf.js';
import type { Field } from '../../record/field.js';
import { FUTURE_BEFORE_DATE, FUTURE_SENTENCE } from './cues.js';
import type { DateContext } from './printed-line.js';
import { quoteAround } from './quote.js';
import { completeDays } from './settle.js';

/** A run of text with the lines it stands on: a caption, or a paragraph whose lines are joined. */
interface Passage {
  readonly rule: 'not-before-caption' | 'not-before-text';
  readonly text: string;
  /** Line number and position in `text` at which each line begins, ascending. */
  readonly lineStarts: readonly { readonly line: number; readonly at: number }[];
}

const PLAUSIBLE = /(?:1[6-9]|20|2100|[\u0661\u0662\u06f1\u06f2])/;

/** Join lines to one text; null where no line can hold a year. */
function passageOf(rule: Passage['rule'], lines: readonly { line: number; text: string }[]): Passage | null {
  if (!lines.some(({ text }) => PLAUSIBLE.test(text))) return null;
  const lineStarts: { line: number; at: number }[] = [];
  let joined = '';
  for (const { line, text } of lines) {
    if (joined !== '') joined += ' ';
    lineStarts.push({ line, at: joined.length });
    joined += text.trim();
  }
  return { rule, text: joined, lineStarts };
}

function captionPassages({ figures }: ParsedArticle): readonly Passage[] {
  return figures.flatMap(({ caption }) => {
    const line = caption?.lines[0];
    const passage =
      caption === null || line === undefined ? null : passageOf('not-before-caption', [{ line, text: caption.text }]);
    return passage === null ? [] : [passage];
  });
}

const TEXT_FIELDS: ReadonlySet<LineField> = new Set(['body', 'heading', 'dateline', 'standfirst']);

/** Prose ends as a sentence does; a teaser, a heading or an entry of a calendar does not. */
const PROSE_END = /[.!?…؟:]["”’»)\]*_]{0,4}$/u;

/**
 * The source lines of a node that are text; captions and residue that stand between them are not, nor a row of the page
 * that was taken for text: it dates a comment, a change or another article.
 */
function linesOf(node: RootContent, { article: { document }, dated }: DateContext, isText: ReadonlySet<number>) {
  const lines: { line: number; text: string }[] = [];
  const { start, end } = node.position ?? {};
  for (let line = start?.line ?? 1; line <= (end?.line ?? 0); line += 1) {
    const text = document.lines[line - document.range.first];
    if (text !== undefined && isText.has(line) && dated(text.trim()) === null) lines.push({ line, text });
  }
  return lines;
}

function bodyPassages(context: DateContext): readonly Passage[] {
  const { article } = context;
  const isText = new Set(article.ledger.filter(({ field }) => TEXT_FIELDS.has(field)).map(({ line }) => line));
  return article.body
    .flatMap((node) => passageOf('not-before-text', linesOf(node, context, isText)) ?? [])
    .filter(({ text }) => PROSE_END.test(text.slice(-8)));
}

/** A full stop that ends a sentence: after a word of some length, before a capital or a script without them. */
const SENTENCE_END = /(?<=[\p{Ll}\p{Lo}\d%)]{3}["”’»)]{0,2}[.!?؟…]["”’»)]{0,2})\s+(?=["“‘«(]{0,2}[\p{Lu}\p{Lo}\d])/gu;

/** Characters before and after a date that are looked at for words about the future. */
const REACH = 500;

/** The words of a date's sentence before and after it, as far as they are looked at. */
function sentenceAround(text: string, date: FoundDate): { readonly before: string; readonly after: string } {
  const from = Math.max(0, date.start - REACH);
  const ends = [...text.slice(from, date.end + REACH).matchAll(SENTENCE_END)].map(({ index }) => from + index);
  const start = ends.findLast((end) => end < date.start) ?? from;
  const end = ends.find((at) => at >= date.end) ?? date.end + REACH;
  return { before: text.slice(start, date.start), after: text.slice(date.end, end) };
}

/** Whether the words around a date say that it was still to come. */
function isToCome(text: string, date: FoundDate): boolean {
  const { before, after } = sentenceAround(text, date);
  return FUTURE_BEFORE_DATE.test(before.slice(-60)) || FUTURE_SENTENCE.test(before) || FUTURE_SENTENCE.test(after);
}

/** The day with which a caption opens is the day of the picture, whatever the caption says of days to come. */
function isPictureDay({ rule, text }: Passage, { start, end }: FoundDate): boolean {
  return rule === 'not-before-caption' && start === 0 && /^\s?[,:.–—-]/u.test(text.slice(end, end + 2));
}

interface Bound {
  readonly field: Field<Edtf>;
  /** Year, month and day as one number, for comparison. */
  readonly rank: number;
}

function boundOf(passage: Passage, date: FoundDate): Bound | null {
  const { year, month, day } = date.parts;
  if (year === null || day === null || date.range) return null;
  if (!isPictureDay(passage, date) && isToCome(passage.text, date)) return null;
  const value = formatEdtf({ year, month, day, approximate: false, notBefore: true });
  const line = passage.lineStarts.findLast(({ at }) => at <= date.start)?.line;
  const field: Field<Edtf> = {
    value,
    origin: 'text',
    rule: passage.rule,
    lines: line === undefined ? [] : [line],
    text: quoteAround(passage.text, date.start),
  };
  return { field, rank: (year * 100 + month) * 100 + day };
}

/** The latest complete day that captions and text name, as the date that publication cannot precede. */
export function notBefore(context: DateContext): Field<Edtf> | null {
  let latest: Bound | null = null;
  for (const passage of [...captionPassages(context.article), ...bodyPassages(context)]) {
    for (const date of completeDays(passage.text, context.options)) {
      const bound = boundOf(passage, date);
      if (bound !== null && (latest === null || bound.rank > latest.rank)) latest = bound;
    }
  }
  return latest?.field ?? null;
}
