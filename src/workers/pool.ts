/** The one door to Piscina: the same task run in this thread or in several. */
import { Piscina } from 'piscina';

/** Runs tasks of one kind. */
export interface Pool<Input, Output> {
  run(input: Input): Promise<Output>;
  close(): Promise<void>;
}

/**
 * A pool of `threads` workers; each loads the module at `file`, whose default export is the task, with `context`.
 * `queued` inputs are sent to a thread before it is done with others. @default 1
 */
export function workerPool<Input, Output>(options: {
  readonly file: URL;
  readonly threads: number;
  readonly context: unknown;
  readonly queued?: number;
}): Pool<Input, Output> {
  const piscina = new Piscina<Input, Output>({
    filename: options.file.href,
    minThreads: options.threads,
    maxThreads: options.threads,
    workerData: options.context,
    concurrentTasksPerWorker: options.queued ?? 1,
    // A batch is a second's work: waiting for it with atomics would only keep the thread from other messages.
    atomics: 'disabled',
  });
  return {
    run: (input) => piscina.run(input),
    close: async () => {
      await piscina.destroy();
    },
  };
}

/** The same in this thread: for archives so small that starting a thread would take longer than the work. */
export function inlinePool<Input, Output>(task: (input: Input) => Promise<Output>): Pool<Input, Output> {
  return { run: task, close: () => Promise.resolve() };
}

/** Cut a list into runs of at most `size`. */
export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const found: (readonly T[])[] = [];
  for (let i = 0; i < items.length; i += size) found.push(items.slice(i, i + size));
  return found;
}
