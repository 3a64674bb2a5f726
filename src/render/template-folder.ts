/**
 * The templates of a build, read once: whatever becomes of their folder, which is one of the cache, they are drawn as they
 * were. Beside drawing, texts that others include are asked of them, and places to name in messages.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { filesBelow } from '../read/files-below.js';
import { DamagedStore } from '../record/damaged-store.js';

/** Plain data, so that it can be handed to another thread. */
export interface TemplateTexts {
  /** Folder that holds the templates of this build (defaults with the archivist's own laid over them). */
  readonly templates: string;
  /** The texts of all files in it, by path below it with `/`, in order. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface TemplateFolder extends TemplateTexts {
  /** Path to name in messages for a template, by its path below `templates`. */
  readonly shownPath: (path: string) => string;
}

/** A template's file. */
export interface TemplateFile {
  /** Below the folder of templates. */
  readonly path: string;
  readonly text: string;
}

/** Folder below the templates with what they extend, include and import. */
const INCLUDES = '_includes';

/** The folders, below that of the templates, in which Nunjucks looks for one that another one names. */
const SEARCHED = ['', INCLUDES] as const;

/** Read every file of a folder of templates; one that is not there holds none. */
export function readTemplates(templates: string): TemplateTexts {
  return {
    templates,
    texts: new Map(filesBelow(templates).map((path) => [path, readFileSync(join(templates, path), 'utf8')])),
  };
}

/** Throws a `DamagedStore` where the folder no longer has what was read there: Eleventy reads the files themselves. */
export function refuseRemoved({ templates, texts }: TemplateTexts): void {
  const isRemoved = [...texts.keys()].some((path) => !existsSync(join(templates, path)));
  if (isRemoved) throw new DamagedStore(`the templates in ${templates} were removed`);
}

/** The texts of all templates that others extend, include or import. */
export function includedTexts({ texts }: Pick<TemplateTexts, 'texts'>): readonly string[] {
  return [...texts].flatMap(([path, text]) => (path.startsWith(`${INCLUDES}/`) ? [text] : []));
}

/** The files that `name` may mean within another template; Nunjucks takes the first. */
export function templatesNamed(name: string, { templates, texts }: TemplateTexts): readonly TemplateFile[] {
  return SEARCHED.flatMap((folder) => {
    const path = relative(resolve(templates), resolve(templates, folder, name)).replaceAll('\\', '/');
    const text = texts.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
}

/** The file of a template that has failed, as Nunjucks or Eleventy calls it; null where there is none of that name. */
export function templateCalled(name: string, folder: TemplateTexts): TemplateFile | null {
  const below = `${relative(process.cwd(), folder.templates)}/`;
  const bare = name.replace(/^\.\//, '');
  return templatesNamed(bare.startsWith(below) ? bare.slice(below.length) : bare, folder)[0] ?? null;
}

/** The number of lines that the front matter of a template takes up. */
export function frontMatterLines({ text }: Pick<TemplateFile, 'text'>): number {
  const match = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(text);
  return match === null ? 0 : match[0].split('\n').length - 1;
}
