/** The archive's files → filed articles, in file order: in this thread, or in several when there is enough to do. */
import { codeUrl } from '../package/places.js';

import type { SourcePath } from '../record/brands.js';
import type { FiledArticle } from '../record/filed-article.js';
import type { Problem } from '../record/problem.js';
import { growHeap, LARGE_ARCHIVE } from '../workers/heap.js';
import { chunks, inlinePool, workerPool } from '../workers/pool.js';
import type { Progress } from '../workers/progress.js';
import { A_THREAD, shareWork } from '../workers/share.js';
import { type ArticleTaskContext, createArticleTask } from './article-task.js';
import type { ArticleShelf, ArticleTexts, FiledFile, FileRead } from './texts.js';

/** Unread files below which threads cost more than they save, and memory needs no care. */
const WORTH_THREADS = 400;
/** Files a batch: large enough that handing over is cheap, small enough that threads finish together. */
const BATCH = 100;

const UNKNOWN_KEY = 'front-matter-unknown-key';

export interface ArticlesRead {
  readonly articles: readonly FiledArticle[];
  readonly texts: ArticleTexts;
  readonly problems: readonly Problem[];
}

export interface ReadArticlesOptions extends ArticleTaskContext {
  readonly files: readonly SourcePath[];
  readonly threads: number;
  readonly progress: Progress;
  /** Where what is read is kept; files that it knows are not read again. */
  readonly shelf: ArticleShelf;
}

/** Read every file; a file that cannot be used is a problem, and the others are read all the same. */
export async function readArticles(options: ReadArticlesOptions): Promise<ArticlesRead> {
  const { files, progress, shelf } = options;
  const filed = new Map<SourcePath, FiledFile>();
  const stage = progress.stage('reading', files.length);
  try {
    const unread = files.filter((path) => {
      const known = shelf.known(path);
      if (known !== null) filed.set(path, known);
      return known === null;
    });
    growHeap({ slowly: unread.length >= WORTH_THREADS || files.length > LARGE_ARCHIVE });
    if (unread.length < files.length) stage.advance(files.length - unread.length);
    for await (const batch of readBatches(unread, options)) {
      for (const read of batch) filed.set(read.path, shelf.keep(read));
      stage.advance(batch.length);
    }
  } finally {
    stage.end();
  }
  const inOrder = files.flatMap((path) => filed.get(path) ?? []);
  return {
    articles: inOrder.flatMap(({ articles }) => articles),
    texts: shelf.texts,
    problems: inOrder.flatMap(({ problems }) => problems).filter(firstOfItsKind()),
  };
}

/** Batches of files as they are read, in no certain order. */
async function* readBatches(
  files: readonly SourcePath[],
  { threads, folder, settings, topics, pictures }: ReadArticlesOptions,
): AsyncGenerator<readonly FileRead[]> {
  if (files.length === 0) return;
  const context: ArticleTaskContext = { folder, settings, topics, pictures };
  const others = files.length >= WORTH_THREADS ? threads - 1 : 0;
  const here = createArticleTask(context);
  const pool =
    others === 0
      ? inlinePool(here)
      : workerPool<readonly SourcePath[], readonly FileRead[]>({
          file: codeUrl('infer/article-worker.js'),
          threads: others,
          context,
          queued: A_THREAD,
        });
  try {
    const inputs = chunks(files, BATCH).values();
    const packed = (paths: readonly SourcePath[]) => paths;
    yield* shareWork({ pool, threads: others, packed, here, light: inputs, heavy: inputs });
  } finally {
    await pool.close();
  }
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
