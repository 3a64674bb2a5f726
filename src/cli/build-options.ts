/** What the command line's options mean for a build. */
import { join, resolve } from 'node:path';
import type { BuildOptions } from '../build.js';
import { PACKAGE_ROOT, type SharedOptions, version } from './options.js';

/** Templates and public files: the program's own first, then those of the folder the program is started in. */
export function buildOptions(options: SharedOptions, { publish }: { readonly publish: boolean }): BuildOptions {
  const { input, output, cache, baseUrl, portable, workers } = options;
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
  };
}
