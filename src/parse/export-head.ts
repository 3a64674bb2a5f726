/**
 * What the field lines of a news database say of an article (title, byline, dateline, date, paper, captions), and the
 * lines that only divide articles. The rest is read like every saved text.
 */
import { isRoleLine, readBareNames, readLabelledByline, readRoleByline } from '../lines/byline.js';
import { readDatelineAlone } from '../lines/dateline.js';
import { coverEnd, summaryStart } from '../lines/export-cover.js';
import { copyrightHolder } from '../lines/export-fields.js';
import { isBlank, type Line, lineWith } from '../lines/line.js';
import { looksLikeName } from '../lines/names.js';
import { readSeparator } from '../lines/separators.js';
import type { Dateline, Figure, LineFate, LineField, ParsedArticle } from '../record/article.js';
import type { Field } from '../record/field.js';
import { type ExportEntry, type ExportLayout, type KnownParagraphs, readLayout } from './export-layouts.js';
import { takePreamble } from './export-preamble.js';
import { addDate, addSource, type ExportState, newExportState, takeAs } from './export-state.js';
import { fieldOf } from './fields.js';
import { readHtmlHead } from './html-head.js';
import { findMasthead } from './masthead.js';
import { paperAndDate } from './paper-and-date.js';
import { readProperties } from './properties.js';
import { readWeblogEntry } from './weblog-entry.js';

/** What an export's own lines give, and what is left to read. */
export interface ExportReading {
  readonly title: Field<string> | null;
  readonly standfirst: Field<string> | null;
  readonly byline: Field<readonly string[]> | null;
  readonly dateline: Field<Dateline> | null;
  readonly source: Field<string> | null;
  readonly dateLines: ParsedArticle['dateLines'];
  readonly captions: readonly Omit<Figure, 'image'>[];
  readonly fates: readonly LineFate[];
  readonly residue: readonly { readonly line: Line; readonly rule: string }[];
  /** The lines, with blank ones for those read here. */
  readonly rest: readonly Line[];
  /** Null where a line may be part of a paragraph. */
  readonly paragraphs: KnownParagraphs | null;
}

/** Read what databases print around an article; of a text that is no export only the dividing lines are read. */
export function readExport(lines: readonly Line[]): ExportReading {
  const state = newExportState();
  const own = withoutSeparators(state, withoutCover(state, lines));
  const layout = readLayout(own);
  if (layout === null) {
    const left = withoutMasthead(state, own);
    return { ...state, rest: inPlace(lines, left), paragraphs: null };
  }
  for (const entry of layout.entries) takeEntry(state, entry);
  const untaken = takePreamble(state, layout.preamble);
  state.source ??= paperOf(own);
  return { ...state, rest: inPlace(lines, [...untaken, ...layout.rest]), paragraphs: layout.paragraphs ?? null };
}

/** Read the block of properties that programs write above a note or an entry of a weblog; null where none stands. */
export function readNoteProperties(lines: readonly Line[]): ExportReading | null {
  return readingOf(lines, readWeblogEntry(lines) ?? readProperties(lines));
}

/** Read what the head of a page in HTML says of its article; null where it says nothing. */
export function readPageHead(lines: readonly Line[]): ExportReading | null {
  return readingOf(lines, readHtmlHead(lines));
}

function readingOf(lines: readonly Line[], layout: ExportLayout | null): ExportReading | null {
  if (layout === null) return null;
  const state = newExportState();
  for (const entry of layout.entries) takeEntry(state, entry);
  return { ...state, rest: inPlace(lines, layout.rest), paragraphs: null };
}

/** Without the line of a clipping that names the paper and the day. */
function withoutMasthead(state: ExportState, lines: readonly Line[]): readonly Line[] {
  const masthead = findMasthead(lines);
  if (masthead === null) return lines;
  const { line, paper, date } = masthead;
  state.source = fieldOf(paper, 'masthead', [line]);
  takeAs(state, [line], 'source', 'masthead');
  if (date !== null) {
    addDate(state, date, [line]);
    takeAs(state, [line], 'date', 'masthead');
  }
  return lines.filter((other) => other !== line);
}

/** The lines left, each in its place; where a line was taken, a blank one stands, so that nothing runs together. */
function inPlace(lines: readonly Line[], left: readonly Line[]): readonly Line[] {
  if (left === lines) return lines;
  const byNumber = new Map(left.map((line) => [line.no, line]));
  return lines.map((line) => byNumber.get(line.no) ?? lineWith(line.no, ''));
}

/** Without the cover page above a file's first article and the summary of the search beneath its last. */
function withoutCover(state: ExportState, lines: readonly Line[]): readonly Line[] {
  const [from, to] = [coverEnd(lines), summaryStart(lines)];
  if (from === 0 && to === lines.length) return lines;
  const around = [...lines.slice(0, from), ...lines.slice(to)];
  takeAs(
    state,
    around.filter((line) => !isBlank(line)),
    'residue',
    'export-cover',
  );
  return lines.slice(from, to);
}

/** Lines that divide: those of databases wherever they stand, bars and ornaments at the edges only. */
function withoutSeparators(state: ExportState, lines: readonly Line[]): readonly Line[] {
  const separators = lines.map((line) => (isBlank(line) ? null : readSeparator(line.text)));
  const isOther = (line: Line, i: number) => !isBlank(line) && separators[i] === null;
  const [first, last] = [lines.findIndex(isOther), lines.findLastIndex(isOther)];
  if (first < 0 || separators.every((separator) => separator === null)) return lines;
  return lines.filter((line, i) => {
    const separator = separators[i] ?? null;
    if (separator === null || (i > first && i < last && !separator.database)) return true;
    state.fates.push({ line: line.no, field: 'separator', rule: separator.rule });
    return false;
  });
}

/** Give an entry's value to its field; what says nothing, or says again what is known, is residue. */
function takeEntry(state: ExportState, entry: ExportEntry): void {
  const { role, value, lines } = entry;
  const field = value === '' ? null : (TAKERS[role]?.(state, entry) ?? null);
  takeAs(state, lines, field ?? 'residue', field === null ? restRule(role) : `export-${field}`);
}

/** The rule of an entry that gives no field; what says when somebody kept the text, or what readers said, is told from the rest. */
function restRule(role: ExportEntry['role']): string {
  if (role === 'comments') return 'export-comments';
  return role === 'saved' ? 'saved-on' : 'export-field';
}

type Taker = (state: ExportState, entry: ExportEntry) => LineField | null;

const TAKERS: Readonly<Partial<Record<ExportEntry['role'], Taker>>> = {
  title: (state, { value, lines }) => {
    if (state.title !== null) return null;
    state.title = fieldOf(value, 'export-title', lines);
    return 'title';
  },
  standfirst: (state, { value, lines }) => {
    if (state.standfirst !== null) return null;
    state.standfirst = fieldOf(value, 'export-standfirst', lines);
    return 'standfirst';
  },
  byline: (state, { value, lines }) => {
    const names = state.byline === null ? namesOf(value) : [];
    if (names.length === 0) return null;
    state.byline = fieldOf(names, 'export-byline', lines);
    return 'byline';
  },
  dateline: (state, { value, lines }) => {
    if (state.dateline !== null) return null;
    state.dateline = fieldOf({ printed: value, place: placeOf(value) }, 'export-dateline', lines);
    return 'dateline';
  },
  date: (state, { value, lines }) => addDate(state, value, lines),
  updated: (state, { value, lines: [line] }) => {
    if (line === undefined) return null;
    state.dateLines.push({ line: line.no, text: value, kind: 'updated' });
    return 'updated';
  },
  source: (state, { value, lines }) => {
    if (state.source !== null) return null;
    state.source = fieldOf(value, 'export-source', lines);
    return 'source';
  },
  'source-and-date': (state, { value, lines }) => {
    const { paper, date } = paperAndDate(value);
    addSource(state, paper, lines);
    if (date !== null) addDate(state, date, lines);
    return 'source';
  },
  caption: (state, { value, lines }) => {
    const caption = value.replace(PICTURE_LABEL, '').trim();
    if (!/\p{L}{2}/u.test(caption)) return null;
    state.captions.push({ caption: fieldOf(caption, 'export-caption', lines), credit: null });
    return 'caption';
  },
  credit: (state, { value, lines }) => {
    const credit = fieldOf(value.replace(PICTURE_BY, '').trim(), 'export-credit', lines);
    const last = state.captions.at(-1);
    if (last === undefined || last.credit !== null) state.captions.push({ caption: null, credit });
    else state.captions.splice(-1, 1, { ...last, credit });
    return 'credit';
  },
};

/** What LexisNexis puts before a caption: `PHOTO, A painter`, `PHOTOS: (1) A painter`. */
const PICTURE_LABEL =
  /^(?:(?:colou?r |b\/w |black and white )?(?:photos?|pictures?|images?|drawings?|maps?|charts?|graphs?|tables?|diagrams?|cartoons?|illustrations?|photographs?|captions?)\b[ \d]{0,4}[,:;.-]\s*)+/iu;

/** What stands before a name in a credit: `Photo by Ana Quill`. */
const PICTURE_BY =
  /^(?:Photos?|PHOTOS?|Pictures?|Images?|Fotos?|Bild(?:er)?|Illustrations?|Graphics?)(?: by| BY| ?:)?\s+(?=\p{Lu})/u;

/** Words that stand where no author is known. */
const NOBODY = /^(?:none|anon(?:ymous)?|unknown|n\/?a|no byline|staff)\.?$/i;
const INVERTED = /^([^,;\d]{2,30}), ([^,;\d]{2,30})$/u;

/** The authors in a field: as bylines have them, or `Surname, Forename; …` as catalogues do. */
function namesOf(value: string): readonly string[] {
  const text = value.replace(/^by:?\s+/i, '');
  if (NOBODY.test(text) || text.length > 200) return [];
  const turned = text.split(/\s*;\s*/).map(turnedName);
  if (turned.every((name) => name !== null)) return turned;
  const found =
    readLabelledByline(text) ?? readLabelledByline(`By ${text}`) ?? readRoleByline(text) ?? readBareNames(text);
  if (found !== null) return found.names;
  return text.length <= 60 && !/\d/.test(text) ? [text] : [];
}

/** `Royle, Hannah` → `Hannah Royle`; null where the comma divides two people or a role from its holder. */
function turnedName(text: string): string | null {
  const [, surname = '', forename = ''] = INVERTED.exec(text) ?? [];
  if (surname === '' || isRoleLine(forename) || !looksLikeName(surname, true) || !looksLikeName(forename, true))
    return null;
  return surname.includes(' ') && forename.includes(' ') ? null : `${forename} ${surname}`;
}

/** The place in a dateline that stands alone: without its date, agency and land. */
function placeOf(dateline: string): string | null {
  const place = readDatelineAlone(dateline)?.place ?? dateline.split(/\s*[,(–—]/u)[0]?.trim() ?? '';
  return place === '' ? null : place;
}

/** The paper that holds the copyright: an export names it when nothing else does. */
function paperOf(lines: readonly Line[]): Field<string> | null {
  for (const line of lines) {
    const holder = line.text.length > 160 ? null : copyrightHolder(line.text);
    if (holder !== null) return fieldOf(holder, 'export-copyright', [line]);
  }
  return null;
}
