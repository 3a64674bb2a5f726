/** Problems as people read them: grouped by rule where there are many, coloured on a terminal, or as JSON. */
import { type Problem, problemLine } from '../record/problem.js';
import type { Terminal } from './terminal.js';

/** Problems of one rule that are shown before "… and N more". */
const SHOWN = 5;

export interface ReportOptions {
  readonly json: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** Write problems to standard error: errors first, then hints; `verbose` shows every one. */
export function reportProblems(problems: readonly Problem[], terminal: Terminal, options: ReportOptions): void {
  if (options.json) {
    for (const problem of problems) terminal.err.write(`${JSON.stringify(problem)}\n`);
    return;
  }
  const colours = terminal.errColours;
  for (const severity of ['error', 'hint'] as const) {
    if (severity === 'hint' && options.quiet) continue;
    const label = severity === 'error' ? colours.red('error') : colours.yellow('hint');
    for (const [, list] of byRule(problems.filter((problem) => problem.severity === severity))) {
      const shown = options.verbose ? list : list.slice(0, SHOWN);
      for (const problem of shown) terminal.err.write(`${label}: ${problemLine(problem)}\n`);
      if (list.length > shown.length)
        terminal.err.write(
          `${label}: … and ${list.length - shown.length} more of the same kind; --verbose shows all\n`,
        );
    }
  }
}

function byRule(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const list = groups.get(problem.rule);
    if (list === undefined) groups.set(problem.rule, [problem]);
    else list.push(problem);
  }
  return groups;
}

/** 1 where the input has errors, else 0: hints do not count. */
export function exitCodeOf(problems: readonly Problem[]): 0 | 1 {
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
