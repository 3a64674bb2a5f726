/**
 * From a date as printed to a date as known. What the printed words leave open (the order of two numbers, the century of
 * a year) is settled only by what the same document prints elsewhere; otherwise it stays open and gives no date.
 */

import { findDates, scanDates } from '../../dates/forms.js';
import { type DateOrder, type FoundDate, isYear, type ReadingOptions } from '../../dates/found.js';
import type { ParsedArticle, SourceDocument } from '../../record/article.js';
import type { Edtf } from '../../record/brands.js';
import { exists, formatEdtf } from '../../record/edtf.js';
import { once } from '../../record/once.js';

/** A date that the text supports, with the lines that helped to settle it besides its own. */
export interface SettledDate {
  readonly edtf: Edtf;
  readonly exact: boolean;
  readonly support: readonly number[];
}

/** What a document shows, and the first line that shows it. */
interface Evidence<T> {
  readonly value: T;
  readonly line: number;
}

/** What a document's other dates say about one that leaves something open; looked for when first asked. */
export interface Surroundings {
  readonly order: () => Evidence<DateOrder> | null;
  readonly latestYear: () => Evidence<number> | null;
  /** A line that belongs to a page of the web, where there is one. */
  readonly webLine: number | null;
}

/** The order that a date of numbers shows by itself because one of them is above twelve. */
function orderShown(date: FoundDate, text: string): DateOrder | null {
  const { day } = date.parts;
  if (date.form !== 'numbers' || date.exactness === 'ambiguous' || day === null || day <= 12) return null;
  return Number.parseInt(text.slice(date.start), 10) === day ? 'dmy' : 'mdy';
}

/** The order of the document's other dates of numbers, where they show one and all the same. */
function orderOfDocument(document: SourceDocument, options: ReadingOptions): Evidence<DateOrder> | null {
  const shown = document.lines.flatMap((text, index) =>
    scanDates(text, options).flatMap((date) => {
      const order = orderShown(date, text);
      return order === null ? [] : [{ value: order, line: document.range.first + index }];
    }),
  );
  const [first] = shown;
  return first !== undefined && shown.every(({ value }) => value === first.value) ? first : null;
}

const YEARS = /(?<!\d)(?:19[7-9]|20[0-9])\d(?!\d)/g;

/** The latest year from 1970 on that the document prints in full. */
function latestYear(document: SourceDocument): Evidence<number> | null {
  let latest: Evidence<number> | null = null;
  for (const [index, text] of document.lines.entries()) {
    for (const [digits] of text.matchAll(YEARS)) {
      const year = Number(digits);
      if (latest === null || year > latest.value) latest = { value: year, line: document.range.first + index };
    }
  }
  return latest;
}

/** Residue that only pages of the web leave. */
const WEB_RESIDUE: ReadonlySet<string> = new Set(['share-row', 'share-count', 'cookies', 'comments', 'newsletter']);

/** The surroundings of every date in an article's document. */
export function surroundingsOf({ document, residue }: ParsedArticle, options: ReadingOptions): Surroundings {
  return {
    order: once(() => orderOfDocument(document, options)),
    latestYear: once(() => latestYear(document)),
    webLine: residue.find(({ rule }) => WEB_RESIDUE.has(rule))?.line ?? null,
  };
}

/** The first year that the web has pages of, and the last that two digits are read as where nothing else tells. */
const WEB_YEARS = { first: 1991, last: 2060 };

/** The year that two digits stand for on a page of the web that prints no full year: none is older than the web. */
function yearOfWebPage(shortYear: number, { webLine }: Surroundings): Evidence<number> | null {
  if (webLine === null) return null;
  const year = [1900, 2000]
    .map((century) => century + shortYear)
    .find((candidate) => candidate >= WEB_YEARS.first && candidate <= WEB_YEARS.last);
  return year === undefined ? null : { value: year, line: webLine };
}

/** How far before and after the latest year printed in full an article can have appeared, in years. */
const WINDOW = { before: 10, after: 30 };

/**
 * The year that two digits stand for, judged by the latest year printed in full in the same document: a text that names
 * 2018 did not appear in 1919. No full year from 1970 on and no page of the web, or none of the two centuries near it: the
 * year stays unknown.
 */
function yearOfDocument(shortYear: number, around: Surroundings): Evidence<number> | null {
  const latest = around.latestYear();
  if (latest === null) return yearOfWebPage(shortYear, around);
  const { value, line } = latest;
  const year = [1900, 2000]
    .map((century) => century + shortYear)
    .find((candidate) => candidate >= value - WINDOW.before && candidate <= value + WINDOW.after);
  return year === undefined || !isYear(year) ? null : { value: year, line };
}

/** Day and month in the order of the document's other dates; the date itself where its order is clear. */
function settleOrder(date: FoundDate, around: Surroundings): Evidence<FoundDate> | null {
  if (date.exactness !== 'ambiguous') return { value: date, line: 0 };
  const order = around.order();
  if (order === null) return null;
  const { year, month, day } = date.parts;
  if (order.value === 'dmy' || day === null) return { value: date, line: order.line };
  return { value: { ...date, parts: { year, month: day, day: month } }, line: order.line };
}

/**
 * What a printed date amounts to; null where it names no year, no existing day, or can be read in two ways. A year of two
 * digits counts only where the document tells its century.
 */
export function settle(date: FoundDate, around: Surroundings): SettledDate | null {
  if (date.impossible || date.exactness === 'yearless') return null;
  const ordered = settleOrder(date, around);
  if (ordered === null) return null;
  const century = date.shortYear === null ? null : yearOfDocument(date.shortYear, around);
  const { month, day } = ordered.value.parts;
  const year = date.parts.year ?? century?.value ?? null;
  if (year === null || !exists({ year, month, day })) return null;
  const edtf = formatEdtf({ year, month, day, approximate: false, notBefore: false });
  const support = [ordered.line, century?.line ?? 0].filter((line) => line > 0);
  return { edtf, exact: day !== null, support };
}

/** The dates of a text that are exact to the day. */
export function completeDays(text: string, options: ReadingOptions): readonly FoundDate[] {
  return findDates(text, options).filter(({ exactness }) => exactness === 'day');
}
