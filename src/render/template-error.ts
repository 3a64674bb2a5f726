/** What went wrong in a template, told by the template's name and line instead of a stack. */
import type { Problem } from '../record/problem.js';
import { TemplateFailure } from './template-failure.js';
import { frontMatterLines, type TemplateFile, type TemplateFolder, templateCalled } from './template-folder.js';

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

interface Place {
  readonly file: string;
  readonly line: number | null;
}

/** A template's error as a problem. */
export function templateProblem(error: unknown, folder: TemplateFolder): Problem {
  const errors = chain(error);
  const message = errors.at(-1)?.message ?? String(error);
  const place = placeOf(errors, message, folder);
  const said = message.replace(STAGE_LINES, ' ').replace(/\s+/g, ' ').replace(PREFIX, '').trim();
  return {
    severity: 'error',
    file: place?.file ?? null,
    line: place?.line ?? null,
    rule: 'template-error',
    message: said === '' ? message.replace(/\s+/g, ' ').trim() : said,
    remedy: 'mend the template; the site that stands was not changed',
  };
}

/** The lines in which Nunjucks names the templates that it went through. */
const STAGE_LINES = /^.{0,60}\([^()\n]{1,300}\)(?: \[Line \d{1,7}(?:, Column \d{1,7})?\])?$/gm;
const PREFIX = /^\s?(?:Template render error: |Error: ){0,4}/;

function placeOf(errors: readonly Error[], message: string, folder: TemplateFolder): Place | null {
  // Nunjucks does not tell the line of what it looks up by name: the name is looked for instead.
  const [, filter] = /filter not found: (\S{1,100})/.exec(message) ?? [];
  const [, template] = /template not found: (\S{1,300})/.exec(message) ?? [];
  if (template !== undefined) return placeOfText([`"${template}"`, `'${template}'`], filesOf(folder), folder);
  const failure = errors.find((one) => one instanceof TemplateFailure)?.place;
  if (failure !== undefined) {
    const named = templateCalled(failure.name, folder);
    if (named === null) return null;
    const found = filter === undefined ? null : placeOfText([`| ${filter}`, `|${filter}`], [named], folder);
    return found ?? { file: folder.shownPath(named.path), line: failure.line + frontMatterLines(named) };
  }
  const outer = errors
    .map(({ message: text }) => /(\S+\.(?:njk|md|liquid|html|11ty\.js|hbs|ejs))/.exec(text)?.[1])
    .find((name) => name !== undefined);
  const named = outer === undefined ? null : templateCalled(outer, folder);
  if (named !== null) return { file: folder.shownPath(named.path), line: null };
  return outer === undefined ? null : { file: outer, line: null };
}

function filesOf({ texts }: TemplateFolder): readonly TemplateFile[] {
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** The first line of templates that holds one of some texts. */
function placeOfText(
  texts: readonly string[],
  templates: readonly TemplateFile[],
  { shownPath }: TemplateFolder,
): Place | null {
  for (const { path, text } of templates) {
    const at = text.split('\n').findIndex((line) => texts.some((one) => line.includes(one)));
    if (at >= 0) return { file: shownPath(path), line: at + 1 };
  }
  return null;
}
