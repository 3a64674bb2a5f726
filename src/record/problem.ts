/** What can be wrong with an archive: values that travel to the edge, where they are printed. */

/**
 * `error`: something in the input could not be used; the rest is still built and the command exits with 1.
 * `hint`: worth knowing, nothing is wrong; the exit code does not change.
 */
export type Severity = 'error' | 'hint';

/** One thing that is wrong, said so that its reader can mend it. */
export interface Problem {
  readonly severity: Severity;
  /** Path as the user knows it, with `/`, or null when no single file is at fault. */
  readonly file: string | null;
  /** Line in the file, from 1, or null when the whole file is meant. */
  readonly line: number | null;
  /** Stable short name in kebab-case, e.g. `front-matter-unclosed`. */
  readonly rule: string;
  /** What is wrong: a clause without final full stop. */
  readonly message: string;
  /** What to do about it: a clause without final full stop. */
  readonly remedy: string;
}

/** The one way a problem is written as a line of text: `file:line: message [rule]: remedy`. */
export function problemLine(problem: Problem): string {
  const place = problem.file === null ? '' : `${problem.file}${problem.line === null ? '' : `:${problem.line}`}: `;
  return `${place}${problem.message}; ${problem.remedy} [${problem.rule}]`;
}

/** Errors that the program raises on purpose: their message is for the user, their stack is not. */
export class BackfileError extends Error {
  readonly problems: readonly Problem[];
  /** 1: problems in the input; 2: wrong usage. */
  readonly exitCode: 1 | 2;

  constructor(problems: readonly Problem[], exitCode: 1 | 2 = 1, options?: ErrorOptions) {
    super(problems.map(problemLine).join('\n'), options);
    this.name = 'BackfileError';
    this.problems = problems;
    this.exitCode = exitCode;
  }
}
