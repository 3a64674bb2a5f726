/** The archive's files → dated articles, in file order: in this thread, or in several when there is enough to do. */
import type { DatedArticle } from '../record/article.js';
import type { Sha256, SourcePath } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import { chunks, inlinePool, workerPool } from '../workers/pool.js';
import type { Progress } from '../workers/progress.js';
import { A_THREAD, shareWork } from '../workers/share.js';
import {
  type ArticleTaskContext,
  createArticleTask,
  type NumberedBatch,
  type NumberedFiles,
  numbered,
} from './article-task.js';
import type { Sketch } from './copies/sketch.js';

/** Files below which threads cost more than they save. */
const WORTH_THREADS = 400;
/** Files a batch: large enough that handing over is cheap, small enough that threads finish together. */
const BATCH = 100;

const UNKNOWN_KEY = 'front-matter-unknown-key';

export interface ArticlesRead {
  readonly articles: readonly DatedArticle[];
  /** SHA-256 of the lines of an article as saved, by `file#n`. */
  readonly savedSha256: ReadonlyMap<string, Sha256>;
  /** Sketch of the text of each article, in the order of the articles; null where the text is too short for copies. */
  readonly sketches: readonly (Sketch | null)[];
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
  const others = files.length >= WORTH_THREADS ? threads - 1 : 0;
  const here = numbered(createArticleTask(context));
  const pool =
    others === 0
      ? inlinePool(here)
      : workerPool<NumberedFiles, NumberedBatch>({
          file: new URL('./article-worker.js', import.meta.url),
          threads: others,
          context,
          queued: A_THREAD,
        });
  const stage = progress.stage('reading', files.length);
  const batches: NumberedBatch[] = [];
  try {
    const inputs = chunks(files, BATCH)
      .map((paths, at): NumberedFiles => ({ at, paths }))
      .values();
    const work = { pool, threads: others, packed: (input: NumberedFiles) => input, here, light: inputs, heavy: inputs };
    for await (const batch of shareWork(work)) {
      batches.push(batch);
      stage.advance(Math.min(BATCH, files.length));
    }
  } finally {
    await pool.close();
    stage.end();
  }
  const articles: DatedArticle[] = [];
  const savedSha256 = new Map<string, Sha256>();
  const sketches: (Sketch | null)[] = [];
  const problems: Problem[] = [];
  for (const { batch } of batches.sort((a, b) => a.at - b.at)) {
    for (const read of batch.articles) {
      articles.push(read.article);
      sketches.push(read.sketch);
      savedSha256.set(placeKey(read.article), read.savedSha256);
    }
    problems.push(...batch.problems);
  }
  return { articles, savedSha256, sketches, problems: problems.filter(firstOfItsKind()) };
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
