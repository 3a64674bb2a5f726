/** How the memory of the process grows. */
import { setFlagsFromString } from 'node:v8';

/**
 * Let the heap grow in small steps, in all threads, or as V8 thinks best. On a machine with much memory V8 lets it grow to
 * twice what is alive before it looks for garbage; a first build of a large archive then took half as much again, and no
 * less time. A small one is done before that matters, and so is a build after an edit: looking for garbage so often would
 * take a tenth of its time.
 */
export function growHeap({ slowly }: { readonly slowly: boolean }): void {
  setFlagsFromString(`--heap-growing-percent=${slowly ? SMALL_STEPS : AS_V8_DOES}`);
}

/** Files above which memory needs care in every build. */
export const LARGE_ARCHIVE = 30_000;

/** Per cent of what is alive. */
const SMALL_STEPS = 25;
const AS_V8_DOES = 0;
