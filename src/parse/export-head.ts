/**
 * What the field lines of a news database say of an article (title, byline, dateline, date, paper, captions), and the
 * lines that only divide articles. The rest is read like every saved text.
 */
import { isRoleLine, readBareNames, readLabelledByline, readRoleByline } from '../lines/byline.js';
import { dateLine } from '../lines/date-line.js';
import { readDatelineAlone } from '../lines/dateline.js';
import { copyrightHolder, isEdition } from '../lines/export-fields.js';
import { isBlank, type Line, lineKey, lineWith } from '../lines/line.js';
import { looksLikeName } from '../lines/names.js';
import { readSeparator } from '../lines/separators.js';
import type { Dateline, Figure, LineFate, LineField, ParsedArticle } from '../record/article.js';
import type { Field } from '../record/field.js';
import { type ExportEntry, type ExportLayout, readLayout } from './export-layouts.js';
import { fieldOf } from './fields.js';

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
}

interface State {
  title: Field<string> | null;
  standfirst: Field<string> | null;
  byline: Field<readonly string[]> | null;
  dateline: Field<Dateline> | null;
  source: Field<string> | null;
  dateLines: ParsedArticle['dateLines'][number][];
  captions: Omit<Figure, 'image'>[];
  fates: LineFate[];
  residue: { line: Line; rule: string }[];
}

/** Read what databases print around an article; of a text that is no export only the dividing lines are read. */
export function readExport(lines: readonly Line[]): ExportReading {
  const state: State = {
    title: null,
    standfirst: null,
    byline: null,
    dateline: null,
    source: null,
    dateLines: [],
    captions: [],
    fates: [],
    residue: [],
  };
  const own = withoutSeparators(state, lines);
  const layout = readLayout(own);
  if (layout === null) return { ...state, rest: inPlace(lines, own) };
  for (const entry of layout.entries) takeEntry(state, entry);
  const untaken = takePreamble(state, layout);
  state.source ??= paperOf(own);
  return { ...state, rest: inPlace(lines, [...untaken, ...layout.rest]) };
}

/** The lines left, each in its place; where a line was taken, a blank one stands, so that nothing runs together. */
function inPlace(lines: readonly Line[], left: readonly Line[]): readonly Line[] {
  if (left === lines) return lines;
  const byNumber = new Map(left.map((line) => [line.no, line]));
  return lines.map((line) => byNumber.get(line.no) ?? lineWith(line.no, ''));
}

/** Lines that divide: those of databases wherever they stand, bars and ornaments at the edges only. */
function withoutSeparators(state: State, lines: readonly Line[]): readonly Line[] {
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

function takeAs(state: State, lines: readonly Line[], field: LineField, rule: string): void {
  if (field === 'residue') state.residue.push(...lines.map((line) => ({ line, rule })));
  else state.fates.push(...lines.map(({ no }) => ({ line: no, field, rule })));
}

/** Give an entry's value to its field; what says nothing, or says again what is known, is residue. */
function takeEntry(state: State, entry: ExportEntry): void {
  const { role, value, lines } = entry;
  const field = value === '' ? null : (TAKERS[role]?.(state, entry) ?? null);
  takeAs(state, lines, field ?? 'residue', field === null ? 'export-field' : `export-${field}`);
}

type Taker = (state: State, entry: ExportEntry) => LineField | null;

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
  source: (state, { value, lines }) => {
    if (state.source !== null) return null;
    state.source = fieldOf(value, 'export-source', lines);
    return 'source';
  },
  'source-and-date': (state, { value, lines }) => {
    const [paper = '', ...others] = value.split(/\s*;\s*/);
    if (state.source === null && paper !== '') state.source = fieldOf(paper, 'export-source', lines);
    const date = /\d{1,2} \p{L}{3,10}\.? \d{4}|\p{L}{3,10}\.? \d{1,2}, \d{4}/u.exec(others.join(' '))?.[0];
    if (date !== undefined) addDate(state, date, lines);
    return 'source';
  },
  caption: (state, { value, lines }) => {
    const caption = value.replace(PICTURE_LABEL, '').trim();
    if (!/\p{L}{2}/u.test(caption)) return null;
    state.captions.push({ caption: fieldOf(caption, 'export-caption', lines), credit: null });
    return 'caption';
  },
};

/** What LexisNexis puts before a caption: `PHOTO, A painter`, `PHOTOS: (1) A painter`. */
const PICTURE_LABEL =
  /^(?:(?:colou?r |b\/w |black and white )?(?:photos?|pictures?|images?|drawings?|maps?|charts?|graphs?|tables?|diagrams?|cartoons?|illustrations?|photographs?)\b[ \d]{0,4}[,:;.-]\s*)+/iu;

function addDate(state: State, text: string, lines: readonly Line[]): LineField | null {
  const [first] = lines;
  if (first === undefined) return null;
  state.dateLines.push({ line: first.no, text, kind: 'published' });
  return 'date';
}

/** Words that stand where no author is known. */
const NOBODY = /^(?:none|anon(?:ymous)?|unknown|n\/?a|no byline|staff)\.?$/i;
const INVERTED = /^([^,;\d]{2,30}), ([^,;\d]{2,30})$/u;

/** The authors in a field: as bylines have them, or `Surname, Forename; …` as catalogues do. */
function namesOf(value: string): readonly string[] {
  const text = value.replace(/^by:?\s+/i, '');
  if (NOBODY.test(text) || text.length > 200) return [];
  const turned = text.split(/\s*;\s*/).map(turnedName);
  if (turned.every((name) => name !== null)) return turned;
  const found = readLabelledByline(`By ${text}`) ?? readRoleByline(text) ?? readBareNames(text);
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

/** Longest headline in a preamble, in lines. */
const HEADLINE_LINES = 3;

/**
 * What stands above the first field. LexisNexis: paper, date, edition, headline; Nexis Uni: headline, paper, date. Gives
 * back the lines that are left to be read.
 */
function takePreamble(state: State, { preamble }: ExportLayout): readonly Line[] {
  const at = preamble.findIndex(({ text }) => dateLine(text) !== null);
  const date = preamble[at];
  if (date === undefined) return state.title === null ? preamble : againTitle(state, preamble);
  takeAs(state, [date], addDate(state, date.text, [date]) ?? 'residue', 'export-date');
  const below = preamble.slice(at + 1);
  const editions = below.filter(({ text }) => isEdition(text));
  takeAs(state, editions, 'residue', 'export-field');
  const after = below.filter((line) => !editions.includes(line));
  const above = preamble.slice(0, at);
  const paper = above.at(-1);
  if (paper !== undefined) {
    if (state.source === null) state.source = fieldOf(paper.text, 'export-source', [paper]);
    takeAs(state, [paper], 'source', 'export-source');
  }
  const before = above.slice(0, -1);
  const [headline, others] = after.length > 0 ? [after, before] : [before, []];
  takeAs(state, others, 'residue', 'export-field');
  return takeHeadline(state, headline);
}

function takeHeadline(state: State, lines: readonly Line[]): readonly Line[] {
  if (state.title !== null) return againTitle(state, lines);
  if (lines.length === 0 || lines.length > HEADLINE_LINES) return lines;
  state.title = fieldOf(lines.map(({ text }) => text).join(' '), 'export-headline', lines);
  takeAs(state, lines, 'title', 'export-headline');
  return [];
}

/** Where a field gives the headline, a line that says it once more is a repetition; others are left to be read. */
function againTitle(state: State, lines: readonly Line[]): readonly Line[] {
  const titleKey = lineKey(state.title?.value ?? '');
  const again = lines.filter(({ key }) => key === titleKey);
  takeAs(state, again, 'residue', 'repeat');
  return lines.filter((line) => !again.includes(line));
}

/** The paper that holds the copyright: an export names it when nothing else does. */
function paperOf(lines: readonly Line[]): Field<string> | null {
  for (const line of lines) {
    const holder = line.text.length > 160 ? null : copyrightHolder(line.text);
    if (holder !== null) return fieldOf(holder, 'export-copyright', [line]);
  }
  return null;
}
