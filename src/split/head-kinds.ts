/**
 * The head of an article by what its lines are: two heads of one file that are made up alike begin two articles, even
 * where nothing divides them.
 */
import { readLabelledByline } from '../lines/byline.js';
import { readCaption } from '../lines/credit.js';
import { dateLine } from '../lines/date-line.js';
import { couldBeHeadline, endsAsHeadline, isCapitals } from '../lines/headline-shape.js';
import { isBlank, type Line, lineKey, wordCount } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import { readSeparator } from '../lines/separators.js';
import { isByline, isDateline } from './opening.js';

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

/** Read the head that begins at an index; null where no headline with a byline, date or dateline and text stands. */
export function headAt(lines: readonly Line[], at: number): Head | null {
  const headline = lines[at];
  if (headline === undefined || !isHeadline(headline.text)) return null;
  const kinds: HeadKind[] = [];
  const others: string[] = [];
  let [text, labelled] = [false, false];
  for (const line of linesBelow(lines, at)) {
    const kind = headKind(line.text, headline.text);
    labelled ||= kind === 'byline' && readLabelledByline(line.text) !== null;
    const told = kinds.some((other) => other !== 'other');
    if (line.text.length > TEXT && (told || kind === 'dateline')) text = true;
    if (kind !== 'other' || !text) kinds.push(kind);
    if (kind === 'other' && !told) others.push(line.text);
    if (text || (!told && kinds.length > MOST_OTHER && !kinds.includes('text-size'))) break;
  }
  const told = new Set(kinds.filter((kind) => kind !== 'other'));
  if (!text || told.size === 0 || others.some((line) => isMoreOfHeadline(line, headline.text))) return null;
  return { kinds: told, labelled, capitals: isCapitals(headline.text) };
}

/** A line longer than this is the last of the article before rather than a headline, where a shorter one stands below. */
const LONG = 80;

function isMoreOfHeadline(text: string, headline: string): boolean {
  return headline.length > LONG && text.length < headline.length && isHeadline(text);
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

function isHeadline(text: string): boolean {
  return (
    text.length <= 160 &&
    wordCount(text) >= 3 &&
    couldBeHeadline(text) &&
    endsAsHeadline(text) &&
    !/[!?]$/.test(text) &&
    headKind(text, '') === 'other' &&
    readCaption(text) === null &&
    readSeparator(text) === null &&
    residueRule(text, 'edges') === null
  );
}

function headKind(text: string, headline: string): HeadKind {
  if (headline !== '' && text.length <= 240 && lineKey(text) === lineKey(headline)) return 'repeat';
  if (dateLine(text) !== null) return 'date';
  if (isByline(text)) return 'byline';
  if (isDateline(text)) return 'dateline';
  return residueRule(text, 'any') === 'text-size-control' ? 'text-size' : 'other';
}
