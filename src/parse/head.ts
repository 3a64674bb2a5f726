/**
 * The head of a saved text: what stands between the headline and the first paragraph. Each line is asked by an ordered
 * table of recognisers what it is; the first that answers has it, and the first line nobody knows begins the body.
 */

import {
  isRoleLine,
  readAgencyLine,
  readBareNames,
  readLabelledByline,
  readRoleByline,
  readUncasedByline,
} from '../lines/byline.js';
import { type CaptionReading, creditOf, readCaption } from '../lines/credit.js';
import { dateLine } from '../lines/date-line.js';
import { readDatelineAlone } from '../lines/dateline.js';
import { endsSentence, type Line, lineKey, wordCount } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import type { Dateline, Field, LineFate, ParsedArticle } from '../record/article.js';
import { captionField, creditField, fieldOf } from './fields.js';

type DateLine = ParsedArticle['dateLines'][number];

export interface CaptionLine {
  readonly caption: Field<string> | null;
  readonly credit: Field<string> | null;
}

/** What the head gave, and where the body begins. */
export interface HeadReading {
  readonly standfirst: Field<string> | null;
  readonly byline: Field<readonly string[]> | null;
  readonly dateline: Field<Dateline> | null;
  readonly dateLines: readonly DateLine[];
  readonly captions: readonly CaptionLine[];
  readonly fates: readonly LineFate[];
  /** Lines taken as residue here, with their rule. */
  readonly residue: readonly { readonly line: Line; readonly rule: string }[];
  /** Index of the first line of the body. */
  readonly bodyAt: number;
}

/** A head while it is being read. */
interface State {
  standfirst: Field<string> | null;
  byline: Field<readonly string[]> | null;
  dateline: Field<Dateline> | null;
  dateLines: DateLine[];
  captions: CaptionLine[];
  fates: LineFate[];
  residue: { readonly line: Line; readonly rule: string }[];
  /** Keys of captions seen, so that a repeated one is residue. */
  captionKeys: Set<string>;
}

/** The lines around the one that is asked about. */
interface Context {
  readonly lines: readonly Line[];
  readonly at: number;
  readonly line: Line;
  readonly titleKey: string;
  readonly inside: boolean;
}

/** Takes the line if it is its own: changes the state and says true. */
type Recogniser = (state: State, context: Context) => boolean;

/** Order matters: what is surest first. */
const RECOGNISERS: readonly Recogniser[] = [
  takeRepeatedTitle,
  takeRepeatedCaption,
  takeDateLine,
  takeRoleLine,
  takeByline,
  takeNameAndDate,
  takeDatelineAlone,
  takeCaption,
  takeEdgeResidue,
  takeBareName,
  takeUncasedByline,
  takeStandfirst,
  takeRepeatedOpening,
];

/**
 * Read the head. `lines` are the non-blank, non-residue lines behind the first headline; `insideUntil` is the index up
 * to which lines stand between two sayings of the headline and so cannot be body.
 */
export function readHead(lines: readonly Line[], titleKey: string, insideUntil: number): HeadReading {
  const state: State = {
    standfirst: null,
    byline: null,
    dateline: null,
    dateLines: [],
    captions: [],
    fates: [],
    residue: [],
    captionKeys: new Set(),
  };
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const context: Context = { lines, at, line, titleKey, inside: at < insideUntil };
    if (RECOGNISERS.some((recognise) => recognise(state, context))) continue;
    if (!context.inside) break;
    takeBeside(state, line);
  }
  const { standfirst, byline, dateline, dateLines, captions, fates, residue } = state;
  return { standfirst, byline, dateline, dateLines, captions, fates, residue, bodyAt: at };
}

function takeRepeatedTitle(state: State, { line, titleKey }: Context): boolean {
  if (titleKey === '' || line.key !== titleKey) return false;
  state.residue.push({ line, rule: 'repeat' });
  return true;
}

function takeRepeatedCaption(state: State, { line }: Context): boolean {
  if (state.captionKeys.size === 0 || !state.captionKeys.has(line.key)) return false;
  state.residue.push({ line, rule: 'repeat' });
  return true;
}

function takeDateLine(state: State, { line }: Context): boolean {
  const found = dateLine(line.text);
  if (found === null) return false;
  state.dateLines.push({ line: line.no, text: line.text, kind: found.kind });
  state.fates.push({
    line: line.no,
    field: found.kind === 'updated' ? 'updated' : 'date',
    rule: `publication-line-${found.kind}`,
  });
  return true;
}

function addByline(
  state: State,
  line: Line,
  reading: { readonly names: readonly string[]; readonly rule: string },
): void {
  if (state.byline === null) state.byline = fieldOf(reading.names, reading.rule, [line]);
  else {
    const more = reading.names.filter((name) => !state.byline?.value.includes(name));
    state.byline = {
      ...state.byline,
      value: [...state.byline.value, ...more],
      lines: [...state.byline.lines, line.no],
    };
  }
  state.fates.push({ line: line.no, field: 'byline', rule: reading.rule });
}

function takeByline(state: State, { line }: Context): boolean {
  const found = readLabelledByline(line.text) ?? readRoleByline(line.text) ?? readAgencyLine(line.text);
  if (found === null) return false;
  addByline(state, line, found);
  return true;
}

/** `Staff Writer` on the line beneath the names. */
function takeRoleLine(state: State, { line }: Context): boolean {
  if (state.byline === null || state.byline.lines.at(-1) !== line.no - 1 || !isRoleLine(line.text)) return false;
  state.fates.push({ line: line.no, field: 'byline', rule: 'byline-role-line' });
  return true;
}

const DIVIDER_IN_ROW = /[|•·]| [-–—] /;

/** `By Ana Quill | 15 February 2023`, `Jules, November 21, 2022`: a row of a name and a date. */
function takeNameAndDate(state: State, { line }: Context): boolean {
  if (line.text.length > 140 || !DIVIDER_IN_ROW.test(line.text) || !/\d/.test(line.text)) return false;
  const parts = line.text.split(/\s*[|•·]\s*|\s+[-–—]\s+/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 5) return false;
  const date = parts.map((part) => dateLine(part)).find((found) => found !== null);
  const names = parts
    .map((part) => readLabelledByline(part) ?? readRoleByline(part) ?? readBareNames(part))
    .find((found) => found !== null);
  if (date === undefined || (names === undefined && !parts.every(isRowPart))) return false;
  if (names !== undefined) addByline(state, line, { names: names.names, rule: 'byline-beside-date' });
  state.dateLines.push({ line: line.no, text: line.text, kind: date.kind });
  state.fates.push({ line: line.no, field: 'date', rule: 'publication-line-in-row' });
  return true;
}

/** Parts of a row beside the date: a section, a place, a reading time. */
function isRowPart(part: string): boolean {
  return wordCount(part) <= 3 || dateLine(part) !== null || residueRule(part, 'edges') !== null;
}

function takeDatelineAlone(state: State, { line }: Context): boolean {
  if (state.dateline !== null) return false;
  const found = readDatelineAlone(line.text);
  if (found === null) return false;
  state.dateline = fieldOf({ printed: found.printed, place: found.place }, found.rule, [line]);
  state.fates.push({ line: line.no, field: 'dateline', rule: found.rule });
  return true;
}

/** A caption by its own marks, because it stands twice in a row, or because its credit stands beneath it. */
function takeCaption(state: State, { lines, at, line }: Context): boolean {
  const own = readCaption(line.text);
  if (own?.caption === '' && joinsCaptionAbove(state, line, own)) return true;
  const next = lines[at + 1];
  const sentence = line.text.length > 12 && wordCount(line.text) > 2;
  const twice = sentence && next?.text === line.text;
  const creditBeneath =
    sentence && next !== undefined && next.no - line.no <= 2 && readCaption(next.text)?.caption === '';
  if (own === null && !twice && !creditBeneath) return false;
  const rule = twice ? 'caption-repeated' : 'caption-above-credit';
  addCaption(state, line, own ?? { ...creditOf(line.text), rule });
  return true;
}

/** A credit on the line beneath a caption that has none belongs to it. */
function joinsCaptionAbove(state: State, line: Line, reading: CaptionReading): boolean {
  const above = state.captions.at(-1);
  const no = above?.caption?.lines[0];
  if (above === undefined || above.credit !== null || no === undefined || line.no - no > 2) return false;
  state.captions[state.captions.length - 1] = { ...above, credit: creditField(reading, line) };
  state.fates.push({ line: line.no, field: 'credit', rule: reading.rule });
  return true;
}

function addCaption(
  state: State,
  line: Line,
  reading: { readonly caption: string; readonly credit: string | null; readonly rule: string },
): void {
  state.captions.push({ caption: captionField(reading, line), credit: creditField(reading, line) });
  state.captionKeys.add(line.key);
  state.fates.push({ line: line.no, field: reading.caption === '' ? 'credit' : 'caption', rule: reading.rule });
}

function takeEdgeResidue(state: State, { line }: Context): boolean {
  const rule = residueRule(line.text, 'edges');
  if (rule === null) return false;
  state.residue.push({ line, rule });
  return true;
}

/** A name by itself is a byline only where a date line stands next to it or a role beneath it. */
function takeBareName(state: State, { lines, at, line }: Context): boolean {
  if (state.byline !== null) return false;
  const found = readBareNames(line.text);
  if (found === null) return false;
  const next = lines[at + 1];
  if (next !== undefined && next.no === line.no + 1 && isRoleLine(next.text)) {
    addByline(state, line, { names: found.names, rule: 'byline-name-over-role' });
    return true;
  }
  const dateFollows = next !== undefined && dateLine(next.text) !== null;
  const dateBefore = state.dateLines.some(({ line: no }) => no < line.no && line.no - no <= 2);
  if (!dateFollows && !dateBefore) return false;
  addByline(state, line, { names: found.names, rule: 'byline-name-by-date' });
  return true;
}

/** Text that follows a byline of this kind is a paragraph, not another short line. */
const PARAGRAPH = 90;

/** In Arabic papers the line between the headline and the first paragraph says who wrote and where. */
function takeUncasedByline(state: State, { lines, at, line }: Context): boolean {
  const next = lines[at + 1];
  if (state.byline !== null || state.standfirst !== null || at > 1 || next === undefined) return false;
  const found = readUncasedByline(line.text);
  if (found === null || next.text.length < Math.max(PARAGRAPH, line.text.length * 2)) return false;
  addByline(state, line, found);
  return true;
}

/** Longest standfirst, in characters. */
const LONGEST_STANDFIRST = 700;

/** A sentence or two between the headline and the byline or date line: the standfirst. */
function takeStandfirst(state: State, { lines, at, line }: Context): boolean {
  if (state.standfirst !== null || state.byline !== null || state.dateLines.length > 0) return false;
  if (line.text.length > LONGEST_STANDFIRST || wordCount(line.text) < 2) return false;
  const following = lines.slice(at + 1, at + 4).find((next) => readCaption(next.text) === null);
  if (following === undefined || !opensArticle(following.text)) return false;
  state.standfirst = fieldOf(line.text, 'standfirst-before-byline', [line]);
  state.fates.push({ line: line.no, field: 'standfirst', rule: 'standfirst-before-byline' });
  return true;
}

/** Characters by which the beginnings of two paragraphs are compared. */
const BEGINNING = 60;

/** A summary that the text begins with once more: pages print an excerpt above the article it was cut from. */
function takeRepeatedOpening(state: State, { lines, at, line }: Context): boolean {
  if (state.standfirst !== null || line.text.length < BEGINNING) return false;
  const next = lines.slice(at + 1, at + 4).find(({ text }) => text.length > BEGINNING && !opensArticle(text));
  if (next === undefined) return false;
  const beginning = (text: string) => lineKey(text.slice(0, BEGINNING * 2)).slice(0, BEGINNING - 10);
  if (beginning(line.text) !== beginning(next.text) || line.text.length > LONGEST_STANDFIRST) return false;
  state.standfirst = fieldOf(line.text, 'standfirst-repeated', [line]);
  state.fates.push({ line: line.no, field: 'standfirst', rule: 'standfirst-repeated' });
  return true;
}

function opensArticle(text: string): boolean {
  return readLabelledByline(text) !== null || readRoleByline(text) !== null || dateLine(text) !== null;
}

/** Between two sayings of the headline nothing is text: a line nobody knows is a caption if it says something. */
function takeBeside(state: State, line: Line): void {
  if (wordCount(line.text) < 3 && !endsSentence(line.text)) {
    state.residue.push({ line, rule: 'beside-headline' });
    return;
  }
  addCaption(state, line, { ...creditOf(line.text), rule: 'caption-beside-headline' });
}
