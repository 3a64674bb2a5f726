/**
 * Places at which an article might begin: lines with text behind a gap, a form feed, a separator or an end mark. Whether
 * one does is judged in `opening`.
 */
import { isBlank, type Line } from '../lines/line.js';
import type { PrintPages } from '../lines/print-pages.js';
import { readSeparator, type Separator } from '../lines/separators.js';

/** Blank lines that make a gap. */
export const GAP = 3;
/** Blank lines that might make one; they are common between paragraphs. */
export const SMALL_GAP = 2;

/** What stands between a line with text and the one before it. */
export interface Candidate {
  /** Index of the line. */
  readonly at: number;
  /** Longest run of blank lines before it. */
  readonly blanks: number;
  readonly formFeed: boolean;
  /** Separators before it; where the line is one itself, it stands at the head of an article and is the last here. */
  readonly separators: readonly Separator[];
  /** Whether the line before is what agencies print beneath a story. */
  readonly endMark: boolean;
}

/** What agencies and press offices print beneath a story on a line of its own. */
const END_MARK =
  /^(?:reuters?|afp|upi|dpa|efe|ansa|xinhua|tass|-{0,3} ?ends? ?-{0,3}|-+ ?30 ?-+|#{3,5}|(?:reuters?|afp|upi|dpa|ap) [a-z]{2,4}\/[a-z]{2,4})$/i;
/** The letters of who wrote and edited a story, as agencies sign it: `ab-cd/ef/gh`. */
const LETTERS = /^[a-z]{2,4}(?:-[a-z]{2,4})?(?:\/[a-z]{2,4}){1,3}$/;

/** The candidates among the lines from index `from` on, ascending; the first line with text is none. */
export function candidatesIn(lines: readonly Line[], from: number, pages: PrintPages | null): readonly Candidate[] {
  const found: Candidate[] = [];
  let before = nothing();
  let last: Line | null = null;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    before.formFeed ||= line.raw.includes('\f');
    if (isBlank(line)) {
      before.run += 1;
      before.blanks = Math.max(before.blanks, before.run);
      continue;
    }
    before.run = 0;
    if (pages?.furniture.has(line)) continue;
    // A page of a printed document is no article of its own.
    if (pages?.continued.has(line)) before = { ...before, formFeed: false, blanks: Math.min(before.blanks, SMALL_GAP) };
    const separator = readSeparator(line.text);
    if (separator !== null) before.separators.push(separator);
    if (separator !== null && separator.side !== 'head') continue;
    const { blanks, formFeed, separators } = before;
    const endMark = last !== null && (END_MARK.test(last.text) || LETTERS.test(last.text));
    if (last !== null) found.push({ at, blanks, formFeed, separators, endMark });
    // What the head of an article is divided by from its first line does not divide it from the article before.
    before = nothing();
    if (separator === null) last = line;
  }
  return found;
}

/** What has been seen since the last candidate. */
interface Before {
  blanks: number;
  run: number;
  formFeed: boolean;
  readonly separators: Separator[];
}

function nothing(): Before {
  return { blanks: 0, run: 0, formFeed: false, separators: [] };
}

/** Whether something other than the flow of lines stands before it. */
export function isDivided({ blanks, formFeed, separators, endMark }: Candidate): boolean {
  return blanks >= SMALL_GAP || formFeed || separators.length > 0 || endMark;
}

/** Whether the file comes from a database or mailbox that divides its articles by lines of its own. */
export function hasDatabaseSeparators(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => text !== '' && (readSeparator(text)?.database ?? false));
}

/** A file whose paragraphs stand as far apart as `gap` throughout says nothing by its gaps. */
export function gapsAreUsual(candidates: readonly Candidate[], gap: number): boolean {
  const breaks = candidates.filter(({ blanks }) => blanks > 0).length;
  const wide = candidates.filter(({ blanks }) => blanks >= gap).length;
  return breaks >= 4 && wide > breaks * 0.6;
}
