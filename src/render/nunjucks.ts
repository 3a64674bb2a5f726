/**
 * The one door to Nunjucks: templates compiled once each, in an environment that escapes by default and refuses to
 * print what is undefined.
 */
import { dirname, join, resolve } from 'node:path';
import nunjucks, { type ILoaderAsync, type Loader } from 'nunjucks';
import { isSiteUrl } from '../record/brands.js';
import { fingerprint } from '../store/fingerprint.js';
import { SELF, tellPlaces } from './nunjucks-places.js';
import { quicken, rememberExports } from './nunjucks-speed.js';
import { relativeLink } from './relative-link.js';
import { type TemplateTexts, templatesNamed } from './template-folder.js';

export interface TemplateEngine {
  /** Compile a template's text (without front matter). Throws a TemplateFailure, as what it gives does. */
  compile(content: string, inputPath: string): (data: Record<string, unknown>) => string;
  /** Render a text that is given inline, such as a permalink. */
  renderText(text: string, data: Record<string, unknown>): string;
}

/** Compiled templates, as texts of programs, by the fingerprint of the template's text. */
export type Programs = Readonly<Record<string, string>>;

/** What engines were given. A program depends on its template's text alone, so that they can share it. */
const programs = new Map<string, string>();

quicken(nunjucks.runtime);
rememberExports(nunjucks.Template);
const watch = tellPlaces(nunjucks.compiler, nunjucks.runtime, (text) =>
  programs.size === 0 ? undefined : programs.get(fingerprint(text)),
);

function environmentOf(folder: TemplateTexts): nunjucks.Environment {
  return new nunjucks.Environment(loaderOf(folder), { autoescape: true, throwOnUndefined: true });
}

/** Compile texts of templates to be kept. One that cannot be compiled is left out: whoever draws it is told why. */
export function compilePrograms(texts: readonly string[]): Programs {
  const { asyncFilters, extensionsList, opts } = environmentOf({ templates: '', texts: new Map() });
  return Object.fromEntries(
    texts.flatMap((text): [string, string][] => {
      try {
        return [[fingerprint(text), nunjucks.compiler.compile(text, asyncFilters, extensionsList, SELF, opts)]];
      } catch {
        return [];
      }
    }),
  );
}

export interface EngineOptions {
  readonly portable: boolean;
  /** Templates that need not be compiled. @default none */
  readonly programs?: Programs;
}

/** An engine that finds layouts, includes and macros among the templates of `folder`. */
export function createTemplateEngine(folder: TemplateTexts, options: EngineOptions): TemplateEngine {
  for (const [text, program] of Object.entries(options.programs ?? {})) programs.set(text, program);
  const environment = environmentOf(folder);
  environment.addFilter('to', (target: unknown, from: unknown): string => {
    if (typeof target !== 'string' || !isSiteUrl(target))
      throw new Error(`the filter "to" takes a URL of the site, not ${JSON.stringify(target)}`);
    if (typeof from !== 'string' || !isSiteUrl(from))
      throw new Error(`the filter "to" needs the page's own URL, not ${JSON.stringify(from)}`);
    return relativeLink(from, target, options.portable);
  });
  return {
    compile(content, inputPath) {
      const template = watch(() => new nunjucks.Template(content, environment, inputPath, true));
      return (data) => watch(() => template.render(data));
    },
    renderText: (text, data) => watch(() => environment.renderString(text, data)),
  };
}

/** Finds templates among those that were read, by the rules of Nunjucks' own loader of files. */
function loaderOf(folder: TemplateTexts): ILoaderAsync & Pick<Loader, 'isRelative' | 'resolve'> {
  return {
    // It answers at once; but only a loader that calls back may, as its type has it, find nothing.
    async: true,
    isRelative: (name) => /^\.\.?\//.test(name),
    resolve: (from, to) => resolve(dirname(from), to),
    getSource(name, give) {
      const [found] = templatesNamed(name, folder);
      const path = found === undefined ? '' : join(folder.templates, found.path);
      give(null, found === undefined ? null : { src: found.text, path, noCache: false });
    },
  };
}
