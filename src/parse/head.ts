/**
 * The head of a saved text: what stands between the headline and the first paragraph. Each line is asked by an ordered
 * table of recognisers what it is; the first that answers has it, and the first line nobody knows begins the body.
 */

import type { PublicationLine } from '../dates/publication-line.js';
import { isByline, isRoleLine, readBareNames, readLabelledByline } from '../lines/byline.js';
import { readCaption } from '../lines/credit.js';
import { dateLine } from '../lines/date-line.js';
import { readDatelineAlone } from '../lines/dateline.js';
import { isPlaceAndDay } from '../lines/house-rows.js';
import { columnsOf, endsSentence, type Line, lineKey, wordCount } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import { isTransmissionNote } from '../lines/transmission-note.js';
import type { Dateline, LineFate } from '../record/article.js';
import type { Field } from '../record/field.js';
import { fieldOf } from './fields.js';
import {
  takeAddressLine,
  takeBareName,
  takeByline,
  takeColumnsOfNameAndDate,
  takeNameAgain,
  takeNameAndDate,
  takeNameInPlace,
  takeNewsroom,
  takePaperAgain,
  takeRoleLine,
  takeUncasedByline,
} from './head-bylines.js';
import { takeBeside, takeCaption, takeRepeatedCaption } from './head-captions.js';
import { takeDecks, takeMoreOfStandfirst } from './head-decks.js';
import type { CaptionLine, Context, DateLine, Recogniser, State } from './head-state.js';
import { sourceNote } from './notes.js';

/** What the head gave, and where the body begins. */
export interface HeadReading {
  readonly standfirst: Field<string> | null;
  readonly byline: Field<readonly string[]> | null;
  readonly dateline: Field<Dateline> | null;
  readonly dateLines: readonly DateLine[];
  readonly captions: readonly CaptionLine[];
  /** Editor's notes and corrections that stand above the text. */
  readonly notes: readonly Field<string>[];
  readonly fates: readonly LineFate[];
  /** Lines taken as residue here, with their rule. */
  readonly residue: readonly { readonly line: Line; readonly rule: string }[];
  /** Index of the first line of the body. */
  readonly bodyAt: number;
}

/** Order matters: what is surest first. */
const RECOGNISERS: readonly Recogniser[] = [
  takeRepeatedTitle,
  takeMoreOfStandfirst,
  takeRepeatedCaption,
  takeNote,
  takeDateLine,
  takeRoleLine,
  takeAddressLine,
  takeTransmissionNote,
  takeColumnsOfNameAndDate,
  takeByline,
  takeNameAndDate,
  takeDatelineAlone,
  takeCaption,
  takeEdgeResidue,
  takePaperAgain,
  takeNewsroom,
  takeNameAgain,
  takeBareName,
  takeNameInPlace,
  takeUncasedByline,
  takeStandfirst,
  takeDecks,
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
    notes: [],
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
  const { standfirst, byline, dateline, dateLines, captions, notes, fates, residue } = state;
  return { standfirst, byline, dateline, dateLines, captions, notes, fates, residue, bodyAt: at };
}

function takeRepeatedTitle(state: State, { line, titleKey }: Context): boolean {
  if (titleKey === '' || line.key !== titleKey) return false;
  state.residue.push({ line, rule: 'repeat' });
  return true;
}

function takeNote(state: State, { line }: Context): boolean {
  const rule = sourceNote(line.text);
  if (rule === null) return false;
  state.notes.push(fieldOf(line.text, rule, [line]));
  state.fates.push({ line: line.no, field: 'note', rule });
  return true;
}

function takeTransmissionNote(state: State, { line }: Context): boolean {
  if (!isTransmissionNote(line.text)) return false;
  state.notes.push(fieldOf(line.text, 'transmission-note', [line]));
  state.fates.push({ line: line.no, field: 'note', rule: 'transmission-note' });
  return true;
}

function takeDateLine(state: State, { lines, at, line }: Context): boolean {
  const found = dateLine(line.text);
  if (found === null || isDayOfMany(found, lines.slice(at + 1))) return false;
  state.dateLines.push({ line: line.no, text: line.text, kind: found.kind });
  state.fates.push({
    line: line.no,
    field: found.kind === 'updated' ? 'updated' : 'date',
    rule: `publication-line-${found.kind}`,
  });
  return true;
}

/** Whether a day without a year heads its part of the text, as another below does: so logs and listings are set. */
function isDayOfMany(found: PublicationLine, below: readonly Line[]): boolean {
  if (!isYearless(found)) return false;
  return below.some(({ text }) => {
    const other = text.length <= LONGEST_NAME ? dateLine(text) : null;
    return other !== null && isYearless(other) && other.published?.parts.day !== found.published?.parts.day;
  });
}

function isYearless({ kind, published }: PublicationLine): boolean {
  return kind === 'bare' && published !== null && published.parts.year === null && published.parts.day !== null;
}

/** `Paris, 4 mai 2021 (AFP) -`: the text begins on the next line. */
const DASH_END = /\s?[-–—]{1,2}$/;

function takeDatelineAlone(state: State, { line }: Context): boolean {
  if (state.dateline !== null) return false;
  const found = readDatelineAlone(line.text.replace(DASH_END, ''));
  if (found === null) return false;
  state.dateline = fieldOf({ printed: found.printed, place: found.place }, found.rule, [line]);
  state.fates.push({ line: line.no, field: 'dateline', rule: found.rule });
  return true;
}

function takeEdgeResidue(state: State, { line }: Context): boolean {
  const rule = residueRule(line.text, 'edges');
  if (rule === null) return false;
  state.residue.push({ line, rule });
  return true;
}

/** Longest standfirst, in characters. */
const LONGEST_STANDFIRST = 700;
/** Most lines in which it stands where it was broken. */
const MOST_BROKEN = 5;
/** Least length of a line that was broken to fit, in characters. */
const LEAST_BROKEN = 24;

/** Bars and arrows are of a row of the page. */
const OF_A_ROW = /[|•·→›»]/;

/** A sentence or two between the headline and the byline or date line: the standfirst. */
function takeStandfirst(state: State, { lines, at, line }: Context): boolean {
  if (state.standfirst !== null || state.byline !== null) return false;
  if (line.text.length > LONGEST_STANDFIRST || wordCount(line.text) < 2) return false;
  const run = brokenLines(lines, at);
  const next = at + run.length;
  const following = lines.slice(next, next + 3).find(({ text }) => readCaption(text) === null);
  if (following === undefined) return false;
  if (!opensArticle(following.text) && !isBylineInColumns(following) && !isNameOverMore(lines, next)) return false;
  // Below the day stand the page's rows, too; only the writer's name, with text below it, shows that this is none.
  const isBelowDay = state.dateLines.length > 0;
  if (isBelowDay && (OF_A_ROW.test(line.text) || !isByline(following.text) || lines.at(-1) === following)) return false;
  state.standfirst = fieldOf(run.map(({ text }) => text).join(' '), 'standfirst-before-byline', run);
  for (const { no } of run) state.fates.push({ line: no, field: 'standfirst', rule: 'standfirst-before-byline' });
  return true;
}

/** Longest line of a name by itself, in characters. */
const LONGEST_NAME = 60;

/** Whether the writer's name stands at an index, and the day or what the writer is beneath it. */
function isNameOverMore(lines: readonly Line[], at: number): boolean {
  const [name, below] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  if (name.length > LONGEST_NAME || readBareNames(name) === null) return false;
  return dateLine(below) !== null || isRoleLine(below) || isPlaceAndDay(below);
}

/** `By Ana Quill          May 2021` */
function isBylineInColumns(line: Line): boolean {
  const [first, ...others] = columnsOf(line);
  return first !== undefined && others.length > 0 && readLabelledByline(first) !== null;
}

/** A line that was broken to fit its column, and the lines directly below in which its sentence goes on. */
function brokenLines(lines: readonly Line[], at: number): readonly Line[] {
  const run = lines.slice(at, at + 1);
  for (const next of lines.slice(at + 1, at + MOST_BROKEN)) {
    const last = run.at(-1);
    const mayGoOn = last !== undefined && last.no === next.no - 1 && last.text.length >= LEAST_BROKEN;
    const goesOn = mayGoOn && !endsSentence(last.text) && /^\p{Ll}/u.test(next.text);
    if (!goesOn || opensArticle(next.text)) break;
    run.push(next);
  }
  return run;
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
  return isByline(text) || dateLine(text) !== null;
}
