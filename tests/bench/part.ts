/** What a part of the benchmark is given and gives. `run.ts` has the table of parts. */

export interface BenchOptions {
  /** Numbers of articles, ascending. */
  readonly sizes: readonly number[];
  /** How often each thing is measured. */
  readonly runs: number;
  /** A program that makes the archives, called as `node GENERATOR COUNT FOLDER`; null: our own. */
  readonly generator: string | null;
  /** A new folder for everything that is written; the caller removes it. */
  readonly place: string;
  /** Takes a figure as soon as it is known. */
  readonly report: (figure: Figure) => void;
  /** Takes a line about how far the work is, which may last for hours. */
  readonly note: (text: string) => void;
}

/** What was measured, once a run. */
export interface Figure {
  readonly part: string;
  /** Articles of the archive. */
  readonly articles: number;
  readonly what: string;
  readonly unit: 's' | 'ms an article';
  /** One value a run, in `unit`. */
  readonly values: readonly number[];
  /** Seconds of processor time of all threads, a value a run; empty where that is the value itself. */
  readonly cpuSeconds: readonly number[];
  /** The most memory (resident set, bytes) that the process held, a value a process. */
  readonly peakBytes: readonly number[];
}

export interface BenchPart {
  readonly name: string;
  readonly run: (options: BenchOptions) => Promise<void>;
}
