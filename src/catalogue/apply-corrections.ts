/**
 * Puts the keeper's corrections into the articles they name: every corrected value carries the rule `correction`, and
 * what was read before is kept beside it. A corrected article keeps its ID and, once published, its URL.
 */
import type { KeeperFacets } from '../infer/topics/topics.js';
import { tidy } from '../lines/line.js';
import { placeOf } from '../parse/parse.js';
import type { Dateline } from '../record/article.js';
import { must } from '../record/brands.js';
import { isEdtf } from '../record/edtf.js';
import type { FacetValue, FiledName } from '../record/facet-value.js';
import type { Field } from '../record/field.js';
import type { CorrectedField, Correction, FiledArticle, KeptArticle } from '../record/filed-article.js';
import { CORRECTED_FIELDS, type CorrectionRow, namesIn, REMOVED } from './corrections.js';

/** The article with what a row says; the article itself where it says nothing. */
export function corrected(article: FiledArticle, row: CorrectionRow, facets: KeeperFacets): KeptArticle {
  const fields = CORRECTED_FIELDS.filter((field) => row.cells[field] !== undefined);
  if (fields.length === 0) return article;
  const cellOf = (field: CorrectedField): string => row.cells[field] ?? '';
  const corrections = fields.map((field): Correction => {
    return { field, line: row.line, cell: cellOf(field), replaced: replacedBy(article, field) };
  });
  let kept: KeptArticle = article;
  for (const field of fields) kept = { ...kept, ...CHANGES[field](kept, cellOf(field), facets) };
  return { ...kept, corrections };
}

/** What a cell changes in an article. */
type Change = (article: FiledArticle, cell: string, facets: KeeperFacets) => Partial<KeptArticle>;

const CHANGES: Readonly<Record<CorrectedField, Change>> = {
  title: (_, cell) => ({ title: fieldOf(cell, tidy) }),
  standfirst: (_, cell) => ({ standfirst: fieldOf(cell, tidy) }),
  date: (_, cell) => ({ date: fieldOf(cell, (date) => must(isEdtf, date)) }),
  byline: (_, cell) => ({ byline: fieldOf(cell, namesIn) }),
  dateline: (article, cell, facets) => correctDateline(article, fieldOf(cell, datelineOf), facets),
  topics: (article, cell, facets) =>
    correctTopics(article, cell === REMOVED ? [] : facets.named(namesIn(cell), article.lang.value)),
  source: (_, cell) => ({ source: fieldOf(cell, tidy) }),
  status: (_, cell) => ({ status: fieldOf(cell, tidy) }),
  note: ({ notes }, cell) => {
    const note = fieldOf(cell, tidy);
    // An adopted article has it in its front matter already.
    return { notes: note === null ? [] : [...notes.filter(({ value }) => value !== note.value), note] };
  },
};

/** A cell as a field; null where it takes the value away. */
function fieldOf<T>(cell: string, read: (text: string) => T): Field<T> | null {
  if (cell === REMOVED) return null;
  return { value: read(cell), origin: 'correction', rule: 'correction', lines: [], text: cell };
}

function datelineOf(cell: string): Dateline {
  const printed = tidy(cell);
  return { printed, place: placeOf(printed) };
}

/** Places that the article is listed under because its dateline names them follow the dateline. */
function correctDateline(
  article: FiledArticle,
  dateline: Field<Dateline> | null,
  facets: KeeperFacets,
): Partial<KeptArticle> {
  const read = article.places.filter(({ evidence }) => evidence.rule !== 'dateline-place');
  const named = facets.datelined(dateline, article.lang.value);
  return { dateline, places: [...read, ...withoutThoseIn(named, read)] };
}

/**
 * The keeper's list is the whole list: subjects that it does not name are gone as well. What is taken out of the topics is taken out of the lists by kind as well, which
 * repeat it; a place that only the dateline names was never among the topics and stays.
 */
function correctTopics(article: FiledArticle, topics: readonly FacetValue[]): Partial<KeptArticle> {
  const listed = (kind: FacetValue['kind'], before: readonly FiledName[]) => {
    const told = topics.filter((topic) => topic.kind === kind);
    return [...told, ...withoutThoseIn(before, [...article.topics, ...told])];
  };
  const names = new Set(topics.map(({ label }) => label.toLowerCase()));
  return {
    subjects: article.subjects.filter(({ label }) => names.has(label.toLowerCase())),
    topics,
    places: listed('place', article.places),
    people: listed('person', article.people),
    organisations: listed('organisation', article.organisations),
  };
}

function withoutThoseIn<Name extends FiledName>(
  values: readonly Name[],
  others: readonly FiledName[],
): readonly Name[] {
  const ids = new Set(others.map(({ id }) => id));
  return values.filter(({ id }) => !ids.has(id));
}

/** What was read before, as text with its lines; null where nothing was. */
function replacedBy(article: FiledArticle, field: CorrectedField): Correction['replaced'] {
  switch (field) {
    case 'topics':
      return article.topics.length === 0
        ? null
        : {
            text: article.topics.map(({ label }) => label).join('; '),
            lines: [...new Set(article.topics.flatMap(({ evidence }) => evidence.lines))].sort((a, b) => a - b),
          };
    case 'status': {
      const status = article.frontMatter?.values.status;
      const line = article.frontMatter?.lineOf.status;
      return status === undefined ? null : { text: status, lines: line === undefined ? [] : [line] };
    }
    // A note stands beside those printed.
    case 'note':
      return null;
    default: {
      const read = article[field];
      return read === null ? null : { text: read.text, lines: read.lines };
    }
  }
}
