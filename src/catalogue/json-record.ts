/** The article as JSON: one object, the same in `backfile parse --jsonl`, article.json and /data/articles.jsonl. */
import type { List, ListItem, Nodes, RootContent } from 'mdast';
import { tidy } from '../lines/line.js';
import type { LineField } from '../record/article.js';
import { copyOf } from '../record/copy-of.js';
import type { FacetValue } from '../record/facet-value.js';
import type { CataloguedArticle, CorrectedField, WholeArticle } from '../record/filed-article.js';
import { plainText } from '../record/plain-text.js';
import { statusOf } from './corrected.js';

export interface JsonFacet {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly evidence: {
    readonly rule: string;
    readonly lines: readonly number[];
    readonly forms: readonly string[];
    /** How often the text has it, where that was counted. */
    readonly mentions?: number;
  };
}

/** Field names are fixed: other programs read them. */
export interface JsonRecord {
  readonly file: string;
  readonly n: number;
  readonly lines: readonly [number, number];
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly titleRule: string | null;
  readonly standfirst: string | null;
  readonly standfirstRule: string | null;
  readonly byline: readonly string[];
  readonly bylineRule: string | null;
  readonly dateline: string | null;
  readonly datelinePlace: string | null;
  readonly datelineRule: string | null;
  readonly date: string | null;
  readonly dateRule: string | null;
  readonly dateEvidence: { readonly line: number | null; readonly text: string } | null;
  readonly updated: string | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly source: string | null;
  readonly sourceUrl: string | null;
  readonly captured: string | null;
  readonly rights: string | null;
  readonly status: string | null;
  readonly captions: readonly string[];
  readonly credits: readonly string[];
  readonly images: readonly string[];
  readonly headings: readonly string[];
  readonly body: readonly string[];
  readonly notes: readonly string[];
  readonly subjects: readonly JsonFacet[];
  readonly topics: readonly JsonFacet[];
  readonly people: readonly JsonFacet[];
  readonly places: readonly JsonFacet[];
  readonly organisations: readonly JsonFacet[];
  /** IDs of articles whose texts are nearly the same, and of the one that they are shown as (null: this one). */
  readonly copies: readonly string[];
  readonly copyOf: string | null;
  readonly earlierVersions: readonly string[];
  readonly laterVersions: readonly string[];
  readonly related: readonly string[];
  /** What the keeper put right in corrections.csv, with what was read before. */
  readonly corrections: readonly { readonly field: CorrectedField; readonly replaced: string | null }[];
  readonly extra: Readonly<Record<string, unknown>>;
  readonly encoding: string;
  readonly fileSha256: string;
  /** Residue, and lines of which only a reading is kept above (a date, a byline with its role). */
  readonly residue: readonly { readonly line: number; readonly text: string; readonly rule: string }[];
}

/** The record of an article; plain values only. */
export function jsonRecord(article: WholeArticle): JsonRecord {
  const { document, frontMatter, date } = article;
  return {
    file: document.file,
    n: document.n,
    lines: [document.range.first, document.range.last],
    id: article.id,
    url: article.url,
    title: article.title?.value ?? null,
    titleRule: article.title?.rule ?? null,
    standfirst: article.standfirst?.value ?? null,
    standfirstRule: article.standfirst?.rule ?? null,
    byline: article.byline?.value ?? [],
    bylineRule: article.byline?.rule ?? null,
    dateline: article.dateline?.value.printed ?? null,
    datelinePlace: article.dateline?.value.place ?? null,
    datelineRule: article.dateline?.rule ?? null,
    date: date?.value ?? null,
    dateRule: date?.rule ?? null,
    dateEvidence: date === null ? null : { line: date.lines[0] ?? null, text: date.text },
    updated: article.updated?.value ?? null,
    lang: article.lang.value,
    dir: article.dir,
    source: article.source?.value ?? null,
    sourceUrl: article.sourceUrl?.value ?? null,
    captured: frontMatter?.values.captured ?? null,
    rights: frontMatter?.values.rights ?? null,
    status: statusOf(article),
    captions: article.figures.flatMap(({ caption }) => (caption === null ? [] : [caption.value])),
    credits: article.figures.flatMap(({ credit }) => (credit === null ? [] : [credit.value])),
    images: article.figures.flatMap(({ image }) => (image === null ? [] : [image])),
    headings: article.body.filter(({ type }) => type === 'heading').map((node) => plainText(node)),
    body: article.body.flatMap(paragraphsOf),
    notes: article.notes.map(({ value }) => value),
    subjects: article.subjects.map(jsonFacet),
    topics: article.topics.map(jsonFacet),
    people: article.people.map(jsonFacet),
    places: article.places.map(jsonFacet),
    organisations: article.organisations.map(jsonFacet),
    ...jsonRelations(article),
    corrections: (article.corrections ?? []).map(({ field, replaced }) => ({
      field,
      replaced: replaced?.text ?? null,
    })),
    extra: frontMatter?.extra ?? {},
    encoding: document.encoding,
    fileSha256: document.fileSha256,
    residue: residueOf(article),
  };
}

function jsonRelations(
  article: CataloguedArticle,
): Pick<JsonRecord, 'copies' | 'copyOf' | 'earlierVersions' | 'laterVersions' | 'related'> {
  const { copies = [], earlierVersions = [], laterVersions = [], related = [] } = article.relations ?? {};
  return { copies, copyOf: copyOf(article), earlierVersions, laterVersions, related };
}

/** Fields whose value is a reading of their line; the line may hold words that the value does not. */
const READ_FROM: ReadonlySet<LineField> = new Set([
  'title',
  'standfirst',
  'dateline',
  'date',
  'updated',
  'byline',
  'caption',
  'credit',
  'note',
  'source',
  'front-matter',
  'separator',
]);

/**
 * Residue, and beside it every line of which only a reading is kept above, so that no word of the source is lost. What
 * the keeper corrected is such a line.
 */
function residueOf(article: WholeArticle): JsonRecord['residue'] {
  const { document, residue, ledger, corrections = [] } = article;
  const kept = new Set(wordsOf(valuesOf(article).join(' ')));
  const replaced = new Set<string>(corrections.map(({ field }) => field));
  const seen = new Set<number>();
  const lines = ledger
    .filter(({ field, line }, i) => {
      const read = replaced.has(field) || (READ_FROM.has(field) && ledger[i - 1]?.line !== line);
      if (!read || seen.has(line)) return false;
      seen.add(line);
      return true;
    })
    .map(({ line, rule }) => ({ line, text: tidy(document.lines[line - document.range.first] ?? ''), rule }))
    .filter(({ text }) => wordsOf(text).some((word) => !kept.has(word)));
  return [...residue.map(({ line, text, rule }) => ({ line, text, rule })), ...lines].sort((a, b) => a.line - b.line);
}

/** The short values of an article that were read from lines of its text. */
function valuesOf({ title, standfirst, byline, dateline, figures }: WholeArticle): readonly string[] {
  const captions = figures.flatMap(({ caption, credit }) => [caption?.value ?? '', credit?.value ?? '']);
  return [
    title?.value ?? '',
    standfirst?.value ?? '',
    ...(byline?.value ?? []),
    dateline?.value.printed ?? '',
    ...captions,
  ];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

function jsonFacet({ id, label, kind, evidence }: FacetValue): JsonFacet {
  const { rule, lines, forms, mentions } = evidence;
  return { id, label, kind, evidence: { rule, lines, forms, ...(mentions === undefined ? {} : { mentions }) } };
}

const UNSEEN = /[\p{Cc}\s\ufeff]/u;

/** A text up to the last character that shows: control characters at the end of a file are no text when read again. */
function withoutUnseenEnd(text: string): string {
  let end = text.length;
  while (end > 0 && UNSEEN.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** An item of a list; the number of a numbered one is part of what was printed. */
function itemTexts(item: ListItem, { ordered, start }: List, at: number): readonly string[] {
  const [first = '', ...rest] = leaves(item);
  return ordered === true ? [`${(start ?? 1) + at}. ${first}`.trimEnd(), ...rest] : [first, ...rest];
}

/** The paragraphs of a node of the flow: list items and the lines of a table are paragraphs of their own. */
export function paragraphsOf(node: RootContent): readonly string[] {
  if (node.type === 'heading' || node.type === 'definition') return [];
  return leaves(node)
    .map(withoutUnseenEnd)
    .filter((text) => tidy(text) !== '');
}

function leaves(node: Nodes): readonly string[] {
  if (node.type === 'list') return node.children.flatMap((item, i) => itemTexts(item, node, i));
  if (
    node.type === 'listItem' ||
    node.type === 'blockquote' ||
    node.type === 'table' ||
    node.type === 'footnoteDefinition'
  ) {
    return node.children.flatMap((child) => leaves(child));
  }
  if (node.type === 'tableRow') return [node.children.map((cell) => plainText(cell)).join(' ')];
  return [plainText(node)];
}
