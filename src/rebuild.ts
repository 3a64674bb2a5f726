/**
 * A build as its user asks for it: the folders are looked at, then whether there is anything to do. What does it is
 * loaded only when there is: most of the time of a build in which nothing changed would go into that.
 */

import { withCache } from './build-cache.js';
import type { BuildOptions, BuildReport } from './build-contract.js';
import type { HeldBuilds } from './held-builds.js';
import { archiveRoot } from './read/list.js';
import type { Progress } from './workers/progress.js';
import { checkFolders } from './write/guard.js';
import { recover } from './write/staging.js';

/**
 * Build what has changed since the last build. Throws what `build` throws. A process that builds again and again passes
 * what it holds of its builds; with `toHold` it goes the whole way although nothing has changed, so that there is
 * something to hold.
 */
export async function rebuild(
  options: BuildOptions,
  progress: Progress,
  held: HeldBuilds | null = null,
  { toHold = false }: { readonly toHold?: boolean } = {},
): Promise<BuildReport> {
  await checkFolders(options);
  await archiveRoot(options.input);
  await recover(options.output);
  return await withCache({ ...options, held }, async (cache) => {
    if (cache.report !== null && !toHold) return cache.report;
    const { build } = await import('./build.js');
    return await build(options, cache, progress);
  });
}
