/** `backfile serve`. */
import { join } from 'node:path';
import type { BuildOptions } from '../build-contract.js';
import { PERMALINKS_FILE } from '../catalogue/permalinks-file.js';
import { type HeldBuilds, holdBuilds } from '../held-builds.js';
import { rebuild } from '../rebuild.js';
import { type BuildOutcome, serve } from '../serve/serve.js';
import { SILENT } from '../workers/progress.js';
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
