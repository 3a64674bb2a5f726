/** Defaults that archive.yaml gives for the articles below a folder: the longest folder that says something wins. */
import type { ArchiveSettings, FolderSettings } from '../record/settings.js';

type Folders = ArchiveSettings['folders'];

interface Prefixed {
  readonly prefix: string;
  readonly folder: string;
  readonly values: FolderSettings;
}

/** Folder paths as users write them, `/1994/` or `1994`, as a prefix of file paths: `1994/`; the archive itself is ``. */
function prefixOf(folder: string): string {
  const path = folder.replace(/^(?:\.?\/)+|\/+$/g, '');
  return path === '' || path === '.' ? '' : `${path}/`;
}

/** Asked several times an article, and the same for all: worked out once an archive. */
const known = new WeakMap<Folders, readonly Prefixed[]>();

function longestFirst(folders: Folders): readonly Prefixed[] {
  const before = known.get(folders);
  if (before !== undefined) return before;
  const list = Object.entries(folders)
    .map(([folder, values]) => ({ prefix: prefixOf(folder), folder, values }))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  known.set(folders, list);
  return list;
}

/** The value of a key for the file at a path, with the folder that gives it; null where none does. */
export function folderValue<K extends keyof FolderSettings>(
  folders: Folders,
  file: string,
  key: K,
): { readonly folder: string; readonly value: NonNullable<FolderSettings[K]> } | null {
  for (const { prefix, folder, values } of longestFirst(folders)) {
    const value = values[key];
    if (file.startsWith(prefix) && value !== undefined && value !== null) return { folder, value };
  }
  return null;
}
