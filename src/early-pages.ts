/**
 * Pages as a preview shows them before the site is built anew, made from what the last build left in memory: those of
 * articles that were edited, and after an edit of a template those that somebody looks at. What an edit changes elsewhere
 * (lists, related articles, the search) waits for the build.
 */
import { join } from 'node:path';
import { isSourcePath, type SiteUrl, type SourcePath } from './record/brands.js';
import type { CataloguedArticle } from './record/filed-article.js';
import { once } from './record/once.js';
import { percentDecoded } from './record/percent-decoded.js';
import { BackfileError } from './record/problem.js';
import type { PageModel } from './render/models.js';
import { createPageRenderer, type PageRenderer } from './render/page-renderer.js';
import { articlePlanner } from './render/pages/all.js';
import { emptyRegister, listingPagePlans, type SitePagesInput } from './render/site-pages.js';
import { storedPlan } from './render/stored-plan.js';
import { gatherTemplates, templatePath } from './render/templates.js';
import type { Reread } from './reread.js';
import type { Pages } from './serve/early-answers.js';
import type { Drawing } from './write/page-task.js';

/** Null is given where it takes a build to say what a change comes to. */
export interface EarlyPages {
  /**
   * The pages of the articles in files that have changed. Null as `Reread` says, where only Eleventy can draw them, and
   * where a template fails: the build tells why.
   */
  readonly edited: (paths: readonly string[]) => Promise<Pages | null>;
  /** The pages at paths of the site (decoded), drawn with the templates as they are now; null as for `edited`. */
  readonly redrawn: (looked: readonly string[]) => Promise<Pages | null>;
  /** Do once what the first pages would have to wait for. */
  readonly prepare: () => Promise<void>;
}

/** What a build leaves: its articles, what its pages are made from, and what they were drawn with. */
export interface LastBuilt {
  readonly reread: Reread;
  readonly pages: SitePagesInput;
  readonly drawing: Drawing;
  readonly templates: readonly string[];
  /** A folder for templates gathered anew, which no build uses. */
  readonly earlyFolder: string;
}

/** Articles that are read and drawn to prepare, in vain: each finds other rules at work. */
const TRIED = 3;

/** Prepare to make pages from what a build leaves; nothing is done before they are asked for. */
export function earlyPages({ reread, pages, drawing, templates, earlyFolder }: LastBuilt): EarlyPages {
  const { listings, context } = pages;
  const planner = once(() => articlePlanner(listings, context));
  let rendererOf = once(() => rendererFor(drawing));

  async function modelsIn(paths: readonly SourcePath[]): Promise<readonly PageModel[] | null> {
    const articles = await reread(paths);
    if (articles === null) return null;
    return articles.map(({ now, before }) => {
      // Of an article whose ID comes from its text, the lists know the one it had before.
      const known: CataloguedArticle = { ...now, id: before.id };
      return planner()(known).page(now);
    });
  }

  /** Models of the pages at these URLs: of articles as their files are now, of others as the last build had them. */
  async function modelsAt(urls: ReadonlySet<string>): Promise<readonly PageModel[] | null> {
    const isAsked = (url: SiteUrl) => urls.has(percentDecoded(url) ?? url);
    const articles = listings.all.filter(({ url }) => isAsked(url));
    const ofArticles = await modelsIn([...new Set(articles.map(({ document }) => document.file))]);
    if (ofArticles === null) return null;
    const models = ofArticles.filter(({ url }) => isAsked(url));
    if (models.length === urls.size) return models;
    for (const { url, job } of listingPagePlans(pages, emptyRegister())) {
      if (isAsked(url)) models.push(job().model);
      if (models.length === urls.size) break;
    }
    return models;
  }

  function drawn(models: readonly PageModel[] | null): Pages | null {
    const renderer = rendererOf();
    if (models === null || models.some((model) => renderer.hasOthers(model))) return null;
    return new Map(models.flatMap(renderer.direct).map(({ url, content }): [string, string] => [url, content]));
  }

  async function drawingNow(): Promise<Drawing> {
    const gathered = await gatherTemplates(templates, join(earlyFolder, 'templates'));
    const { origins: templateOrigins, ...folder } = gathered;
    const shownPath = (path: string) => templatePath(templateOrigins, path);
    const plan = await storedPlan({ ...folder, shownPath }, earlyFolder);
    return { ...drawing, ...folder, templateOrigins, plan };
  }

  return {
    edited: (paths) =>
      unlessRefused(async () => {
        const files = paths.filter(isSourcePath);
        return files.length === 0 || files.length < paths.length ? null : drawn(await modelsIn(files));
      }),
    redrawn: (looked) =>
      unlessRefused(async () => {
        if (looked.length === 0) return null;
        const now = await drawingNow();
        rendererOf = once(() => rendererFor(now));
        return drawn(await modelsAt(new Set(looked)));
      }),
    async prepare() {
      const some = new Set(listings.all.slice(0, TRIED).map(({ document }) => document.file));
      await unlessRefused(async () => drawn(await modelsIn([...some])));
    },
  };
}

function rendererFor(drawing: Drawing): PageRenderer {
  const shownPath = (path: string) => templatePath(drawing.templateOrigins, path);
  return createPageRenderer(drawing.plan, { ...drawing, shownPath });
}

/** What the build that follows refuses as well, and says why. */
async function unlessRefused(make: () => Promise<Pages | null>): Promise<Pages | null> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof BackfileError) return null;
    throw error;
  }
}
