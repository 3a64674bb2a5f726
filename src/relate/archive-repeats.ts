/**
 * What an archive shows by itself: a short line that stands in many articles of one source belongs to the source's
 * pages, whatever it says. Found from parsed articles alone, and moved from the articles to their residue.
 */
import { bodyTexts, captionText, figureTexts, type ShortText } from '../infer/short-lines.js';
import type { LineFate, ResidueLine } from '../record/article.js';
import type { SourcePath } from '../record/brands.js';
import type { ArticleText, FiledArticle, ShortLine } from '../record/filed-article.js';
import { sourceKey } from './source-key.js';

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

/** The lines of one source that repeat, by their text. */
export type SourceRepeats = ReadonlyMap<string, Repeat>;

/** Repeating lines by source (`sourceKey`); sources without any are absent. */
export type ArchiveRepeats = ReadonlyMap<string, SourceRepeats>;

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
export function archiveRepeats(articles: readonly FiledArticle[]): ArchiveRepeats {
  const bySource = new Map<string, Counts>();
  for (const article of articles) {
    const key = sourceKey(article);
    const counts = bySource.get(key) ?? { files: new Set(), lines: new Map() };
    bySource.set(key, counts);
    counts.files.add(article.document.file);
    for (const line of article.traits.shortLines ?? []) count(counts.lines, line, article.document.file);
  }
  const repeats = new Map<string, SourceRepeats>();
  for (const [key, { files, lines }] of bySource) {
    const found = [...lines].flatMap(([text, standing]) => repeatOf(text, standing, files.size));
    if (found.length > 0) repeats.set(key, new Map(found));
  }
  return repeats;
}

function count(lines: Map<string, Standing>, { text, kind }: ShortLine, file: SourcePath): void {
  const standing = lines.get(text);
  if (standing === undefined) {
    lines.set(text, { files: file, heading: kind === 'heading' });
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

/** Those of the lines that repeat in an article's source which the article has; null where it has none. */
export function repeatsIn(article: FiledArticle, repeats: ArchiveRepeats): SourceRepeats | null {
  const ofSource = repeats.get(sourceKey(article));
  const own = (article.traits.shortLines ?? []).flatMap(({ text }) => {
    const repeat = ofSource?.get(text);
    return repeat === undefined ? [] : [[text, repeat] as const];
  });
  return own.length === 0 ? null : new Map(own);
}

/**
 * A text without the lines that repeat in its source: they move to its residue under the rule
 * `archive-repeat (12 of 300 files)`. The text itself is given back where it has none, or nothing else. `first` is the
 * line of the source file at which it begins.
 */
export function withoutRepeats(text: ArticleText, first: number, own: SourceRepeats): ArticleText {
  const body = bodyTexts(text.body).filter(({ key }) => own.has(key));
  const figures = figureTexts(text.figures).filter(({ key }) => own.has(key));
  if (body.length + figures.length === 0 || body.length === text.body.length) return text;
  const rules = ruleByLine([...body, ...figures], own);
  const moved = (line: number | undefined) => line !== undefined && rules.has(line);
  return {
    lines: text.lines,
    names: text.names,
    body: text.body.filter((node) => !moved(node.position?.start.line)),
    figures: text.figures.filter((figure) => !moved(captionText(figure)?.first)),
    residue: [...text.residue, ...residueOf(text.lines, first, rules)].sort((a, b) => a.line - b.line),
    ledger: text.ledger.map((fate) => movedFate(fate, rules)),
  };
}

function ruleByLine(texts: readonly ShortText[], own: SourceRepeats): ReadonlyMap<number, string> {
  const rules = new Map<number, string>();
  for (const { key, first, last } of texts) {
    const repeat = own.get(key);
    if (repeat === undefined) continue;
    const rule = `archive-repeat (${repeat.files} of ${repeat.of} files)`;
    for (let line = first; line <= last; line += 1) rules.set(line, rule);
  }
  return rules;
}

function residueOf(
  lines: readonly string[],
  first: number,
  rules: ReadonlyMap<number, string>,
): readonly ResidueLine[] {
  return [...rules].flatMap(([line, rule]) => {
    const text = lines[line - first]?.trim() ?? '';
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
