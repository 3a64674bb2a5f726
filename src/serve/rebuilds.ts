/** Runs builds one after the other: however often one is asked for while one runs, exactly one follows. */
import { setTimeout as pause } from 'node:timers/promises';
import { BackfileError, type Problem } from '../record/problem.js';
import { errorMessage } from '../record/system-error.js';
import { giveWay } from '../workers/turns.js';
import type { BuildOutcome } from './serve.js';

export interface Rebuilds {
  /** Build, now or after the build that runs. Resolves when no build is waiting any more; never rejects. */
  request(): Promise<void>;
  /** No build is begun any more, and the outcome of one that runs is not told. */
  stop(): void;
}

export interface RebuildSteps {
  /** An error that it throws is an outcome that is not ok. */
  readonly build: () => Promise<BuildOutcome>;
  readonly tell: (outcome: BuildOutcome) => void;
  /**
   * Show what can be shown without a build; whether anything was. Asked before a build, and while one runs at each
   * request for another.
   */
  readonly early?: () => Promise<boolean>;
  /** What builds to come need not wait for then: done when none has been asked for in a while after a good one. */
  readonly prepare?: () => Promise<void>;
}

/** Time for a browser to load what is shown early, in milliseconds: a build leaves little of the processor. */
const LOADING_MS = 250;
/** Time without a request after which there is time to prepare, in milliseconds. */
const CALM_MS = 1000;

/** A queue of one place. */
export function createRebuilds({ build, tell, early, prepare }: RebuildSteps): Rebuilds {
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let calm: NodeJS.Timeout | undefined;
  let showing: Promise<boolean> = Promise.resolve(false);

  /** One after the other, and never beside a build's beginning: what is shown early gives way to a build that knows it. */
  function show(): Promise<boolean> {
    // What goes wrong here goes wrong in the build that follows, which says so.
    if (early !== undefined) showing = showing.then(early).catch(() => false);
    giveWay(showing);
    return showing;
  }

  async function showFirst(): Promise<void> {
    if (await show()) await pause(LOADING_MS);
    await showing;
  }

  /** Do `work`, then build as often as was asked for meanwhile. */
  async function run(work: (() => Promise<void>) | null): Promise<void> {
    clearTimeout(calm);
    let isGood = false;
    if (work !== null) await work();
    while (again && !stopped) {
      if (early !== undefined) await showFirst();
      again = false;
      const outcome = await outcomeOf(build);
      isGood = outcome.ok;
      if (!stopped) tell(outcome);
    }
    running = null;
    if (isGood && !stopped) calm = setTimeout(prepareInCalm, CALM_MS).unref();
  }

  function prepareInCalm(): void {
    if (prepare === undefined) return;
    running ??= run(async () => {
      try {
        await prepare();
      } catch (error) {
        if (!stopped) tell(failure(error));
      }
    });
  }

  return {
    request() {
      if (stopped) return Promise.resolve();
      again = true;
      if (running === null) running = run(null);
      else void show();
      return running;
    },
    stop() {
      stopped = true;
      clearTimeout(calm);
    },
  };
}

async function outcomeOf(build: () => Promise<BuildOutcome>): Promise<BuildOutcome> {
  try {
    return await build();
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): BuildOutcome {
  return { ok: false, problems: error instanceof BackfileError ? error.problems : [fault(error)] };
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
