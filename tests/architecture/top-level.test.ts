/** The top level of the project holds what its README speaks of, and nothing that got in by chance. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const HELD = [
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.github',
  '.gitignore',
  'LICENSE',
  'README.md',
  'articles',
  'biome.json',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'templates',
  'tests',
  'tsconfig.json',
];

/** Whether version control leaves a file or folder of the top level out. */
function isLeftOut(name: string): boolean {
  const patterns = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);
  return ['.git', ...patterns].some((pattern) => {
    const [start = '', end = ''] = pattern.replace(/\/$/, '').split(/\*(.*)/s);
    return pattern.includes('*') ? name.includes(end.replaceAll('*', '')) : name === start;
  });
}

test('the top level holds what belongs there, and nothing else', () => {
  const found = readdirSync('.').filter((name) => !isLeftOut(name));
  assert.deepEqual(found.sort(), HELD);
});
