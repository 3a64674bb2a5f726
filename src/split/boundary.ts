/**
 * Boundaries between articles of one text file. Databases and mailboxes divide by lines of their own; elsewhere a gap, a
 * form feed, a rule or an end mark is a boundary when an article stands before it and one begins behind it, and so is
 * a line beneath which stands the same head as at the beginning of the file.
 */
import { coverEnd, summaryStart } from '../lines/export-cover.js';
import { type FieldLine, readFieldLine, tellsMail } from '../lines/export-fields.js';
import { couldBeHeadline } from '../lines/headline-shape.js';
import { endsSentence, isBlank, type Line, wordCount } from '../lines/line.js';
import { type PrintPages, printPages } from '../lines/print-pages.js';
import { residueRule } from '../lines/residue-rules.js';
import { readSeparator } from '../lines/separators.js';
import { unwrap } from '../wrap/unwrap.js';
import {
  type Candidate,
  candidatesIn,
  GAP,
  gapsAreUsual,
  hasDatabaseSeparators,
  isDivided,
  SMALL_GAP,
} from './candidates.js';
import { headReader, isAlike } from './head-kinds.js';
import { beginsArticle } from './opening.js';
import { regularBeginnings } from './regular-division.js';

/** Line numbers at which a further article begins, ascending; `from` is the index of the first line of text. */
export function boundaries(lines: readonly Line[], from: number): readonly number[] {
  const unwrapped = unwrap(lines.slice(from));
  if (unwrapped === null) return boundariesIn(lines, from);
  return boundariesIn(unwrapped.lines, 0).map((no) => unwrapped.madeOf[no - 1]?.[0]?.no ?? no);
}

/** The same among lines of which each is as its writer ended it. */
function boundariesIn(lines: readonly Line[], from: number): readonly number[] {
  const pages = printPages(lines);
  const candidates = candidatesIn(lines, from, pages);
  const begins = hasDatabaseSeparators(lines)
    ? behindDatabaseSeparator(lines, pages)
    : behindAny(lines, { from, candidates, pages });
  const found: number[] = [];
  let start = from;
  for (const candidate of candidates) {
    const line = lines[candidate.at];
    if (line === undefined || !begins(candidate, start)) continue;
    found.push(line.no);
    start = candidate.at;
  }
  return found;
}

/** Whether an article begins at a candidate when the one before began at index `start`. */
type Judge = (candidate: Candidate, start: number) => boolean;

/** What a database ends an article with is followed by another only where text follows. */
const SOME_TEXT = 60;

function behindDatabaseSeparator(lines: readonly Line[], pages: PrintPages | null): Judge {
  const articles = lines.slice(0, summaryStart(lines));
  const longAfter = articles.findLastIndex(({ text }) => text.length > SOME_TEXT && readSeparator(text) === null);
  const hasContent = contentBetween(lines, pages);
  const cover = coverEnd(lines);
  return ({ at, separators }, start) =>
    separators.some(({ database }) => database) &&
    at > cover &&
    longAfter >= at &&
    hasContent(Math.max(start, cover), at);
}

/** What is known of a file's lines. */
interface Layout {
  /** Index of the first line of text. */
  readonly from: number;
  readonly candidates: readonly Candidate[];
  readonly pages: PrintPages | null;
}

function behindAny(lines: readonly Line[], { from, candidates, pages }: Layout): Judge {
  const usual = { wide: gapsAreUsual(candidates, GAP), small: gapsAreUsual(candidates, SMALL_GAP) };
  const first = lines.findIndex((line, i) => i >= from && !isBlank(line) && !pages?.furniture.has(line));
  const headAt = headReader(lines);
  const firstHead = headAt(first);
  const attributed = firstHead !== null && (firstHead.labelled || firstHead.kinds.has('date'));
  const head = candidates.some(isCutByHand) ? null : firstHead;
  const mail = isMailHeader(lines, first);
  const hasContent = contentBetween(lines, pages);
  const hasText = textBetween(lines);
  const timesSaid = saidIn(lines);
  const isDividedOff = (candidate: Candidate, start: number) =>
    isDivided(candidate) &&
    hasContent(start, candidate.at) &&
    !(candidate.separators.length === 0 && isTitleAlone(lines, { from: start, to: candidate.at, pages })) &&
    beginsArticle(lines, candidate, {
      usualGap: candidate.blanks >= GAP ? usual.wide : usual.small,
      attributed,
    });
  const beginnings = regularBeginnings(lines, candidates);
  const isHeadAgain = (at: number) => {
    const other = head === null ? null : headAt(at);
    return other !== null && head !== null && isAlike(other, head) && timesSaid(at) <= MOST_SAID;
  };
  return (candidate, start) => {
    if (isDividedOff(candidate, start) || beginnings.has(candidate.at)) return true;
    if (!hasText(start, candidate.at)) return false;
    return (mail && candidate.blanks > 0 && isMailHeader(lines, candidate.at)) || isHeadAgain(candidate.at);
  };
}

/** Whoever divides articles by a form feed or a bar in one place does so in all. */
function isCutByHand({ formFeed, separators }: Candidate): boolean {
  return formFeed || separators.some(({ rule }) => rule === 'separator-bar' || rule === 'separator-words');
}

/** Whether nothing but a headline stands between two indices: behind the gap, or on the next page, begins its text. */
function isTitleAlone(lines: readonly Line[], { from, to, pages }: Stretch): boolean {
  let title: Line | null = null;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line) || pages?.furniture.has(line)) continue;
    if (title !== null) return false;
    title = line;
  }
  return title !== null && couldBeHeadline(title.text) && !endsSentence(title.text);
}

/** Lines from one index to another, and what is printed around pages among them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly pages: PrintPages | null;
}

/** A headline stands once or twice; what stands more often belongs to the page, as the buttons beneath comments do. */
const MOST_SAID = 2;

/** How often the line at an index stands in a file; the lines are counted when the first is asked about. */
function saidIn(lines: readonly Line[]): (at: number) => number {
  let times: Map<string, number> | null = null;
  return (at) => {
    if (times === null) {
      times = new Map();
      for (const { text } of lines) if (text !== '') times.set(text, (times.get(text) ?? 0) + 1);
    }
    return times.get(lines[at]?.text ?? '') ?? 0;
  };
}

/** Lines that a header block of mail must begin with to be one. */
const HEADER = 12;

/** Whether header lines of mail stand at an index: a subject, with a sender or a date. */
function isMailHeader(lines: readonly Line[], at: number): boolean {
  const fields: FieldLine[] = [];
  for (const line of lines.slice(Math.max(0, at), at + HEADER)) {
    const field = isBlank(line) ? null : readFieldLine(line.text, 'mail');
    if (field === null) break;
    fields.push(field);
  }
  return tellsMail(fields);
}

/** Asks about the lines from one index to another; both only ever grow, so that no line is looked at twice. */
type Between = (from: number, to: number) => boolean;

/** Whether an article stands between two indices: a headline and a paragraph, or one long paragraph. */
function contentBetween(lines: readonly Line[], pages: PrintPages | null): Between {
  let [start, next, count] = [-1, 0, 0];
  return (from, to) => {
    if (from !== start) [start, next, count] = [from, from, 0];
    for (; next < to && count < 2; next += 1) {
      const line = lines[next];
      if (line === undefined || isBlank(line) || isNoContent(line, pages)) continue;
      const { text } = line;
      count += text.length > 40 || (couldBeHeadline(text) && wordCount(text) >= 4) ? 2 : 1;
    }
    return count >= 2;
  };
}

function isNoContent(line: Line, pages: PrintPages | null): boolean {
  if (pages?.furniture.has(line)) return true;
  const { text } = line;
  return residueRule(text, 'edges') !== null || readSeparator(text) !== null;
}

/** A paragraph: long, and a sentence to its end. */
const PARAGRAPH = 80;

/** Whether the lines between two indices have a paragraph and end as a text does: an article can begin without a gap. */
function textBetween(lines: readonly Line[]): Between {
  let [next, last, paragraph] = [0, '', -1];
  return (from, to) => {
    for (; next < to; next += 1) {
      const text = lines[next]?.text ?? '';
      if (text === '') continue;
      last = text;
      if (text.length > PARAGRAPH && endsSentence(text)) paragraph = next;
    }
    return paragraph > from && endsSentence(last);
  };
}
