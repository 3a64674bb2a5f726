/** Runs every test file of the compiled project; fails when one fails, and when none is found. */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { findChromium, HOW_TO_INSTALL } from './browser/chromium.js';

const root = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);

/** Folders whose files run longest; they begin first, for one that begins last would leave the other cores without work. */
const LONGEST = ['browser', 'site', 'bench', 'cli', 'adopt', 'parse', 'lines'];

function turnOf(file: string): number {
  const folder = LONGEST.indexOf(relative(root, file).split(sep)[0] ?? '');
  return folder === -1 ? LONGEST.length : folder;
}

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.test.js'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort()
  .sort((a, b) => turnOf(a) - turnOf(b));

if (files.length === 0) {
  console.error(
    `no test files ${wanted.length === 0 ? `below ${root}` : `whose path contains ${wanted.join(' or ')}`}`,
  );
  process.exitCode = 1;
} else if (findChromium() === null) {
  console.error(HOW_TO_INSTALL);
  process.exitCode = 1;
} else {
  // Node's own number leaves a core free, which on a machine with two is half of it.
  const stream = run({ files, concurrency: availableParallelism() });
  stream.on('test:fail', () => {
    process.exitCode = 1;
  });
  stream.compose(new spec()).pipe(process.stdout);
}
