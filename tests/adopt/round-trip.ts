/** An archive in memory: read, adopted, and the adopted files read again, by the stages that a build uses. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { type AdoptedArticle, adopt } from '../../src/adopt/adopt.js';
import { differingFields } from '../../src/adopt/same-record.js';
import { catalogue } from '../../src/catalogue/catalogue.js';
import { type JsonRecord, jsonRecord } from '../../src/catalogue/json-record.js';
import type { Permalinks } from '../../src/catalogue/permalinks.js';
import { NO_PERMALINKS } from '../../src/catalogue/permalinks.js';
import { sketchOf } from '../../src/infer/copies/sketch.js';
import { inferDate } from '../../src/infer/date/chain.js';
import { fileArticle, wholeArticle } from '../../src/infer/file-article.js';
import { inferLanguage } from '../../src/infer/language.js';
import { inferSource } from '../../src/infer/source.js';
import { createSubjectFinder } from '../../src/infer/subjects/subjects.js';
import type { ArticleRead } from '../../src/infer/texts.js';
import { createTopicFinder } from '../../src/infer/topics/topics.js';
import { parse } from '../../src/parse/parse.js';
import { decode } from '../../src/read/decode.js';
import { formatOf } from '../../src/read/format.js';
import type { DatedArticle } from '../../src/record/article.js';
import { isLang, isSha256, isSourcePath, must, type SourcePath } from '../../src/record/brands.js';
import type { FiledArticle, WholeArticle } from '../../src/record/filed-article.js';
import type { Problem } from '../../src/record/problem.js';
import type { ArchiveSettings } from '../../src/record/settings.js';
import { folderValue } from '../../src/settings/folder.js';
import { split } from '../../src/split/split.js';
import { memoryShelf } from '../../src/store/memory-shelf.js';

export interface ReadOptions {
  readonly order?: 'dmy' | 'mdy';
  readonly folders?: ArchiveSettings['folders'];
  readonly pictures?: readonly string[];
  readonly published?: Permalinks;
}

/** Files of an archive by path: their bytes, or their text in UTF-8. */
export type SourceFiles = Readonly<Record<string, string | Uint8Array>>;

export interface Reading {
  readonly articles: readonly WholeArticle[];
  readonly records: readonly JsonRecord[];
  readonly permalinks: Permalinks;
  readonly problems: readonly Problem[];
}

const findSubjects = createSubjectFinder([]);
const findTopics = createTopicFinder([]);

/** Read an archive as a build does. */
export function readAll(files: SourceFiles, options: ReadOptions = {}): Reading {
  const problems: Problem[] = [];
  const pictures = picturesOf(options);
  const shelf = memoryShelf();
  const filed = Object.entries(files).flatMap(([name, content]): readonly FiledArticle[] => {
    const path = must(isSourcePath, name);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const decoded = decode(bytes);
    if ('problem' in decoded) return [];
    const sha256 = must(isSha256, createHash('sha256').update(bytes).digest('hex'));
    const articles = split({ path, ...decoded, sha256, format: formatOf(path, decoded.text) }).map(
      (document): ArticleRead => {
        const parsed = parse(document, pictures);
        const folder = folderValue(options.folders ?? {}, path, 'lang')?.value ?? null;
        const language = inferLanguage(parsed.article, { folder, archive: must(isLang, 'en') });
        const dates = inferDate(parsed.article, { order: options.order ?? null, lang: language.lang.value });
        const source = inferSource(parsed.article, { folders: options.folders ?? {}, source: null });
        const subjects = findSubjects(parsed.article, language.lang.value);
        const facets = findTopics(parsed.article, language.lang.value);
        problems.push(...parsed.problems, ...dates.problems);
        const { date, updated } = dates;
        const dated: DatedArticle = { ...parsed.article, date, updated, source, ...language, subjects, ...facets };
        const { filed, text } = fileArticle(dated, sha256);
        return { filed: JSON.stringify(filed), text: JSON.stringify(text), sketch: sketchOf(dated) };
      },
    );
    return shelf.keep({ path, sha256, namesPictures: false, problems: [], articles }).articles;
  });
  const catalogued = catalogue(filed, options.published ?? NO_PERMALINKS);
  const articles = catalogued.articles.map((article) => wholeArticle(article, shelf.texts.textOf(article)));
  return {
    articles,
    records: articles.map(jsonRecord),
    permalinks: { articles: catalogued.permalinks, pages: [] },
    problems: [...problems, ...catalogued.problems],
  };
}

function picturesOf({ pictures = [] }: ReadOptions): ReadonlySet<SourcePath> {
  return new Set(pictures.map((name) => must(isSourcePath, name)));
}

export function adoptAll({ articles }: Reading, options: ReadOptions = {}): readonly AdoptedArticle[] {
  return adopt(articles, { settings: { folders: options.folders ?? {} }, pictures: picturesOf(options) });
}

export interface RoundTrip {
  readonly before: Reading;
  readonly files: Readonly<Record<string, string>>;
  readonly after: Reading;
}

/** Read an archive, adopt it, read what was written; addresses are those that the first reading published. */
export function roundTrip(sources: SourceFiles, options: ReadOptions = {}): RoundTrip {
  const before = readAll(sources, options);
  const files = Object.fromEntries(adoptAll(before, options).map(({ path, text }) => [path, text]));
  const after = readAll(files, { ...options, folders: {}, published: before.permalinks });
  return { before, files, after };
}

/** What differs between the two readings, a line an article; the whole of both records where something does. */
export function differences({ before, after }: RoundTrip): readonly string[] {
  const byId = new Map(after.records.map((record) => [record.id, record]));
  const lost = before.records.length === after.records.length ? [] : ['another number of articles'];
  return [
    ...lost,
    ...before.records.flatMap((record) => {
      const read = byId.get(record.id);
      if (read === undefined) return [`${record.file} ${record.n} has lost its ID`];
      return differingFields(record, read).map((field) => {
        const of = (from: JsonRecord) => JSON.stringify(Object.entries(from).find(([key]) => key === field)?.[1]);
        return `${record.file} ${record.n} ${field}: ${of(record)} became ${of(read)}`;
      });
    }),
  ];
}

/** Fail where an archive does not come back the same. */
export function assertRoundTrip(sources: SourceFiles, options: ReadOptions = {}): RoundTrip {
  const trip = roundTrip(sources, options);
  assert.deepEqual(differences(trip), [], JSON.stringify(trip.files, null, 1).slice(0, 4000));
  return trip;
}
