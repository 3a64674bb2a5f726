/**
 * The way of the data, from files to a site: one line a stage, values passed on. What a stage does is in the folder of
 * its name; the first stages (settings, read, split, parse, infer, relate, catalogue) are `read-archive.ts`.
 */
import { savePermalinks } from './catalogue/permalinks-file.js';
import { weakArticles } from './catalogue/weakness.js';
import { listingsOf } from './listings/listings.js';
import { readArchive } from './read-archive.js';
import type { CataloguedArticle } from './record/article.js';
import type { Problem } from './record/problem.js';
import { contextOf } from './render/context.js';
import { isGiven } from './render/shown-date.js';
import { wordsFor } from './render/words.js';
import type { Progress } from './workers/progress.js';
import { checkFolders } from './write/guard.js';
import { recover } from './write/staging.js';
import { writeSite } from './write/write-site.js';

export interface BuildOptions {
  /** Absolute paths. */
  readonly input: string;
  readonly output: string;
  readonly cache: string;
  /** Folders of templates and of files to copy; a later one overrides an earlier one. */
  readonly templates: readonly string[];
  readonly publicFolders: readonly string[];
  /** Overrides the address in archive.yaml; ends in `/`; null keeps it. */
  readonly baseUrl: string | null;
  readonly portable: boolean;
  readonly workers: number;
  /** Name and version of the program, for the pages' generator line. */
  readonly generator: string;
  /** Whether addresses are written down as published: a build does, a preview does not. */
  readonly publish: boolean;
}

/** What a build did: numbers of articles, pages and files, and what was wrong. */
export interface BuildReport extends ArticleCounts {
  readonly problems: readonly Problem[];
  readonly pages: number;
  readonly files: number;
}

export interface ArticleCounts {
  readonly articles: number;
  /** Articles whose date of publication is written down as such, in print or by the keeper. */
  readonly dated: number;
  /** Articles whose date is inferred from something else, be it only an earliest possible one. */
  readonly inferred: number;
  readonly undated: number;
  readonly withoutHeadline: number;
  readonly residueLines: number;
  /** Articles that are worth a human look (see `weakness.ts`). */
  readonly weak: number;
}

/**
 * Build the site. Throws a BackfileError when nothing can be built; then the site that stands is the old one. Problems
 * of single articles are in the report, and the others are built.
 */
export async function build(options: BuildOptions, progress: Progress): Promise<BuildReport> {
  await checkFolders(options);
  await recover(options.output);
  const archive = await readArchive({ ...options, only: null, progress });
  const words = wordsFor(archive.settings.language);
  const listings = listingsOf(archive.catalogue.articles, { ...archive, subjectLabels: words.subjects });
  const context = contextOf(archive.settings, archive.sources.others, listings.copies);
  const { gone, permalinks } = archive.catalogue;
  const pages = { listings, context, savedSha256: archive.savedSha256, gone, publishedPages: archive.published.pages };
  const site = await writeSite({ ...options, pages, progress });
  if (options.publish) await savePermalinks(options.input, { articles: permalinks, pages: site.published });
  return {
    ...countsOf(listings.all),
    pages: site.pages,
    files: site.files,
    problems: [...archive.problems, ...site.problems],
  };
}

function countsOf(articles: readonly CataloguedArticle[]): ArticleCounts {
  const count = (holds: (article: CataloguedArticle) => boolean) => articles.filter(holds).length;
  return {
    articles: articles.length,
    dated: count(({ date }) => date !== null && isGiven(date)),
    inferred: count(({ date }) => date !== null && !isGiven(date)),
    undated: count(({ date }) => date === null),
    withoutHeadline: count(({ title }) => title === null),
    residueLines: articles.reduce((sum, { residue }) => sum + residue.length, 0),
    weak: weakArticles(articles).length,
  };
}
