/**
 * The preview: builds the site, serves it on this computer, and builds again whenever something changes. A build that
 * fails leaves the last good site in the browser, with what is wrong above it.
 */
import { type Problem, problemLine } from '../record/problem.js';
import { realFolder } from '../write/folders.js';
import { recover } from '../write/staging.js';
import { startDevServer } from './dev-server.js';
import { createEarlyAnswers, type Pages } from './early-answers.js';
import { lookedAt } from './looked-at.js';
import { createRebuilds } from './rebuilds.js';
import { createResponder, type PreviewState } from './respond.js';
import { watchPaths } from './watch.js';

/** What came of a build. */
export interface BuildOutcome {
  readonly problems: readonly Problem[];
  /** Whether the site was replaced by a new one. */
  readonly ok: boolean;
}

/** What has changed since the last build began. */
export interface Change {
  /** Files, absolute. */
  readonly changed: readonly string[];
  /** Paths of the pages that were asked for last, decoded; the latest first. */
  readonly looked: readonly string[];
}

export interface ServeOptions {
  /** Folder of the site, which `build` replaces. */
  readonly folder: string;
  /** Port to listen on, on 127.0.0.1; when it is taken, one of the next; 0: any free one. */
  readonly port: number;
  readonly build: () => Promise<BuildOutcome>;
  /**
   * Pages as they are after a change, by their URLs within the site; null where only a build can tell. They are shown
   * until it has ended. @default no page is shown early
   */
  readonly early?: (change: Change) => Promise<Pages | null>;
  /** Done when nothing has changed in a while. @default nothing */
  readonly prepare?: () => Promise<void>;
  /** Files and folders whose changes lead to a new build. */
  readonly watch: readonly string[];
  /** Files and folders within them whose changes do not: what a build itself writes. The site is one of them. */
  readonly ignore: readonly string[];
  /** Takes one line of text for the terminal. */
  readonly onLine: (text: string) => void;
  /** Takes the outcome of each build. @default its problems become lines */
  readonly onOutcome?: (outcome: BuildOutcome) => void;
  /** Ends the preview. */
  readonly signal?: AbortSignal;
}

export interface Preview {
  readonly url: string;
  /** Ends the preview; a build that runs is not waited for. Resolves when the port is free again. */
  close(): Promise<void>;
  /** Resolves when the preview has ended. */
  readonly closed: Promise<void>;
}

/**
 * Start a preview. Resolves once the first build has ended, well or badly; rejects with a BackfileError (exit code 2)
 * when no port can be had.
 */
export async function serve(options: ServeOptions): Promise<Preview> {
  const { onLine, signal } = options;
  await recover(options.folder);
  const folder = realFolder(options.folder);
  let state: PreviewState = { kind: 'waiting' };
  const answers = createEarlyAnswers();
  const looked = lookedAt();
  const respond = createResponder(folder, () => state, { inPlaceOf: answers.inPlaceOf, onPage: looked.note });
  const dev = await startDevServer({ folder, port: options.port, respond });
  const url = `http://localhost:${dev.port}/`;
  if (options.port !== 0 && dev.port !== options.port) onLine(`Port ${options.port} is taken.`);
  onLine(`Preview at ${url}`);

  const changed = new Set<string>();
  const rebuilds = createRebuilds({
    async build() {
      changed.clear();
      answers.begin();
      try {
        return await options.build();
      } finally {
        answers.end();
      }
    },
    tell(outcome) {
      state = outcome.ok ? { kind: 'good' } : { kind: 'failed', problems: outcome.problems };
      (options.onOutcome ?? lines(onLine))(outcome);
      onLine(outcome.ok ? `Built. ${url}` : `Not built: ${url} shows the site as it was, with what is wrong.`);
      dev.reload();
    },
    async early() {
      const paths = [...changed];
      if (paths.length === 0) return false;
      // A file that changes once more from here on has to be looked at once more.
      changed.clear();
      const pages = (await options.early?.({ changed: paths, looked: looked.latest() })) ?? null;
      if (pages === null || pages.size === 0) {
        for (const path of paths) changed.add(path);
        return false;
      }
      answers.add(pages);
      for (const page of pages.keys()) onLine(`Shown: ${new URL(page, url).href} (the rest of the site follows)`);
      dev.reload();
      return true;
    },
    ...(options.prepare === undefined ? {} : { prepare: options.prepare }),
  });
  const watching = await watchPaths({
    paths: options.watch,
    ignore: [folder, ...options.ignore],
    onChange(paths) {
      for (const path of paths) changed.add(path);
      void rebuilds.request();
    },
    onError: (reason) => onLine(`Not every change is noticed: ${reason}. Restart the preview to see them all.`),
  });

  let announce = (): void => undefined;
  const closed = new Promise<void>((settle) => {
    announce = settle;
  });
  async function end(): Promise<void> {
    rebuilds.stop();
    await Promise.allSettled([watching.close(), dev.close()]);
    announce();
  }
  let ending: Promise<void> | null = null;
  function close(): Promise<void> {
    ending ??= end();
    return ending;
  }
  signal?.addEventListener('abort', close, { once: true });
  if (signal?.aborted === true) await close();
  else await Promise.race([rebuilds.request(), closed]);
  return { url, close, closed };
}

function lines(onLine: (text: string) => void): (outcome: BuildOutcome) => void {
  return ({ problems }) => {
    for (const problem of problems) onLine(problemLine(problem));
  };
}
