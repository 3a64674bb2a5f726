import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { commandLine, usageText } from './options.js';

const PARTS = ['reading', 'build'];

describe('commandLine', () => {
  test('measures every part at two sizes, three times, when nothing is said', () => {
    assert.deepEqual(commandLine([], PARTS), {
      parts: PARTS,
      sizes: [1000, 10_000],
      runs: 3,
      generator: null,
      json: join(tmpdir(), 'backfile-bench.json'),
    });
  });

  test('takes parts in their own order, sizes once each, and files from the folder it is started in', () => {
    const args = ['build', 'reading', 'build', '--articles', '500,20,500', '--large', '--runs', '5'];
    assert.deepEqual(commandLine([...args, '--generator', 'make.mjs', '--json', 'out/figures.json'], PARTS), {
      parts: PARTS,
      sizes: [20, 500, 100_000],
      runs: 5,
      generator: resolve('make.mjs'),
      json: resolve('out/figures.json'),
    });
    assert.deepEqual(commandLine(['build'], PARTS).parts, ['build']);
  });

  for (const [args, says] of [
    [['writing'], /^Error: there is no part writing; there are reading, build$/],
    [['1000'], /^Error: there is no part 1000;/],
    [['--articles', '10,x'], /^Error: --articles takes whole numbers from 1 on, not x$/],
    [['--runs', '0'], /^Error: --runs takes whole numbers from 1 on, not 0$/],
    [['--fast'], /Unknown option '--fast'/],
  ] as const) {
    test(`refuses ${args.join(' ')}`, () => {
      assert.throws(() => commandLine(args, PARTS), says);
    });
  }
});

describe('usageText', () => {
  test('names the parts', () => {
    assert.match(usageText(PARTS), /^usage: npm run bench -- \[reading\|build\]… \[options\]\n/);
  });
});
