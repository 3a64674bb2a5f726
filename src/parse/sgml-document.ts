/**
 * A document of a collection in SGML (`read/sgml-documents.ts`): what its elements say of the article, and its text. The
 * elements are those of the collections' own descriptions (TREC disks, Gigaword, Reuters-21578, RCV1, NITF 3).
 */
import { isBlank, type Line, withText } from '../lines/line.js';
import { isSgmlDocument, isSgmlProlog, mayBeSgml } from '../read/sgml-documents.js';
import type { ExportEntry, ExportLayout } from './export-layouts.js';
import { withCharacters } from './html-blocks.js';

type Role = ExportEntry['role'];

const named = (role: Role, names: string): readonly (readonly [string, Role])[] =>
  names.split(' ').map((name) => [name, role]);

/** What is in an element, by its name; in others than these stands what is the collection's own. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ...named('title', 'headline head hl hl1 title hed'),
  ...named('standfirst', 'hl2 deck subheadline'),
  ...named('byline', 'byline author'),
  ...named('dateline', 'dateline'),
  ...named('date', 'date dd date_time datetime date1 pubdate pub-date'),
  ...named('source', 'so source pub publication newspaper paper'),
  ...named('caption', 'caption graphic'),
  ...named('text', 'text body body.content lp leadpara'),
]);
/** Elements that hold others or mark words, and say nothing of what is in them. */
const MARKS: ReadonlySet<string> = new Set(
  'doc reuters newsitem nitf hedline p br b i em strong u a f t1 t2 t3 t4 t5 location person org block'.split(' '),
);
/** What attributes say, by the element and the attribute. */
const ATTRIBUTES: readonly { readonly element: string; readonly attribute: RegExp; readonly role: Role }[] = [
  { element: 'newsitem', attribute: /\sdate="([^"]{1,40})"/i, role: 'date' },
  { element: 'pubdata', attribute: /\sdate\.publication="([^"T]{1,40})/i, role: 'date' },
  { element: 'date.issue', attribute: /\snorm="([^"T]{1,40})/i, role: 'date' },
  { element: 'pubdata', attribute: /\sname="([^"]{1,80})"/i, role: 'source' },
];
/** A writer as an index has the name. */
const INDEXED = /\sclass="normalized_byline"/i;
/** The first paragraph by itself, and what has it once more. */
const LEAD = /\sclass="lead_paragraph"/i;
const WHOLE = /\sclass="full_text"/i;

const TAG = /<(\/?)([a-z][a-z\d._:-]{0,40})((?:\s[^<>]{0,2000})?)\/?>/gi;

interface Found {
  role: Role;
  label: string;
  value: string;
  readonly lines: Line[];
}

/** What a document consists of. */
interface Kind {
  /** Names of elements; what looks like another one is text: `<CTIN>`. */
  readonly elements: ReadonlySet<string>;
  /** What stands in no element that means something here: the text, of a document that has no element for it. */
  readonly bare: Role;
  /** Whether `head` is the collection's, as in NITF, and not the headline. */
  readonly isNitf: boolean;
  readonly hasWhole: boolean;
}

/** A document while it is being read. */
interface State {
  readonly kind: Kind;
  /** The open elements that mean something, the innermost last. */
  readonly open: { readonly name: string; readonly role: Role }[];
  readonly entries: Found[];
  readonly rest: Line[];
}

/** Read lines as one document; null where they are none. */
export function readSgmlDocument(lines: readonly Line[]): ExportLayout | null {
  if (!mayBeSgml(lines.find((line) => !isBlank(line))?.text ?? '')) return null;
  const written = lines.map(({ raw }) => raw);
  if (!isSgmlDocument(written)) return null;
  const state: State = { kind: kindOf(written), open: [], entries: [], rest: [] };
  for (const line of lines) readLine(state, line);
  return { entries: withDayOfName(withoutSame(state.entries.map(asEntry)), lines), preamble: [], rest: state.rest };
}

function kindOf(written: readonly string[]): Kind {
  const elements = new Set([...ROLES.keys(), ...MARKS]);
  let [hasText, isNitf, hasWhole] = [false, false, false];
  for (const line of written) {
    for (const [, closes, printed = '', attributes = ''] of line.matchAll(TAG)) {
      const name = printed.toLowerCase();
      if (closes !== '') elements.add(name);
      hasText ||= ROLES.get(name) === 'text';
      isNitf ||= name === 'nitf';
      hasWhole ||= WHOLE.test(attributes);
    }
  }
  for (const { element } of ATTRIBUTES) elements.add(element);
  return { elements, bare: hasText ? 'page' : 'text', isNitf, hasWhole };
}

function readLine(state: State, line: Line): void {
  if (isBlank(line)) {
    state.rest.push(line);
    return;
  }
  if (isSgmlProlog(line.raw)) {
    state.entries.push({ role: 'page', label: '', value: '', lines: [line] });
    return;
  }
  let text = '';
  let from = 0;
  let isTold = false;
  const take = (to: number): void => {
    const words = line.raw.slice(from, to);
    if (withCharacters(words).trim() === '') return;
    const { name = '', role = state.kind.bare } = state.open.at(-1) ?? {};
    // What stands before the text in one line with it is read with it, as papers print it: a dateline.
    if (role === 'text' || (role === 'dateline' && OPENS_TEXT.test(line.raw.slice(to)))) text += words;
    else put(state, { role, label: name, value: words, line });
    isTold ||= role !== 'text';
  };
  for (const [tag, closes = '', printed = '', attributes = ''] of matchesOf(state, line)) {
    const at = line.raw.indexOf(tag, from);
    take(at);
    from = at + tag.length;
    const name = printed.toLowerCase();
    if (closes === '') isTold = open(state, { name, attributes, line }) || isTold;
    else close(state, name);
  }
  take(line.raw.length);
  if (text !== '') state.rest.push(shownLine(line, text));
  else if (!isTold) state.entries.push({ role: 'page', label: '', value: '', lines: [line] });
}

const OPENS_TEXT = /^<\/dateline>\s*<(?:body|text)\b/i;

/** The tags of a line. */
function matchesOf({ kind }: State, { raw }: Line): readonly RegExpExecArray[] {
  return raw.includes('<')
    ? [...raw.matchAll(TAG)].filter(([, , name = '']) => kind.elements.has(name.toLowerCase()))
    : [];
}

interface Opening {
  readonly name: string;
  readonly attributes: string;
  readonly line: Line;
}

/** Open an element; whether its attributes say something. */
function open(state: State, { name, attributes, line }: Opening): boolean {
  const said = ATTRIBUTES.flatMap(({ element, attribute, role }) => {
    const value = element === name ? attribute.exec(attributes)?.[1] : undefined;
    return value === undefined ? [] : [{ role, label: name, value, line }];
  });
  for (const entry of said) put(state, entry);
  if (attributes.endsWith('/')) return said.length > 0;
  const isAgain = INDEXED.test(attributes) || (state.kind.hasWhole && LEAD.test(attributes));
  if (isAgain || (state.kind.isNitf && name === 'head')) state.open.push({ name, role: 'page' });
  else if (!MARKS.has(name)) state.open.push({ name, role: roleOf(state, name) });
  return said.length > 0;
}

/** What is in an element; within one that says nothing of the article nothing else does. */
function roleOf({ open, kind }: State, name: string): Role {
  const around = open.at(-1);
  return kind.isNitf && around?.name === 'head' ? 'page' : (ROLES.get(name) ?? 'page');
}

function close({ open }: State, name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at >= 0) open.length = at;
}

/** Add words to an element: to the one above where that goes on. */
function put({ entries }: State, { role, label, value, line }: Omit<Found, 'lines'> & { readonly line: Line }): void {
  const last = entries.findLast((entry) => entry.value !== '');
  if (role !== 'page' && last?.role === role && last.label === label) {
    // Writer and role stand on rows, or in elements, of their own.
    last.value += `${role === 'byline' ? ',' : ''} ${value.trim()}`;
    last.lines.push(line);
    return;
  }
  entries.push({ role, label, value, lines: [line] });
}

function shownLine(line: Line, text: string): Line {
  if (text === line.raw && !text.includes('&')) return line;
  const shown = withCharacters(text);
  return withText(line, shown.trim(), shown.trimEnd());
}

/** Rows of headlines as some papers' computers marked them: `@  To Sell the Old Quay`, and a rule before the writer. */
const ROW_SIGN = /(?:^|\s)@\s+/g;
const RULE = /\s-{3,}\s/;
/** The paper and the day before a headline: `FT  14 MAY 91 / `. */
const STAMP = /^\p{Lu}{2,5}\s+\d{1,2} \p{Lu}{3} \d{2,4} \/ /u;
/** The letter of an edition behind a paper's name: `PORT MERIDIAN JOURNAL (P)`. */
const EDITION = / \(\p{Lu}\)$/u;

function asEntry({ role, label, value, lines }: Found): ExportEntry {
  return { role, label, value: shownAs(role, withCharacters(value).replace(/\s+/g, ' ').trim()), lines };
}

function shownAs(role: Role, shown: string): string {
  if (role === 'title') return (shown.replace(ROW_SIGN, ' ').split(RULE)[0] ?? '').replace(STAMP, '').trim();
  if (role === 'source') return shown.replace(EDITION, '');
  return role === 'date' ? dayOf(shown) : shown;
}

/** `910514` and `19910514` as a day; else the words as they are. */
function dayOf(value: string): string {
  const [, century, year, month, day] = /^(\d{2})?(\d{2})(\d{2})(\d{2})$/.exec(value) ?? [];
  if (year === undefined || !isDay(month, day)) return value;
  return `${century ?? '19'}${year}-${month}-${day}`;
}

function isDay(month = '', day = ''): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

/** Without a title beside a headline: RCV1 has the country and the headline in it once more. */
function withoutSame(entries: readonly ExportEntry[]): readonly ExportEntry[] {
  if (!entries.some(({ role, label }) => role === 'title' && label !== 'title')) return entries;
  return entries.map((entry) =>
    entry.role === 'title' && entry.label === 'title' ? { ...entry, role: 'page' } : entry,
  );
}

/** A day of which the order is not known, and an hour behind it. */
const IN_ANY_ORDER = /^(\d{1,2}\/\d{1,2}\/(?:\d{2}){1,2})(?: |$)/;
/** The name of a document: in an element of its own, or in the opening tag. */
const IDENTIFIER: ReadonlySet<string> = new Set(['docno', 'docid']);
const ID = /<doc\s[^<>]{0,200}\bid\s*=\s*"([^"<>]{1,80})"/i;
/** The day in a name: `PMN_ENG_20050112.0001`, `PMN19980601.0003`, `PM880212-0001`. */
const DAY_IN_ID = /^(?:[A-Z]{2,5}(?:_[A-Z]{3}_)?((?:19|20)\d{6})\.\d{4}|[A-Z]{2,4}(\d{6})-\d{4})$/i;

/** With the day that the document's name tells, where no element does, or one that could be read in several ways. */
function withDayOfName(entries: readonly ExportEntry[], lines: readonly Line[]): readonly ExportEntry[] {
  const said = entries.find(({ role, value }) => role === 'date' && value !== '');
  const printed = IN_ANY_ORDER.exec(said?.value ?? '')?.[1];
  if (said !== undefined && printed === undefined) return entries;
  const name = nameIn(entries, lines);
  const [, whole, short] = DAY_IN_ID.exec(name?.value ?? '') ?? [];
  const digits = whole ?? short ?? '';
  const value = dayOf(digits);
  if (name === null || value === digits) return entries;
  if (said === undefined) {
    const others = entries.filter((entry) => !entry.lines.includes(name.line));
    return [...others, { role: 'date', label: 'id', value, lines: [name.line] }];
  }
  if (numbersOf(printed ?? '') !== numbersOf(value)) return entries;
  return entries.map((entry) => (entry === said ? { ...said, value } : entry));
}

/** The numbers of a day, whatever their order; of a year the last two digits. */
function numbersOf(day: string): string {
  const numbers = day.split(/\D/).map((digits) => Number(digits.slice(-2)));
  return numbers.sort((a, b) => a - b).join();
}

/** Lines among which the tag stands that opens a document. */
const OPENING = 10;

function nameIn(
  entries: readonly ExportEntry[],
  lines: readonly Line[],
): { readonly value: string; readonly line: Line } | null {
  const own = entries.find(({ label }) => IDENTIFIER.has(label));
  if (own?.lines[0] !== undefined) return { value: own.value, line: own.lines[0] };
  for (const line of lines.slice(0, OPENING)) {
    const value = ID.exec(line.raw)?.[1];
    if (value !== undefined) return { value, line };
  }
  return null;
}
