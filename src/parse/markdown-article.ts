/**
 * A Markdown article → what each of its lines is. remark reads the structure; the same recognisers as for plain text
 * say which of the first paragraphs are byline, date line or caption.
 */
import type { RootContent } from 'mdast';
import { couldBeHeadline, endsAsHeadline } from '../lines/headline-shape.js';
import { type Line, lineKey, linesOf, tidy, wordCount } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import type { LineFate, ResidueLine, SourceDocument } from '../record/article.js';
import type { SourcePath } from '../record/brands.js';
import type { FrontMatterBlock } from '../record/front-matter.js';
import { plainText } from '../record/plain-text.js';
import { withBoldHeadings } from './bold-headings.js';
import { type ExportReading, readNoteProperties, readPageHead } from './export-head.js';
import { fieldOf } from './fields.js';
import { fileWords } from './file-words.js';
import { blocksOfHtml, showTagsWithin } from './html-blocks.js';
import { readHtmlText } from './html-text.js';
import { parseMarkdown } from './markdown.js';
import { firstLine, isOnlyPictures, lastLine, linesIn, showsPicture } from './markdown-blocks.js';
import { readFigures } from './markdown-figures.js';
import { looksLikePage, readMarkdownPage } from './markdown-page.js';
import { readParagraphs } from './markdown-paragraphs.js';
import { withRowsApart } from './markdown-rows.js';
import { showNoteLinks } from './note-links.js';
import { BAR, withoutSiteName } from './site-name.js';
import { figuresOf, type TextReading, withExport } from './text.js';

interface Title {
  readonly node: RootContent;
  readonly text: string;
}

/** What a Markdown text is read with. */
export interface MarkdownContext {
  readonly frontMatter: FrontMatterBlock | null;
  /** The archive's files that are no articles. */
  readonly pictures: ReadonlySet<SourcePath>;
}

/** Read the lines of a Markdown document from index `from` (behind its front matter); null where it nests too deep. */
export function readMarkdown(
  document: SourceDocument,
  from: number,
  { frontMatter, pictures }: MarkdownContext,
): TextReading | null {
  const offset = document.range.first - 1 + from;
  const all = linesOf(document.lines.slice(from), offset + 1);
  const properties = propertiesOf(document, all);
  const source = properties === null ? document.lines.slice(from) : properties.rest.map(({ raw }) => raw);
  // Blank lines in front make remark count lines as the file does.
  const written = `${'\n'.repeat(offset)}${source.join('\n')}`;
  const root = document.format === 'html' ? readHtmlText(source, offset + 1) : parseMarkdown(written);
  if (root === null) return null;
  const folder = { file: document.file, pictures };
  showNoteLinks(root, written, folder);
  const lines = properties?.rest ?? all;
  const blocks = withRowsApart(root.children.flatMap(withoutHtml).map(withoutExcerptLabel));
  const pageTitle = properties?.title?.value;
  const marked = titleOf(blocks, frontMatter?.values.title);
  // A page's own title says more than its headline: the site's name, mostly.
  const isInPageTitle =
    marked !== null && pageTitle !== undefined && lineKey(pageTitle).startsWith(lineKey(marked.text));
  const isKnown = isInPageTitle || pageTitle === undefined || frontMatter?.values.title !== undefined;
  const title = isKnown ? marked : titleOf(blocks, pageTitle);
  const isPage = looksLikePage(blocks, title?.node ?? null);
  // The reader of pages is shown what belongs to one: it tells what stands beside it.
  const ruleOf = (node: RootContent) => (isPage ? unshown(node) : residueOf(node));
  const rest = blocks.filter((node) => node !== title?.node);
  const ofPage = rest.filter((node) => ruleOf(node) !== null);
  const asWritten = (node: RootContent) =>
    source.slice(firstLine(node) - offset - 1, lastLine(node) - offset).join('\n');
  const figures = readFigures(
    rest.filter((node) => ruleOf(node) === null),
    asWritten,
    folder,
  );
  const around = { title: title?.node ?? null, frontMatter, path: document.file };
  const page = isPage ? readMarkdownPage(figures.rest, around) : null;
  const text = page ?? readParagraphs(figures.rest, title === null ? '' : lineKey(title.text));
  const body = withBoldHeadings(text.body);
  const asMarked = new Set(text.body);
  /** Each line that the blocks stand on, with what is said of them. */
  const each = <Said>(nodes: readonly RootContent[], said: (node: RootContent) => Said): readonly (Said & OfLine)[] =>
    nodes.flatMap((node) => linesIn(lines, node).map(({ no }) => ({ line: no, ...said(node) })));
  const isWritten = new Set(lines.filter(({ text: words }) => words !== '').map(({ no }) => no));
  const known: readonly LineFate[] = [
    ...(properties?.fates ?? []),
    ...(properties?.residue ?? []).map(({ line, rule }) => ({ line: line.no, field: 'residue' as const, rule })),
    ...each(title === null ? [] : [title.node], (node) => ({ field: 'title' as const, rule: titleRule(node) })),
    ...figures.fates.filter(({ line }) => isWritten.has(line)),
    ...text.fates.filter(({ line }) => isWritten.has(line)),
    ...each(body, (node): Fate => (asMarked.has(node) ? fateOf(node) : { field: 'heading', rule: 'subheading-bold' })),
    ...each(ofPage, (node) => ({ field: 'residue' as const, rule: ruleOf(node) ?? '' })),
    ...each(figures.tags, () => ({ field: 'residue' as const, rule: 'template-tag' })),
  ];
  const claimed = new Set(known.map(({ line }) => line));
  const ofHtml =
    document.format === 'html'
      ? [...isWritten].map((line) => ({ line, field: 'residue' as const, rule: 'html' }))
      : each(
          root.children.filter(({ type }) => type === 'html'),
          () => ({ field: 'residue' as const, rule: 'html' }),
        );
  const html = ofHtml.filter(({ line }) => !claimed.has(line));
  const ledger = [...known, ...html].sort((a, b) => a.line - b.line);
  const reading: TextReading = {
    title:
      title === null
        ? (page?.title ?? null)
        : fieldOf(withoutSite(title, lines, document.file), titleRule(title.node), linesIn(lines, title.node)),
    source: text.source,
    standfirst: text.standfirst,
    byline: text.byline,
    dateline: text.dateline,
    dateLines: text.dateLines,
    figures: [...figures.figures, ...figuresOf(text.captions)],
    body,
    notes: text.notes,
    residue: residueIn(ledger, all),
    ledger,
  };
  if (properties === null) return reading;
  return withExport(isInPageTitle ? { ...properties, title: null } : properties, reading);
}

/** What stands above a text for programs, or was put there by one. */
function propertiesOf({ format }: SourceDocument, lines: readonly Line[]): ExportReading | null {
  return readNoteProperties(lines) ?? (format === 'html' ? readPageHead(lines) : null);
}

/** `> ## Excerpt` over the summary of the page: so MarkDownload heads it. */
function withoutExcerptLabel(node: RootContent): RootContent {
  if (node.type !== 'blockquote') return node;
  const [label, ...others] = node.children;
  if (label?.type !== 'heading' || others.length === 0 || tidy(plainText(label)) !== 'Excerpt') return node;
  return { ...node, children: others };
}

/** The title without the name of its site: programs that clip pages head the text with the title of the browser's window. */
function withoutSite(title: Title | null, lines: readonly Line[], path: string): string {
  if (title === null || title.node.type !== 'heading' || !BAR.test(title.text)) return title?.text ?? '';
  return withoutSiteName(title.text, { residue: () => [], lines: () => lines, site: () => fileWords(path).site });
}

interface OfLine {
  readonly line: number;
}

function residueIn(ledger: readonly LineFate[], lines: readonly Line[]): readonly ResidueLine[] {
  const textOf = new Map(lines.map(({ no, text }) => [no, text]));
  return ledger.flatMap(({ line, field, rule }) =>
    field === 'residue' ? [{ line, text: textOf.get(line) ?? '', rule }] : [],
  );
}

/** What a block of HTML shows; one that shows nothing stays, and is residue. Changes what tags within paragraphs show. */
function withoutHtml(node: RootContent): readonly RootContent[] {
  if (node.type !== 'html') {
    showTagsWithin(node);
    return [node];
  }
  const shown = blocksOfHtml(node);
  return shown.length === 0 ? [node] : shown;
}

/** Blocks at the top among which a title stands that is no heading. */
const NEAR_TOP = 3;

/** Words of a sentence that may be a headline: papers of old ended theirs with a stop. */
const LONGEST_SENTENCE = 12;

/** The first heading of the first level; or, without any, a first line that says the title that is given already. */
function titleOf(nodes: readonly RootContent[], given: string | undefined): Title | null {
  const heading = nodes.find((node) => node.type === 'heading' && (node.depth === 1 || node === nodes[0]));
  if (given !== undefined) {
    const says = (node: RootContent) => lineKey(plainText(node)) === lineKey(given);
    const same = nodes.find((node, at) => (at < NEAR_TOP || node.type === 'heading') && says(node));
    return same === undefined ? null : { node: same, text: given };
  }
  const said = heading === undefined ? '' : tidy(plainText(heading));
  if (heading !== undefined && said !== '') return { node: heading, text: said };
  const texts = nodes.filter((node) => !isOnlyPictures(node));
  const first = texts[0];
  if (first?.type !== 'paragraph' || firstLine(first) !== lastLine(first) || showsPicture(first)) return null;
  const text = tidy(plainText(first));
  // A sentence with nothing below it is the text, and so is a long one.
  if (!endsAsHeadline(text) && (texts.length === 1 || wordCount(text) > LONGEST_SENTENCE)) return null;
  return couldBeHeadline(text) && text.length < 140 ? { node: first, text } : null;
}

function titleRule(node: RootContent): string {
  return node.type === 'heading' ? 'headline-markdown-heading' : 'headline-first-line';
}

/** The rule by which a block is residue that no reader is to see. */
function unshown(node: RootContent): string | null {
  if (node.type === 'html') return 'html';
  return node.type === 'thematicBreak' ? 'rule' : null;
}

function residueOf(node: RootContent): string | null {
  const rule = unshown(node);
  if (rule !== null) return rule;
  if (node.type !== 'paragraph' || firstLine(node) !== lastLine(node) || showsPicture(node)) return null;
  return residueRule(tidy(plainText(node)), 'any');
}

type Fate = Pick<LineFate, 'field' | 'rule'>;

function fateOf(node: RootContent): Fate {
  return node.type === 'heading'
    ? { field: 'heading', rule: 'markdown-heading' }
    : { field: 'body', rule: `markdown-${node.type}` };
}
