/**
 * The one door to Nunjucks: templates compiled once each, in an environment that escapes by default and refuses to
 * print what is undefined.
 */
import nunjucks from 'nunjucks';
import { isSiteUrl } from '../record/brands.js';
import { tellPlaces } from './nunjucks-places.js';
import { quicken, rememberExports } from './nunjucks-speed.js';
import { relativeLink } from './relative-link.js';

export interface TemplateEngine {
  /** Compile a template's text (without front matter). Throws a TemplateFailure, as what it gives does. */
  compile(content: string, inputPath: string): (data: Record<string, unknown>) => string;
  /** Render a text that is given inline, such as a permalink. */
  renderText(text: string, data: Record<string, unknown>): string;
}

quicken(nunjucks.runtime);
rememberExports(nunjucks.Template);
const watch = tellPlaces(nunjucks.compiler, nunjucks.runtime);

/** An engine that looks for layouts, includes and macros in `folders`. */
export function createTemplateEngine(
  folders: readonly string[],
  options: { readonly portable: boolean },
): TemplateEngine {
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader([...folders], { watch: false, noCache: false }),
    {
      autoescape: true,
      throwOnUndefined: true,
    },
  );
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
