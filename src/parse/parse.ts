/**
 * Document → record: what each line is. The keeper's front matter overrules what the text says of itself; every line
 * with text has a fate in the ledger, so that nothing is lost.
 */
import { type Line, linesOf } from '../lines/line.js';
import type {
  Field,
  Figure,
  FrontMatter,
  FrontMatterBlock,
  FrontMatterKey,
  LineFate,
  ParsedArticle,
  ResidueLine,
  SourceDocument,
} from '../record/article.js';
import type { SourcePath } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import { splitFrontMatter } from './front-matter.js';
import { readMarkdown } from './markdown-article.js';
import { findPicture } from './pictures.js';
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
  const markdown = document.format === 'markdown' ? readMarkdown(document, top.bodyStart, top.block) : null;
  const reading = markdown ?? readText(document, top.bodyStart, top.block);
  const images = imagesOf(document, top.block, pictures);
  const article = complete(document, top.block, { ...reading, figures: withImages(reading.figures, images.paths) });
  const tooDeep = document.format === 'markdown' && markdown === null ? [nestedTooDeep(document)] : [];
  return { article, problems: [...top.problems, ...tooDeep, ...images.problems] };
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

function complete(document: SourceDocument, block: FrontMatterBlock | null, reading: TextReading): ParsedArticle {
  const dateline = given(block, 'dateline');
  const lines = linesOf(document.lines, document.range.first).filter(({ text }) => text !== '');
  const fates = [...frontMatterFates(lines, block), ...reading.ledger];
  const unread = unreadLines(lines, fates);
  return {
    document,
    frontMatter: block,
    ...reading,
    title: given(block, 'title') ?? reading.title,
    standfirst: given(block, 'standfirst') ?? reading.standfirst,
    byline: given(block, 'byline') ?? reading.byline,
    dateline:
      dateline === null
        ? reading.dateline
        : { ...dateline, value: { printed: dateline.value, place: placeOf(dateline.value) } },
    source: given(block, 'source'),
    sourceUrl: given(block, 'source_url'),
    residue: [...reading.residue, ...unread].sort((a, b) => a.line - b.line),
    ledger: [...fates, ...unread.map(({ line, rule }): LineFate => ({ line, field: 'residue', rule }))].sort(
      (a, b) => a.line - b.line,
    ),
  };
}

/** The place in a dateline that the keeper wrote: what stands before the first comma, bracket or dash. */
function placeOf(dateline: string): string | null {
  const place = dateline.split(/[,(–—]| - /)[0]?.trim() ?? '';
  return place === '' ? null : place;
}

function frontMatterFates(lines: readonly Line[], block: FrontMatterBlock | null): readonly LineFate[] {
  if (block === null) return [];
  return lines
    .filter(({ no }) => no >= block.range.first && no <= block.range.last)
    .map(({ no }) => ({ line: no, field: 'front-matter', rule: 'front-matter' }));
}

/** Lines with text that no rule claimed: kept as residue, so that a gap in the rules loses nothing. */
function unreadLines(lines: readonly Line[], fates: readonly LineFate[]): readonly ResidueLine[] {
  const claimed = new Set(fates.map(({ line }) => line));
  return lines.filter(({ no }) => !claimed.has(no)).map(({ no, text }) => ({ line: no, text, rule: 'unread' }));
}

interface Images {
  readonly paths: readonly SourcePath[];
  readonly problems: readonly Problem[];
}

/** Pictures named in the front matter: beside the file first, then from the top of the archive. */
function imagesOf(document: SourceDocument, block: FrontMatterBlock | null, pictures: ReadonlySet<SourcePath>): Images {
  const paths: SourcePath[] = [];
  const problems: Problem[] = [];
  for (const image of block?.values.images ?? []) {
    const path = findPicture(image, document.file, pictures);
    if (path !== null) paths.push(path);
    else {
      problems.push({
        severity: 'hint',
        file: document.file,
        line: block?.lineOf.images ?? null,
        rule: 'picture-missing',
        message: `the picture ${image} is not in the archive`,
        remedy: 'put the file there, or correct its path (relative to the article or to the archive folder)',
      });
    }
  }
  return { paths, problems };
}

/** The first picture goes with the first caption, and so on; a picture without a caption stands by itself. */
function withImages(figures: readonly Figure[], images: readonly SourcePath[]): readonly Figure[] {
  const paired = figures.map((figure, i) => ({ ...figure, image: images[i] ?? null }));
  const alone = images.slice(figures.length).map((image): Figure => ({ caption: null, credit: null, image }));
  return [...paired, ...alone];
}
