/** How long work tells of itself. The stages know only this; what becomes of it is decided at the edge. */
import { takeTurns } from './turns.js';

export interface StageProgress {
  /** So many more are done. */
  advance(count: number): void;
  /** The stage is finished. */
  end(): void;
}

export interface Progress {
  /** A stage begins; `total` is the number of things it will work on, when that is known. */
  stage(name: string, total: number | null): StageProgress;
}

/** Says nothing. */
export const SILENT: Progress = { stage: () => ({ advance: () => undefined, end: () => undefined }) };

/** Work that is done at one go; `count` tells, of what came of it, the number of things that it was about. */
export interface WholeStage<T> {
  readonly name: string;
  readonly work: () => T | Promise<T>;
  /** @default the stage has no number */
  readonly count?: (result: T) => number;
}

/** Turns of the event loop between stages: to notice a file that changed, and to answer a request, takes several. */
const TURNS = 8;

/** Do work as a stage of its own. What it throws is thrown, after the stage's end. */
export async function inStage<T>(progress: Progress, { name, work, count }: WholeStage<T>): Promise<T> {
  // Most stages wait for nothing: what else the process has to do (a preview answers) gets its turns between them.
  await takeTurns(TURNS);
  const stage = progress.stage(name, null);
  try {
    const result = await work();
    if (count !== undefined) stage.advance(count(result));
    return result;
  } finally {
    stage.end();
  }
}
