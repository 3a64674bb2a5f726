/** How long a preview takes from saving an article to telling the browser to load the page again. */
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { openReloadSocket } from '../serve/reload-socket.js';
import type { BuildPlace } from './build-place.js';
import { type StartedProgram, startProgram } from './measured-program.js';

export interface Serving {
  /** Seconds from starting the process until its first build is done. */
  readonly ready: number;
  readonly edits: {
    /** Seconds from saving to the reload event, a value an edit. */
    readonly seconds: readonly number[];
    /** The most memory that the process held. */
    readonly peakBytes: number;
  };
}

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
    const seconds: number[] = [];
    for (let run = 1; run <= runs; run += 1) {
      const saved = performance.now();
      place.editArticle(runs + run);
      await Promise.race([socket.next('eleventy.reload'), failed]);
      seconds.push((performance.now() - saved) / 1000);
      await Promise.race([lines.next(/^Built\./), failed]);
    }
    socket.close();
    program.terminate();
    const { peakBytes } = await program.ended;
    return { ready, edits: { seconds, peakBytes } };
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
