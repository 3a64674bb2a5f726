/** What the program itself is: a cache made by another program is not used. */
import { CODE_ROOT } from '../package/places.js';
import { filesWith, fingerprint, printOfFile } from './fingerprint.js';

/** The fingerprint of a compiled program: of the modules below its folder. */
export function codePrint(root: string): string {
  return fingerprint(...filesWith(root, (path) => (isModule(path) ? printOfFile(path) : null)).filter(isHashed));
}

const isModule = (path: string): boolean => path.endsWith('.js');
const isHashed = (line: string): boolean => line.includes('.js ');

let known: string | null = null;

/** The fingerprint of the program that runs. */
export function ownCodePrint(): string {
  known ??= codePrint(CODE_ROOT);
  return known;
}

/** The fingerprint of the program that runs and of the platform it runs on. */
export function codeVersion(): string {
  return fingerprint(process.version, process.platform, ownCodePrint());
}
