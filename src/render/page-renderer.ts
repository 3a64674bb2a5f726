/** Page models → pages, by the plan for the templates: most at once through Nunjucks, the rest through Eleventy. */
import { join } from 'node:path';
import { BackfileError } from '../record/problem.js';
import type { RenderedPage, RenderOptions } from './eleventy.js';
import type { PageKind, PageModel } from './models.js';
import { createTemplateEngine } from './nunjucks.js';
import { templateProblem } from './template-error.js';
import type { DirectTemplate, TemplatePlan } from './template-plan.js';

/** Draws the pages of one build. Errors of templates are BackfileErrors that name template and line. */
export interface PageRenderer {
  /** The pages that Nunjucks draws for a model: one a template of its kind. */
  direct(model: PageModel): readonly RenderedPage[];
  /** Whether there are pages that only Eleventy draws for a model. */
  hasOthers(model: PageModel): boolean;
  /** The pages that only Eleventy draws for such models, and with `ownPages` the archivist's own. */
  others(models: readonly PageModel[], ownPages: boolean): Promise<readonly RenderedPage[]>;
}

type Draw = (model: PageModel) => string;

/** Make a renderer; a template is compiled when the first model of its kind comes. */
export function createPageRenderer(plan: TemplatePlan, options: RenderOptions): PageRenderer {
  const engine = createTemplateEngine(options, { portable: options.portable, programs: plan.programs });
  const drawers = new Map<PageKind, readonly Draw[]>();

  function drawerOf({ path, content, data }: DirectTemplate): Draw {
    const render = engine.compile(content, join(options.templates, path));
    const shared = { ...data, site: options.site };
    return (model) => render({ ...shared, model });
  }

  function drawersOf(kind: PageKind): readonly Draw[] {
    const known = drawers.get(kind);
    if (known !== undefined) return known;
    const made = plan.direct.filter((template) => template.kind === kind).map(drawerOf);
    drawers.set(kind, made);
    return made;
  }

  return {
    direct(model) {
      try {
        return drawersOf(model.kind).map((draw) => ({ url: model.url, content: draw(model) }));
      } catch (error) {
        throw new BackfileError([templateProblem(error, options)], 1, { cause: error });
      }
    },
    hasOthers: ({ kind }) => plan.byEleventy.includes(kind),
    async others(models, ownPages) {
      if (models.length === 0 && !ownPages) return [];
      // Importing Eleventy takes half a second, in each thread; most builds need it for the plan only.
      const { renderWithEleventy } = await import('./eleventy.js');
      return await renderWithEleventy(models, { ...options, ownPages });
    },
  };
}
