/** What a file's lines became, printed: each with its number and the rules that took it, then what the articles are. */
import { CORRECTIONS_FILE } from '../catalogue/corrections-file.js';
import { jsonRecord } from '../catalogue/json-record.js';
import { weakness } from '../catalogue/weakness.js';
import { readSource } from '../read/source.js';
import type { LineFate, LineField } from '../record/article.js';
import { isSourcePath, must } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import type { FiledName } from '../record/facet-value.js';
import type { Field } from '../record/field.js';
import type { CataloguedArticle, WholeArticle } from '../record/filed-article.js';
import { printable } from './printable.js';
import type { Terminal } from './terminal.js';

type Colours = Terminal['outColours'];

/** Columns for what a line became, and for the line itself. */
const FATE_WIDTH = 34;
const TEXT_WIDTH = 96;

/** Colour a field is shown in: what the article is made of stands out, what was left out recedes. */
const COLOUR_OF: Readonly<
  Partial<Record<LineField, 'bold' | 'cyan' | 'green' | 'magenta' | 'yellow' | 'gray' | 'blue'>>
> = {
  title: 'bold',
  standfirst: 'cyan',
  byline: 'cyan',
  dateline: 'magenta',
  date: 'magenta',
  updated: 'magenta',
  caption: 'green',
  credit: 'green',
  heading: 'yellow',
  note: 'blue',
  residue: 'gray',
  separator: 'gray',
  'front-matter': 'blue',
};

export interface InspectedFile {
  /** The archive it is in. */
  readonly folder: string;
  /** Below the folder. */
  readonly path: string;
  readonly json: boolean;
}

/** Print the ledger of a file: every line, then what the articles in it are. */
export function writeLedger(
  found: readonly WholeArticle[],
  { folder, path, json }: InspectedFile,
  terminal: Terminal,
): void {
  const articles = [...found].sort(
    (a, b) => compareText(a.document.file, b.document.file) || a.document.n - b.document.n,
  );
  if (json) {
    for (const article of articles)
      terminal.out.write(`${JSON.stringify({ ...jsonRecord(article), ledger: article.ledger })}\n`);
  } else if (articles.length > 0) {
    const read = readSource(folder, must(isSourcePath, path));
    const lines = 'problem' in read ? [] : read.source.text.split('\n');
    terminal.out.write(ledgerText(lines, articles, terminal.outColours));
    for (const article of articles) terminal.out.write(`\n${summaryText(article, terminal.outColours)}`);
  }
}

function ledgerText(lines: readonly string[], articles: readonly WholeArticle[], colours: Colours): string {
  const fates = new Map<number, LineFate[]>();
  for (const fate of articles.flatMap(({ ledger }) => ledger)) {
    const list = fates.get(fate.line);
    if (list === undefined) fates.set(fate.line, [fate]);
    else list.push(fate);
  }
  const starts = new Set(articles.map(({ document }) => document.range.first));
  const width = String(lines.length).length;
  return lines
    .map((line, i) =>
      rowText({ no: i + 1, line, fates: fates.get(i + 1) ?? [], starts: starts.has(i + 1) }, width, colours),
    )
    .join('');
}

interface Row {
  readonly no: number;
  readonly line: string;
  readonly fates: readonly LineFate[];
  readonly starts: boolean;
}

function rowText({ no, line, fates, starts }: Row, width: number, colours: Colours): string {
  const said = fates.map(({ field, rule }) => (field === rule ? field : `${field} · ${rule}`)).join(', ');
  const shown = printable(line);
  const text = shown.length > TEXT_WIDTH ? `${shown.slice(0, TEXT_WIDTH - 1)}…` : shown;
  const field = fates[0]?.field;
  const colour = field === undefined ? null : (COLOUR_OF[field] ?? null);
  const painted = colour === null ? text : colours[colour](text);
  const rule = starts ? `${colours.dim('─'.repeat(width + FATE_WIDTH + 6))}\n` : '';
  return `${rule}${colours.dim(String(no).padStart(width))}  ${colours.dim(said.padEnd(FATE_WIDTH))}  ${painted}`
    .trimEnd()
    .concat('\n');
}

function summaryText(article: WholeArticle, colours: Colours): string {
  const rows: (readonly [string, string])[] = [
    ['article', `${article.id}  lines ${article.document.range.first}–${article.document.range.last}`],
    ['url', article.url],
    fieldRow('title', article.title, (title) => title),
    fieldRow('standfirst', article.standfirst, (text) => text),
    fieldRow('byline', article.byline, (names) => names.join(', ')),
    fieldRow('dateline', article.dateline, ({ printed }) => printed),
    fieldRow('date', article.date, (date) => date),
    fieldRow('updated', article.updated, (date) => date),
    fieldRow('language', article.lang, (lang) => lang),
    fieldRow('source', article.source, (source) => source),
    fieldRow('saved from', article.sourceUrl, (address) => address),
    [
      'subjects',
      article.subjects.map(({ label, evidence }) => `${label} (${evidence.forms.join(', ')})`).join('; ') || '—',
    ],
    ...(['topics', 'people', 'places', 'organisations'] as const).map((key) => [key, namesRow(article[key])] as const),
    ['residue', `${article.traits.residueLines} lines`],
    ...correctionRows(article),
    ...reasonRows(article),
  ];
  return rows.map(([name, value]) => `${colours.dim(name.padEnd(13))} ${printable(value)}\n`).join('');
}

/** Every name with its rule, and how often the text has it where that was counted. */
function namesRow(values: readonly FiledName[]): string {
  const named = values.map(({ label, evidence: { rule, mentions } }) => {
    return `${label} (${rule}${mentions === undefined ? '' : ` ${mentions}×`})`;
  });
  return named.join(', ') || '—';
}

/** What the archive's keeper put right, with what was read before. */
function correctionRows({ corrections = [] }: CataloguedArticle): readonly (readonly [string, string])[] {
  return corrections.map(({ field, line, cell, replaced }) => {
    const before = replaced === null ? '' : `; read before: ${replaced.text}`;
    return ['corrected', `${field}: ${cell}  [by the archive’s keeper, ${CORRECTIONS_FILE} line ${line}${before}]`];
  });
}

/** Why the article is worth a look. */
function reasonRows(article: CataloguedArticle): readonly (readonly [string, string])[] {
  return weakness(article).reasons.map((reason) => ['look', reason]);
}

function fieldRow<T>(name: string, field: Field<T> | null, show: (value: T) => string): readonly [string, string] {
  if (field === null) return [name, '—'];
  const lines = field.lines.length === 0 ? field.origin : `line ${field.lines.join(', ')}`;
  return [name, `${show(field.value)}  [${field.rule}, ${lines}]`];
}
