/**
 * The date of an article: an ordered table of rules, from the most trustworthy to the most desperate; the first that
 * finds a date wins. No clock, no file time, nothing invented: where no rule finds one, the date is unknown.
 */
import type { ReadingOptions } from '../../dates/found.js';
import type { ParsedArticle } from '../../record/article.js';
import type { Edtf } from '../../record/brands.js';
import type { Field } from '../../record/field.js';
import { once } from '../../record/once.js';
import type { Problem } from '../../record/problem.js';
import { notBefore } from './bound.js';
import { datelineDate } from './dateline.js';
import { keeperDate } from './front-matter.js';
import { headlineDate } from './headline.js';
import { type PageDates, pageDates, updatedRowDate } from './page-row.js';
import { pathDate } from './path.js';
import { type DateContext, lineReader } from './printed-line.js';
import { bylineRowDate, publicationDate, updatedDate } from './publication.js';
import { surroundingsOf } from './settle.js';
import { urlDate } from './url.js';

/** The dates of an article with what is wrong with them. */
export interface InferredDates {
  /** When it was published, or a bound on that (`2023-02-15/..`); null when unknown. */
  readonly date: Field<Edtf> | null;
  /** When it was last changed; never used as a date of publication. */
  readonly updated: Field<Edtf> | null;
  readonly problems: readonly Problem[];
}

/** What a rule is given: the article, and its page's rows, which are read when a rule first needs them. */
type Rule = (context: DateContext, page: () => PageDates) => Field<Edtf> | null;

/** Where to look for the date of publication, in this order, when the front matter does not say. */
const CHAIN: readonly Rule[] = [
  publicationDate,
  bylineRowDate,
  datelineDate,
  headlineDate,
  (_, page) => page().near,
  ({ article }) => pathDate(article.document.file),
  urlDate,
  (_, page) => page().elsewhere,
  notBefore,
];

/**
 * The dates of an article. A value in the front matter that is no date is a problem with its line, and the chain goes on
 * without it. `options.order` is the archive's, `options.lang` the article's language.
 */
export function inferDate(article: ParsedArticle, options: ReadingOptions): InferredDates {
  const around = surroundingsOf(article, options);
  const context: DateContext = { article, options, around, dated: lineReader(options) };
  const keeper = { date: keeperDate(context, 'date'), updated: keeperDate(context, 'updated') };
  const problems = [keeper.date.problem, keeper.updated.problem].filter((problem) => problem !== null);
  // An adopted article's front matter is complete: where it has no date, none was found when the text was still whole.
  if (article.frontMatter?.values.adopted_from !== undefined) {
    return { date: keeper.date.field, updated: keeper.updated.field, problems };
  }
  let date = keeper.date.field;
  const page = once(() => pageDates(context));
  for (const rule of CHAIN) date ??= rule(context, page);
  return {
    date,
    updated: keeper.updated.field ?? updatedDate(context) ?? updatedRowDate(context),
    problems,
  };
}
