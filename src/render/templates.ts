/**
 * The templates of a build: the program's own, with the archivist's laid over them file by file. They are gathered in
 * one folder, because Eleventy reads one, and because the program's own may be installed where Eleventy would not look.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { readTemplates, type TemplateTexts } from './template-folder.js';

export interface Templates extends TemplateTexts {
  /** Folders they come from, the one that wins last. */
  readonly origins: readonly string[];
}

/** Gather templates in `into` (replaced). Origins that do not exist are passed over; the same folder counts once. */
export async function gatherTemplates(origins: readonly string[], into: string): Promise<Templates> {
  const unique = [...new Set(origins.map((origin) => resolve(origin)))];
  const there = [];
  for (const origin of unique) if (await isFolder(origin)) there.push(origin);
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  for (const origin of there) await cp(origin, into, { recursive: true, dereference: true });
  return { ...readTemplates(into), origins: there };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Path of a template's own file, relative to the folder the program was started in, for messages. */
export function templatePath(origins: readonly string[], path: string): string {
  const origin = origins.findLast((folder) => existsSync(join(folder, path))) ?? origins.at(-1) ?? '';
  return relative(process.cwd(), join(origin, path)).replaceAll('\\', '/');
}
