/** The benchmark itself, on archives so small that it is over soon; what it measures is not looked at. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { contents, temporaryFolder } from '../write/temp.js';

const BENCH = fileURLToPath(new URL('./run.js', import.meta.url));

function bench(temporary: string, args: readonly string[]) {
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary };
  return spawnSync(process.execPath, [BENCH, ...args], { encoding: 'utf8', env });
}

/** `part articles what` of every figure in a JSON file, with the number of its values. */
function figuresIn(file: string): readonly string[] {
  const said: unknown = JSON.parse(readFileSync(file, 'utf8'));
  assert.ok(typeof said === 'object' && said !== null && 'figures' in said && Array.isArray(said.figures));
  return said.figures.map(({ part, articles, what, values }) => `${part} ${articles} ${what}: ${values.length}`);
}

describe('npm run bench', () => {
  test('measures builds and a preview, prints a table, writes JSON and clears up', (t) => {
    const at = temporaryFolder(t);
    const json = join(at, 'figures.json');
    const { status, stdout, stderr } = bench(at, ['build', '--articles', '3', '--runs', '1', '--json', json]);
    assert.equal(status, 0, stderr);
    assert.deepEqual(figuresIn(json), [
      'build 20 cold: 1',
      'build 3 cold: 1',
      'build 3 unchanged: 1',
      'build 3 one article edited: 1',
      'build 3 one template edited: 1',
      'build 3 serve: until ready: 1',
      'build 3 serve: save to reload: 1',
      'build 3 serve: save to page: 1',
      'build 3 serve: save to whole site: 1',
    ]);
    const rows = stdout.trimEnd().split('\n');
    assert.deepEqual([rows.length, rows.at(-1)], [11, `figures in ${json}`]);
    assert.match(stdout, /^build +3 {2}serve: save to reload +1 +\d+\.\d\d +\d+\.\d\d +\d+ {2}s$/m);
    assert.deepEqual(Object.keys(contents(at)), ['figures.json']);
  });

  test('measures reading alone, and writes its figures into the temporary folder when no file is named', (t) => {
    const at = temporaryFolder(t);
    const { status, stderr } = bench(at, ['reading', '--articles', '4', '--runs', '1']);
    assert.equal(status, 0, stderr);
    assert.deepEqual(figuresIn(join(at, 'backfile-bench.json')), [
      'reading 4 to its dated record: 1',
      'reading 4 with names and subjects: 1',
    ]);
  });

  test('says how it is used when it is asked for something else', (t) => {
    const at = temporaryFolder(t);
    const { status, stdout, stderr } = bench(at, ['writing']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^there is no part writing; .+\nusage: npm run bench/);
    assert.ok(!existsSync(join(at, 'backfile-bench.json')));
  });
});
