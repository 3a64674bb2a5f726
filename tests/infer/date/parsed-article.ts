/** Parsed articles for the tests of this folder, built line by line: each line is given what it became. */
import type { LineField, ParsedArticle, SourceDocument } from '../../../src/record/article.js';
import { isSha256, isSourcePath, must } from '../../../src/record/brands.js';
import type { Field } from '../../../src/record/field.js';
import type { FrontMatter, FrontMatterKey } from '../../../src/record/front-matter.js';

/** A line and what it became; a blank line became nothing. */
export type TestLine = readonly [text: string, field: LineField | null];

export interface TestArticle {
  readonly lines: readonly TestLine[];
  readonly file?: string;
  /** Line in the file of the first line, from 1. */
  readonly first?: number;
  /** Kinds of the lines whose field is `date` or `updated`; default `bare` and `updated`. */
  readonly kinds?: readonly ('published' | 'updated' | 'bare')[];
  readonly frontMatter?: FrontMatter;
  readonly lineOf?: Readonly<Partial<Record<FrontMatterKey, number>>>;
  readonly sourceUrl?: string;
}

function documentOf({ lines, file = 'quay.txt', first = 1 }: TestArticle): SourceDocument {
  return {
    file: must(isSourcePath, file),
    encoding: 'utf-8',
    fileSha256: must(isSha256, '0'.repeat(64)),
    format: 'text',
    n: 0,
    range: { first, last: first + lines.length - 1 },
    lines: lines.map(([text]) => text),
  };
}

/** An article as `parse` gives it, with the lines as they are told. */
export function articleOf(given: TestArticle): ParsedArticle {
  const document = documentOf(given);
  const numbered = given.lines.map(([text, field], index) => ({ text, field, line: document.range.first + index }));
  const field = (text: string, line: number): Field<string> => ({
    value: text,
    origin: 'text',
    rule: 'test',
    lines: [line],
    text,
  });
  const of = (wanted: LineField) => numbered.filter((line) => line.field === wanted);
  const only = (wanted: LineField) => of(wanted).map(({ text, line }) => field(text, line))[0] ?? null;
  const dateline = only('dateline');
  const kinds = [...(given.kinds ?? [])];
  return {
    document,
    frontMatter:
      given.frontMatter === undefined
        ? null
        : { values: given.frontMatter, lineOf: given.lineOf ?? {}, extra: {}, range: { first: 1, last: 1 } },
    title: only('title'),
    standfirst: only('standfirst'),
    byline: null,
    dateline: dateline === null ? null : { ...dateline, value: { printed: dateline.value, place: null } },
    dateLines: numbered
      .filter(({ field: is }) => is === 'date' || is === 'updated')
      .map(({ text, line, field: is }) => ({
        text,
        line,
        kind: kinds.shift() ?? (is === 'updated' ? 'updated' : 'bare'),
      })),
    source: null,
    sourceUrl: given.sourceUrl === undefined ? null : field(given.sourceUrl, 1),
    figures: of('caption').map(({ text, line }) => ({ caption: field(text, line), credit: null, image: null })),
    body: of('body').map(({ text, line }) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: text }],
      position: { start: { line, column: 1 }, end: { line, column: text.length + 1 } },
    })),
    notes: [],
    residue: of('residue').map(({ text, line }) => ({ line, text, rule: 'test' })),
    ledger: numbered.flatMap(({ field: is, line }) => (is === null ? [] : [{ line, field: is, rule: 'test' }])),
  };
}
