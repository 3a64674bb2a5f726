/** The shape of the source: stages import only earlier stages, and each library has one door. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, test } from 'node:test';

/**
 * The way of the data: a folder may import folders before it. `package` knows where the program stands, `record` holds
 * the types, `workers` how work is run.
 */
const STAGES = [
  'package',
  'record',
  'workers',
  'settings',
  'dates',
  'read',
  'lines',
  'wrap',
  'split',
  'parse',
  'infer',
  'store',
  'relate',
  'catalogue',
  'adopt',
  'listings',
  'render',
  'search',
  'check',
  'write',
  'serve',
  'cli',
];

/** Modules at the top, in order: each may import every stage but the command line, and the ones before it. */
const TOP = [
  'reread.ts',
  'read-archive.ts',
  'build-contract.ts',
  'early-pages.ts',
  'held-builds.ts',
  'build-cache.ts',
  'build.ts',
  'rebuild.ts',
  'main.ts',
  'compile.ts',
];

interface Module {
  readonly path: string;
  readonly imports: readonly string[];
}

const modules: readonly Module[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => ({ path, imports: importsOf(readFileSync(join('src', path), 'utf8')) }));

function importsOf(text: string): readonly string[] {
  const found = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+'([^']+)'/g),
    ...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g),
    ...text.matchAll(/(?:^|\n)import\s+'([^']+)'/g),
    // What is read of a library when it is needed.
    ...text.matchAll(/\blibraryText\('([^']+)'/g),
  ];
  return found.map(([, name = '']) => name);
}

function target(module: Module, name: string): string {
  return posix.join(dirname(module.path).replaceAll('\\', '/'), name).replace(/\.js$/, '.ts');
}

/** Place in the order; the command line comes after build.ts, which comes after all other stages. */
function rank(path: string): number {
  const folder = path.split('/')[0] ?? '';
  if (!path.includes('/')) return path === 'main.ts' ? 1000 : 900 + TOP.indexOf(path);
  return folder === 'cli' ? 950 : STAGES.indexOf(folder);
}

describe('the source', () => {
  test('has only folders that are stages and the modules at the top', () => {
    for (const { path } of modules) {
      const folder = path.split('/')[0] ?? '';
      assert.ok(path.includes('/') ? STAGES.includes(folder) : TOP.includes(path), `src/${path} belongs to no stage`);
    }
  });

  test('imports no later stage', () => {
    for (const module of modules) {
      for (const name of module.imports.filter((name) => name.startsWith('.'))) {
        const path = target(module, name);
        assert.ok(rank(path) <= rank(module.path), `src/${module.path} imports the later src/${path}`);
      }
    }
  });

  test('has one door to each library', () => {
    const doors = new Map<string, Set<string>>();
    for (const { path, imports } of modules) {
      for (const name of imports.filter(
        (name) => !name.startsWith('.') && !name.startsWith('node:') && !['mdast', 'hast'].includes(name),
      )) {
        const library = name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/');
        doors.set(library, (doors.get(library) ?? new Set()).add(path));
      }
    }
    assert.ok(doors.size > 10, 'the scan finds the libraries');
    for (const [library, paths] of doors)
      assert.equal(paths.size, 1, `${library} is imported by ${[...paths].join(' and ')}`);
  });

  test('depends on nothing that it does not import', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.ok(typeof manifest === 'object' && manifest !== null && 'dependencies' in manifest);
    const used = new Set(modules.flatMap(({ imports }) => imports));
    for (const library of Object.keys(manifest.dependencies ?? {})) {
      assert.ok(
        [...used].some((name) => name === library || name.startsWith(`${library}/`)),
        `${library} is a dependency that nothing imports`,
      );
    }
  });
});
