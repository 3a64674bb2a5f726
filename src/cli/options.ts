/** Options that several commands share, with their defaults, as the command line gives them. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { PACKAGE_ROOT } from '../package/places.js';
import { BackfileError } from '../record/problem.js';

/** The options as commander hands them over. */
export interface GivenOptions {
  readonly input: string;
  readonly output: string;
  readonly cache: string;
  readonly baseUrl?: string;
  readonly portable: boolean;
  readonly workers?: string;
  readonly rehash: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly json: boolean;
}

export interface SharedOptions {
  readonly input: string;
  readonly output: string;
  readonly cache: string;
  readonly baseUrl: string | null;
  readonly portable: boolean;
  readonly workers: number;
  readonly rehash: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly json: boolean;
}

/** Check and complete options; throws a BackfileError (wrong usage) that names the option. */
export function sharedOptions(given: GivenOptions): SharedOptions {
  return {
    input: resolve(given.input),
    output: resolve(given.output),
    cache: resolve(given.cache),
    baseUrl: given.baseUrl === undefined ? null : address(given.baseUrl),
    portable: given.portable,
    workers:
      given.workers === undefined
        ? availableParallelism()
        : wholeNumber('--workers', given.workers, { least: 1, most: 256 }),
    rehash: given.rehash,
    quiet: given.quiet,
    verbose: given.verbose,
    json: given.json,
  };
}

/** A whole number from the command line within bounds. */
export function wholeNumber(
  option: string,
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value) || value < least || value > most) {
    throw usage(
      `${option} takes a whole number from ${least} to ${most}, not ${JSON.stringify(text)}`,
      `give a number, e.g. ${option} ${least}`,
    );
  }
  return value;
}

function address(text: string): string {
  const parsed = URL.canParse(text) ? new URL(text) : null;
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol) || parsed.search !== '' || parsed.hash !== '') {
    throw usage(
      `--base-url ${text} is no web address`,
      'give where the site will stand, e.g. --base-url https://archive.example/',
    );
  }
  return parsed.href.endsWith('/') ? parsed.href : `${parsed.href}/`;
}

/** The error for a command line that cannot be carried out. */
export function usage(message: string, remedy: string): BackfileError {
  return new BackfileError([{ severity: 'error', file: null, line: null, rule: 'usage', message, remedy }], 2);
}

/** The program's version, as its package says. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}
