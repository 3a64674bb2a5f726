/**
 * Loaded into a measured process with `--import`: writes down what the process used when it ends, into the file that
 * BACKFILE_BENCH_USAGE names. So no program of the system is needed to measure with.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const target = process.env.BACKFILE_BENCH_USAGE;
const STATUS = '/proc/self/status';

/**
 * The most memory that this process held, in bytes. Linux counts what the parent held before it started this program
 * into `maxRSS`; its own status file does not.
 */
function peakBytes(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) * 1024;
}

if (isMainThread && target !== undefined) {
  process.once('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(target, JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakBytes: peakBytes() }));
  });
}
