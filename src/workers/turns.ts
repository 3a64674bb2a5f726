/** How long work in a thread lets the thread do what else it has to: notice a file that changed, answer a request. */
import { setImmediate } from 'node:timers/promises';

/** What somebody waits for at this moment. */
let urgent: Promise<unknown> = Promise.resolve();

/** Have all work that takes turns wait until this has ended, well or badly. */
export function giveWay(to: Promise<unknown>): void {
  urgent = to;
}

/** Let the thread do what else it has to, for so many turns of its event loop, and first of all what is urgent. */
export async function takeTurns(turns = 1): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await setImmediate();
  await urgent.catch(() => undefined);
}
