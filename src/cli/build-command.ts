/** `backfile build`. */
import { type BuildOptions, type BuildReport, build } from '../build.js';
import { buildOptions } from './build-options.js';
import type { SharedOptions } from './options.js';
import { terminalProgress } from './progress.js';
import { exitCodeOf, reportProblems } from './report.js';
import type { Terminal } from './terminal.js';

/** Build the site and say what was done. */
export async function runBuild(options: SharedOptions, terminal: Terminal): Promise<0 | 1> {
  const plan = buildOptions(options, { publish: true });
  const report = await build(plan, terminalProgress(terminal, options.quiet || options.json));
  reportProblems(report.problems, terminal, options);
  if (options.json) terminal.out.write(`${JSON.stringify({ ...report, problems: report.problems.length })}\n`);
  else if (!options.quiet) terminal.out.write(summaryText(report, plan));
  return exitCodeOf(report.problems);
}

/** The short table at the end of a build. */
export function summaryText(report: BuildReport, { output }: Pick<BuildOptions, 'output'>): string {
  const errors = report.problems.filter(({ severity }) => severity === 'error').length;
  const rows: readonly (readonly [string, number])[] = [
    ['articles', report.articles],
    ['dated', report.dated],
    ['inferred', report.inferred],
    ['undated', report.undated],
    ['no headline', report.withoutHeadline],
    ['residue lines', report.residueLines],
    ['pages', report.pages],
    ['other files', report.files],
    ['problems', errors],
    ['hints', report.problems.length - errors],
  ];
  const width = Math.max(...rows.map(([, value]) => String(value).length));
  const table = rows.map(([name, value]) => `${name.padEnd(18)}${String(value).padStart(width)}\n`).join('');
  return `${table}${lookText(report.weak)}site in ${output}\n`;
}

function lookText(weak: number): string {
  if (weak === 0) return '';
  return `${weak === 1 ? '1 article is' : `${weak} articles are`} worth a look: backfile inspect --weak\n`;
}
