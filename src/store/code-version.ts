/** What the program itself is: a cache made by another program is not used. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesWith, fingerprint, printOfFile } from './fingerprint.js';

let known: string | null = null;

/** The fingerprint of the program's own code and of the platform it runs on. */
export function codeVersion(): string {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const code = () => filesWith(root, printOfFile).filter((line) => /\.js /.test(line));
  known ??= fingerprint(process.version, process.platform, ...code());
  return known;
}
