/** How long a preview takes from saving an article until the browser has its page, and until the whole site is built. */
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { openReloadSocket } from '../serve/reload-socket.js';
import type { BuildPlace } from './build-place.js';
import { type StartedProgram, startProgram } from './measured-program.js';

export interface Serving {
  /** Seconds from starting the process until its first build is done. */
  readonly ready: number;
  readonly edits: {
    /** Seconds from saving to the reload event, and to the article's page with the edit in it, a value an edit. */
    readonly reload: readonly number[];
    readonly page: readonly number[];
    /** Seconds from saving to the reload event of the whole site. */
    readonly site: readonly number[];
    /** The most memory that the process held. */
    readonly peakBytes: number;
  };
}

/** Time between edits, in milliseconds. */
const CALM_MS = 3000;

/** Start a preview, edit an article so many times, and end it. Rejects when a build fails. */
export async function measureServing(place: BuildPlace, runs: number): Promise<Serving> {
  const start = performance.now();
  const program = startProgram(['serve', '--port', '0'], place.folder);
  // A preview that ends before it is told to has failed, and says why when its end is waited for.
  const failed = program.ended.then(() => Promise.reject(new Error('the preview ended by itself')));
  failed.catch(() => undefined);
  try {
    const lines = linesOf(program);
    const port = Number(await Promise.race([lines.next(/^Preview at http:\/\/localhost:(\d+)\/$/), failed]));
    await Promise.race([lines.next(/^Built\./), failed]);
    const ready = (performance.now() - start) / 1000;
    const socket = await openReloadSocket(port);
    await socket.next('eleventy.status');
    const [reload, page, site] = [[] as number[], [] as number[], [] as number[]];
    for (let run = 1; run <= runs; run += 1) {
      // Somebody who edits has looked at the page first: a preview makes use of that time.
      await setTimeout(CALM_MS);
      const saved = performance.now();
      const since = () => (performance.now() - saved) / 1000;
      const sentence = place.editArticle(runs + run);
      await Promise.race([socket.next('eleventy.reload'), failed]);
      reload.push(since());
      const url = await Promise.race([lines.next(/^Shown: (\S+)/), failed]);
      const html = await (await fetch(url)).text();
      if (!html.includes(sentence)) throw new Error(`${url} is without the edit`);
      page.push(since());
      await Promise.race([lines.next(/^Built\./), failed]);
      await Promise.race([socket.next('eleventy.reload'), failed]);
      site.push(since());
    }
    socket.close();
    program.terminate();
    const { peakBytes } = await program.ended;
    return { ready, edits: { reload, page, site, peakBytes } };
  } finally {
    program.terminate();
  }
}

/** Waits for lines of a program's output, one after the other. */
function linesOf({ stdout }: StartedProgram): { next(wanted: RegExp): Promise<string> } {
  const waiting: string[] = [];
  const reader = createInterface({ input: stdout });
  reader.on('line', (line) => {
    waiting.push(line);
    reader.emit('told');
  });
  return {
    async next(wanted) {
      for (;;) {
        const line = waiting.shift();
        if (line === undefined) await once(reader, 'told');
        else if (line.startsWith('Not built')) throw new Error(line);
        else if (wanted.test(line)) return wanted.exec(line)?.[1] ?? '';
      }
    },
  };
}
