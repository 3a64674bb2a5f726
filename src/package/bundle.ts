/**
 * Bundles the compiled program for those who run it. A build of a few articles would otherwise open 1,800 module files,
 * which takes longer than reading, drawing and writing them.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Metafile } from 'esbuild';

/** Modules that are started by name: the program, and what its threads run. */
const ENTRIES = ['main.ts', 'infer/article-worker.ts', 'write/page-worker.ts'];

/** Libraries that look for files of their own, and those that only a few builds need; loaded from where they are installed. */
const INSTALLED = ['@11ty/*', 'chokidar', 'piscina'];

/** Files beside modules that the program looks for by name. */
const BESIDE = ['search/programs'];

/** Libraries of the older module system call `require`. */
const REQUIRE =
  "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);";

export interface BundleFolders {
  readonly from: string;
  readonly compiled: string;
  readonly to: string;
}

/**
 * Bundle the sources in `from` into `to`, which is made anew; the parts that are loaded only when they are needed stay
 * files of their own. `from`'s compiled modules stand in `compiled`. Gives what each file of the bundle was made of.
 */
export async function bundleProgram({ from, compiled, to }: BundleFolders): Promise<Metafile> {
  rmSync(to, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: ENTRIES.map((entry) => join(from, entry)),
    outbase: from,
    outdir: to,
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    external: INSTALLED,
    banner: { js: REQUIRE },
    metafile: true,
    logLevel: 'warning',
  });
  for (const folder of BESIDE) {
    mkdirSync(dirname(join(to, folder)), { recursive: true });
    cpSync(join(compiled, folder), join(to, folder), { recursive: true });
  }
  return metafile;
}
