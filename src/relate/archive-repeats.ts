/**
 * What an archive shows by itself: a short line that stands in many articles of one source belongs to the source's
 * pages, whatever it says. Found from parsed articles alone, and moved from the articles to their residue.
 */
import type { RootContent } from 'mdast';
import type { DatedArticle, Figure, LineFate, ResidueLine } from '../record/article.js';
import type { SourcePath } from '../record/brands.js';
import { plainText } from '../record/plain-text.js';
import { sourceKey } from './source-key.js';

/** Longest line that can be a page's, in characters. */
const LONGEST = 90;
/** Files of the source that must have the line. */
const FEWEST = 5;
/** Share of the source's files that must have it; a series has subheadings of its own, so more is asked of those. */
const SHARE = { line: 0.03, heading: 0.1 } as const;

/** One line that repeats in a source. */
export interface Repeat {
  /** Files that have it. */
  readonly files: number;
  /** Files of the source. */
  readonly of: number;
}

/** Repeating lines by source (`sourceKey`) and then by their text; sources without any are absent. */
export type ArchiveRepeats = ReadonlyMap<string, ReadonlyMap<string, Repeat>>;

/** A short text of an article's body or figures with the lines it stands on. */
interface ShortText {
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly kind: keyof typeof SHARE;
}

/** Files in which a line stands: one path until there is a second, since most lines stand in one file only. */
interface Standing {
  files: SourcePath | Set<SourcePath>;
  heading: boolean;
}

/** What is counted of a source. */
interface Counts {
  readonly files: Set<SourcePath>;
  readonly lines: Map<string, Standing>;
}

/** Lines that repeat in the sources of the archive; the order of the articles does not matter. */
export function archiveRepeats(articles: readonly DatedArticle[]): ArchiveRepeats {
  const bySource = new Map<string, Counts>();
  for (const article of articles) {
    const key = sourceKey(article);
    const counts = bySource.get(key) ?? { files: new Set(), lines: new Map() };
    bySource.set(key, counts);
    counts.files.add(article.document.file);
    for (const text of shortTexts(article)) count(counts.lines, text, article.document.file);
  }
  const repeats = new Map<string, ReadonlyMap<string, Repeat>>();
  for (const [key, { files, lines }] of bySource) {
    const found = [...lines].flatMap(([text, standing]) => repeatOf(text, standing, files.size));
    if (found.length > 0) repeats.set(key, new Map(found));
  }
  return repeats;
}

function count(lines: Map<string, Standing>, { key, kind }: ShortText, file: SourcePath): void {
  const standing = lines.get(key);
  if (standing === undefined) {
    lines.set(key, { files: file, heading: kind === 'heading' });
    return;
  }
  if (kind === 'heading') standing.heading = true;
  if (typeof standing.files !== 'string') standing.files.add(file);
  else if (standing.files !== file) standing.files = new Set([standing.files, file]);
}

function repeatOf(text: string, { files, heading }: Standing, of: number): readonly (readonly [string, Repeat])[] {
  const having = typeof files === 'string' ? 1 : files.size;
  const enough = having >= FEWEST && having >= of * SHARE[heading ? 'heading' : 'line'];
  return enough ? [[text, { files: having, of }]] : [];
}

/** The short texts of an article as it was saved; Markdown is written by its keeper, not copied from a page. */
function shortTexts({ document, body, figures }: DatedArticle): readonly ShortText[] {
  return document.format === 'markdown' ? [] : [...bodyTexts(body), ...figureTexts(figures)];
}

function bodyTexts(body: readonly RootContent[]): readonly ShortText[] {
  return body.flatMap((node, i) => {
    const text = shortText(node);
    return text === null || isRow(body, i) ? [] : [text];
  });
}

/** Paragraphs and headings; what is longer, or has blocks within, is the article's. */
function shortText(node: RootContent): ShortText | null {
  if ((node.type !== 'paragraph' && node.type !== 'heading') || node.position === undefined) return null;
  const [only] = node.children;
  const text = node.children.length === 1 && only?.type === 'text' ? only.value : plainText(node);
  if (text.length > LONGEST) return null;
  if (text === '') return null;
  const { start, end } = node.position;
  return { key: text, first: start.line, last: end.line, kind: node.type === 'heading' ? 'heading' : 'line' };
}

/** A row of a table (`Year`, `Net 2.1 mln`) repeats in every table of its kind: rows of figures stand beside it. */
function isRow(body: readonly RootContent[], i: number): boolean {
  const line = body[i]?.position;
  return [body[i - 1], body[i + 1]].some((node) => {
    if (node?.type !== 'paragraph' || node.position === undefined || line === undefined) return false;
    const near = node.position.end.line === line.start.line - 1 || node.position.start.line === line.end.line + 1;
    return near && /\d/.test(plainText(node).slice(0, LONGEST));
  });
}

function figureTexts(figures: readonly Figure[]): readonly ShortText[] {
  return figures.flatMap((figure) => {
    const text = captionText(figure);
    return text === null ? [] : [text];
  });
}

/** A caption without a picture: one with a picture is the picture's, however often it is shown. */
function captionText({ caption, image }: Figure): ShortText | null {
  if (caption === null || image !== null || caption.origin !== 'text' || caption.value.length > LONGEST) return null;
  const [first, last] = [caption.lines[0], caption.lines.at(-1)];
  const key = caption.value;
  return key === '' || first === undefined || last === undefined ? null : { key, first, last, kind: 'line' };
}

/**
 * An article without the lines that repeat in its source: they move to its residue under the rule
 * `archive-repeat (12 of 300 files)`. The article itself is given back where it has none, or nothing else.
 */
export function withoutRepeats(article: DatedArticle, repeats: ArchiveRepeats): DatedArticle {
  const own = repeats.get(sourceKey(article));
  if (own === undefined || article.document.format === 'markdown') return article;
  const body = bodyTexts(article.body).filter(({ key }) => own.has(key));
  const figures = figureTexts(article.figures).filter(({ key }) => own.has(key));
  if (body.length + figures.length === 0 || body.length === article.body.length) return article;
  const rules = ruleByLine([...body, ...figures], own);
  const moved = (line: number | undefined) => line !== undefined && rules.has(line);
  return {
    ...article,
    body: article.body.filter((node) => !moved(node.position?.start.line)),
    figures: article.figures.filter((figure) => !moved(captionText(figure)?.first)),
    residue: [...article.residue, ...residueOf(article, rules)].sort((a, b) => a.line - b.line),
    ledger: article.ledger.map((fate) => movedFate(fate, rules)),
  };
}

function ruleByLine(texts: readonly ShortText[], own: ReadonlyMap<string, Repeat>): ReadonlyMap<number, string> {
  const rules = new Map<number, string>();
  for (const { key, first, last } of texts) {
    const repeat = own.get(key);
    if (repeat === undefined) continue;
    const rule = `archive-repeat (${repeat.files} of ${repeat.of} files)`;
    for (let line = first; line <= last; line += 1) rules.set(line, rule);
  }
  return rules;
}

function residueOf({ document }: DatedArticle, rules: ReadonlyMap<number, string>): readonly ResidueLine[] {
  return [...rules].flatMap(([line, rule]) => {
    const text = document.lines[line - document.range.first]?.trim() ?? '';
    return text === '' ? [] : [{ line, text, rule }];
  });
}

/** Fates of body and captions become residue; a line that also holds another field (a dateline) keeps that. */
function movedFate(fate: LineFate, rules: ReadonlyMap<number, string>): LineFate {
  const rule = rules.get(fate.line);
  const ofText =
    fate.field === 'body' || fate.field === 'heading' || fate.field === 'caption' || fate.field === 'credit';
  return rule === undefined || !ofText ? fate : { line: fate.line, field: 'residue', rule };
}
