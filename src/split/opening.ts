/**
 * What speaks for a line being the first of an article: its own shape and what stands beneath it. Weights are in one
 * table; how much is enough depends on what divides the line from the text before it.
 */
import { isByline } from '../lines/byline.js';
import { readCaption } from '../lines/credit.js';
import { dateLine } from '../lines/date-line.js';
import { readDateline, readDatelineAlone } from '../lines/dateline.js';
import { readFieldLine } from '../lines/export-fields.js';
import { couldBeHeadline, endsAsHeadline, isCapitals } from '../lines/headline-shape.js';
import { endsSentence, isBlank, type Line, wordCount } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import { readSeparator } from '../lines/separators.js';
import { type Candidate, GAP } from './candidates.js';

/** Non-blank lines behind a candidate that are looked at. */
const OPENING = 14;
/** Of these, the ones in which a byline or a date is the article's own. */
const NEAR = 6;

/** What speaks for a beginning (or against it), in points. */
const WEIGHTS = {
  headlineRepeated: 4,
  headlineShape: 1,
  headlineInCapitals: 1,
  headlineLong: 1,
  byline: 2,
  dateline: 2,
  publicationDate: 2,
  exportField: 2,
  pageResidue: 1,
  captionTwice: 2,
  caption: 1,
  openingText: 1,
  formFeed: 2,
  gap: 1,
  endMark: 2,
  words: 2,
  bar: 1,
  asterisks: 1,
  fewWords: -1,
  endsLikeSentence: -2,
  exclaims: 0,
  repeatedBelow: 0,
  paragraphFollows: 0,
  severalSentences: -3,
  menuBelow: -2,
  startsAppendix: -4,
  captionAlone: -3,
  usualGap: -2,
  unlikeFirst: -1,
  goesOnInSmallLetters: -2,
} as const;

type Mark = keyof typeof WEIGHTS;

/** Marks of which a beginning needs one where a gap does not divide it: a subheading has none of them. */
const WITNESSES: readonly Mark[] = ['repeatedBelow', 'byline', 'dateline', 'publicationDate', 'exportField'];

/** What stands beneath a story and is no other: the notes and addresses of press releases, lists of links. */
const APPENDIX =
  /^(?:notes? (?:to|for) |(?:media |press )?contacts?\b|about (?:the )?\p{Lu}|for (?:more|further) information|(?:further |more )?information\b|background\b|pictures?\b|photos?\b|related\b|comments?\b|footnotes?\b|references\b|sources?\b|search summary|see also)/iu;

/** Whether a short line opens what stands beneath a story. */
export function isAppendix(text: string): boolean {
  return APPENDIX.test(text) && wordCount(text) <= 6;
}

/** How the whole file is laid out. */
export interface FileHabits {
  /** Whether its paragraphs stand as far apart as the candidate from the line before. */
  readonly usualGap: boolean;
  /** Whether its first article has a byline or a date in its head. */
  readonly attributed: boolean;
}

/** Whether what divides the candidate and what follows it make it the first line of an article. */
export function beginsArticle(lines: readonly Line[], candidate: Candidate, file: FileHabits): boolean {
  const marks = marksOf(lines, candidate, file);
  const points = marks.reduce((sum, mark) => sum + WEIGHTS[mark], 0);
  return points >= enough(candidate, marks);
}

/** Points that are needed: the less divides, the more must follow. */
function enough({ blanks, formFeed, separators }: Candidate, marks: readonly Mark[]): number {
  if (blanks >= GAP || formFeed || separators.some(({ rule }) => rule === 'separator-words')) return 3;
  const hasWitness = marks.some((mark) => WITNESSES.includes(mark));
  const isPlain = marks.includes('paragraphFollows') && !marks.includes('exclaims');
  const isBar = separators.some(({ rule }) => rule === 'separator-bar');
  if (isBar && (hasWitness || isPlain)) return hasWitness ? 4 : 3;
  if (isPlain && separators.some(({ rule }) => rule === 'separator-asterisks')) return 4;
  if (hasWitness || (marks.includes('headlineInCapitals') && marks.includes('endMark'))) return 5;
  return Number.POSITIVE_INFINITY;
}

/** The lines from an index to the next gap, without blank ones. */
function opening(lines: readonly Line[], at: number): readonly Line[] {
  const found: Line[] = [];
  let blanks = 0;
  for (let i = at; i < lines.length && found.length < OPENING; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    blanks = isBlank(line) ? blanks + 1 : 0;
    if (blanks >= GAP) break;
    if (blanks === 0) found.push(line);
  }
  return found;
}

/** A paragraph, in characters. */
const PARAGRAPH = 120;
/** Lines that may stand above a headline behind a gap. */
const MOST_ABOVE = 3;

function marksOf(lines: readonly Line[], candidate: Candidate, file: FileHabits): readonly Mark[] {
  const below = opening(lines, candidate.at);
  const at = below.findIndex(({ text }) => !standsAboveHeadline(text));
  const [head, ...rest] = at < 0 || at > MOST_ABOVE ? [] : below.slice(at);
  if (head === undefined || !couldBeHeadline(head.text) || /https?:\/\/|www\./.test(head.text)) return [];
  // Beneath the mark of a story's end stands when it was sent.
  if (rest.length === 0 && candidate.endMark && candidate.blanks < GAP) return [];
  const marks = [...headMarks(head.text), ...restMarks(head.key, rest), ...dividerMarks(candidate, file.usualGap)];
  if (isGoneOnWith(head, rest[0])) marks.push('goesOnInSmallLetters');
  // A picture's caption between two gaps stands within an article.
  if (rest.length === 0 && readCaption(head.text) !== null) marks.push('captionAlone');
  const isUnlike = file.attributed && wordCount(head.text) < 4 && !marks.some((mark) => WITNESSES.includes(mark));
  return isUnlike ? [...marks, 'unlikeFirst'] : marks;
}

/** Whether the next line goes on with the sentence, as the second line of a wrapped paragraph does. */
function isGoneOnWith(head: Line, next: Line | undefined): boolean {
  return next?.no === head.no + 1 && !endsSentence(head.text) && /^\p{Ll}/u.test(next.text);
}

/** What may stand above a headline and is none: residue of the page, a date, the byline of columns. */
function standsAboveHeadline(text: string): boolean {
  return (
    residueRule(text, 'edges') !== null || readSeparator(text) !== null || dateLine(text) !== null || isByline(text)
  );
}

/** A sentence's end within a line, before another sentence. */
const SENTENCE_WITHIN = /\p{Ll}{3}[.?!]["'”’)]{0,2} \p{Lu}/u;
const SENTENCE_END = /[.!]["'”’»)]{0,2}$/u;

function headMarks(text: string): readonly Mark[] {
  const bare = text.replace(/["'”’»)]{1,2}$/u, '');
  const isHeadline = endsAsHeadline(text) || /(?:\.{3}|…)$/u.test(bare);
  const words = wordCount(text);
  const tests: readonly (readonly [Mark, boolean])[] = [
    ['headlineShape', isHeadline],
    ['endsLikeSentence', !isHeadline && text.length > (isCapitals(text) ? 60 : 30)],
    ['exclaims', /[!?]$/.test(text)],
    ['severalSentences', SENTENCE_WITHIN.test(text) && SENTENCE_END.test(text)],
    ['headlineInCapitals', isCapitals(text) && words >= 2],
    ['headlineLong', words >= 5],
    ['fewWords', words < 3],
    ['startsAppendix', isAppendix(text)],
  ];
  return tests.flatMap(([mark, holds]) => (holds ? [mark] : []));
}

function restMarks(key: string, rest: readonly Line[]): readonly Mark[] {
  const near = rest.slice(0, NEAR);
  const tests: readonly (readonly [Mark, () => boolean])[] = [
    ['headlineRepeated', () => key !== '' && rest.some((line) => line.key === key)],
    ['repeatedBelow', () => key !== '' && rest.slice(1).some((line) => line.key === key)],
    ['paragraphFollows', () => (rest[0]?.text.length ?? 0) > PARAGRAPH && endsSentence(rest[0]?.text ?? '')],
    ['byline', () => near.some(({ text }) => isByline(text))],
    ['dateline', () => near.some(({ text }) => isDateline(text))],
    ['publicationDate', () => near.some(({ text }) => dateLine(text) !== null)],
    ['exportField', () => near.some(({ text }) => isExportField(text))],
    ['pageResidue', () => near.some(({ text }) => residueRule(text, 'any') === 'text-size-control')],
    ['captionTwice', () => near.some(({ text }, i) => text.length > 15 && near[i + 1]?.text === text)],
    [
      'menuBelow',
      () => near.length >= 3 && near.slice(0, 3).every(({ text }) => /^\P{N}*$/u.test(text) && wordCount(text) <= 2),
    ],
    ['caption', () => near.slice(0, 2).some(({ text }) => readCaption(text) !== null)],
    ['openingText', () => rest.some(({ text }) => text.length > 120) || near.some(({ text }) => wordCount(text) > 3)],
  ];
  return tests.flatMap(([mark, holds]) => (holds() ? [mark] : []));
}

function dividerMarks({ blanks, formFeed, separators, endMark }: Candidate, usual: boolean): readonly Mark[] {
  const has = (rule: string) => separators.some((separator) => separator.rule === rule);
  const tests: readonly (readonly [Mark, boolean])[] = [
    ['formFeed', formFeed],
    ['gap', blanks >= GAP],
    ['endMark', endMark],
    ['words', has('separator-words')],
    ['bar', has('separator-bar')],
    ['asterisks', has('separator-asterisks')],
    ['usualGap', usual],
  ];
  return tests.flatMap(([mark, holds]) => (holds ? [mark] : []));
}

/** Whether a line is or begins with a dateline that is more than a place and a dash. */
export function isDateline(text: string): boolean {
  if (readDatelineAlone(text) !== null) return true;
  const found = readDateline(text);
  return found !== null && found.rule !== 'dateline-place';
}

function isExportField(text: string): boolean {
  const found = readFieldLine(text, 'labelled');
  return found !== null && (found.telling || found.capitals);
}
