/**
 * The pages of articles that were edited, as a preview shows them before the site is built anew: made from what the last
 * build left in memory. What an edit changes elsewhere (lists, related articles, the search) waits for the build.
 */
import { isSourcePath, type SiteUrl, type SourcePath } from './record/brands.js';
import type { CataloguedArticle } from './record/filed-article.js';
import { once } from './record/once.js';
import { BackfileError } from './record/problem.js';
import { createPageRenderer } from './render/page-renderer.js';
import { articlePlanner } from './render/pages/all.js';
import type { SitePagesInput } from './render/site-pages.js';
import { templatePath } from './render/templates.js';
import type { Reread } from './reread.js';
import type { Drawing } from './write/page-task.js';

export interface EarlyPages {
  /**
   * The pages of the articles in files that have changed, by their URLs. Null where it takes a build to say what the
   * change comes to (see `Reread`), where only Eleventy can draw them, and where a template fails: the build tells why.
   */
  readonly of: (paths: readonly string[]) => Promise<ReadonlyMap<SiteUrl, string> | null>;
  /** Do once what the first pages would have to wait for. */
  readonly prepare: () => Promise<void>;
}

/** What a build leaves: its articles, what their pages lead to, and what the pages were drawn with. */
export interface LastBuilt extends Pick<SitePagesInput, 'listings' | 'context'> {
  readonly reread: Reread;
  readonly drawing: Drawing;
}

/** Articles that are read and drawn to prepare, in vain: each finds other rules at work. */
const TRIED = 3;

/** Prepare to make pages from what a build leaves; nothing is done before they are asked for. */
export function earlyPages({ reread, listings, context, drawing }: LastBuilt): EarlyPages {
  const planner = once(() => articlePlanner(listings, context));
  const renderer = once(() => {
    const shownPath = (path: string) => templatePath(drawing.templateOrigins, path);
    return createPageRenderer(drawing.plan, { ...drawing, shownPath });
  });

  async function pagesOf(paths: readonly SourcePath[]): Promise<ReadonlyMap<SiteUrl, string> | null> {
    const articles = await reread(paths);
    if (articles === null) return null;
    const models = articles.map(({ now, before }) => {
      // Of an article whose ID comes from its text, the lists know the one it had before.
      const known: CataloguedArticle = { ...now, id: before.id };
      return planner()(known).page(now);
    });
    if (models.some((model) => renderer().hasOthers(model))) return null;
    return new Map(
      models.flatMap((model) => renderer().direct(model)).map(({ url, content }): [SiteUrl, string] => [url, content]),
    );
  }

  return {
    async of(paths) {
      const files = paths.filter(isSourcePath);
      if (files.length === 0 || files.length < paths.length) return null;
      try {
        return await pagesOf(files);
      } catch (error) {
        if (error instanceof BackfileError) return null;
        throw error;
      }
    },
    async prepare() {
      const some = new Set(listings.all.slice(0, TRIED).map(({ document }) => document.file));
      try {
        await pagesOf([...some]);
      } catch (error) {
        if (!(error instanceof BackfileError)) throw error;
      }
    },
  };
}
