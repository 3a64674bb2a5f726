/** The date of a dateline that prints it with its year: `MOSCOW, April 1, 1997`. A day without year gives no date. */
import type { FoundDate } from '../../dates/found.js';
import type { ParsedArticle } from '../../record/article.js';
import type { Edtf } from '../../record/brands.js';
import { formatEdtf } from '../../record/edtf.js';
import type { Field } from '../../record/field.js';
import type { DateContext, PrintedLine } from './printed-line.js';
import { quoteAround } from './quote.js';
import { completeDays } from './settle.js';
import { entriesOf } from './timeline.js';
import { continuingLines } from './wrapped-lines.js';

/** The day, month or year that a date names; null for one without a year. */
export function edtfOf({ parts: { year, month, day } }: FoundDate): Edtf | null {
  return year === null ? null : formatEdtf({ year, month, day, approximate: false, notBefore: false });
}

/** The date in the dateline that was found when the text was parsed. */
function parsedDatelineDate({ article: { dateline }, options }: DateContext): Field<Edtf> | null {
  const [date] = dateline === null ? [] : completeDays(dateline.value.printed, options);
  const value = date === undefined ? null : edtfOf(date);
  if (dateline === null || value === null) return null;
  return { value, origin: dateline.origin, rule: 'dateline', lines: dateline.lines, text: dateline.value.printed };
}

/** What may stand before the date that opens a paragraph: a bracket, a place of up to three words and a comma. */
const BEFORE =
  /^\(?(?:\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?: \p{Lu}[\p{L}\p{M}.'’-]{1,24}){0,2}(?:,| [-–—])? ?(?:den |am |the )?)?$/u;
/** What follows it: an agency in brackets, then a dash or a stroke. */
const AFTER = /^\)?,?\s?(?:\([\p{L}\p{M}/ .]{2,30}\)\s?)?(?:[-–—|/]|:\s)/u;

/**
 * What follows a date that opens a paragraph by itself: a time or a full stop, then a sentence; or a quotation. Without
 * these it is an entry of a calendar: `3 March 2024 Boat race`.
 */
const BEFORE_SENTENCE = /^(?:(?:,? \d{1,2}[:.]\d{2}(?: ?Uhr| h)?\.?|\.)\s?(?=[\p{Lu}„“"«])|\s(?=[„“"«]\p{Lu}))/u;

/** Lines of running text that may open the article: a standfirst can stand before the dateline's paragraph. */
const OPENING = { lines: 3, characters: 60 };

function openingLines({ document, ledger, body }: ParsedArticle): readonly PrintedLine[] {
  const continuing = continuingLines(body);
  return ledger
    .filter(({ field, line }) => field === 'body' && !continuing.has(line))
    .slice(0, 3 * OPENING.lines)
    .map(({ line }) => ({ line, text: document.lines[line - document.range.first]?.trim() ?? '' }))
    .filter(({ text }) => text.length > OPENING.characters)
    .slice(0, OPENING.lines);
}

/** The date that opens a paragraph, with at most a place before it and a dash behind it. */
function openingDate({ line, text }: PrintedLine, { options }: DateContext): Field<Edtf> | null {
  const [date] = completeDays(text.slice(0, 120), options);
  const value = date === undefined ? null : edtfOf(date);
  if (date === undefined || value === null) return null;
  const behind = text.slice(date.end, date.end + 50);
  const stands = date.start === 0 && BEFORE_SENTENCE.test(behind);
  if (!stands && !(BEFORE.test(text.slice(0, date.start)) && AFTER.test(behind))) return null;
  return { value, origin: 'text', rule: 'dateline-opening', lines: [line], text: quoteAround(text, date.start) };
}

/** The complete date of the article's dateline, or of one that opens its text. */
export function datelineDate(context: DateContext): Field<Edtf> | null {
  const parsed = parsedDatelineDate(context);
  if (parsed !== null) return parsed;
  for (const line of openingLines(context.article)) {
    const date = openingDate(line, context);
    if (date !== null && !entriesOf(context.article.document.lines)(line.text)) return date;
  }
  return null;
}
