/** The dates of lines that were taken for publication lines when the text was parsed, and of the byline's own line. */
import { findDates } from '../../dates/forms.js';
import type { DatedLine } from '../../dates/publication-line.js';
import type { ParsedArticle } from '../../record/article.js';
import type { Edtf } from '../../record/brands.js';
import type { Field } from '../../record/field.js';
import {
  agreedDate,
  candidatesOf,
  type DateContext,
  firstExact,
  type LineRule,
  type PrintedLine,
} from './printed-line.js';

/** Read a line that was taken for a publication line already: as one, as a row, or for the one date in it. */
function readDateLine(text: string, { dated, options }: DateContext): DatedLine | null {
  const reading = dated(text);
  if (reading !== null) return reading;
  const [only, ...others] = findDates(text, options);
  if (only === undefined || others.length > 0) return null;
  return { kind: 'bare', published: only, updated: null, plain: false };
}

const PUBLISHED: LineRule = { name: 'publication-line', read: readDateLine, pick: 'published' };
const UPDATED: LineRule = { name: 'updated-line', read: readDateLine, pick: 'updated' };

/** Lines of the file within which a date belongs to the headline. */
const NEAR = 40;

/** Whether a line stands above the headline or not far below it. */
function isNearHeadline({ title, document }: ParsedArticle, line: number): boolean {
  return line - (title?.lines[0] ?? document.range.first) <= NEAR;
}

/**
 * The date of the first line that says "published"; else of the first near the headline that prints a date and no more;
 * else the one date on which such lines further down agree.
 */
export function publicationDate(context: DateContext): Field<Edtf> | null {
  const { article } = context;
  const labelled = article.dateLines.filter(({ kind }) => kind === 'published');
  const bare = article.dateLines.filter(({ kind }) => kind === 'bare');
  const near = bare.filter(({ line }) => isNearHeadline(article, line));
  return (
    firstExact(candidatesOf([...labelled, ...near], PUBLISHED, context)) ??
    agreedDate([...candidatesOf(bare, PUBLISHED, context)])
  );
}

/** The date of the first line that says when the article was changed. */
export function updatedDate(context: DateContext): Field<Edtf> | null {
  const { dateLines } = context.article;
  const labelled = firstExact(candidatesOf(dateLines, UPDATED, context));
  if (labelled !== null) return labelled;
  const updatedLines = dateLines.filter(({ kind }) => kind === 'updated');
  return firstExact(candidatesOf(updatedLines, { ...UPDATED, pick: 'published' }, context));
}

function* bylineLines({ document, ledger }: ParsedArticle): Iterable<PrintedLine> {
  for (const { line, field } of ledger) {
    const text = document.lines[line - document.range.first];
    if (field === 'byline' && text !== undefined) yield { line, text: text.trim() };
  }
}

/** The date that stands in the byline's line: `By Ana Quill | 15 February 2023`. */
export function bylineRowDate(context: DateContext): Field<Edtf> | null {
  return firstExact(candidatesOf(bylineLines(context.article), { ...PUBLISHED, name: 'byline-date-row' }, context));
}
