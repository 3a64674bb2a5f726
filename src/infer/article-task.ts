/**
 * The reading of a batch of files, from the disk to dated articles: read, split, parse, infer. Runs in the main thread
 * or in a worker; the result depends on the files and the settings alone.
 */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { areWholeFile, sliceLines } from '../read/lines.js';
import { readSource, type SourceRead } from '../read/source.js';
import type { DatedArticle, SourceDocument } from '../record/article.js';
import { isSha256, must, type Sha256, type SourcePath } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import type { ArchiveSettings, TopicSettings } from '../record/settings.js';
import { split } from '../split/split.js';
import { type Sketch, sketchOf } from './copies/sketch.js';
import { readDocument } from './read-document.js';
import { createSubjectFinder, type SubjectFinder } from './subjects/subjects.js';
import { createTopicFinder, type TopicFinder } from './topics/topics.js';

/** What a batch needs to know; plain values, so that it can be handed to a thread. */
export interface ArticleTaskContext {
  /** The archive folder, absolute. */
  readonly folder: string;
  readonly settings: ArchiveSettings;
  readonly topics: readonly TopicSettings[];
  /** Files of the archive that are no articles. */
  readonly pictures: readonly SourcePath[];
}

/** An article as read, with the hash of its lines as saved and the sketch of its text. */
export interface ReadArticle {
  readonly article: DatedArticle;
  /** SHA-256 of the bytes of its lines in the source file: of what source.txt will hold. */
  readonly savedSha256: Sha256;
  /** What finds its copies; null where its text is too short to have any. */
  readonly sketch: Sketch | null;
}

export interface ArticleBatch {
  readonly articles: readonly ReadArticle[];
  readonly problems: readonly Problem[];
}

export type ArticleTask = (paths: readonly SourcePath[]) => Promise<ArticleBatch>;

/** A batch of files with its place among all; threads finish in any order. */
export interface NumberedFiles {
  readonly at: number;
  readonly paths: readonly SourcePath[];
}

export interface NumberedBatch {
  readonly at: number;
  readonly batch: ArticleBatch;
}

/** The task for batches that know their place. */
export function numbered(task: ArticleTask): (input: NumberedFiles) => Promise<NumberedBatch> {
  return async ({ at, paths }) => ({ at, batch: await task(paths) });
}

/** Make the task for one archive; its tables are built once. */
export function createArticleTask(context: ArticleTaskContext): ArticleTask {
  const findTopics = createTopicFinder(context.topics);
  const findSubjects = createSubjectFinder(context.topics);
  const pictures = new Set(context.pictures);
  return async (paths) => {
    // Reading a batch does not wait for anything: what else this thread has to do gets its turn here.
    await setImmediate();
    const batches = paths.map((path) => readFile(path, { ...context, pictures, findSubjects, findTopics }));
    return {
      articles: batches.flatMap(({ articles }) => articles),
      problems: batches.flatMap(({ problems }) => problems),
    };
  };
}

interface FileContext extends Omit<ArticleTaskContext, 'pictures'> {
  readonly pictures: ReadonlySet<SourcePath>;
  readonly findSubjects: SubjectFinder;
  readonly findTopics: TopicFinder;
}

function readFile(path: SourcePath, context: FileContext): ArticleBatch {
  const read = readSource(context.folder, path);
  if ('problem' in read) return { articles: [], problems: [read.problem] };
  const problems: Problem[] = [...read.hints];
  const articles = split(read.source).map((document): ReadArticle => {
    const { article, problems: found } = readDocument(document, context);
    problems.push(...found);
    const lang = article.lang.value;
    const subjects = context.findSubjects(article, lang);
    return {
      article: { ...article, subjects, ...context.findTopics(article, lang) },
      savedSha256: hashOfLines(read, document),
      sketch: sketchOf(article),
    };
  });
  if (articles.length === 0) problems.push(nothingToRead(path));
  return { articles, problems };
}

/** The hash of an article's lines: most often they are all of their file. */
function hashOfLines({ source, bytes }: SourceRead, { range, lines }: SourceDocument): Sha256 {
  const { encoding, text } = source;
  if (areWholeFile({ bytes, encoding, text, range, lines })) return source.sha256;
  return must(
    isSha256,
    createHash('sha256')
      .update(sliceLines(bytes, encoding, range))
      .digest('hex'),
  );
}

function nothingToRead(path: SourcePath): Problem {
  return {
    severity: 'error',
    file: path,
    line: null,
    rule: 'file-without-text',
    message: 'the file holds only white space',
    remedy: 'add the text of the article, or remove the file',
  };
}
