/**
 * Loaded into a build with `--import`: ends the process with SIGKILL at an exact moment, just before or just after the
 * n-th call of a function of the file system, of those with an argument that the last word describes. `BACKFILE_TEST_KILL`
 * says which: `before renameSync 1`, `after renameSync 2 former-site`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [side, name = '', nth, about = ''] = (process.env.BACKFILE_TEST_KILL ?? '').split(' ');
const described = new RegExp(about);

/** Ends this process as the system would: nothing runs afterwards. */
function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}

/** The function itself, with the deadly call among its calls. */
function deadly(original: unknown): (...args: unknown[]) => unknown {
  let calls = 0;
  return (...args) => {
    const counts = args.some((arg) => typeof arg === 'string' && described.test(arg));
    if (counts) calls += 1;
    const isIt = counts && calls === Number(nth);
    if (isIt && side === 'before') die();
    const result: unknown = typeof original === 'function' ? Reflect.apply(original, fs, args) : undefined;
    if (!isIt || side !== 'after') return result;
    return result instanceof Promise ? result.then(die) : die();
  };
}

const holder = name.endsWith('Sync') ? fs : fs.promises;
Object.defineProperty(holder, name, { value: deadly(Reflect.get(holder, name)), configurable: true });
syncBuiltinESMExports();
