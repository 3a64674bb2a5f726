/** The lines of a head that say who wrote the article, in the ways in which papers and pages do. */
import { isNewsroom } from '../lines/author-names.js';
import {
  isRoleLine,
  readAgencyLine,
  readBareNames,
  readLabelledByline,
  readRoleByline,
  readUncasedByline,
} from '../lines/byline.js';
import { opensAsByline } from '../lines/byline-labels.js';
import { readCaption } from '../lines/credit.js';
import { dateLine } from '../lines/date-line.js';
import { isCapitals } from '../lines/headline-shape.js';
import { isPlaceAndDay, nameBeforeHouse, nameBehindHouse } from '../lines/house-rows.js';
import { columnsOf, endsSentence, type Line, wordCount } from '../lines/line.js';
import { isHouseName, isPaperName } from '../lines/paper-name.js';
import { residueRule } from '../lines/residue-rules.js';
import { isToldOf } from './author-note.js';
import { fieldOf } from './fields.js';
import type { Context, State } from './head-state.js';
import { isOwnAddress } from './page-names.js';

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

export function takeByline(state: State, { line }: Context): boolean {
  const found = readLabelledByline(line.text) ?? readRoleByline(line.text) ?? readAgencyLine(line.text);
  // `By Ana Quill, via Wikimedia Commons` says who made a picture.
  if (found === null || readCaption(line.text)?.rule === 'caption-credit-stock') return false;
  // An agency beneath the writer is the writer's.
  const isWriters = found.rule === 'byline-agency' && isBeneath(line, state.byline?.lines.at(-1) ?? line.no);
  if (isWriters) state.fates.push({ line: line.no, field: 'byline', rule: 'byline-agency-line' });
  else addByline(state, line, found);
  return true;
}

/** Whether a line stands beneath another, at most one blank line between. */
function isBeneath(line: Line, above: number): boolean {
  return line.no > above && line.no - above <= 2;
}

/** `Staff Writer` on the line beneath the names. */
export function takeRoleLine(state: State, { lines, at, line }: Context): boolean {
  if (state.byline === null || !isBeneath(line, state.byline.lines.at(-1) ?? line.no)) return false;
  const isHouse = isHouseName(line.text) && isWriterAbove(state, lines[at - 1]);
  if (!isRoleLine(line.text) && !isHouse) return false;
  state.fates.push({ line: line.no, field: 'byline', rule: isHouse ? 'byline-house-line' : 'byline-role-line' });
  return true;
}

/** Where the writer can be reached, beneath name or role. */
export function takeAddressLine(state: State, { lines, at, line }: Context): boolean {
  if (state.byline === null || !isOwnAddress(line.text)) return false;
  const above = lines[at - 1];
  if (above === undefined || !isBeneath(line, above.no) || !endsInByline(state, above)) return false;
  state.fates.push({ line: line.no, field: 'byline', rule: 'byline-address-line' });
  return true;
}

/** Whether the line last read says who wrote the article, or what the writer is. */
function endsInByline(state: State, line: Line): boolean {
  const last = state.fates.at(-1);
  return last?.line === line.no && last.field === 'byline';
}

/** Whether a line is a writer's name and nothing else, beneath which the paper stands. */
function isWriterAbove(state: State, above: Line | undefined): boolean {
  return above !== undefined && endsInByline(state, above) && readBareNames(above.text) !== null;
}

const DIVIDER_IN_ROW = /[|•·]| [-–—] /;

/** `2021-05-04 10:13 来源：港口晚报 作者：林安`: the day, whence the text is and who wrote it. */
const CHINESE_LABEL = /\s+(?=(?:来源|來源|作者|记者|記者|编辑|編輯|责任编辑|責任編輯)\s?[:：])/u;
const OF_SOURCE = /^(?:来源|來源|编辑|編輯|责任编辑|責任編輯)/u;

/** `By Ana Quill | 15 February 2023`, `Jules, November 21, 2022`: a row of a name and a date. */
export function takeNameAndDate(state: State, { line }: Context): boolean {
  if (line.text.length > 140 || !/\d/.test(line.text)) return false;
  const labelled = line.text.split(CHINESE_LABEL);
  if (labelled.length > 1)
    return takeRow(
      state,
      line,
      labelled.filter((part) => !OF_SOURCE.test(part)),
    );
  if (!DIVIDER_IN_ROW.test(line.text)) return takeRow(state, line, nameThenDate(line.text));
  return takeRow(
    state,
    line,
    line.text.split(/\s*[|•·]\s*|\s+[-–—]\s+/).filter((part) => part !== ''),
  );
}

/** Words of a name that a date may follow, and the longest such row in characters. */
const NAME_WORDS = { fewest: 2, most: 4 };
const LONGEST_NAME_AND_DATE = 90;

/** A year, or the end of a day in numbers. */
const HAS_YEAR = /\d{4}|\.\d{2}\b/;

/**
 * The parts of `Ana Quill January 7, 2019`; none where a line is no name with a whole date behind it. `Minutes of 7 May
 * 2019` and `Courier Published 7 May 2019` are none, for a word of the date's own stands before it, nor is a place in
 * capitals, as agencies set it: `PORT LORNE 1996-08-30`.
 */
function nameThenDate(text: string): readonly string[] {
  if (text.length > LONGEST_NAME_AND_DATE || !HAS_YEAR.test(text) || opensAsByline(text)) return [];
  const words = text.split(' ');
  for (let count = NAME_WORDS.fewest; count <= Math.min(NAME_WORDS.most, words.length - 1); count += 1) {
    const [name, date] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (name.endsWith(',') || isCapitals(name) || !HAS_YEAR.test(date) || /^\p{Ll}/u.test(date)) continue;
    if (readBareNames(name) === null || (dateLine(date)?.kind ?? 'updated') === 'updated') continue;
    if (dateLine(words.slice(count - 1).join(' ')) === null) return [name, date];
  }
  return [];
}

/** `By Ana Quill          May 2021`, set to both sides of a column. */
export function takeColumnsOfNameAndDate(state: State, { line }: Context): boolean {
  if (line.text.length > 140 || !/ {4}|\t/.test(line.raw) || !/\d/.test(line.text)) return false;
  return takeRow(state, line, columnsOf(line));
}

function takeRow(state: State, line: Line, parts: readonly string[]): boolean {
  if (parts.length < 2 || parts.length > 5 || parts.some(isCutInBracket)) return false;
  const date = parts.map((part) => dateLine(part)).find((found) => found !== null);
  const names = parts
    .map((part) => readLabelledByline(part) ?? readRoleByline(part) ?? readBareNames(part))
    .find((found) => found !== null);
  if (date === undefined || (names === undefined && !parts.every(isRowPart))) return false;
  // Right beneath a writer the row names the place.
  const isPlace = names?.rule === 'byline-name' && state.byline?.lines.at(-1) === line.no - 1;
  if (names !== undefined && !isPlace) addByline(state, line, { names: names.names, rule: 'byline-beside-date' });
  state.dateLines.push({ line: line.no, text: line.text, kind: date.kind });
  state.fates.push({ line: line.no, field: 'date', rule: 'publication-line-in-row' });
  return true;
}

/** `ARIES (March 21 - April 20)`: what stands in one bracket is no row. */
function isCutInBracket(part: string): boolean {
  return part.includes('(') !== part.includes(')');
}

/** Parts of a row beside the date: a section, a place, a reading time. */
function isRowPart(part: string): boolean {
  return wordCount(part) <= 3 || dateLine(part) !== null || residueRule(part, 'edges') !== null;
}

/** Whether a bar divides a row over a paragraph, whatever that ends with. */
function isBarred(text: string, next: Line | undefined): boolean {
  return text.includes('|') && next !== undefined && next.text.length >= PARAGRAPH;
}

/** A role, or the agency that a writer works for. */
function saysWhatWriterIs(text: string): boolean {
  return isRoleLine(text) || readAgencyLine(text)?.rule === 'byline-agency';
}

/** A paper that stands twice in the head, as reading services print it: no writer, though its name may be a person's. */
export function takePaperAgain(state: State, { lines, at, line }: Context): boolean {
  if (!isPaperName(line.text) || !lines.some(({ key }, i) => i !== at && key === line.key)) return false;
  state.residue.push({ line, rule: 'paper-name' });
  return true;
}

/** Whether a paragraph stands below. */
function isOverParagraph(next: Line | undefined): boolean {
  return next !== undefined && next.text.length >= PARAGRAPH && endsSentence(next.text);
}

/** Lines from the day to a name in capitals beneath it, blank ones included. */
const CAPITALS_REACH = 4;

/** Lines below the headline among which a paper's own people stand in a writer's place. */
const NEAR_HEADLINE = 3;

/** The writer once more, with what the writer is beneath: `Ein Kommentar von Ana Quill` … `Ana Quill`, `Redakteurin`. */
export function takeNameAgain(state: State, { lines, at, line }: Context): boolean {
  const known = state.byline;
  if (known === null || !isRoleLine(lines[at + 1]?.text ?? '')) return false;
  const found = readBareNames(line.text);
  if (found === null || !found.names.every((name) => known.value.includes(name))) return false;
  addByline(state, line, { names: [], rule: 'byline-again' });
  return true;
}

/** `The Courier Editorial Board`, near the headline. */
export function takeNewsroom(state: State, { at, line }: Context): boolean {
  if (state.byline !== null || at >= NEAR_HEADLINE || !isNewsroom(line.text)) return false;
  addByline(state, line, { names: [line.text], rule: 'byline-newsroom' });
  return true;
}

/** A name by itself is a byline only where a date line stands next to it or a role or an agency beneath it. */
export function takeBareName(state: State, { lines, at, line }: Context): boolean {
  const [above, next] = [lines[at - 1], lines[at + 1]];
  // Beneath the writer's role the photographer's name stands, or that of another writer, with a role of its own.
  const isFurther = state.byline !== null;
  if (isFurther && (above === undefined || !isBeneath(line, above.no) || !endsInByline(state, above))) return false;
  const dateFollows = next !== undefined && (dateLine(next.text) !== null || isPlaceAndDay(next.text));
  const house = isOverParagraph(next) || dateFollows || isBarred(line.text, next) ? nameBeforeHouse(line.text) : null;
  const behind = dateFollows ? nameBehindHouse(line.text) : null;
  const found = behind ?? readBareNames(line.text) ?? house;
  if (found === null) return false;
  const isOverHouse = at < NEAR_HEADLINE && isHouseName(next?.text ?? '');
  if (next !== undefined && isBeneath(next, line.no) && (saysWhatWriterIs(next.text) || isOverHouse)) {
    addByline(state, line, { names: found.names, rule: 'byline-name-over-role' });
    return true;
  }
  if (isFurther) return false;
  // Stations set the name in capitals, the programme between it and the day.
  const reach = isCapitals(line.text) ? CAPITALS_REACH : 2;
  const dateBefore = state.dateLines.some(({ line: no }) => no < line.no && line.no - no <= reach);
  if (!dateFollows && !dateBefore && house === null) return false;
  addByline(state, line, {
    names: found.names,
    rule: house === null ? 'byline-name-by-date' : 'byline-name-and-house',
  });
  return true;
}

/** `Ana Quill in Port Meridian`, and of further writers the same. */
const IN_PLACE = /^\p{Lu}[^.!?:;,]{3,60}\s(?:in|aus|à)\s\p{Lu}[\p{L}.'’-]{1,25}(?:\s\p{Lu}[\p{L}.'’-]{1,25}){0,2}$/u;

/**
 * A writer and where the writer was, between headline or standfirst and the text: so papers with correspondents sign. Whom
 * the text tells of is none: `The chancellor in Tarrow` may say what it is about.
 */
export function takeNameInPlace(state: State, { lines, at, line }: Context): boolean {
  const next = lines[at + 1];
  if (state.byline !== null || at > 1 || next === undefined || !IN_PLACE.test(line.text)) return false;
  if (next.text.length < PARAGRAPH || !endsSentence(next.text)) return false;
  const found = readBareNames(line.text);
  if (found === null || isToldOf(found.names, lines.slice(at + 1))) return false;
  addByline(state, line, { names: found.names, rule: 'byline-name-in-place' });
  return true;
}

/** Text that follows a byline of this kind is a paragraph, not another short line. */
const PARAGRAPH = 90;

/** In Arabic papers the line between the headline and the first paragraph says who wrote and where. */
export function takeUncasedByline(state: State, { lines, at, line }: Context): boolean {
  const next = lines[at + 1];
  if (state.byline !== null || state.standfirst !== null || at > 1 || next === undefined) return false;
  const found = readUncasedByline(line.text);
  if (found === null || next.text.length < Math.max(PARAGRAPH, line.text.length * 2)) return false;
  addByline(state, line, found);
  return true;
}
