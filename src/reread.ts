/**
 * Articles of files that changed, read by themselves: what the archive has shown of its sources, and what its articles
 * have to do with each other, is taken from when all of it was last read. So a preview can show an article before the
 * archive around it is looked at again.
 */
import { type Corrections, catalogue } from './catalogue/catalogue.js';
import type { Permalinks } from './catalogue/permalinks.js';
import { type ArticleTaskContext, createArticleTask } from './infer/article-task.js';
import { wholeArticle } from './infer/file-article.js';
import { placeKey } from './infer/texts.js';
import type { SourcePath } from './record/brands.js';
import type { CataloguedArticle, WholeArticle } from './record/filed-article.js';
import { once } from './record/once.js';
import { type PageParts, withoutPageParts } from './relate/relate.js';
import { memoryShelf } from './store/memory-shelf.js';

/** An article as its file has it now, and as it was when the archive was last read. */
export interface RereadArticle {
  readonly now: WholeArticle;
  readonly before: CataloguedArticle;
}

/**
 * Reads files of the archive again. Null where it takes the whole archive to say what they are: where a file is new,
 * gone, holds more or fewer articles, or has a problem that its keeper is to be told.
 */
export type Reread = (paths: readonly SourcePath[]) => Promise<readonly RereadArticle[] | null>;

/** What is known of the archive since all of it was read. */
export interface LastReading extends ArticleTaskContext {
  readonly parts: PageParts;
  /** The addresses it has given: an article keeps them, be it published or not, until the whole archive is read. */
  readonly permalinks: Permalinks;
  readonly corrections: Corrections;
  readonly articles: readonly CataloguedArticle[];
}

/** Prepare to read files again; nothing is done before the first are asked for. */
export function rereader(last: LastReading): Reread {
  const { folder, settings, topics, pictures, parts, permalinks, corrections } = last;
  const taskOf = once(() => createArticleTask({ folder, settings, topics, pictures }));
  return async (paths) => {
    const asked = new Set(paths);
    const before = last.articles.filter(({ document }) => asked.has(document.file));
    const former = new Map(before.map((article) => [placeKey(article), article]));
    if (new Set(before.map(({ document }) => document.file)).size < asked.size) return null;
    const shelf = memoryShelf();
    const files = (await taskOf()(paths)).map((read) => shelf.keep(read));
    if (files.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))) return null;
    const read = { articles: files.flatMap(({ articles }) => articles), texts: shelf.texts };
    const { articles, texts } = withoutPageParts(read, parts);
    const catalogued = catalogue(articles, permalinks, { ...corrections, whole: false }).articles;
    const reread = catalogued.flatMap((article): readonly RereadArticle[] => {
      const before = former.get(placeKey(article));
      if (before === undefined) return [];
      const { relations } = before;
      const related = relations === undefined ? article : { ...article, relations };
      return [{ now: wholeArticle(related, texts.textOf(article)), before }];
    });
    return reread.length === former.size && reread.length === articles.length ? reread : null;
  };
}
