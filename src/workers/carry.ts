/**
 * Errors from thread to thread. What is thrown in another thread arrives as a bare error: a BackfileError would lose the
 * problems that it tells of, and nobody would know a DamagedStore. So a thread gives those as values, and they are thrown
 * again where they arrive. Any other error is a fault of the program, which arrives as it is.
 */
import { DamagedStore } from '../record/damaged-store.js';
import { BackfileError, type Problem } from '../record/problem.js';
import type { Pool } from './pool.js';

/** What a thread gives. */
export type Carried<Output> =
  | { readonly output: Output }
  | { readonly problems: readonly Problem[]; readonly exitCode: 1 | 2; readonly cause: unknown }
  | { readonly damaged: string; readonly cause: unknown };

/** A task whose BackfileErrors and DamagedStores can be carried to another thread. */
export function carrying<Input, Output>(
  task: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Carried<Output>> {
  return async (input) => {
    try {
      return { output: await task(input) };
    } catch (error) {
      if (error instanceof DamagedStore) return { damaged: error.message, cause: error.stack };
      if (!(error instanceof BackfileError)) throw error;
      const { problems, exitCode, stack } = error;
      return { problems, exitCode, cause: stack };
    }
  };
}

/** A pool of such a task as a pool of the task. */
export function carried<Input, Output>(pool: Pool<Input, Carried<Output>>): Pool<Input, Output> {
  return {
    async run(input) {
      const given = await pool.run(input);
      if ('output' in given) return given.output;
      if ('damaged' in given) throw new DamagedStore(given.damaged, { cause: given.cause });
      throw new BackfileError(given.problems, given.exitCode, { cause: given.cause });
    },
    close: () => pool.close(),
  };
}
