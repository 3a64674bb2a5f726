/** A parsed article from a few words: what the tests of topics need, everything else empty. */
import type { Paragraph } from 'mdast';
import type { ParsedArticle } from '../../../src/record/article.js';
import { isSha256, isSourcePath, must } from '../../../src/record/brands.js';
import type { Field } from '../../../src/record/field.js';
import type { FrontMatter, FrontMatterKey } from '../../../src/record/front-matter.js';

export interface Words {
  readonly title?: string;
  readonly standfirst?: string;
  /** The place of the dateline, as printed. */
  readonly dateline?: string;
  readonly captions?: readonly string[];
  /** Paragraphs; one with `\n` stands on several lines. */
  readonly text?: readonly string[];
  readonly frontMatter?: FrontMatter;
}

/**
 * Lay the parts out line by line as a source file (title on line 1, then standfirst, captions, dateline, paragraphs,
 * without blank lines) and give the article that parsing it would give. Front matter stands on lines of its own kind:
 * its keys are said to be on lines 101, 102 …
 */
export function articleOf(words: Words): ParsedArticle {
  const lines: string[] = [];
  const put = (text: string): readonly number[] =>
    text.split('\n').map((line) => {
      lines.push(line);
      return lines.length;
    });
  const field = (text: string | undefined): Field<string> | null =>
    text === undefined ? null : { value: text, origin: 'text', rule: 'test', lines: put(text), text };

  const title = field(words.title);
  const standfirst = field(words.standfirst);
  const figures = (words.captions ?? []).map((text) => ({ caption: field(text), credit: null, image: null }));
  const place = field(words.dateline);
  const body = (words.text ?? []).map((text): Paragraph => {
    const on = put(text);
    const [first = 0] = on;
    const position = { start: { line: first, column: 1 }, end: { line: on.at(-1) ?? first, column: 1 } };
    return { type: 'paragraph', children: [{ type: 'text', value: text }], position };
  });
  return {
    document: {
      file: must(isSourcePath, 'test.txt'),
      encoding: 'utf-8',
      fileSha256: must(isSha256, '0'.repeat(64)),
      format: 'text',
      n: 0,
      range: { first: 1, last: lines.length },
      lines,
    },
    frontMatter: words.frontMatter === undefined ? null : frontMatterBlock(words.frontMatter),
    title,
    standfirst,
    byline: null,
    dateline: place === null ? null : { ...place, value: { printed: place.value, place: place.value } },
    dateLines: [],
    source: null,
    sourceUrl: null,
    figures,
    body,
    notes: [],
    residue: [],
    ledger: [],
  };
}

/** Where `articleOf` says that the first key of front matter stands. */
export const FRONT_MATTER_LINE = 101;

function frontMatterBlock(values: FrontMatter): NonNullable<ParsedArticle['frontMatter']> {
  const lineOf: Partial<Record<FrontMatterKey, number>> = {};
  const keys: readonly FrontMatterKey[] = ['topics', 'places', 'people', 'organisations'];
  let line = FRONT_MATTER_LINE;
  for (const key of keys) if (values[key] !== undefined) lineOf[key] = line++;
  return { values, lineOf, extra: {}, range: { first: FRONT_MATTER_LINE - 1, last: line } };
}
