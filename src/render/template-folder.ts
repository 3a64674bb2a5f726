/** What is asked of the folder of templates beside drawing them: texts to include, and places to name in messages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { TemplatePlace } from './template-error.js';

export interface TemplateFolder {
  /** Folder that holds the templates of this build (defaults with the archivist's own laid over them). */
  readonly templates: string;
  /** Path to name in messages for a template, by its path below `templates`. */
  readonly shownPath: (path: string) => string;
}

/** Folder below the templates with what they extend, include and import. */
const INCLUDES = '_includes';

/** The folders in which Nunjucks looks for a template that another one names. */
export function searchedFolders({ templates }: Pick<TemplateFolder, 'templates'>): readonly string[] {
  return [templates, join(templates, INCLUDES)];
}

/** The texts of all templates that others extend, include or import. */
export function includedTexts({ templates }: Pick<TemplateFolder, 'templates'>): readonly string[] {
  const folder = join(templates, INCLUDES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** The place of the template that Nunjucks or Eleventy calls `name`; null where there is none of that name. */
export function templatePlace(name: string, { templates, shownPath }: TemplateFolder): TemplatePlace | null {
  const bare = name.replace(/^\.\//, '');
  const input = relative(process.cwd(), templates);
  const below = bare.startsWith(`${input}/`) ? bare.slice(input.length + 1) : bare;
  for (const path of [below, `${INCLUDES}/${below}`]) {
    const text = readOrNull(join(templates, path));
    if (text !== null) return { file: shownPath(path), frontMatterLines: frontMatterLines(text) };
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
