/**
 * The first half of the way of the data: from an archive folder to its catalogue. `build.ts` goes on from here; the
 * commands that only look at an archive stop here.
 */
import { type Catalogue, type Corrections, catalogue } from './catalogue/catalogue.js';
import { CORRECTIONS_FILE, loadCorrections } from './catalogue/corrections-file.js';
import type { Permalinks } from './catalogue/permalinks.js';
import { loadPermalinks } from './catalogue/permalinks-file.js';
import type { ArticleTaskContext } from './infer/article-task.js';
import { wholeArticle } from './infer/file-article.js';
import { readArticles } from './infer/read-articles.js';
import type { ArticleShelf, ArticleTexts } from './infer/texts.js';
import { createKeeperFacets } from './infer/topics/topics.js';
import { listSources, type SourceList } from './read/list.js';
import type { CataloguedArticle, WholeArticle } from './record/filed-article.js';
import type { Problem } from './record/problem.js';
import type { ArchiveSettings, ReadingSettings, TopicSettings } from './record/settings.js';
import { relate } from './relate/relate.js';
import { type RelatedMemory, relateAll } from './relate/relations.js';
import { topicRuleProblems } from './relate/topic-rules.js';
import { type Reread, rereader } from './reread.js';
import { loadSettings, TOPICS_FILE } from './settings/load.js';
import { memoryShelf } from './store/memory-shelf.js';
import type { Steady } from './store/steady-articles.js';
import { inStage, type Progress } from './workers/progress.js';

export interface ReadArchiveOptions {
  /** The archive folder, absolute. */
  readonly input: string;
  /** Read only the file of this path below the folder; null reads all. */
  readonly only: string | null;
  /** Threads to read in. */
  readonly workers: number;
  /** Overrides the address in archive.yaml; ends in `/`. */
  readonly baseUrl: string | null;
  readonly progress: Progress;
  /** Opens what was read before, and is to keep what is read now. @default memory, for as long as it is needed */
  readonly shelf?: ShelfMaker;
  /** Related articles as they were found before. @default nothing is known */
  readonly related?: RelatedMemory;
  /** Gives articles that are what they were in the last build as the same objects. @default null: there was none */
  readonly steady?: { readonly catalogued: Steady; readonly related: Steady } | null;
}

/** Opens a shelf for articles that are read in this way: another way of reading finds nothing on it. */
export type ShelfMaker = (reading: Pick<ArticleTaskContext, 'settings' | 'topics' | 'pictures'>) => ArticleShelf;

export interface Archive {
  readonly settings: ArchiveSettings;
  readonly topics: readonly TopicSettings[];
  readonly sources: SourceList;
  /** An article with its text. */
  readonly whole: (article: CataloguedArticle) => WholeArticle;
  readonly textPrint: (article: CataloguedArticle) => string;
  /** What is made of an article's text, kept from one build to the next (see `ArticleTexts`). */
  readonly derived: ArticleTexts['derived'];
  readonly derivedPrint: ArticleTexts['derivedPrint'];
  readonly published: Permalinks;
  readonly catalogue: Catalogue;
  /** Reads some of its files again when they have changed. */
  readonly reread: Reread;
  readonly problems: readonly Problem[];
}

/** Read an archive. Throws a BackfileError where there is no such folder. */
export async function readArchive(options: ReadArchiveOptions): Promise<Archive> {
  const { progress } = options;
  const list = () => listSources(options.input);
  const sources = await inStage(progress, { name: 'sources', work: list, count: ({ articles }) => articles.length });
  const loaded = await loadSettings(options.input);
  const settings = options.baseUrl === null ? loaded.settings : { ...loaded.settings, address: options.baseUrl };
  const files = options.only === null ? sources.articles : sources.articles.filter((path) => path === options.only);
  const { topics } = loaded;
  const reading = { settings: readingSettings(settings), topics, pictures: sources.others };
  const read = await readArticles({
    ...reading,
    folder: options.input,
    files,
    threads: options.workers,
    progress,
    shelf: (options.shelf ?? memoryShelf)(reading),
  });
  const published = await loadPermalinks(options.input);
  const corrected = await loadCorrections(options.input);
  const { articles, texts, parts } = await inStage(progress, { name: 'repeats', work: () => relate(read) });
  const corrections: Corrections = {
    file: CORRECTIONS_FILE,
    rows: corrected.rows,
    facets: createKeeperFacets(topics),
    whole: options.only === null,
  };
  const identify = () => catalogue(articles, published.permalinks, corrections);
  const { steady = null } = options;
  const catalogued = await inStage(progress, { name: 'catalogue', work: identify });
  const relating = () => {
    const known = steady?.catalogued(catalogued.articles) ?? catalogued.articles;
    const related = relateAll(known, texts, options.related);
    return steady?.related(related) ?? related;
  };
  const related = await inStage(progress, { name: 'relating', work: relating, count: ({ length }) => length });
  return {
    settings,
    topics,
    sources,
    whole: (article) => wholeArticle(article, texts.textOf(article)),
    textPrint: texts.printOf,
    derived: texts.derived,
    derivedPrint: texts.derivedPrint,
    published: published.permalinks,
    catalogue: { ...catalogued, articles: related },
    reread: rereader({
      ...reading,
      folder: options.input,
      parts,
      permalinks: { ...published.permalinks, articles: catalogued.permalinks },
      corrections,
      articles: related,
    }),
    problems: [
      ...sources.problems,
      ...loaded.problems,
      ...read.problems,
      ...published.problems,
      ...corrected.problems,
      ...catalogued.problems,
      ...(options.only === null ? topicRuleProblems(catalogued.articles, topics, TOPICS_FILE) : []),
    ],
  };
}

/** Nothing but what reading depends on: a shelf is for one way of reading, and threads are sent no more. */
function readingSettings({ language, dateOrder, source, folders }: ArchiveSettings): ReadingSettings {
  return { language, dateOrder, source, folders };
}
