/** The archive's files → dated articles, in file order: in this thread, or in several when there is enough to do. */
import type { DatedArticle } from '../record/article.js';
import type { Sha256, SourcePath } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import { chunks, inlinePool, type Pool, runInOrder, workerPool } from '../workers/pool.js';
import type { Progress } from '../workers/progress.js';
import { type ArticleBatch, type ArticleTaskContext, createArticleTask } from './article-task.js';

/** Files below which threads cost more than they save. */
const WORTH_THREADS = 400;
/** Files a batch: large enough that handing over is cheap, small enough that threads finish together. */
const BATCH = 100;

const UNKNOWN_KEY = 'front-matter-unknown-key';

export interface ArticlesRead {
  readonly articles: readonly DatedArticle[];
  /** SHA-256 of the lines of an article as saved, by `file#n`. */
  readonly savedSha256: ReadonlyMap<string, Sha256>;
  readonly problems: readonly Problem[];
}

export interface ReadArticlesOptions extends ArticleTaskContext {
  readonly files: readonly SourcePath[];
  readonly threads: number;
  readonly progress: Progress;
}

/** Name of an article within one reading of the archive. */
export function placeKey({ document }: Pick<DatedArticle, 'document'>): string {
  return `${document.file}#${document.n}`;
}

/** Read every file; a file that cannot be used is a problem, and the others are read all the same. */
export async function readArticles(options: ReadArticlesOptions): Promise<ArticlesRead> {
  const { files, threads, progress, folder, settings, topics, pictures } = options;
  const context: ArticleTaskContext = { folder, settings, topics, pictures };
  const pool =
    threads > 1 && files.length >= WORTH_THREADS
      ? threadedPool(threads, context)
      : inlinePool(createArticleTask(context));
  const stage = progress.stage('reading', files.length);
  const articles: DatedArticle[] = [];
  const savedSha256 = new Map<string, Sha256>();
  const problems: Problem[] = [];
  try {
    for await (const batch of runInOrder(pool, chunks(files, BATCH), threads * 2)) {
      for (const read of batch.articles) {
        articles.push(read.article);
        savedSha256.set(placeKey(read.article), read.savedSha256);
      }
      problems.push(...batch.problems);
      stage.advance(Math.min(BATCH, files.length));
    }
  } finally {
    await pool.close();
    stage.end();
  }
  return { articles, savedSha256, problems: problems.filter(firstOfItsKind()) };
}

/** A key that means nothing is told once, not for each of the thousand files that a program wrote it into. */
function firstOfItsKind(): (problem: Problem) => boolean {
  const told = new Set<string>();
  return ({ rule, message }) => {
    if (rule !== UNKNOWN_KEY) return true;
    if (told.has(message)) return false;
    told.add(message);
    return true;
  };
}

function threadedPool(threads: number, context: ArticleTaskContext): Pool<readonly SourcePath[], ArticleBatch> {
  return workerPool({ file: new URL('./article-worker.js', import.meta.url), threads, context });
}
