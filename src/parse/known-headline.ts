/** The headline where something else than the lines' own shape tells it: the keeper, a database, marks. */
import { type Line, lineKey } from '../lines/line.js';
import { findHeadline, type HeadlineReading } from './headline.js';
import type { Surroundings } from './headline-evidence.js';

/** Given in the place of a title where it is known that no line is the headline. */
export const NO_HEADLINE = '';

/** Where the keeper has given a title, the text's first line is a headline only when it says the same. */
export function headlineOf(
  content: readonly Line[],
  given: string | undefined,
  around: Surroundings,
): HeadlineReading | null {
  if (given === undefined) return findHeadline(content, around);
  if (given === NO_HEADLINE) return null;
  const key = lineKey(given);
  const at = content.slice(0, 12).findIndex((line) => line.key === key);
  return at < 0 ? null : { at, text: given, repeats: [], more: 0, rule: 'headline-repeated' };
}

/** The line that marks say is the headline; null where none do, or where it belongs to the page. */
export function markedHeadline(content: readonly Line[], no: number | null): HeadlineReading | null {
  const at = no === null ? -1 : content.findIndex((line) => line.no === no);
  const line = content[at];
  return line === undefined ? null : { at, text: line.text, repeats: [], more: 0, rule: 'headline-markdown-heading' };
}

/** Lines below the headline that stand before its last repetition. */
export function insideUntil(headline: HeadlineReading | null): number {
  if (headline === null) return 0;
  return Math.max(0, ...headline.repeats.map((at) => at - headline.at));
}
