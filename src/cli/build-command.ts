/** `backfile build`. */
import type { BuildOptions, BuildReport } from '../build-contract.js';
import { rebuild } from '../rebuild.js';
import type { Reason } from '../write/keeper.js';
import { buildOptions } from './build-options.js';
import type { SharedOptions } from './options.js';
import { processMeter } from './process-meter.js';
import { createProfiler, type Profiler } from './profile.js';
import { profileJson, profileText } from './profile-table.js';
import { terminalProgress } from './progress.js';
import { exitCodeOf, reportProblems } from './report.js';
import type { Terminal } from './terminal.js';

export interface BuildCommandOptions extends SharedOptions {
  /** Say of each page that is made why it is. */
  readonly explain: boolean;
  /** Whether to say what each stage took. */
  readonly profile: boolean;
}

/** Why a page was made, in words. */
const REASONS: Readonly<Record<Reason, string>> = {
  new: 'no page stood there',
  changed: 'what it shows has changed',
  always: 'its template may look at everything',
};

function explainer(terminal: Terminal): BuildOptions['onPage'] {
  return (url, reason) => {
    terminal.out.write(`made ${url}: ${REASONS[reason]}\n`);
  };
}

/** Build the site and say what was done. */
export async function runBuild(options: BuildCommandOptions, terminal: Terminal): Promise<0 | 1> {
  const plan = buildOptions(options, {
    publish: true,
    onNote: noteTo(terminal, options),
    onPage: options.explain ? explainer(terminal) : () => undefined,
  });
  const progress = terminalProgress(terminal, options.quiet || options.json);
  const profiler = options.profile ? createProfiler(progress, processMeter()) : null;
  const report = await rebuild(plan, profiler?.progress ?? progress);
  reportProblems(report.problems, terminal, options);
  if (options.json) terminal.out.write(`${JSON.stringify({ ...report, problems: report.problems.length })}\n`);
  else if (!options.quiet) terminal.out.write(summaryText(report, plan));
  if (profiler !== null) terminal.err.write(profileOf(profiler, options));
  return exitCodeOf(report.problems);
}

/** Notes about the cache go where progress goes, and are left out with it. */
export function noteTo(terminal: Terminal, { quiet }: Pick<SharedOptions, 'quiet'>): (note: string) => void {
  return (note) => {
    if (!quiet) terminal.err.write(`${note}\n`);
  };
}

/** What was asked for by name is said with `--quiet` too. */
function profileOf(profiler: Profiler, { json }: Pick<SharedOptions, 'json'>): string {
  const profile = profiler.profile();
  return json ? `${JSON.stringify(profileJson(profile))}\n` : profileText(profile);
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
