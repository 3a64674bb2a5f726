/** What the command line's options mean for a build. */
import { join, resolve } from 'node:path';
import type { BuildOptions } from '../build-contract.js';
import { PACKAGE_ROOT } from '../package/places.js';
import { type SharedOptions, version } from './options.js';

/** Templates and public files: the program's own first, then those of the folder the program is started in. */
export function buildOptions(
  options: SharedOptions,
  { publish, onNote, onPage }: Pick<BuildOptions, 'publish' | 'onNote' | 'onPage'>,
): BuildOptions {
  const { input, output, cache, baseUrl, portable, workers, rehash } = options;
  const layered = (name: string) => [...new Set([join(PACKAGE_ROOT, name), resolve(name)])];
  return {
    input,
    output,
    cache,
    baseUrl,
    portable,
    workers,
    templates: layered('templates'),
    publicFolders: layered('public'),
    generator: `Backfile ${version()}`,
    publish,
    rehash,
    onNote,
    onPage,
  };
}
