/** Dates that an archive's keeper wrote: EDTF, or any form that a newspaper prints, alone in the value. */
import type { FoundDate } from '../../dates/found.js';
import { publicationLine } from '../../dates/publication-line.js';
import type { Edtf } from '../../record/brands.js';
import { formatEdtf, parseEdtf } from '../../record/edtf.js';
import type { Field } from '../../record/field.js';
import type { Problem } from '../../record/problem.js';
import type { DateContext } from './printed-line.js';

/** What a key of the front matter gives: a date, a problem, or neither where the key is absent. */
export interface KeeperDate {
  readonly field: Field<Edtf> | null;
  readonly problem: Problem | null;
}

type DateKey = 'date' | 'updated';

const ABSENT: KeeperDate = { field: null, problem: null };
const REMEDY = 'write it as 2023-02-15, 2023-02 or 2023';

/** A day or month that EDTF writes: where it did not parse, the calendar does not have it. */
const EDTF_LIKE = /^\d{4}-\d{2}(?:-\d{2})?~?(?:\/\.\.)?$/;

/** What is wrong with a value that gives no date, and what to write instead. */
function complaint(text: string, found: FoundDate | null): Pick<Problem, 'rule' | 'message' | 'remedy'> {
  const value = JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
  if (found?.impossible || EDTF_LIKE.test(text)) {
    return { rule: 'date-does-not-exist', message: `the date ${value} does not exist`, remedy: 'correct it' };
  }
  if (found?.exactness === 'ambiguous') {
    const message = `the date ${value} can be read in two ways`;
    return { rule: 'date-ambiguous', message, remedy: `${REMEDY}, or set dateOrder in archive.yaml` };
  }
  if (found !== null) {
    return { rule: 'date-without-year', message: `the date ${value} does not name its year in full`, remedy: REMEDY };
  }
  return { rule: 'date-unreadable', message: `${value} is not a date`, remedy: REMEDY };
}

/** The date of a value written in a newspaper's way, with at most a label, a weekday and a time beside it. */
function printedDate(text: string, { options }: DateContext): FoundDate | null {
  const line = publicationLine(text, options);
  return line?.published ?? line?.updated ?? null;
}

/** EDTF of a printed date that leaves nothing open, else null. */
function wholeDate(found: FoundDate | null): Edtf | null {
  if (found === null || found.impossible || found.parts.year === null || found.exactness === 'ambiguous') return null;
  const { year, month, day } = found.parts;
  return formatEdtf({ year, month, day, approximate: false, notBefore: false });
}

/** Read the value of a key; a value that is no date is a problem that names its line. */
export function keeperDate(context: DateContext, key: DateKey): KeeperDate {
  const { frontMatter, document } = context.article;
  const text = frontMatter?.values[key]?.trim() ?? '';
  if (frontMatter === null || text === '') return ABSENT;
  const line = frontMatter.lineOf[key] ?? null;
  const edtf = parseEdtf(text);
  const printed = edtf === null ? printedDate(text, context) : null;
  const value = edtf === null ? wholeDate(printed) : formatEdtf(edtf);
  if (value === null) {
    const problem: Problem = { severity: 'error', file: document.file, line, ...complaint(text, printed) };
    return { field: null, problem };
  }
  const lines = line === null ? [] : [line];
  const evidence = key === 'date' ? frontMatter.values.date_evidence : undefined;
  // Evidence carried over by `adopt` is for one date: where the keeper has put in another, it is the keeper's own.
  const said = evidence?.date === text ? evidence : { rule: 'front-matter', text };
  return { field: { value, origin: 'front-matter', rule: said.rule, lines, text: said.text }, problem: null };
}
