/** The one door to cli-progress: a bar a stage on a terminal, one plain line a stage elsewhere. */
import { Presets, SingleBar } from 'cli-progress';
import type { Progress, StageProgress } from '../workers/progress.js';
import { SILENT } from '../workers/progress.js';
import type { Terminal } from './terminal.js';

/** Things below which a stage is over before a bar could be read. */
const WORTH_A_BAR = 200;

/** Progress on standard error; `quiet` says nothing. */
export function terminalProgress(terminal: Terminal, quiet: boolean): Progress {
  if (quiet) return SILENT;
  return {
    stage: (name, total) =>
      terminal.interactive && total !== null && total >= WORTH_A_BAR ? bar(name, total) : plain(terminal, name, total),
  };
}

function bar(name: string, total: number): StageProgress {
  const shown = new SingleBar(
    {
      format: `${name.padEnd(10)} {bar} {value}/{total}  {duration_formatted}`,
      clearOnComplete: false,
      hideCursor: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  shown.start(total, 0);
  return { advance: (count) => shown.increment(count), end: () => shown.stop() };
}

function plain(terminal: Terminal, name: string, total: number | null): StageProgress {
  let done = 0;
  return {
    advance: (count) => {
      done += count;
    },
    end: () => {
      const count = total ?? done;
      terminal.err.write(`${name.padEnd(10)} ${count > 0 ? count : ''}`.trimEnd());
      terminal.err.write('\n');
    },
  };
}
