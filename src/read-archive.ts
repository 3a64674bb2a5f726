/**
 * The first half of the way of the data: from an archive folder to its catalogue. `build.ts` goes on from here; the
 * commands that only look at an archive stop here.
 */
import { type Catalogue, catalogue } from './catalogue/catalogue.js';
import { CORRECTIONS_FILE, loadCorrections } from './catalogue/corrections-file.js';
import type { Permalinks } from './catalogue/permalinks.js';
import { loadPermalinks } from './catalogue/permalinks-file.js';
import { type ArticlesRead, placeKey, readArticles } from './infer/read-articles.js';
import { createKeeperFacets } from './infer/topics/topics.js';
import { listSources, type SourceList } from './read/list.js';
import type { CataloguedArticle } from './record/article.js';
import type { Sha256 } from './record/brands.js';
import type { Problem } from './record/problem.js';
import type { ArchiveSettings, TopicSettings } from './record/settings.js';
import { relate } from './relate/relate.js';
import { relateAll, sketchesOf } from './relate/relations.js';
import { topicRuleProblems } from './relate/topic-rules.js';
import { loadSettings, TOPICS_FILE } from './settings/load.js';
import type { Progress } from './workers/progress.js';

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
}

export interface Archive {
  readonly settings: ArchiveSettings;
  readonly topics: readonly TopicSettings[];
  readonly sources: SourceList;
  /** SHA-256 of an article's lines as saved. */
  readonly savedSha256: (article: CataloguedArticle) => Sha256;
  readonly published: Permalinks;
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
}

/** Read an archive. Throws a BackfileError where there is no such folder. */
export async function readArchive(options: ReadArchiveOptions): Promise<Archive> {
  const sources = await listSources(options.input);
  const loaded = await loadSettings(options.input);
  const settings = options.baseUrl === null ? loaded.settings : { ...loaded.settings, address: options.baseUrl };
  const files = options.only === null ? sources.articles : sources.articles.filter((path) => path === options.only);
  const { topics } = loaded;
  const read = await readArticles({
    folder: options.input,
    files,
    settings,
    topics,
    pictures: sources.others,
    threads: options.workers,
    progress: options.progress,
  });
  const published = await loadPermalinks(options.input);
  const corrections = await loadCorrections(options.input);
  const articles = relate(read.articles);
  const sketches = sketchesOf(articles, read);
  const catalogued = catalogue(articles, published.permalinks, {
    file: CORRECTIONS_FILE,
    rows: corrections.rows,
    facets: createKeeperFacets(topics),
    whole: options.only === null,
  });
  return {
    settings,
    topics,
    sources,
    savedSha256: hashFinder(read.savedSha256),
    published: published.permalinks,
    catalogue: {
      ...catalogued,
      articles: relateAll(catalogued.articles, (article) => sketches.get(placeKey(article))),
    },
    problems: [
      ...sources.problems,
      ...loaded.problems,
      ...read.problems,
      ...published.problems,
      ...corrections.problems,
      ...catalogued.problems,
      ...(options.only === null ? topicRuleProblems(catalogued.articles, topics, TOPICS_FILE) : []),
    ],
  };
}

/** A function of its own, so that nothing else of what was read (sketches, articles as they were) is kept with it. */
function hashFinder(hashes: ArticlesRead['savedSha256']): Archive['savedSha256'] {
  return (article) => {
    const hash = hashes.get(placeKey(article));
    if (hash === undefined) throw new Error(`no hash for article ${article.id}`);
    return hash;
  };
}
