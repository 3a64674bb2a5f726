/** A profile as people and programs read it. */
import type { Profile, StageUsage } from './profile.js';

const HEAD = ['stage', 'time s', 'CPU s', 'heap MB', 'RSS MB', 'count'] as const;
const NAME_WIDTH = 12;
const FIGURE_WIDTH = 9;

/** A table: a row a stage, and one for the whole. */
export function profileText({ stages, whole }: Profile): string {
  return [HEAD, ...[...stages, whole].map(cells)].map((row) => `${line(row)}\n`).join('');
}

function cells({ stage, time, cpu, heap, rss, count }: StageUsage): readonly string[] {
  const shownCount = count === 0 ? '' : String(count);
  return [stage, seconds(time).toFixed(2), seconds(cpu).toFixed(2), megabytes(heap), megabytes(rss), shownCount];
}

function line([name = '', ...figures]: readonly string[]): string {
  return `${name.padEnd(NAME_WIDTH)}${figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join('')}`.trimEnd();
}

function seconds(milliseconds: number): number {
  return milliseconds / 1000;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

/** The same as plain values: times in seconds, memory in bytes. */
export function profileJson({ stages, whole }: Profile): { readonly profile: readonly object[] } {
  return {
    profile: [...stages, whole].map(({ stage, time, cpu, heap, rss, count }) => {
      return { stage, seconds: seconds(time), cpuSeconds: seconds(cpu), heapBytes: heap, rssBytes: rss, count };
    }),
  };
}
