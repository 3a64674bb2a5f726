/**
 * Where the program stands. Its modules run as they were compiled, each by itself (`dist/src`, which tests import), and
 * bundled (`dist/program`, which people run): a module's own address says little, so this is the only one that asks for
 * it. What is looked for by name stands at the same path in both folders.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = fileURLToPath(import.meta.url);

/** The nearest folder above a file that is a package: Node's own rule for what a module belongs to. */
function packageOf(file: string): string {
  const folder = dirname(file);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (folder === dirname(folder)) throw new Error(`${HERE} belongs to no package; install Backfile again`);
  return packageOf(folder);
}

/** The package's own folder, which holds package.json, `templates` and `public`; absolute. */
export const PACKAGE_ROOT: string = packageOf(HERE);

/** The folder of the program that runs, `dist/src` or `dist/program`; absolute. */
export const CODE_ROOT: string = join(PACKAGE_ROOT, ...relative(PACKAGE_ROOT, HERE).split(sep).slice(0, 2));

/** A file or folder of the program that runs, by its path below `src` with the ending it has when compiled. */
export function codeUrl(path: string): URL {
  return new URL(path, pathToFileURL(`${CODE_ROOT}${sep}`));
}

const require = createRequire(import.meta.url);

/**
 * What a library exports, or a JSON file of it holds, loaded at this moment: for what is large and seldom needed, in
 * functions that cannot wait. Of no known shape; the library's door looks at it. Throws where the library is missing.
 */
export function loadNow(name: string): unknown {
  return require(name);
}

/** The text of a file that stands beside what a library exports. Throws where the library or its file is missing. */
export function libraryText(library: string, file: string): string {
  return readFileSync(join(dirname(require.resolve(library)), file), 'utf8');
}
