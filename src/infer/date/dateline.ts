/** The date of a dateline that prints it with its year: `MOSCOW, April 1, 1997`. A day without year gives no date. */
import type { FoundDate } from '../../dates/found.js';
import type { Field, ParsedArticle } from '../../record/article.js';
import type { Edtf } from '../../record/brands.js';
import { formatEdtf } from '../../record/edtf.js';
import type { DateContext, PrintedLine } from './printed-line.js';
import { quoteAround } from './quote.js';
import { completeDays } from './settle.js';

function edtfOf({ parts: { year, month, day } }: FoundDate): Edtf | null {
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

/** The first line of running text. */
function firstTextLine({ document, ledger }: ParsedArticle): PrintedLine | null {
  for (const { line, field } of ledger) {
    const text = document.lines[line - document.range.first]?.trim() ?? '';
    if (field === 'body' && text.length > 60) return { line, text };
  }
  return null;
}

/** The date that opens the text: `Port Meridian, 14 December 2021 – The council …`. */
function openingDate({ article, options }: DateContext): Field<Edtf> | null {
  const first = firstTextLine(article);
  if (first === null) return null;
  const [date] = completeDays(first.text.slice(0, 120), options);
  if (
    date === undefined ||
    !BEFORE.test(first.text.slice(0, date.start)) ||
    !AFTER.test(first.text.slice(date.end, date.end + 50))
  ) {
    return null;
  }
  const value = edtfOf(date);
  const { line, text } = first;
  return value === null
    ? null
    : { value, origin: 'text', rule: 'dateline-opening', lines: [line], text: quoteAround(text, date.start) };
}

/** The complete date of the article's dateline, or of one that opens its first paragraph. */
export function datelineDate(context: DateContext): Field<Edtf> | null {
  return parsedDatelineDate(context) ?? openingDate(context);
}
