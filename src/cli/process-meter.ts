/** The edge where a profile asks the running process what it uses. */
import { performance } from 'node:perf_hooks';
import type { Meter } from './profile.js';

/** Tells of this process. */
export function processMeter(): Meter {
  const now = () => performance.now();
  return {
    now,
    usage() {
      const { user, system } = process.cpuUsage();
      const { heapUsed, rss } = process.memoryUsage();
      return { time: now(), cpu: (user + system) / 1000, heap: heapUsed, rss };
    },
    peak: () => process.resourceUsage().maxRSS * 1024,
  };
}
