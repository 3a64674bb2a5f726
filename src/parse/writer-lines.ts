/**
 * The single lines of a saved page that name its writer: a row, a label and a name, a name beside a date, an address or
 * a role. Which lines are asked, and in which order, is the matter of `page-byline.ts`.
 */
import { isRoleLine, readBareNames, readLabelledByline } from '../lines/byline.js';
import {
  isWriterLabel,
  readBylineRow,
  readLabelledHandle,
  readLabelledNames,
  readNameInRow,
} from '../lines/byline-row.js';
import { readCaption } from '../lines/credit.js';
import { endsSentence, type Line, wordCount } from '../lines/line.js';
import { isBesideDate, isOwnAddress, namesOverAddress } from './page-names.js';

/** The writers that a page names, and where. */
export interface Found {
  readonly names: readonly string[];
  readonly rule: 'byline-row' | 'byline-below-label' | 'byline-on-page' | 'byline-name-on-page' | 'byline-author-box';
  /** The lines that say it: names first. */
  readonly lines: readonly Line[];
  /** The date that the row prints. */
  readonly date: string | null;
}

/** In scripts without capitals any few words have a name's shape. */
const CAPITAL = /\p{Lu}/u;

/** Reads the line at an index, with those around it. */
export type Reader = (lines: readonly Line[], at: number) => Found | null;

/** From the surest to the plainest. */
export const READERS: readonly Reader[] = [
  labelled,
  belowLabel,
  row,
  nameByDate,
  nameOverAddress,
  nameOverRole,
  handleByDate,
];

/** Those that a text without anything of a page around it is read by: a dateline or a row of figures looks like a name by a date. */
export const SURE_READERS: readonly Reader[] = [labelled, belowLabel];

/** Behind such a label a full stop ends no sentence: `Author: Ana Quill, reporter in Saltmarsh.` */
export const LABEL_WITH_COLON = /^(?:author|autor(?:in|en)?|auteure?|autora|text|texte)\s?:/iu;

/** A line with a word before the names that says whose they are. */
export function labelled(lines: readonly Line[], at: number): Found | null {
  const line = lines[at];
  if (line === undefined || (endsSentence(line.text) && !LABEL_WITH_COLON.test(line.text))) return null;
  const said = readBylineRow(line.text);
  if (said?.isLabelled) return { names: said.names, rule: 'byline-row', lines: [line], date: said.date };
  const found = readLabelledByline(line.text);
  return found === null ? null : { names: found.names, rule: 'byline-on-page', lines: [line], date: null };
}

/** Such a word on a line by itself, and the names below it. */
export function belowLabel(lines: readonly Line[], at: number): Found | null {
  const [label, line] = [lines[at], lines[at + 1]];
  if (label === undefined || line === undefined || !isWriterLabel(label.text)) return null;
  const names = readLabelledNames(line.text);
  if (names.length === 0) return null;
  const [between, other] = [lines[at + 2], lines[at + 3]];
  const more =
    between === undefined || other === undefined || !AND.test(between.text) ? null : readBareNames(other.text);
  if (between === undefined || other === undefined || more === null)
    return { names, rule: 'byline-below-label', lines: [line, label], date: null };
  return {
    names: [...names, ...more.names],
    rule: 'byline-below-label',
    lines: [line, label, between, other],
    date: null,
  };
}

/** What stands on a line by itself between two writers. */
const AND = /^(?:and|und|et|y|&|,)$/i;

function row(lines: readonly Line[], at: number): Found | null {
  const line = lines[at];
  const said = line === undefined ? null : readBylineRow(line.text);
  if (line === undefined || said === null || isCaption(line.text)) return null;
  return { names: said.names, rule: 'byline-row', lines: [line], date: said.date };
}

/** Words that a caption has at least: a row may name a picture's maker too. */
const CAPTION_WORDS = 6;

/** Whether a line says what a picture shows: places and a day stand between commas there too. */
function isCaption(text: string): boolean {
  const shown = endsSentence(text) ? text : (readCaption(text)?.caption ?? '');
  return wordCount(shown) >= CAPTION_WORDS && /\p{Ll} \p{Ll}{3,} \p{Ll}/u.test(shown);
}

/** A name by itself beside a line that prints a date. */
function nameByDate(lines: readonly Line[], at: number): Found | null {
  const line = lines[at];
  if (line === undefined || !CAPITAL.test(line.text) || isRoleLine(line.text)) return null;
  if (!isBesideDate(lines, at)) return null;
  const name = readBareNames(line.text)?.names ?? readNameInRow(line.text);
  if (name === null) return null;
  return { names: typeof name === 'string' ? [name] : name, rule: 'byline-name-on-page', lines: [line], date: null };
}

/** `Ana Quill` over `ana.quill@courier.example` or `anaquill`. */
function nameOverAddress(lines: readonly Line[], at: number): Found | null {
  const [line, below] = [lines[at], lines[at + 1]];
  const names = line === undefined || below === undefined ? null : namesOverAddress(line, below);
  return line === undefined || names === null
    ? null
    : { names, rule: 'byline-name-on-page', lines: [line, ...addressAt(lines, at + 1)], date: null };
}

/** The line at an index where it is an address and nothing else. */
function addressAt(lines: readonly Line[], at: number): readonly Line[] {
  return lines.slice(at, at + 1).filter(({ text }) => isOwnAddress(text));
}

/** `Ana Quill` over `Staff Writer`, set as one block by itself. */
function nameOverRole(lines: readonly Line[], at: number): Found | null {
  const [line, below] = [lines[at], lines[at + 1]];
  if (line === undefined || below === undefined || below.no !== line.no + 1 || !isRoleLine(below.text)) return null;
  const names = CAPITAL.test(line.text) && !isRoleLine(line.text) ? (readBareNames(line.text)?.names ?? null) : null;
  return names === null
    ? null
    : { names, rule: 'byline-name-on-page', lines: [line, below, ...addressAt(lines, at + 2)], date: null };
}

/** `von mara77` beside a line that prints a date. */
function handleByDate(lines: readonly Line[], at: number): Found | null {
  const line = lines[at];
  const handle = line === undefined ? null : readLabelledHandle(line.text);
  if (line === undefined || handle === null || !isBesideDate(lines, at)) return null;
  return { names: [handle], rule: 'byline-row', lines: [line], date: null };
}
