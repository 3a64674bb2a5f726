/**
 * Document → record: what each line is. The keeper's front matter overrules what the text says of itself; every line
 * with text has a fate in the ledger, so that nothing is lost.
 */
import { isBlank, type Line, linesOf } from '../lines/line.js';
import type { LineFate, ParsedArticle, ResidueLine, SourceDocument } from '../record/article.js';
import type { SourcePath } from '../record/brands.js';
import type { Field } from '../record/field.js';
import type { FrontMatter, FrontMatterBlock, FrontMatterKey } from '../record/front-matter.js';
import type { Problem } from '../record/problem.js';
import { isAdopted, readAdopted } from './adopted-article.js';
import { splitFrontMatter } from './front-matter.js';
import { givenFigures, withFigures } from './given-figures.js';
import { readMarkdown } from './markdown-article.js';
import { ownAddress } from './own-address.js';
import { readText, type TextReading } from './text.js';

export interface ParseOutcome {
  readonly article: ParsedArticle;
  readonly problems: readonly Problem[];
}

/** Read a document. `pictures` are the paths of the archive's other files: an image is one of them or a problem. */
export function parse(document: SourceDocument, pictures: ReadonlySet<SourcePath>): ParseOutcome {
  const top =
    document.n === 0
      ? splitFrontMatter(document.lines, document.file, document.range.first)
      : { block: null, bodyStart: 0, problems: [] };
  const marked =
    document.format === 'text' ? null : readMarkup(document, top.bodyStart, { frontMatter: top.block, pictures });
  const lines = linesOf(document.lines, document.range.first);
  const reading = marked ?? readText(lines.slice(top.bodyStart), top.block, document.file);
  const given = givenFigures(document, top.block, pictures);
  const read = { ...reading, figures: withFigures(reading.figures, given) };
  const article = complete(document, lines, top.block, read);
  const tooDeep = document.format === 'markdown' && marked === null ? [nestedTooDeep(document)] : [];
  return { article, problems: [...top.problems, ...tooDeep, ...given.problems] };
}

function readMarkup(
  document: SourceDocument,
  from: number,
  given: Parameters<typeof readMarkdown>[2],
): TextReading | null {
  return isAdopted(given.frontMatter) ? readAdopted(document, from) : readMarkdown(document, from, given);
}

function nestedTooDeep(document: SourceDocument): Problem {
  return {
    severity: 'error',
    file: document.file,
    line: document.range.first,
    rule: 'markdown-too-deep',
    message: 'lists or quotations are nested more than a hundred levels deep, so the file was read as plain text',
    remedy: 'mend the Markdown, or give the file the ending .txt',
  };
}

/** The keeper's value of a key, with its place. */
function given<K extends FrontMatterKey>(
  block: FrontMatterBlock | null,
  key: K,
): Field<NonNullable<FrontMatter[K]>> | null {
  const value = block?.values[key];
  if (block === null || value === undefined || value === null) return null;
  const line = block.lineOf[key];
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return { value, origin: 'front-matter', rule: 'front-matter', lines: line === undefined ? [] : [line], text };
}

function complete(
  document: SourceDocument,
  all: readonly Line[],
  block: FrontMatterBlock | null,
  reading: TextReading,
): ParsedArticle {
  const dateline = given(block, 'dateline');
  const place = block?.values.dateline_place;
  const lines = all.filter((line) => !isBlank(line));
  const fates = block === null ? reading.ledger : [...frontMatterFates(lines, block), ...reading.ledger];
  const unread = unreadLines(lines, fates);
  return {
    document,
    frontMatter: block,
    title: given(block, 'title') ?? reading.title,
    standfirst: given(block, 'standfirst') ?? reading.standfirst,
    byline: given(block, 'byline') ?? reading.byline,
    dateline:
      dateline === null
        ? reading.dateline
        : { ...dateline, value: { printed: dateline.value, place: place ?? placeOf(dateline.value) } },
    dateLines: reading.dateLines,
    figures: reading.figures,
    body: reading.body,
    notes: [...givenNotes(block), ...reading.notes],
    residue: byLine([...reading.residue, ...unread]),
    ledger: byLine([...fates, ...unread.map(({ line, rule }): LineFate => ({ line, field: 'residue', rule }))]),
    source: given(block, 'source') ?? reading.source ?? null,
    sourceUrl: given(block, 'source_url') ?? ownAddress(reading.residue, reading.title?.lines[0] ?? 0),
  };
}

function givenNotes(block: FrontMatterBlock | null): readonly Field<string>[] {
  const notes = given(block, 'notes');
  return notes === null ? [] : notes.value.map((note) => ({ ...notes, value: note, text: note }));
}

/** The place in a dateline that the keeper wrote: what stands before the first comma, bracket or dash. */
export function placeOf(dateline: string): string | null {
  const place = dateline.split(/[,(–—]| - /)[0]?.trim() ?? '';
  return place === '' ? null : place;
}

function frontMatterFates(lines: readonly Line[], block: FrontMatterBlock): readonly LineFate[] {
  return lines
    .filter(({ no }) => no >= block.range.first && no <= block.range.last)
    .map(({ no }) => ({ line: no, field: 'front-matter', rule: 'front-matter' }));
}

/** Entries in the order of the file's lines. Most lists are in it already. */
function byLine<T extends { readonly line: number }>(entries: readonly T[]): readonly T[] {
  const isOrdered = entries.every(({ line }, i) => i === 0 || line >= (entries[i - 1]?.line ?? 0));
  return isOrdered ? entries : entries.toSorted((a, b) => a.line - b.line);
}

/** Lines with text that no rule claimed: kept as residue, so that a gap in the rules loses nothing. */
function unreadLines(lines: readonly Line[], fates: readonly LineFate[]): readonly ResidueLine[] {
  const claimed = new Set<number>();
  for (const { line } of fates) claimed.add(line);
  return lines.filter(({ no }) => !claimed.has(no)).map(({ no, text }) => ({ line: no, text, rule: 'unread' }));
}
