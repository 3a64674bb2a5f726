/**
 * Page models → pages, through the one door to Eleventy. Eleventy paginates every template over the models of its kind;
 * pages come back as text, and nothing is written here.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Eleventy, { type EleventyConfig } from '@11ty/eleventy';
import { isSiteUrl, type SiteUrl } from '../record/brands.js';
import { BackfileError } from '../record/problem.js';
import type { PageKind, PageModel, SiteModel } from './models.js';
import { createTemplateEngine, type TemplateEngine } from './nunjucks.js';
import { templateProblem } from './template-error.js';

export interface RenderOptions {
  /** Folder that holds the templates of this build (defaults with the archivist's own laid over them). */
  readonly templates: string;
  /** Path to name in messages for a template, by its path below `templates`. */
  readonly shownPath: (path: string) => string;
  readonly site: SiteModel;
  readonly portable: boolean;
  /** Whether templates that draw no model (pages of the archivist's own) are rendered as well. */
  readonly ownPages: boolean;
}

export interface RenderedPage {
  readonly url: SiteUrl;
  readonly content: string;
}

/** Render models. Throws a BackfileError that names template and line when a template fails. */
export async function renderPages(
  models: readonly PageModel[],
  options: RenderOptions,
): Promise<readonly RenderedPage[]> {
  const engine = createTemplateEngine([options.templates, join(options.templates, '_includes')], options);
  // Eleventy works with paths relative to the folder it was started in.
  const input = relative(process.cwd(), options.templates) || '.';
  const eleventy = new Eleventy(input, join(input, '_never-written'), {
    configPath: false,
    quietMode: true,
    config: (config) => configure(config, engine, { models, options }),
  });
  eleventy.disableLogger();
  try {
    const entries = await eleventy.toJSON();
    return entries.flatMap(({ url, content }) => (typeof url === 'string' && isSiteUrl(url) ? [{ url, content }] : []));
  } catch (error) {
    throw new BackfileError([templateProblem(error, (name) => templatePlace(name, options))], 1, { cause: error });
  }
}

interface Job {
  readonly models: readonly PageModel[];
  readonly options: RenderOptions;
}

function configure(config: EleventyConfig, engine: TemplateEngine, { models, options }: Job): void {
  config.setUseGitIgnore(false);
  // The package itself is installed below a folder that Eleventy would ignore.
  config.ignores.clear();
  config.addGlobalData('site', () => options.site);
  config.addGlobalData('pages', () => byKind(models));
  config.addGlobalData('permalink', () => permalinkOf);
  config.addTemplateFormats('njk');
  config.addExtension('njk', {
    key: 'njk',
    compile: (content, inputPath) => {
      const render = engine.compile(content, inputPath);
      return (data) => render('model' in data ? data : { ...data, model: ownPageModel(data) });
    },
    compileOptions: {
      cache: true,
      permalink: (permalink) =>
        typeof permalink === 'string'
          ? (data: Record<string, unknown>) => engine.renderText(permalink, data)
          : permalink,
    },
  });
  if (!options.ownPages)
    config.addPreprocessor('models-only', '*', (data) => (data['pagination'] === undefined ? false : undefined));
}

type ByKind = { readonly [Kind in PageKind]: PageModel[] };

function byKind(models: readonly PageModel[]): ByKind {
  const groups: ByKind = {
    home: [],
    article: [],
    year: [],
    month: [],
    day: [],
    undated: [],
    facets: [],
    facet: [],
    about: [],
    data: [],
    notFound: [],
    redirect: [],
    tombstone: [],
  };
  for (const model of models) groups[model.kind].push(model);
  return groups;
}

/** A model's page stands at the model's URL; a page of the archivist's own where Eleventy puts it. */
function permalinkOf(data: Record<string, unknown>): string | undefined {
  const model = data['model'];
  if (typeof model !== 'object' || model === null || !('url' in model) || typeof model.url !== 'string')
    return undefined;
  return model.url.endsWith('/') ? `${model.url}index.html` : model.url;
}

/** What the base template needs of a page that has no model: its title and place. */
function ownPageModel(data: Record<string, unknown>): Record<string, unknown> {
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : '');
  const page = data['page'];
  const url =
    typeof page === 'object' && page !== null && 'url' in page && typeof page.url === 'string' ? page.url : '/';
  return {
    kind: 'own',
    url,
    section: null,
    trail: [],
    head: {
      title: text('title'),
      description: text('description'),
      canonical: null,
      ogType: 'website',
      ogImage: null,
      published: null,
      feeds: [],
      jsonLdHtml: null,
      index: true,
    },
  };
}

function templatePlace(
  name: string,
  options: RenderOptions,
): { readonly file: string; readonly frontMatterLines: number } | null {
  const bare = name.replace(/^\.\//, '');
  const input = relative(process.cwd(), options.templates);
  const below = bare.startsWith(`${input}/`) ? bare.slice(input.length + 1) : bare;
  for (const path of [below, `_includes/${below}`]) {
    const text = readOrNull(join(options.templates, path));
    if (text !== null) return { file: options.shownPath(path), frontMatterLines: frontMatterLines(text) };
  }
  return null;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function frontMatterLines(text: string): number {
  const match = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(text);
  return match === null ? 0 : match[0].split('\n').length - 1;
}
