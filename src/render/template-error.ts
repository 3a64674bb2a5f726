/** What went wrong in a template, told by the template's name and line instead of a stack. */
import type { Problem } from '../record/problem.js';

/** Where a template's file is, and how many lines its front matter takes. */
export interface TemplatePlace {
  readonly file: string;
  readonly frontMatterLines: number;
}

const PLACE = /\(([^()\n]{1,300})\)(?: \[Line (\d{1,7})(?:, Column \d{1,7})?\])?/;

/** The errors inside an error, outermost first: Eleventy wraps what a template threw several times. */
function chain(error: unknown): readonly Error[] {
  const found: Error[] = [];
  let current: unknown = error;
  while (current instanceof Error && !found.includes(current)) {
    found.push(current);
    current = 'originalError' in current ? current.originalError : current.cause;
  }
  return found;
}

/** A template's error as a problem; `placeOf` knows the templates by the names that Nunjucks uses. */
export function templateProblem(error: unknown, placeOf: (name: string) => TemplatePlace | null): Problem {
  const errors = chain(error);
  const inner = errors.at(-1);
  const message = inner?.message ?? String(error);
  const places = [...message.matchAll(new RegExp(PLACE, 'g'))].map(([, name = '', line]) => ({ name, line }));
  const named = places.findLast(({ name }) => placeOf(name) !== null) ?? null;
  const outer = errors
    .map(({ message: text }) => /(\S+\.(?:njk|md|liquid|html|11ty\.js|hbs|ejs))/.exec(text)?.[1])
    .find((name) => name !== undefined);
  const place = placeOf(named?.name ?? outer ?? '');
  const inTemplateText = place && named?.name.includes('/');
  const line = named?.line === undefined ? null : Number(named.line) + (inTemplateText ? place.frontMatterLines : 0);
  const said = message
    .split('\n')
    .filter((part) => !PLACE.test(part))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:Template render error: )?(?:Error: )?/, '')
    .trim();
  return {
    severity: 'error',
    file: place?.file ?? named?.name ?? outer ?? null,
    line,
    rule: 'template-error',
    message: said === '' ? message.replace(/\s+/g, ' ').trim() : said,
    remedy: 'mend the template; the site that stands was not changed',
  };
}
