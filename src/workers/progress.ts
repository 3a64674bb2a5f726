/** How long work tells of itself. The stages know only this; what becomes of it is decided at the edge. */

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
