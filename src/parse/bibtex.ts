/**
 * Entries of BibTeX, the form in which reference managers hand out lists of articles (`title = {…},`). An abstract is the
 * text there is. The line that opens an entry divides it from others and is read in `lines/separators`.
 */
import { isBlank, type Line, withText } from '../lines/line.js';
import type { ExportEntry, ExportLayout } from './export-layouts.js';

const FIELD = /^([a-z][a-z_-]{1,30}) ?= ?(.*)$/i;
const CLOSES = /^\}\s*,?$/;

/** What fields say; `urldate` is the day on which somebody looked at the article. */
const ROLES: Readonly<Record<string, ExportEntry['role']>> = {
  title: 'title',
  subtitle: 'standfirst',
  author: 'byline',
  journal: 'source',
  journaltitle: 'source',
  newspaper: 'source',
  publication: 'source',
  date: 'date',
  urldate: 'saved',
};
const TEXTS: ReadonlySet<string> = new Set(['abstract', 'text', 'fulltext']);
/** Fields that tell an entry: fewer may stand in any text. */
const FEWEST = 3;

interface Entry {
  readonly name: string;
  value: string;
  readonly lines: Line[];
}

/** Read a document as one entry; null where it does not begin with its fields. */
export function readBibtex(lines: readonly Line[]): ExportLayout | null {
  const written = lines.filter((line) => !isBlank(line));
  const [first, last] = [written[0], written.at(-1)];
  if (first === undefined || last === undefined || !FIELD.test(first.text) || !last.text.endsWith('}')) return null;
  const fields = fieldsOf(written);
  const names = new Set(fields.map(({ name }) => name));
  if (names.size < FEWEST || !names.has('title')) return null;
  const texts = fields.filter(({ name }) => TEXTS.has(name));
  const kept = new Map(texts.flatMap(({ lines: own }) => own).map((line) => [line, bareLine(line)]));
  const closing = written.filter(({ text }) => CLOSES.test(text));
  return {
    entries: [
      ...fields.filter((field) => !texts.includes(field)).map((field) => entryOf(field, fields)),
      ...closing.map((line): ExportEntry => ({ role: 'page', label: '', value: '', lines: [line] })),
    ],
    preamble: [],
    rest: lines.filter((line) => isBlank(line) || kept.has(line)).map((line) => kept.get(line) ?? line),
  };
}

/** The fields with their values, which may run over several lines. */
function fieldsOf(written: readonly Line[]): readonly Entry[] {
  const fields: Entry[] = [];
  for (const line of written) {
    const [, name, value = ''] = FIELD.exec(line.text) ?? [];
    const open = fields.at(-1);
    if (name !== undefined) fields.push({ name: name.toLowerCase(), value, lines: [line] });
    else if (open !== undefined && !CLOSES.test(line.text)) {
      open.value = `${open.value} ${line.text}`;
      open.lines.push(line);
    }
  }
  return fields.map((field) => ({ ...field, value: bare(field.value) }));
}

/** A value without the signs that enclose it. */
function bare(value: string): string {
  return value
    .replace(/^(?:\{|")/, '')
    .replace(/[}"]?,?\s*$/, '')
    .replace(/\\([&%$#_])/g, '$1')
    .replace(/[{}]/g, '')
    .trim();
}

function bareLine(line: Line): Line {
  const said = FIELD.exec(line.text)?.[2] ?? line.text;
  return withText(
    line,
    said
      .replace(/^[{"]/, '')
      .replace(/[}"]\s*,?\s*\}?$/, '')
      .trim(),
  );
}

function entryOf({ name, value, lines }: Entry, all: readonly Entry[]): ExportEntry {
  const role = ROLES[name] ?? 'page';
  if (role === 'byline') return { role, label: name, value: value.split(/ and /i).join('; '), lines };
  const day = name === 'year' ? dayOf(all) : null;
  return day === null ? { role, label: name, value, lines } : { role: 'date', label: name, value: day, lines };
}

/** The day that year, month and day name together; null where a field has the date, or the year stands alone. */
function dayOf(all: readonly Entry[]): string | null {
  const saidIn = (wanted: string) => all.find(({ name }) => name === wanted)?.value ?? '';
  const [year, month, day] = [saidIn('year'), saidIn('month'), saidIn('day')];
  if (saidIn('date') !== '' || month === '') return null;
  if (!/^\d{1,2}$/.test(month)) return [day, month, year].join(' ').trim();
  return day === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
