/** Filed articles and their texts for the tests of this folder: read by the real parser from lines. */
import assert from 'node:assert/strict';
import { sketchOf } from '../../src/infer/copies/sketch.js';
import { fileArticle, wholeArticle } from '../../src/infer/file-article.js';
import { type ArticleTexts, type OfText, placeKey } from '../../src/infer/texts.js';
import { parse } from '../../src/parse/parse.js';
import type { DatedArticle } from '../../src/record/article.js';
import { isLang, isSha256, isSourcePath, must } from '../../src/record/brands.js';
import type { ArticleText, FiledArticle } from '../../src/record/filed-article.js';
import { NO_NAMES } from '../infer/no-names.js';

/** A filed article together with its text. */
export type ReadArticle = ReturnType<typeof wholeArticle<FiledArticle>>;

/** An article as it was saved in a file of that path. */
export function articleOf(path: string, text: string, format: 'text' | 'markdown' = 'text'): ReadArticle {
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
  const dated: DatedArticle = {
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
  const { filed, text: filedText } = fileArticle(dated, must(isSha256, 'ab'.repeat(32)));
  return wholeArticle(filed, filedText);
}

/** The text alone, as it was filed. */
export function textOf({ document, body, figures, residue, ledger }: ReadArticle): ArticleText {
  return { lines: document.lines, names: NO_NAMES, body, figures, residue, ledger };
}

/** The texts of articles, as they wait where articles were read. */
export function textsOf(articles: readonly ReadArticle[]): ArticleTexts {
  const kept = new Map(
    articles.map((article) => [placeKey(article), { text: textOf(article), sketch: sketchOf(article) }]),
  );
  const find = (article: OfText) => kept.get(placeKey(article)) ?? assert.fail(`no text of ${placeKey(article)}`);
  return {
    textOf: (article) => find(article).text,
    printOf: () => '',
    derivedPrint: () => null,
    derived: (_article, _name, make) => make(),
    sketchIn: (article) => find(article).sketch,
  };
}

/** A paragraph long enough to be text, and unlike that of any other number. */
export function paragraph(n: number): string {
  return `Ferry number ${n} left the quay of Saltmarsh late on Thursday because its ${n} passengers could not agree which of the ${n + 2} islands they had paid to see, and the captain said that he did not mind.`;
}
