import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { jsonRecord } from '../../src/catalogue/json-record.js';
import { inferDate } from '../../src/infer/date/chain.js';
import { inferLanguage } from '../../src/infer/language.js';
import { parse } from '../../src/parse/parse.js';
import { decode } from '../../src/read/decode.js';
import { formatOf } from '../../src/read/format.js';
import type { SourceFile } from '../../src/record/article.js';
import { isArticleId, isLang, isSha256, isSourcePath, must, siteUrl } from '../../src/record/brands.js';
import type { WholeArticle } from '../../src/record/filed-article.js';
import type { Problem } from '../../src/record/problem.js';
import { split } from '../../src/split/split.js';
import { withTraits } from '../listings/article-of.js';
import { type Case, caseNames, type ExpectedArticle, OPEN_CASES, readCase } from './case-folder.js';

interface Reading {
  readonly articles: readonly WholeArticle[];
  readonly problems: readonly Problem[];
}

/** The real stages from the file's bytes to dated articles; a file without text has none. */
function read({ input, path: printed, settings }: Case): Reading {
  const decoded = decode(input);
  if ('problem' in decoded) return { articles: [], problems: [] };
  const path = must(isSourcePath, printed);
  const source: SourceFile = {
    path,
    encoding: decoded.encoding,
    sha256: must(isSha256, createHash('sha256').update(input).digest('hex')),
    text: decoded.text,
    format: formatOf(path, decoded.text),
  };
  const problems: Problem[] = [];
  const articles = split(source).map((document): WholeArticle => {
    const parsed = parse(document, new Set());
    const language = inferLanguage(parsed.article, {
      folder: settings.lang === undefined ? null : must(isLang, settings.lang),
      archive: must(isLang, 'en'),
    });
    const dates = inferDate(parsed.article, { order: settings.order ?? null, lang: language.lang.value });
    problems.push(...parsed.problems, ...dates.problems);
    return withTraits({
      ...parsed.article,
      ...language,
      date: dates.date,
      updated: dates.updated,
      topics: [],
      places: [],
      people: [],
      organisations: [],
      subjects: [],
      id: must(isArticleId, 'a'.repeat(12)),
      url: siteUrl('/a/'),
      formerUrls: [],
    });
  });
  return { articles, problems };
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ' };

/** Whether character references are kept as saved or read is the pages' business: both are right here. */
function withoutReferences(text: string): string {
  return text
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|quot|lt|gt|nbsp);/g, (whole, name: string) => REFERENCES[name] ?? whole);
}

/** A text as it is compared: white space is one space, so that columns may keep theirs. */
function fold(text: string): string {
  return withoutReferences(text).replace(/\s+/g, ' ').trim();
}

const folded = (text: string | null): string | null => (text === null ? null : fold(text));
const foldedAll = (texts: readonly string[]): readonly string[] => texts.map(fold);

/** The lines of paragraphs: verse may be one paragraph with line breaks, or several. */
function linesOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((text) => text.split('\n')).map(fold);
}

const entry = (line: number | null, text: string) => `${line ?? '-'} ${text}`;

/** What was expected, and what was found, of one key: lists of texts that must be the same. */
interface Comparison {
  readonly key: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

const PLAIN = [
  'title',
  'standfirst',
  'dateline',
  'datelinePlace',
  'date',
  'dateRule',
  'titleRule',
  'updated',
  'source',
  'sourceUrl',
] as const;
const LISTS = ['byline', 'captions', 'credits', 'headings', 'notes'] as const;

function compare(expected: ExpectedArticle, article: WholeArticle): readonly Comparison[] {
  const record = jsonRecord(article);
  const comparisons: Comparison[] = [];
  for (const key of PLAIN) {
    const value = expected[key];
    if (value === undefined) continue;
    comparisons.push({ key, expected: [folded(value) ?? 'null'], found: [folded(record[key]) ?? 'null'] });
  }
  for (const key of LISTS) {
    const value = expected[key];
    if (value !== undefined) comparisons.push({ key, expected: foldedAll(value), found: foldedAll(record[key]) });
  }
  const { lines, body, bodyStarts, residue, fields } = expected;
  if (lines !== undefined)
    comparisons.push({ key: 'lines', expected: [lines.join('–')], found: [record.lines.join('–')] });
  if (body !== undefined) comparisons.push({ key: 'body', expected: linesOf(body), found: linesOf(record.body) });
  if (bodyStarts !== undefined) comparisons.push(startsOf(bodyStarts, linesOf(record.body)));
  if (residue !== undefined) {
    const found = article.residue.map(({ line, rule }) => [line, rule] as const);
    comparisons.push(rulesOf('residue', residue, found));
  }
  if (fields !== undefined) {
    const found = article.ledger.map(({ line, field }) => [line, field] as const);
    const asked = new Set(fields.map(([line]) => line));
    const told = found.filter(
      ([line, field]) => asked.has(line) && fields.some(([no, f]) => no === line && f === field),
    );
    comparisons.push(rulesOf('fields', fields, told));
  }
  return comparisons;
}

/** Each paragraph by the words that it is expected to begin with, where it does. */
function startsOf(starts: readonly string[], body: readonly string[]): Comparison {
  const found = body.map((text, i) => (text.startsWith(fold(starts[i] ?? '\0')) ? fold(starts[i] ?? '') : text));
  return { key: 'bodyStarts', expected: foldedAll(starts), found };
}

/** Lines with their rules; `*` is expected to be any. */
function rulesOf(
  key: string,
  expected: readonly (readonly [number, string])[],
  found: readonly (readonly [number, string])[],
): Comparison {
  const any = new Set(expected.filter(([, rule]) => rule === '*').map(([line]) => line));
  return {
    key,
    expected: expected.map(([line, rule]) => entry(line, rule)),
    found: found.map(([line, rule]) => entry(line, any.has(line) ? '*' : rule)),
  };
}

function differs({ expected, found }: Comparison): boolean {
  return expected.length !== found.length || expected.some((text, i) => text !== found[i]);
}

/** What differs, a line each: `-` was expected and is missing, `+` was found and not expected. */
function difference({ key, expected, found }: Comparison): string {
  const missing = expected.filter((text, i) => text !== found[i] && !found.includes(text));
  const extra = found.filter((text, i) => text !== expected[i] && !expected.includes(text));
  const lines = [...missing.map((text) => `  - ${text}`), ...extra.map((text) => `  + ${text}`)];
  if (lines.length > 0) return [`${key}:`, ...lines].join('\n');
  return [`${key}: in another order`, ...found.map((text) => `  + ${text}`)].join('\n');
}

function problemsOf({ expected }: Case, found: readonly Problem[]): readonly Comparison[] {
  if (expected.problems === undefined) return [];
  const told = found.map(({ line, rule }) => entry(line, rule));
  return [{ key: 'problems', expected: expected.problems.map(([line, rule]) => entry(line, rule)), found: told }];
}

/** Every line with text has a fate. */
function unaccounted(article: WholeArticle): readonly string[] {
  const told = new Set(article.ledger.map(({ line }) => line));
  const { lines, range } = article.document;
  return lines
    .map((text, i) => ({ text, line: range.first + i }))
    .filter(({ text, line }) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !told.has(line))
    .map(({ text, line }) => entry(line, text));
}

/** What is wrong with the reading of a case, a line each. */
function faults(one: Case): readonly string[] {
  const { articles, problems } = read(one);
  const titles = articles.map(({ title }) => title?.value ?? 'no title');
  const wanted = one.expected.articles;
  if (articles.length !== wanted.length) return [`articles found: ${titles.join(' / ')}`];
  const report = articles.flatMap((article, n) => {
    const lost = { key: 'lines without a fate', expected: [], found: unaccounted(article) };
    const wrong = [...compare(wanted[n] ?? {}, article), lost].filter(differs).map(difference);
    return wrong.length === 0 ? [] : [`article ${n} (${titles[n]})`, ...wrong];
  });
  return [...report, ...problemsOf(one, problems).filter(differs).map(difference)];
}

describe('cases', () => {
  for (const name of caseNames()) {
    test(name, () => {
      const report = faults(readCase(name));
      if (report.length > 0) assert.fail(report.join('\n'));
    });
  }
});

describe('cases that are still read wrong', () => {
  for (const name of caseNames(OPEN_CASES)) {
    test(name, () => {
      const report = faults(readCase(name, OPEN_CASES));
      assert.notEqual(report.length, 0, `${name} is read as it should be now: move its folder to cases/`);
    });
  }
});
