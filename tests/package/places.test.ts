/** What the program looks for by name is there, in the form that tests import and in the form that people run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { CODE_ROOT, codeUrl, loadNow, PACKAGE_ROOT } from '../../src/package/places.js';
import { modulesIn, PROGRAM } from './program.js';

/** Addresses that sources ask `codeUrl` for. */
const ASKED = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => [...readFileSync(join('src', path), 'utf8').matchAll(/\bcodeUrl\('([^']+)'\)/g)])
  .map(([, path = '']) => path);

describe('the package', () => {
  test('is found from a compiled module, with its templates and public files', () => {
    for (const name of ['package.json', 'templates/article.njk', 'public/style.css']) {
      assert.ok(existsSync(join(PACKAGE_ROOT, name)), name);
    }
  });

  test('publishes what people run', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));
    assert.ok(typeof manifest === 'object' && manifest !== null && 'bin' in manifest && 'files' in manifest);
    const program = relative(PACKAGE_ROOT, PROGRAM).replaceAll('\\', '/');
    assert.deepEqual(manifest.bin, { backfile: program });
    assert.deepEqual(manifest.files, [dirname(program), 'templates', 'public']);
  });
});

describe('a file that the program looks for by name', () => {
  test('stands in the compiled program and in the bundled one', () => {
    assert.ok(ASKED.length > 2, 'the scan finds what is asked for');
    for (const path of ASKED) {
      assert.ok(existsSync(codeUrl(path)), `${CODE_ROOT}/${path}`);
      assert.ok(existsSync(join(dirname(PROGRAM), path)), `${dirname(PROGRAM)}/${path}`);
    }
  });

  test('is asked for by no module but the one that knows where it is', () => {
    const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && readFileSync(join('src', path), 'utf8').includes('import.meta'))
      .map((path) => path.replaceAll('\\', '/'));
    // The bundle's own first line has it for libraries that were written for `require`.
    assert.deepEqual(asking.sort(), ['package/bundle.ts', 'package/places.ts']);
  });
});

describe('a library’s file', () => {
  test('is loaded from where the library is installed', () => {
    assert.ok(Array.isArray(loadNow('world-countries/dist/countries.json')));
  });

  test('that is missing is told by its name', () => {
    assert.throws(() => loadNow('no-such-library/data.json'), /no-such-library\/data\.json/);
  });
});

describe('the bundled program', () => {
  test('tells by its file what modules it holds', () => {
    assert.ok(modulesIn(pathToFileURL(PROGRAM).href).includes('src/main.ts'));
    assert.deepEqual(modulesIn('node:fs'), ['node:fs']);
  });

  test('holds no library that a source imports when it is needed: of an older module only its default would come', () => {
    const later = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .flatMap((path) => [...readFileSync(join('src', path), 'utf8').matchAll(/\bimport\('([^'.][^']*)'\)/g)])
      .map(([, name = '']) => name);
    assert.ok(later.length > 0, 'the scan finds such imports');
    const parts = readdirSync(join(dirname(PROGRAM), 'parts')).map((name) => join(dirname(PROGRAM), 'parts', name));
    const held = [PROGRAM, ...parts].flatMap((path) => modulesIn(pathToFileURL(path).href));
    for (const name of later) assert.ok(!held.some((path) => path.includes(`node_modules/${name}/`)), name);
  });

  test('names functions in a stack as sources do', () => {
    const text = readFileSync(PROGRAM, 'utf8');
    assert.match(text, /\n(?:async )?function runProgram\(/);
    assert.equal(spawnSync(process.execPath, [PROGRAM, '--version'], { encoding: 'utf8' }).status, 0);
  });
});
