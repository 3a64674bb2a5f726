/** Other processes, as far as work has to know of them. */
import { errorCode } from '../record/system-error.js';

/** Whether there is a process of that number. Another user's counts: it may not be asked, but it is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
