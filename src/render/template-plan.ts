/**
 * How each template is drawn. Eleventy finds and reads them all; a template that only paginates over page models is then
 * drawn by Nunjucks directly, because Eleventy's own way to a page costs several times what the page does.
 */
import type { PageKind, PageModel } from './models.js';
import type { Programs } from './nunjucks.js';

/** A template that is a function of the page model, the site and its own data. Plain data. */
export interface DirectTemplate {
  readonly kind: PageKind;
  /** Below the folder of templates. */
  readonly path: string;
  /** Without front matter. */
  readonly content: string;
  /** What else it can use: its front matter and the data files that apply to it. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Plain data, so that it can be handed to another thread. */
export interface TemplatePlan {
  readonly direct: readonly DirectTemplate[];
  /** Kinds of model that have a template which Eleventy must draw. */
  readonly byEleventy: readonly PageKind[];
  /** Whether there are pages of the archivist's own, which draw no model. */
  readonly ownPages: boolean;
  /** What these templates, and the texts that they may include, were compiled to. */
  readonly programs: Programs;
}

/** A template as Eleventy has read it. */
export interface ReadTemplate {
  /** Everything that Eleventy would hand to it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Without front matter. */
  readonly content: string;
}

/** What becomes of a template; `models` are those it draws. */
export type Lane =
  | { readonly lane: 'direct'; readonly template: DirectTemplate }
  | { readonly lane: 'eleventy'; readonly kind: PageKind }
  | { readonly lane: 'own-page' };

/** Every kind of page model, with the models of that kind. */
export type ByKind = { readonly [Kind in PageKind]: PageModel[] };

/** Models by kind: what templates know as `pages`. */
export function byKind(models: readonly PageModel[]): ByKind {
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
    copies: [],
    search: [],
    notFound: [],
    redirect: [],
    tombstone: [],
  };
  for (const model of models) groups[model.kind].push(model);
  return groups;
}

const KINDS = byKind([]);

function isKind(name: string): name is PageKind {
  return Object.hasOwn(KINDS, name);
}

/** What Eleventy knows and this program does not offer: a template that speaks of it is Eleventy's. */
const ONLY_ELEVENTY_KNOWS = ['page', 'pagination', 'collections', 'eleventy', 'pkg', 'pages'] as const;

/** Such a name with a member, not itself a member, in quotes or part of a path. */
const SPEAKS_OF_IT = new RegExp(`(?<![\\w.'"/-])(?:${ONLY_ELEVENTY_KNOWS.join('|')})\\s*[.[|]`);

/** Keys of the data that are no values for the template: they tell Eleventy what to do, or are offered anew. */
const NOT_OFFERED: ReadonlySet<string> = new Set([...ONLY_ELEVENTY_KNOWS, 'permalink', 'site', 'model']);

/** Keys that ask for something that only Eleventy does. */
const ASKS_ELEVENTY = ['layout', 'tags', 'templateEngineOverride', 'eleventyComputed', 'eleventyDataSchema'] as const;

const COMMENT = /\{#[^#]*(?:#(?!\})[^#]*)*#\}/g;

/** Whether a text of a template, its comments aside, needs what only Eleventy knows. */
export function needsEleventy(text: string): boolean {
  return SPEAKS_OF_IT.test(text.replace(COMMENT, ''));
}

/** What is known of all templates. */
export interface TemplateTerms {
  /** The permalink that a model's page has unless its template says otherwise. */
  readonly permalink: unknown;
  /** Whether one of the texts that a template may include needs Eleventy. */
  readonly includesNeedEleventy: boolean;
  /** The path below the folder of templates for a path as Eleventy names it. */
  readonly pathOf: (inputPath: string) => string;
}

/** What becomes of a template. */
export function laneOf({ data, content }: ReadTemplate, terms: TemplateTerms): Lane {
  const { permalink, includesNeedEleventy, pathOf } = terms;
  const pagination = objectOf(data.pagination);
  const kind = kindOf(pagination.data);
  if (kind === null) return { lane: 'own-page' };
  const offered = Object.entries(data).filter(([key]) => !NOT_OFFERED.has(key));
  const { inputPath } = objectOf(data.page);
  const isDirect =
    typeof inputPath === 'string' &&
    inputPath.endsWith('.njk') &&
    Object.keys(pagination).every((key) => ['data', 'size', 'alias'].includes(key)) &&
    pagination.size === 1 &&
    pagination.alias === 'model' &&
    data.permalink === permalink &&
    ASKS_ELEVENTY.every((key) => data[key] === undefined) &&
    !includesNeedEleventy &&
    !needsEleventy(content) &&
    isPlain(offered);
  return isDirect
    ? { lane: 'direct', template: { kind, path: pathOf(inputPath), content, data: Object.fromEntries(offered) } }
    : { lane: 'eleventy', kind };
}

function kindOf(data: unknown): PageKind | null {
  const name = typeof data === 'string' && data.startsWith('pages.') ? data.slice('pages.'.length) : '';
  return isKind(name) ? name : null;
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Whether a value can be handed to another thread: a function of the archivist's own cannot. */
function isPlain(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}
