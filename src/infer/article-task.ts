/**
 * The reading of a batch of files, from the disk to articles ready to be filed: read, split, parse, infer. Runs in the main thread
 * or in a worker; the result depends on the files and the settings alone.
 */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { areWholeFile, sliceLines } from '../read/lines.js';
import { readSource, type SourceRead } from '../read/source.js';
import type { DatedArticle, SourceDocument } from '../record/article.js';
import { isSha256, must, type Sha256, type SourcePath } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import type { ReadingSettings, TopicSettings } from '../record/settings.js';
import { split } from '../split/split.js';
import { sketchOf } from './copies/sketch.js';
import { fileArticle } from './file-article.js';
import { readDocument } from './read-document.js';
import { createSubjectFinder, type SubjectFinder } from './subjects/subjects.js';
import type { ArticleRead, FileRead } from './texts.js';
import { passagesOf } from './topics/passages.js';
import { createTopicFinder, type TopicFinder } from './topics/topics.js';

/** What a batch needs to know; plain values, so that it can be handed to a thread. */
export interface ArticleTaskContext {
  /** The archive folder, absolute. */
  readonly folder: string;
  readonly settings: ReadingSettings;
  readonly topics: readonly TopicSettings[];
  /** Files of the archive that are no articles. */
  readonly pictures: readonly SourcePath[];
}

export type ArticleTask = (paths: readonly SourcePath[]) => Promise<readonly FileRead[]>;

/** Make the task for one archive; its tables are built once. */
export function createArticleTask(context: ArticleTaskContext): ArticleTask {
  const findTopics = createTopicFinder(context.topics);
  const findSubjects = createSubjectFinder(context.topics);
  const pictures = new Set(context.pictures);
  return async (paths) => {
    // Reading a batch does not wait for anything: what else this thread has to do gets its turn here.
    await setImmediate();
    return paths.map((path) => readFile(path, { ...context, pictures, findSubjects, findTopics }));
  };
}

interface FileContext extends Omit<ArticleTaskContext, 'pictures'> {
  readonly pictures: ReadonlySet<SourcePath>;
  readonly findSubjects: SubjectFinder;
  readonly findTopics: TopicFinder;
}

function readFile(path: SourcePath, context: FileContext): FileRead {
  const read = readSource(context.folder, path);
  if ('problem' in read) return { path, sha256: null, namesPictures: false, articles: [], problems: [read.problem] };
  const problems: Problem[] = [...read.hints];
  let namesPictures = false;
  const articles = split(read.source).map((document): ArticleRead => {
    const { article, problems: found } = readDocument(document, context);
    problems.push(...found);
    namesPictures ||= namesPicture(article);
    const lang = article.lang.value;
    const passages = passagesOf(article);
    const subjects = context.findSubjects(article, lang, passages);
    const whole: DatedArticle = { ...article, subjects, ...context.findTopics(article, lang, passages) };
    const { filed, text } = fileArticle(whole, hashOfLines(read, document));
    return { filed: JSON.stringify(filed), text: JSON.stringify(text), sketch: sketchOf(whole) };
  });
  if (articles.length === 0) problems.push(nothingToRead(path));
  return { path, sha256: read.source.sha256, namesPictures, articles, problems };
}

/** Whether the keeper or a Markdown text named pictures, which may be in the archive or not. */
function namesPicture({ frontMatter, document }: Pick<DatedArticle, 'frontMatter' | 'document'>): boolean {
  const { images = [], captions = [] } = frontMatter?.values ?? {};
  if (images.length > 0 || captions.some(({ image }) => image !== undefined)) return true;
  return document.format !== 'text' && document.lines.some((line) => PICTURE_SIGN.test(line));
}

/** What no picture in Markdown or in a tag of a content system is written without. */
const PICTURE_SIGN = /!\[|<img|\{\{<|\{\{%|\[caption/i;

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
