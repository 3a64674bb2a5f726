/** A folder as a value: what is in it, for comparing two of them. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of every file below a folder by path with `/`, and `folder` for every folder; sorted by path. */
export type Tree = Readonly<Record<string, string>>;

/** The tree of `folder`; null where there is no such folder. */
export function treeOf(folder: string): Tree | null {
  if (!existsSync(folder)) return null;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    const content = entry.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'folder';
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), content];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Paths at which two trees differ; empty when they are equal. */
export function differences(a: Tree | null, b: Tree | null): readonly string[] {
  const paths = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...paths].filter((path) => a?.[path] !== b?.[path]).sort();
}

/** Files of a tree, folders left out. */
export function filesOf(tree: Tree | null): readonly string[] {
  return Object.entries(tree ?? {}).flatMap(([path, content]) => (content === 'folder' ? [] : [path]));
}
