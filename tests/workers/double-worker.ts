/** A task for threads: says its thread's context beside twice its number; fails where it is told to. */
import { threadId, workerData } from 'node:worker_threads';

export interface Doubled {
  readonly value: number;
  readonly context: unknown;
  readonly thread: number;
}

export default function double(input: number): Doubled {
  if (input < 0) throw new RangeError(`no number below 0: ${input}`);
  const context: unknown = workerData;
  return { value: input * 2, context, thread: threadId };
}
