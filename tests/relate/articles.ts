/** Dated articles for the tests of this folder: read by the real parser from lines. */
import { parse } from '../../src/parse/parse.js';
import type { DatedArticle } from '../../src/record/article.js';
import { isLang, isSha256, isSourcePath, must } from '../../src/record/brands.js';

/** An article as it was saved in a file of that path. */
export function articleOf(path: string, text: string, format: 'text' | 'markdown' = 'text'): DatedArticle {
  const lines = text.split('\n');
  const document = {
    file: must(isSourcePath, path),
    encoding: 'utf-8',
    fileSha256: must(isSha256, '0'.repeat(64)),
    format,
    n: 0,
    range: { first: 1, last: lines.length },
    lines,
  };
  return {
    ...parse(document, new Set()).article,
    date: null,
    updated: null,
    lang: { value: must(isLang, 'en'), origin: 'settings', rule: 'test', lines: [], text: 'en' },
    dir: 'ltr',
    topics: [],
    places: [],
    people: [],
    organisations: [],
    subjects: [],
  };
}

/** A paragraph long enough to be text, and unlike that of any other number. */
export function paragraph(n: number): string {
  return `Ferry number ${n} left the quay of Saltmarsh late on Thursday because its ${n} passengers could not agree which of the ${n + 2} islands they had paid to see, and the captain said that he did not mind.`;
}
