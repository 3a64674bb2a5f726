/** Figures as people read them: a table, a row a figure; and as programs do. */
import { arch, cpus, platform, totalmem } from 'node:os';
import type { Figure } from './part.js';

/** The middle value; of an even number the higher one of the two in the middle. */
export function median(values: readonly number[]): number {
  const value = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (value === undefined) throw new Error('there is no median of nothing');
  return value;
}

const WIDTHS = [-9, 9, -24, 5, 10, 10, 9, 9];
const HEAD = ['part', 'articles', 'what', 'runs', 'median', 'least', 'CPU s', 'peak MB', 'unit'];

export function tableHead(): string {
  return row(HEAD);
}

/** A row of the table, which has the head that `tableHead` gives. */
export function tableRow({ part, articles, what, unit, values, cpuSeconds, peakBytes }: Figure): string {
  const shown = (value: number) => value.toFixed(unit === 's' ? 2 : 3);
  return row([
    part,
    String(articles),
    what,
    String(values.length),
    shown(median(values)),
    shown(Math.min(...values)),
    cpuSeconds.length === 0 ? '' : median(cpuSeconds).toFixed(2),
    peakBytes.length === 0 ? '' : (median(peakBytes) / 1e6).toFixed(0),
    unit,
  ]);
}

/** Cells beside each other: a negative width is that of a text, which begins at the left. */
function row(cells: readonly string[]): string {
  return cells
    .map((cell, n) => {
      const width = WIDTHS[n] ?? 0;
      return width < 0 ? cell.padEnd(-width) : cell.padStart(width);
    })
    .join('  ')
    .trimEnd();
}

/** Everything that was measured, with medians, and the machine that it was measured on. */
export function asJson(figures: readonly Figure[], archive: string): string {
  const [cpu] = cpus();
  const machine = {
    node: process.version,
    system: `${platform()} ${arch()}`,
    processor: cpu?.model ?? 'unknown',
    cores: cpus().length,
    memoryBytes: totalmem(),
  };
  const rows = figures.map((figure) => ({ ...figure, median: median(figure.values) }));
  return `${JSON.stringify({ machine, archive, figures: rows }, null, 2)}\n`;
}
