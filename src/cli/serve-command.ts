/** `backfile serve`. */
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuildOptions } from '../build-contract.js';
import { PERMALINKS_FILE } from '../catalogue/permalinks-file.js';
import { type HeldBuilds, holdBuilds } from '../held-builds.js';
import { rebuild } from '../rebuild.js';
import type { Pages } from '../serve/early-answers.js';
import { type BuildOutcome, type Change, serve } from '../serve/serve.js';
import { LARGE_ARCHIVE } from '../workers/heap.js';
import { SILENT } from '../workers/progress.js';
import { isWithin, realFolder } from '../write/folders.js';
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
      early: (change) => pagesShownEarly(plan, held, change),
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

/** The pages that can be shown before a build: where only articles have changed, or only templates. */
async function pagesShownEarly(
  { input, templates }: BuildOptions,
  held: HeldBuilds,
  { changed, looked }: Change,
): Promise<Pages | null> {
  const early = held.early();
  // Many editors write another file first, and give it the name of the old one then.
  const paths = changed.filter((path) => existsSync(path));
  if (early === null || paths.length === 0) return null;
  const folders = templates.map(realFolder);
  const ofTemplates = paths.filter((path) => folders.some((folder) => isWithin(folder, path)));
  const archive = realFolder(input);
  if (ofTemplates.length === 0) {
    return await early.edited(paths.map((path) => relative(archive, path).replaceAll(sep, '/')));
  }
  return ofTemplates.length < paths.length ? null : await early.redrawn(looked);
}

/** Have in memory what the first page that is shown early takes; of a large archive nothing is held. */
async function prepare(plan: BuildOptions, held: HeldBuilds): Promise<void> {
  if (held.early() === null) {
    const { articles } = await rebuild(plan, SILENT, held);
    if (held.early() === null && articles <= LARGE_ARCHIVE) await rebuild(plan, SILENT, held, { toHold: true });
  }
  await held.early()?.prepare();
}
