/**
 * Which problems outlive the build that finds them. What is wrong with an article is wrong until it is mended; what is
 * said of addresses while they are made is over once they are written down, and no later build finds it.
 */
import type { Problem } from '../record/problem.js';
import { PERMALINK_UNREADABLE } from './permalinks.js';
import { SLUG_SHARED } from './urls.js';

const OVER_ONCE_WRITTEN: ReadonlySet<string> = new Set([SLUG_SHARED, PERMALINK_UNREADABLE]);

/** The problems that a build finds which knows the addresses that this one has written down. */
export function lastingProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ rule }) => !OVER_ONCE_WRITTEN.has(rule));
}
