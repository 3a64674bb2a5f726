/** The one door to Piscina: the same task run in this thread or in several. */

/** Runs tasks of one kind. */
export interface Pool<Input, Output> {
  run(input: Input): Promise<Output>;
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** Module whose default export is the task. */
  readonly file: URL;
  readonly threads: number;
  /** What each thread is given as `workerData`. */
  readonly context: unknown;
  /** Inputs that are sent to a thread before it is done with others. @default 1 */
  readonly queued?: number;
}

/** A pool of worker threads for one task. */
export function workerPool<Input, Output>(options: ThreadOptions): Pool<Input, Output> {
  const opened = open<Input, Output>(options);
  return {
    run: async (input) => await (await opened).run(input),
    close: async () => await (await opened).destroy(),
  };
}

/** Piscina is loaded when threads are asked for: a small archive needs none. */
async function open<Input, Output>({ file, threads, context, queued = 1 }: ThreadOptions) {
  const { Piscina } = await import('piscina');
  return new Piscina<Input, Output>({
    filename: file.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: context,
    concurrentTasksPerWorker: queued,
    // A batch is a second's work: waiting for it with atomics would only keep the thread from other messages.
    atomics: 'disabled',
  });
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
