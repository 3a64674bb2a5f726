/**
 * The one door to Eleventy, which reads the templates and draws those that only it can: pages of the archivist's own,
 * templates in other languages, with layouts or with data of Eleventy's. Pages come back as text; nothing is written.
 */
import { join, relative } from 'node:path';
import Eleventy, { type EleventyConfig, type RenderedEntry } from '@11ty/eleventy';
import { isSiteUrl, type SiteUrl } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import { BackfileError } from '../record/problem.js';
import type { PageKind, PageModel, SiteModel } from './models.js';
import { compilePrograms, createTemplateEngine } from './nunjucks.js';
import { templateProblem } from './template-error.js';
import { includedTexts, refuseRemoved, type TemplateFolder } from './template-folder.js';
import { byKind, type DirectTemplate, type Lane, laneOf, needsEleventy, type TemplatePlan } from './template-plan.js';

export interface RenderOptions extends TemplateFolder {
  readonly site: SiteModel;
  readonly portable: boolean;
}

export interface RenderedPage {
  readonly url: SiteUrl;
  readonly content: string;
}

/** Read all templates, draw none. Throws as `renderWithEleventy`. */
export async function planTemplates(folder: TemplateFolder): Promise<TemplatePlan> {
  const direct: DirectTemplate[] = [];
  const byEleventy = new Set<PageKind>();
  let ownPages = false;
  await run(folder, {
    draws: (lane) => {
      if (lane.lane === 'direct') direct.push(lane.template);
      else if (lane.lane === 'eleventy') byEleventy.add(lane.kind);
      else ownPages = true;
      return false;
    },
    configure: (config) => addNunjucks(config, () => () => ''),
  });
  direct.sort((a, b) => compareText(a.path, b.path));
  const programs = compilePrograms([...direct.map(({ content }) => content), ...includedTexts(folder)]);
  return { direct, byEleventy: [...byEleventy].sort(compareText), ownPages, programs };
}

/**
 * Draw models with the templates that are Eleventy's, and with `ownPages` the archivist's own pages. Throws a
 * BackfileError that names template and line when a template fails, a DamagedStore when the templates were removed.
 */
export async function renderWithEleventy(
  models: readonly PageModel[],
  options: RenderOptions & { readonly ownPages: boolean },
): Promise<readonly RenderedPage[]> {
  const engine = createTemplateEngine(options, options);
  const entries = await run(options, {
    draws: ({ lane }) => lane === 'eleventy' || (lane === 'own-page' && options.ownPages),
    configure: (config) => {
      config.addGlobalData('site', () => options.site);
      config.addGlobalData('pages', () => byKind(models));
      addNunjucks(
        config,
        (content, inputPath) => {
          const render = engine.compile(content, inputPath);
          return (data) => render('model' in data ? data : { ...data, model: ownPageModel(data) });
        },
        engine.renderText,
      );
    },
  });
  return entries.flatMap(({ url, content }) => (typeof url === 'string' && isSiteUrl(url) ? [{ url, content }] : []));
}

type Compile = (content: string, inputPath: string) => (data: Record<string, unknown>) => string;

interface Run {
  /** Asked for every template: whether it is drawn in this run. */
  readonly draws: (lane: Lane) => boolean;
  readonly configure: (config: EleventyConfig) => void;
}

/** Eleventy keeps what it knows of templates for all of a process: its runs come one after the other. */
let latest: Promise<unknown> = Promise.resolve();

function run(folder: TemplateFolder, options: Run): Promise<readonly RenderedEntry[]> {
  const begin = () => runAlone(folder, options);
  const entries = latest.then(begin, begin);
  latest = entries;
  return entries;
}

async function runAlone(folder: TemplateFolder, { draws, configure }: Run): Promise<readonly RenderedEntry[]> {
  const terms = {
    permalink: permalinkOf,
    includesNeedEleventy: includedTexts(folder).some(needsEleventy),
    // Eleventy names a template by its path from the folder that the program was started in.
    pathOf: (inputPath: string) => relative(folder.templates, inputPath).replaceAll('\\', '/'),
  };
  // Eleventy works with paths relative to the folder it was started in.
  const input = relative(process.cwd(), folder.templates) || '.';
  const eleventy = new Eleventy(input, join(input, '_never-written'), {
    configPath: false,
    quietMode: true,
    config: (config) => {
      config.setUseGitIgnore(false);
      config.setUseTemplateCache(false);
      // The package itself is installed below a folder that Eleventy would ignore.
      config.ignores.clear();
      silence(config);
      config.addGlobalData('permalink', () => permalinkOf);
      config.addPreprocessor('lanes', '*', (data, content) =>
        draws(laneOf({ data, content }, terms)) ? undefined : false,
      );
      configure(config);
    },
  });
  eleventy.disableLogger();
  try {
    const entries = await eleventy.toJSON();
    // Of a folder that is not there Eleventy draws nothing, and says nothing.
    refuseRemoved(folder);
    return entries;
  } catch (error) {
    refuseRemoved(folder);
    throw new BackfileError([templateProblem(error, folder)], 1, { cause: error });
  }
}

/** Eleventy tells of what took long by a logger of its own for each group; 0 is no threshold but "never". */
function silence(config: EleventyConfig): void {
  for (const group of ['Aggregate', 'Configuration', 'Data'])
    config.benchmarkManager.get(group).setMinimumThresholdMs(0);
}

/** Nunjucks as set up here in place of Eleventy's own. */
function addNunjucks(config: EleventyConfig, compile: Compile, renderText?: TextRenderer): void {
  config.addTemplateFormats('njk');
  config.addExtension('njk', {
    key: 'njk',
    compile: compiledOnce(compile),
    compileOptions: {
      // Eleventy's cache outlives a run: a template that was edited, or compiled only for a plan, would be found in it.
      cache: false,
      permalink: (permalink) =>
        typeof permalink === 'string' && renderText !== undefined
          ? (data: Record<string, unknown>) => renderText(permalink, data)
          : permalink,
    },
  });
}

/** Eleventy asks for a template once a page. */
function compiledOnce(compile: Compile): Compile {
  const known = new Map<string, ReturnType<Compile>>();
  return (content, inputPath) => {
    const key = `${inputPath}\n${content}`;
    const made = known.get(key) ?? compile(content, inputPath);
    known.set(key, made);
    return made;
  };
}

type TextRenderer = (text: string, data: Record<string, unknown>) => string;

/** A model's page stands at the model's URL; a page of the archivist's own where Eleventy puts it. */
function permalinkOf(data: Record<string, unknown>): string | undefined {
  const model = data.model;
  if (typeof model !== 'object' || model === null || !('url' in model) || typeof model.url !== 'string')
    return undefined;
  return model.url.endsWith('/') ? `${model.url}index.html` : model.url;
}

/** What the base template needs of a page that has no model: its title and place. */
function ownPageModel(data: Record<string, unknown>): Record<string, unknown> {
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : '');
  const page = data.page;
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
