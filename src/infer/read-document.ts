/**
 * One document → a dated article: what each of its lines is, its language, its dates, its source. What it is about
 * (subjects, names) and what finds its copies are added in `article-task.ts`.
 */
import { parse } from '../parse/parse.js';
import type { DatedArticle, SourceDocument } from '../record/article.js';
import type { SourcePath } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import type { ReadingSettings } from '../record/settings.js';
import { folderValue } from '../settings/folder.js';
import { inferDate } from './date/chain.js';
import { inferLanguage, languageProblems } from './language.js';
import { inferSource } from './source.js';
import type { Facets } from './topics/topics.js';

/** An article before it is known what it is about. */
export type ReadDocument = Omit<DatedArticle, 'subjects' | keyof Facets>;

export interface DocumentContext {
  readonly settings: ReadingSettings;
  /** Files of the archive that are no articles. */
  readonly pictures: ReadonlySet<SourcePath>;
}

/** Read a document; a pure function of its lines and the settings. */
export function readDocument(
  document: SourceDocument,
  { settings, pictures }: DocumentContext,
): { readonly article: ReadDocument; readonly problems: readonly Problem[] } {
  const parsed = parse(document, pictures);
  const language = inferLanguage(parsed.article, {
    folder: folderValue(settings.folders, document.file, 'lang')?.value ?? null,
    archive: settings.language,
  });
  const dates = inferDate(parsed.article, { order: settings.dateOrder, lang: language.lang.value });
  const { date, updated } = dates;
  const source = inferSource(parsed.article, settings);
  return {
    article: { ...parsed.article, date, updated, source, ...language },
    problems: [...parsed.problems, ...languageProblems(parsed.article), ...dates.problems],
  };
}
