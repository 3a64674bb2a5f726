/**
 * Boundaries between articles of one text file. A candidate is a run of three or more blank lines, a form feed or a
 * line that only divides; it becomes a boundary when what stands before it is an article already and what stands after
 * it begins one. Weights are in one table.
 */

import { readLabelledByline, readRoleByline } from '../lines/byline.js';
import { readCaption } from '../lines/credit.js';
import { dateLine } from '../lines/date-line.js';
import { readDateline, readDatelineAlone } from '../lines/dateline.js';
import { couldBeHeadline, endsAsHeadline, isCapitals } from '../lines/headline-shape.js';
import { isBlank, type Line, lineKey, wordCount } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';

/** Blank lines that make a gap; two are still common between paragraphs. */
const GAP = 3;
/** Non-blank lines after a gap that are looked at for the beginning of an article. */
const OPENING = 14;
/** Points at which a candidate becomes a boundary. */
const ENOUGH = 3;

/** What speaks for a beginning (or against it), in points. */
const WEIGHTS = {
  headlineRepeated: 4,
  headlineShape: 1,
  headlineInCapitals: 1,
  headlineLong: 1,
  byline: 2,
  dateline: 2,
  publicationDate: 2,
  pageResidue: 1,
  captionTwice: 2,
  caption: 1,
  formFeed: 2,
  gap: 1,
  openingParagraph: 1,
  fewWords: -1,
  endsLikeSentence: -2,
  usualGap: -2,
} as const;

interface Candidate {
  /** Index of the first non-blank line after the gap. */
  readonly at: number;
  readonly blanks: number;
  readonly formFeed: boolean;
}

/** Line numbers at which a further article begins, ascending; `from` is the index of the first line of text. */
export function boundaries(lines: readonly Line[], from: number): readonly number[] {
  const candidates = candidatesIn(lines, from);
  if (candidates.length === 0) return [];
  const usual = gapsAreUsual(lines, from, candidates);
  const found: number[] = [];
  let start = from;
  for (const candidate of candidates) {
    if (!hasContent(lines, start, candidate.at)) continue;
    if (score(lines, candidate, usual) < ENOUGH) continue;
    const line = lines[candidate.at];
    if (line === undefined) continue;
    found.push(line.no);
    start = candidate.at;
  }
  return found;
}

function candidatesIn(lines: readonly Line[], from: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let blanks = 0;
  let formFeed = false;
  let seenText = false;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) continue;
    formFeed ||= line.raw.includes('\f');
    if (isBlank(line)) {
      blanks += 1;
      continue;
    }
    if (seenText && (blanks >= GAP || formFeed)) found.push({ at: i, blanks, formFeed });
    seenText = true;
    blanks = 0;
    formFeed = false;
  }
  return found;
}

/** A file whose paragraphs stand three blank lines apart throughout says nothing by its gaps. */
function gapsAreUsual(lines: readonly Line[], from: number, candidates: readonly Candidate[]): boolean {
  let breaks = 0;
  for (let i = from + 1; i < lines.length; i += 1) {
    const [before, line] = [lines[i - 1], lines[i]];
    if (before !== undefined && line !== undefined && isBlank(before) && !isBlank(line)) breaks += 1;
  }
  return breaks >= 4 && candidates.length > breaks * 0.6;
}

/** Whether an article stands between two indices: a headline and a paragraph, or one long paragraph. */
function hasContent(lines: readonly Line[], from: number, to: number): boolean {
  const texts = lines.slice(from, to).filter((line) => !isBlank(line) && residueRule(line.text, 'edges') === null);
  const first = texts[0];
  return (
    first !== undefined &&
    (texts.length >= 2 || first.text.length > 40 || (couldBeHeadline(first.text) && wordCount(first.text) >= 4))
  );
}

function opening(lines: readonly Line[], at: number): readonly Line[] {
  const found: Line[] = [];
  for (let i = at; i < lines.length && found.length < OPENING; i += 1) {
    const line = lines[i];
    if (line !== undefined && !isBlank(line)) found.push(line);
    else if (found.length > 0 && gapAt(lines, i)) break;
  }
  return found;
}

function gapAt(lines: readonly Line[], i: number): boolean {
  return [0, 1, 2].every((k) => {
    const line = lines[i + k];
    return line === undefined || isBlank(line);
  });
}

function score(lines: readonly Line[], candidate: Candidate, usual: boolean): number {
  const [head, ...rest] = opening(lines, candidate.at);
  if (head === undefined || !couldBeHeadline(head.text)) return 0;
  const key = lineKey(head.text);
  const near = rest.slice(0, 6);
  const body = rest.find((line) => line.text.length > 120);
  const marks: readonly (readonly [keyof typeof WEIGHTS, boolean])[] = [
    ['headlineShape', endsAsHeadline(head.text)],
    ['endsLikeSentence', !endsAsHeadline(head.text) && head.text.length > 60],
    ['headlineRepeated', key !== '' && rest.some((line) => lineKey(line.text) === key)],
    ['headlineInCapitals', isCapitals(head.text) && wordCount(head.text) >= 2],
    ['headlineLong', wordCount(head.text) >= 5],
    ['fewWords', wordCount(head.text) < 3],
    ['byline', near.some((line) => readLabelledByline(line.text) !== null || readRoleByline(line.text) !== null)],
    ['dateline', near.some((line) => readDatelineAlone(line.text) !== null || isDateline(line.text))],
    ['publicationDate', near.some((line) => dateLine(line.text) !== null)],
    ['pageResidue', near.some((line) => residueRule(line.text, 'any') === 'text-size-control')],
    ['captionTwice', near.some((line, i) => line.text.length > 15 && near[i + 1]?.text === line.text)],
    ['caption', near.slice(0, 2).some((line) => readCaption(line.text) !== null)],
    ['formFeed', candidate.formFeed],
    ['gap', candidate.blanks >= GAP],
    ['openingParagraph', body !== undefined || near.length > 0],
    ['usualGap', usual],
  ];
  return marks.reduce((sum, [name, holds]) => sum + (holds ? WEIGHTS[name] : 0), 0);
}

function isDateline(text: string): boolean {
  const found = readDateline(text);
  return found !== null && found.rule !== 'dateline-place';
}
