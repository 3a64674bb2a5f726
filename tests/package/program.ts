/**
 * The program as people run it, bundled, for tests that run it. Refuses one that was bundled before a source was changed:
 * `tsc` alone does not make it anew.
 */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT } from '../../src/package/places.js';

const FOLDER = 'dist/program';
/** What `npm run compile` says of the bundle. */
const METAFILE = join(PACKAGE_ROOT, `${FOLDER}.json`);

/** Sources of each file of the bundle, by its path below the package. */
const SOURCES: ReadonlyMap<string, readonly string[]> = sourcesIn(JSON.parse(readFileSync(METAFILE, 'utf8')));

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function sourcesIn(metafile: unknown): ReadonlyMap<string, readonly string[]> {
  assert.ok(isObject(metafile) && isObject(metafile.outputs), `${METAFILE} is not what esbuild writes`);
  return new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [
      path,
      isObject(output) && isObject(output.inputs) ? Object.keys(output.inputs) : [],
    ]),
  );
}

function newest(): { readonly path: string; readonly time: number } {
  const own = [...SOURCES.values()].flat().filter((path) => path.startsWith('src/'));
  return own
    .map((path) => ({ path, time: statSync(join(PACKAGE_ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? Infinity }))
    .reduce((latest, one) => (one.time > latest.time ? one : latest), { path: '', time: 0 });
}

const { path: changed, time } = newest();
assert.ok(time <= statSync(METAFILE).mtimeMs, `${changed} was changed after ${FOLDER} was made: npm run compile`);

/** Absolute path of what `backfile` runs. */
export const PROGRAM: string = join(PACKAGE_ROOT, FOLDER, 'main.js');

/** The modules that a loaded file holds, by their paths as sources; the file itself where it is none of the bundle's. */
export function modulesIn(url: string): readonly string[] {
  if (!url.startsWith('file:')) return [url];
  const path = relative(PACKAGE_ROOT, fileURLToPath(url)).replaceAll('\\', '/');
  return SOURCES.get(path) ?? [path];
}
