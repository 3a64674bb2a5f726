/** `backfile serve`. */
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuildOptions } from '../build-contract.js';
import { PERMALINKS_FILE } from '../catalogue/permalinks-file.js';
import { type HeldBuilds, holdBuilds } from '../held-builds.js';
import { rebuild } from '../rebuild.js';
import type { Pages } from '../serve/early-answers.js';
import { type BuildOutcome, serve } from '../serve/serve.js';
import { LARGE_ARCHIVE } from '../workers/heap.js';
import { SILENT } from '../workers/progress.js';
import { realFolder } from '../write/folders.js';
import { noteTo } from './build-command.js';
import { buildOptions } from './build-options.js';
import { type SharedOptions, wholeNumber } from './options.js';
import { reportProblems } from './report.js';
import type { Terminal } from './terminal.js';

export interface ServeCommandOptions extends SharedOptions {
  readonly port: string;
}

/** Preview the site until the process is told to end (Ctrl-C). */
export async function runServe(options: ServeCommandOptions, terminal: Terminal): Promise<0> {
  // A preview is not a publication: addresses of drafts must not be kept for ever.
  const plan = buildOptions(options, {
    publish: false,
    onNote: noteTo(terminal, options),
    onPage: () => undefined,
  });
  const held = holdBuilds();
  const stop = new AbortController();
  const end = () => stop.abort();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  try {
    const preview = await serve({
      folder: plan.output,
      port: wholeNumber('--port', options.port, { least: 0, most: 65_535 }),
      build: () => outcomeOf(plan, held),
      early: (changed) => pagesShownEarly(plan, held, changed),
      prepare: () => prepare(plan, held),
      watch: [plan.input, ...plan.templates, ...plan.publicFolders],
      ignore: [plan.cache, join(plan.input, PERMALINKS_FILE), join(plan.input, `${PERMALINKS_FILE}.new`)],
      onLine: (text) => {
        if (!options.quiet) terminal.out.write(`${text}\n`);
      },
      onOutcome: ({ problems }) => reportProblems(problems, terminal, options),
      signal: stop.signal,
    });
    await preview.closed;
    return 0;
  } finally {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  }
}

/** What it throws, the preview takes for an outcome. */
async function outcomeOf(plan: BuildOptions, held: HeldBuilds): Promise<BuildOutcome> {
  const { problems } = await rebuild(plan, SILENT, held);
  return { ok: true, problems };
}

/** The pages of the articles in these files (absolute paths), where nothing else of the archive has changed. */
async function pagesShownEarly(
  { input }: BuildOptions,
  held: HeldBuilds,
  changed: readonly string[],
): Promise<Pages | null> {
  const folder = realFolder(input);
  // Many editors write another file first, and give it the name of the old one then.
  const paths = changed.filter((path) => existsSync(path)).map((path) => relative(folder, path).replaceAll(sep, '/'));
  return (await held.early()?.of(paths)) ?? null;
}

/** Have in memory what the first page that is shown early takes; of a large archive nothing is held. */
async function prepare(plan: BuildOptions, held: HeldBuilds): Promise<void> {
  if (held.early() === null) {
    const { articles } = await rebuild(plan, SILENT, held);
    if (held.early() === null && articles <= LARGE_ARCHIVE) await rebuild(plan, SILENT, held, { toHold: true });
  }
  await held.early()?.prepare();
}
