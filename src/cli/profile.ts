/** Where a build's time and memory go: what the process uses, by the stages that the build tells of. */
import type { Progress, StageProgress } from '../workers/progress.js';

/** What the process has used since it began, and holds now. */
export interface Usage {
  /** Milliseconds by the clock. */
  readonly time: number;
  /** Milliseconds of processor time, of all threads together. */
  readonly cpu: number;
  /** Bytes in use in the heap of the thread that runs the build. */
  readonly heap: number;
  /** Bytes of memory that the process holds (resident set), with all its threads. */
  readonly rss: number;
}

/** Tells of the process; the clock and the system are the caller's. */
export interface Meter {
  /** Milliseconds since the process began. */
  readonly now: () => number;
  readonly usage: () => Usage;
  /** Most bytes that the process ever held. */
  readonly peak: () => number;
}

/** What a stage used. Memory: the most that was seen while it ran; what came before it is in it. */
export interface StageUsage extends Usage {
  readonly stage: string;
  /** Things that it worked on; 0 where it told none. */
  readonly count: number;
}

export interface Profile {
  /** The stages in the order in which they began, between what went before the first and what no stage told of. */
  readonly stages: readonly StageUsage[];
  /** From the beginning of the process. */
  readonly whole: StageUsage;
}

export interface Profiler {
  /** Passes on what it is told. */
  readonly progress: Progress;
  /** What was used up to now; asked for once, at the end. */
  profile(): Profile;
}

/** The process before the build: Node itself and the loading of modules. */
const START = 'start-up';
/** What was used while no stage ran. */
const OTHER = 'other';
/** Milliseconds between two looks at the memory within a stage: a look costs 0.03 ms, and a stage may tell of every page. */
const LOOK_EVERY = 5;

/** Measures the stages that `progress` is told of. Stages of one name count as one; two may run at a time. */
export function createProfiler(progress: Progress, meter: Meter): Profiler {
  const began = meter.usage();
  const stages = new Map<string, Tally>();
  const other = createTally(OTHER);
  /** The stretch that no stage claims, while none runs. */
  let idle: Stretch | null = other.begin(began);
  let running = 0;

  function stage(name: string, total: number | null): StageProgress {
    const told = progress.stage(name, total);
    const tally = stages.get(name) ?? createTally(name);
    stages.set(name, tally);
    const before = meter.usage();
    const stretch = tally.begin(before);
    idle?.end(before);
    idle = null;
    running += 1;
    let looked = before.time;
    return {
      advance(count) {
        told.advance(count);
        tally.add(count);
        if (meter.now() - looked < LOOK_EVERY) return;
        const usage = meter.usage();
        looked = usage.time;
        stretch.look(usage);
      },
      end() {
        told.end();
        const usage = meter.usage();
        stretch.end(usage);
        running -= 1;
        if (running === 0) idle = other.begin(usage);
      },
    };
  }

  return {
    progress: { stage },
    profile() {
      const now = meter.usage();
      idle?.end(now);
      idle = null;
      const tallies = [...stages.values(), other];
      const rows = [{ stage: START, count: 0, ...began }, ...tallies.map((tally) => tally.row())];
      const heap = Math.max(...rows.map((row) => row.heap));
      return { stages: rows, whole: { ...now, stage: 'whole', count: 0, heap, rss: meter.peak() } };
    },
  };
}

/** A stretch of time that is counted for a stage. */
interface Stretch {
  look(usage: Usage): void;
  end(usage: Usage): void;
}

interface Tally {
  begin(usage: Usage): Stretch;
  add(count: number): void;
  row(): StageUsage;
}

function createTally(stage: string): Tally {
  const sum = { time: 0, cpu: 0, heap: 0, rss: 0, count: 0 };
  const look = ({ heap, rss }: Usage): void => {
    sum.heap = Math.max(sum.heap, heap);
    sum.rss = Math.max(sum.rss, rss);
  };
  return {
    begin(from) {
      look(from);
      return {
        look,
        end(to) {
          look(to);
          sum.time += to.time - from.time;
          sum.cpu += to.cpu - from.cpu;
        },
      };
    },
    add(count) {
      sum.count += count;
    },
    row: () => ({ stage, ...sum }),
  };
}
