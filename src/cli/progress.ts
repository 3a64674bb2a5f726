/** The one door to cli-progress: a bar a stage on a terminal, one plain line a stage elsewhere. */
import { Presets, SingleBar } from 'cli-progress';
import type { Progress, StageProgress } from '../workers/progress.js';
import { SILENT } from '../workers/progress.js';
import type { Terminal } from './terminal.js';

/** Things below which a stage is over before a bar could be read. */
const WORTH_A_BAR = 200;
/** Characters of a bar: with name, count and time it fits into a window of 60 columns. */
const BAR_SIZE = 24;

/** Progress on standard error; `quiet` says nothing. */
export function terminalProgress(terminal: Terminal, quiet: boolean): Progress {
  if (quiet) return SILENT;
  return {
    stage: (name, total) =>
      terminal.interactive && (total === null || total >= WORTH_A_BAR)
        ? drawn(terminal, name, total)
        : plain(terminal, name, total),
  };
}

/** A line that is drawn again and again: a bar with count and time, or these alone where the end is not known. */
function drawn(terminal: Terminal, name: string, total: number | null): StageProgress {
  const shown = new SingleBar(
    {
      format: `${name.padEnd(10)} ${total === null ? '{count}' : '{bar} {value}/{total}'}  {duration_formatted}`,
      barsize: BAR_SIZE,
      // Nothing about the terminal is changed that Ctrl-C in the middle of a stage would leave changed.
      hideCursor: false,
      linewrap: true,
      stream: terminal.err,
    },
    Presets.shades_classic,
  );
  shown.start(total ?? 0, 0, { count: '' });
  let done = 0;
  return {
    advance: (count) => {
      done += count;
      shown.update(done, { count: String(done) });
    },
    end: () => shown.stop(),
  };
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
