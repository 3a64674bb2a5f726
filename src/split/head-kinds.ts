/**
 * The head of an article by what its lines are: two heads of one file that are made up alike begin two articles, even
 * where nothing divides them.
 */
import { isByline, readLabelledByline } from '../lines/byline.js';
import { readCaption } from '../lines/credit.js';
import { dateLine } from '../lines/date-line.js';
import { couldBeHeadline, endsAsHeadline, isCapitals } from '../lines/headline-shape.js';
import { isBlank, type Line, wordCount } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import { readSeparator } from '../lines/separators.js';
import { isDateline } from './opening.js';

/** What a line of a head is; a caption or a standfirst is `other`. */
type HeadKind = 'byline' | 'date' | 'dateline' | 'text-size' | 'repeat' | 'other';

/** A head: the kinds of line in it besides its headline. */
export interface Head {
  readonly kinds: ReadonlySet<HeadKind>;
  /** Whether its byline says that it is one (`By Ana Quill`). */
  readonly labelled: boolean;
  readonly capitals: boolean;
}

/** Lines with text beneath the headline that are looked at. */
const LINES = 9;
/** A standfirst, a kicker: lines that may stand between the headline and what tells that it is one. */
const MOST_OTHER = 2;
/** A line this long is text. */
const TEXT = 80;
/** Blank lines that may stand within a head. */
const MOST_BLANK = 2;

/** Reads the head that begins at an index; null where no headline with a byline, date or dateline and text stands. */
export type HeadReader = (at: number) => Head | null;

/** Make the reader of the heads in a file's lines. A line stands in the heads of many, and is asked once what it is. */
export function headReader(lines: readonly Line[]): HeadReader {
  const kinds = new Map<Line, HeadKind>();
  const kindOf: KindOf = (line) => {
    const known = kinds.get(line) ?? headKind(line.text);
    kinds.set(line, known);
    return known;
  };
  return (at) => {
    const headline = lines[at];
    return headline === undefined || !isHeadline(headline, kindOf)
      ? null
      : readHead(headline, linesBelow(lines, at), kindOf);
  };
}

/** What a line is by itself. */
type KindOf = (line: Line) => HeadKind;

function readHead(headline: Line, below: readonly Line[], kindOf: KindOf): Head | null {
  const kinds: HeadKind[] = [];
  const others: Line[] = [];
  let [text, labelled, told] = [false, false, false];
  for (const line of below) {
    const kind = isRepeat(line, headline) ? 'repeat' : kindOf(line);
    labelled ||= kind === 'byline' && readLabelledByline(line.text) !== null;
    if (line.text.length > TEXT && (told || kind === 'dateline')) text = true;
    if (kind !== 'other' || !text) kinds.push(kind);
    if (kind === 'other' && !told) others.push(line);
    if (text || (!told && kinds.length > MOST_OTHER && !kinds.includes('text-size'))) break;
    told ||= kind !== 'other';
  }
  const tells = new Set(kinds.filter((kind) => kind !== 'other'));
  if (!text || tells.size === 0 || others.some((line) => isMoreOfHeadline(line, headline.text, kindOf))) return null;
  return { kinds: tells, labelled, capitals: isCapitals(headline.text) };
}

/** Longest line that can say the headline again. */
const LONGEST_REPEAT = 240;

function isRepeat(line: Line, headline: Line): boolean {
  return line.text.length <= LONGEST_REPEAT && line.key === headline.key;
}

/** A line longer than this is the last of the article before rather than a headline, where a shorter one stands below. */
const LONG = 80;

function isMoreOfHeadline(line: Line, headline: string, kindOf: KindOf): boolean {
  return headline.length > LONG && line.text.length < headline.length && isHeadline(line, kindOf);
}

/** Whether a head is made up as the first of its file is, so that it begins an article of its own. */
export function isAlike(head: Head, first: Head): boolean {
  const shared = [...head.kinds].filter((kind) => first.kinds.has(kind));
  if (shared.length >= 2 || (head.labelled && first.labelled)) return true;
  return shared.includes('dateline') && head.capitals && first.capitals;
}

function linesBelow(lines: readonly Line[], at: number): readonly Line[] {
  const found: Line[] = [];
  let blanks = 0;
  for (let i = at + 1; i < lines.length && found.length < LINES && blanks <= MOST_BLANK; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    blanks = isBlank(line) ? blanks + 1 : 0;
    if (blanks === 0) found.push(line);
  }
  return found;
}

function isHeadline(line: Line, kindOf: KindOf): boolean {
  const { text } = line;
  return (
    text.length <= 160 &&
    wordCount(text) >= 3 &&
    endsAsHeadline(text) &&
    couldBeHeadline(text) &&
    !/[!?]$/.test(text) &&
    readCaption(text) === null &&
    readSeparator(text) === null &&
    residueRule(text, 'edges') === null &&
    kindOf(line) === 'other'
  );
}

/** Longest line that sets the size of a page's text, in characters. */
const LONGEST_CONTROL = 20;

function headKind(text: string): HeadKind {
  if (dateLine(text) !== null) return 'date';
  if (isByline(text)) return 'byline';
  if (isDateline(text)) return 'dateline';
  return text.length <= LONGEST_CONTROL && residueRule(text, 'any') === 'text-size-control' ? 'text-size' : 'other';
}
