/**
 * The way of the data, from files to a site: one line a stage, values passed on. What a stage does is in the folder of
 * its name; the first stages (settings, read, split, parse, infer, relate, catalogue) are `read-archive.ts`. A build
 * begins in `rebuild.ts`, which comes here only when something has changed.
 */
import type { BuildCache } from './build-cache.js';
import type { ArticleCounts, BuildOptions, BuildReport } from './build-contract.js';
import { lastingProblems } from './catalogue/lasting-problems.js';
import { savePermalinks } from './catalogue/permalinks-file.js';
import { weakArticles } from './catalogue/weakness.js';
import { earlyPages } from './early-pages.js';
import { listingsOf } from './listings/listings.js';
import { readArchive } from './read-archive.js';
import type { CataloguedArticle } from './record/filed-article.js';
import { contextOf } from './render/context.js';
import { isGiven } from './render/shown-date.js';
import { wordsFor } from './render/words.js';
import { featuresFinder } from './search/kept-features.js';
import { searchFiles } from './search/search-files.js';
import { inStage, type Progress } from './workers/progress.js';
import { writeSite } from './write/write-site.js';

/**
 * Build the site with what `cache` knows. Throws a BackfileError when nothing can be built; then the site that stands is
 * the old one. Problems of single articles are in the report, and the others are built.
 */
export async function build(options: BuildOptions, cache: BuildCache, progress: Progress): Promise<BuildReport> {
  const { shelf, related, steady } = cache;
  const archive = await readArchive({ ...options, only: null, progress, shelf, related, steady });
  const words = wordsFor(archive.settings.language);
  const list = () => listingsOf(archive.catalogue.articles, { ...archive, subjectLabels: words.subjects });
  const listings = await inStage(progress, { name: 'listing', work: list, count: ({ all }) => all.length });
  const context = contextOf(archive.settings, archive.sources.others, listings.copies);
  const features = featuresFinder(archive);
  const { gone, permalinks } = archive.catalogue;
  const pages = {
    listings,
    context,
    topics: archive.topics,
    whole: features.whole,
    textPrint: archive.textPrint,
    gone,
    publishedPages: archive.published.pages,
  };
  const search = searchFiles({
    listings,
    ...features,
    kept: cache.kept,
    portable: options.portable,
  });
  const site = await writeSite({
    ...options,
    pages,
    search,
    progress,
    memory: cache.site(),
    made: cache.made,
    explain: options.onPage,
    onSite: cache.keepSite,
  });
  if (options.publish) await savePermalinks(options.input, { articles: permalinks, pages: site.published });
  const report = {
    ...countsOf(listings.all),
    pages: site.pages,
    files: site.files,
    problems: [...archive.problems, ...site.problems],
  };
  const { earlyFolder } = cache;
  cache.holdEarly(earlyPages({ ...options, reread: archive.reread, pages, drawing: site.drawing, earlyFolder }));
  cache.save(options.publish ? { ...report, problems: lastingProblems(report.problems) } : report);
  return report;
}

function countsOf(articles: readonly CataloguedArticle[]): ArticleCounts {
  const count = (holds: (article: CataloguedArticle) => boolean) => articles.filter(holds).length;
  return {
    articles: articles.length,
    dated: count(({ date }) => date !== null && isGiven(date)),
    inferred: count(({ date }) => date !== null && !isGiven(date)),
    undated: count(({ date }) => date === null),
    withoutHeadline: count(({ title }) => title === null),
    residueLines: articles.reduce((sum, { traits }) => sum + traits.residueLines, 0),
    weak: weakArticles(articles).length,
  };
}
