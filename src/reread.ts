/**
 * Articles of files that changed, or of which the keeper corrected something, read by themselves: what the archive has shown of its sources, and what its articles
 * have to do with each other, is taken from when all of it was last read. So a preview can show an article before the
 * archive around it is looked at again.
 */
import { type Corrections, catalogue } from './catalogue/catalogue.js';
import type { CorrectionRow } from './catalogue/corrections.js';
import { CORRECTIONS_FILE, loadCorrections } from './catalogue/corrections-file.js';
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
 * Reads files of the archive again; those of all articles that a row names which is new, gone or another, where
 * corrections.csv is among them. Null where it takes the whole archive to say what they are: where a file is new, gone,
 * holds more or fewer articles, or has a problem that its keeper is to be told, and where very many articles are
 * corrected at once.
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

/** Articles that are corrected at once, above which a build is soon done. */
const MOST_CORRECTED = 50;

/** Prepare to read files again; nothing is done before the first are asked for. */
export function rereader(last: LastReading): Reread {
  const { folder, settings, topics, pictures, parts, permalinks } = last;
  const taskOf = once(() => createArticleTask({ folder, settings, topics, pictures }));
  let { corrections } = last;

  /** The files of articles whose corrections are others now; null where the table has a problem. */
  async function correctedFiles(): Promise<readonly SourcePath[] | null> {
    const { rows, problems } = await loadCorrections(folder);
    if (problems.length > 0) return null;
    const ids = changedRows(corrections.rows, rows);
    corrections = { ...corrections, rows };
    const files = last.articles.filter(({ id }) => ids.has(id)).map(({ document }) => document.file);
    return files.length > MOST_CORRECTED ? null : files;
  }

  return async (paths) => {
    const asked = new Set(paths);
    const isTable = paths.find((path) => path === CORRECTIONS_FILE);
    if (isTable !== undefined) {
      const corrected = await correctedFiles();
      if (corrected === null) return null;
      asked.delete(isTable);
      for (const file of corrected) asked.add(file);
    }
    const before = last.articles.filter(({ document }) => asked.has(document.file));
    const former = new Map(before.map((article) => [placeKey(article), article]));
    if (new Set(before.map(({ document }) => document.file)).size < asked.size) return null;
    const shelf = memoryShelf();
    const files = (await taskOf()([...asked])).map((read) => shelf.keep(read));
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

/** The IDs of which a row says something else than before. */
function changedRows(before: readonly CorrectionRow[], now: readonly CorrectionRow[]): ReadonlySet<string> {
  const said = (rows: readonly CorrectionRow[]) => new Map(rows.map(({ id, cells }) => [id, JSON.stringify(cells)]));
  const [former, latter] = [said(before), said(now)];
  return new Set([...former.keys(), ...latter.keys()].filter((id) => former.get(id) !== latter.get(id)));
}
