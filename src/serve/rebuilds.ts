/** Runs builds one after the other: however often one is asked for while one runs, exactly one follows. */
import { BackfileError, type Problem } from '../record/problem.js';
import { errorMessage } from '../record/system-error.js';
import type { BuildOutcome } from './serve.js';

export interface Rebuilds {
  /** Build, now or after the build that runs. Resolves when no build is waiting any more; never rejects. */
  request(): Promise<void>;
  /** No build is begun any more, and the outcome of one that runs is not told. */
  stop(): void;
}

/** A queue of one place. An error that `build` throws is an outcome that is not ok. */
export function createRebuilds(build: () => Promise<BuildOutcome>, tell: (outcome: BuildOutcome) => void): Rebuilds {
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  async function run(): Promise<void> {
    do {
      again = false;
      const outcome = await outcomeOf(build);
      if (!stopped) tell(outcome);
    } while (again && !stopped);
    running = null;
  }

  return {
    request() {
      if (stopped) return Promise.resolve();
      again = true;
      running ??= run();
      return running;
    },
    stop() {
      stopped = true;
    },
  };
}

async function outcomeOf(build: () => Promise<BuildOutcome>): Promise<BuildOutcome> {
  try {
    return await build();
  } catch (error) {
    return { ok: false, problems: error instanceof BackfileError ? error.problems : [fault(error)] };
  }
}

function fault(error: unknown): Problem {
  return {
    severity: 'error',
    file: null,
    line: null,
    rule: 'build-failed',
    message: `the build failed: ${errorMessage(error)}`,
    remedy: 'run backfile build --verbose for the details',
  };
}
