/** What is asked of the folder of templates beside drawing them: texts to include, and places to name in messages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compareText } from '../record/compare.js';

export interface TemplateFolder {
  /** Folder that holds the templates of this build (defaults with the archivist's own laid over them). */
  readonly templates: string;
  /** Path to name in messages for a template, by its path below `templates`. */
  readonly shownPath: (path: string) => string;
}

/** A template's file. */
export interface TemplateFile {
  /** Below the folder of templates. */
  readonly path: string;
  readonly frontMatterLines: number;
}

/** Folder below the templates with what they extend, include and import. */
const INCLUDES = '_includes';

/** The folders in which Nunjucks looks for a template that another one names. */
export function searchedFolders({ templates }: Pick<TemplateFolder, 'templates'>): readonly string[] {
  return [templates, join(templates, INCLUDES)];
}

/** The texts of all templates that others extend, include or import. */
export function includedTexts({ templates }: Pick<TemplateFolder, 'templates'>): readonly string[] {
  return filesIn(join(templates, INCLUDES)).map((path) => readFileSync(join(templates, INCLUDES, path), 'utf8'));
}

/** The paths of all templates, in order. */
export function templatesIn({ templates }: Pick<TemplateFolder, 'templates'>): readonly string[] {
  return filesIn(templates);
}

/** The lines of a template's file; none where it cannot be read. */
export function linesOf(path: string, { templates }: Pick<TemplateFolder, 'templates'>): readonly string[] {
  return (readOrNull(join(templates, path)) ?? '').split('\n');
}

/** The template that Nunjucks or Eleventy calls `name`; null where there is none of that name. */
export function templateNamed(name: string, { templates }: Pick<TemplateFolder, 'templates'>): TemplateFile | null {
  const bare = name.replace(/^\.\//, '');
  const start = [templates, relative(process.cwd(), templates)].find((folder) => bare.startsWith(`${folder}/`));
  const below = start === undefined ? bare : bare.slice(start.length + 1);
  for (const path of [below, `${INCLUDES}/${below}`]) {
    const text = readOrNull(join(templates, path));
    if (text !== null) return { path, frontMatterLines: frontMatterLines(text) };
  }
  return null;
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(compareText);
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
