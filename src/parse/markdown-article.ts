/**
 * A Markdown article → what each of its lines is. remark reads the structure; the same recognisers as for plain text
 * say which of the first paragraphs are byline, date line or caption.
 */
import type { RootContent } from 'mdast';
import { readDateline } from '../lines/dateline.js';
import { couldBeHeadline, endsAsHeadline } from '../lines/headline-shape.js';
import { type Line, lineKey, linesOf, lineWith, tidy } from '../lines/line.js';
import { residueRule } from '../lines/residue-rules.js';
import type { LineFate, ResidueLine, SourceDocument } from '../record/article.js';
import type { FrontMatterBlock } from '../record/front-matter.js';
import { plainText } from '../record/plain-text.js';
import { fieldOf } from './fields.js';
import { readHead } from './head.js';
import { parseMarkdown } from './markdown.js';
import { figuresOf, type TextReading } from './text.js';

interface Title {
  readonly node: RootContent;
  readonly text: string;
}

/** Read the lines of a Markdown document from index `from` (behind its front matter); null where it nests too deep. */
export function readMarkdown(
  document: SourceDocument,
  from: number,
  frontMatter: FrontMatterBlock | null,
): TextReading | null {
  const offset = document.range.first - 1 + from;
  const source = document.lines.slice(from);
  // Blank lines in front make remark count lines as the file does.
  const root = parseMarkdown(`${'\n'.repeat(offset)}${source.join('\n')}`);
  if (root === null) return null;
  const lines = linesOf(source, offset + 1);
  const title = titleOf(root.children, frontMatter);
  const rest = root.children.filter((node) => node !== title?.node);
  const residue = rest.filter((node) => residueOf(node) !== null);
  const flow = rest.filter((node) => residueOf(node) === null);
  const headNodes = leading(flow);
  const head = readHead(headNodes.map(lineOfNode), title === null ? '' : lineKey(title.text), 0);
  const headLines = new Set([...head.fates.map(({ line }) => line), ...head.residue.map(({ line }) => line.no)]);
  const bodyNodes = flow.filter((node) => !headNodes.includes(node) || !headLines.has(firstLine(node)));
  const { body, dateline } = openDateline(bodyNodes);
  const residueLines: ResidueLine[] = [
    ...residue.flatMap((node) =>
      linesIn(lines, node).map((line) => ({ line: line.no, text: line.text, rule: residueOf(node) ?? '' })),
    ),
    ...head.residue.map(({ line, rule }) => ({ line: line.no, text: line.text, rule })),
  ];
  const fates: LineFate[] = [
    ...(title === null
      ? []
      : linesIn(lines, title.node).map(({ no }) => ({
          line: no,
          field: 'title' as const,
          rule: titleRule(title.node),
        }))),
    ...head.fates,
    ...(dateline === null ? [] : [{ line: dateline.lines[0] ?? 0, field: 'dateline' as const, rule: dateline.rule }]),
    ...body.flatMap((node) => linesIn(lines, node).map(({ no }) => ({ line: no, ...fateOf(node) }))),
    ...residueLines.map(({ line, rule }) => ({ line, field: 'residue' as const, rule })),
  ];
  return {
    title: title === null ? null : { ...fieldOf(title.text, titleRule(title.node), linesIn(lines, title.node)) },
    standfirst: head.standfirst,
    byline: head.byline,
    dateline: head.dateline ?? dateline,
    dateLines: head.dateLines,
    figures: figuresOf(head.captions),
    body,
    notes: [],
    residue: residueLines,
    ledger: fates.sort((a, b) => a.line - b.line),
  };
}

function firstLine(node: RootContent): number {
  return node.position?.start.line ?? 0;
}

function linesIn(lines: readonly Line[], node: RootContent): readonly Line[] {
  const [first, last] = [firstLine(node), node.position?.end.line ?? 0];
  return lines.filter(({ no, text }) => no >= first && no <= last && text !== '');
}

function lineOfNode(node: RootContent): Line {
  const text = tidy(plainText(node));
  return lineWith(firstLine(node), text);
}

/** The first heading of the first level; or, without any, a first line that says the keeper's title. */
function titleOf(nodes: readonly RootContent[], frontMatter: FrontMatterBlock | null): Title | null {
  const given = frontMatter?.values.title;
  const heading = nodes.find((node) => node.type === 'heading' && (node.depth === 1 || node === nodes[0]));
  if (given !== undefined) {
    const same = nodes.slice(0, 3).find((node) => lineKey(plainText(node)) === lineKey(given));
    return same === undefined ? null : { node: same, text: given };
  }
  const said = heading === undefined ? '' : tidy(plainText(heading));
  if (heading !== undefined && said !== '') return { node: heading, text: said };
  const first = nodes[0];
  if (first?.type !== 'paragraph' || first.position?.start.line !== first.position?.end.line) return null;
  const text = tidy(plainText(first));
  // A sentence with nothing below it is the text.
  if (nodes.length === 1 && !endsAsHeadline(text)) return null;
  return couldBeHeadline(text) && text.length < 140 ? { node: first, text } : null;
}

function titleRule(node: RootContent): string {
  return node.type === 'heading' ? 'headline-markdown-heading' : 'headline-first-line';
}

function residueOf(node: RootContent): string | null {
  if (node.type === 'html') return 'html';
  if (node.type === 'thematicBreak') return 'rule';
  if (node.type !== 'paragraph' || firstLine(node) !== node.position?.end.line) return null;
  if (node.children.some(({ type }) => type === 'image' || type === 'imageReference')) return null;
  return residueRule(tidy(plainText(node)), 'any');
}

/** Paragraphs of one line at the beginning: what may be byline, date line, caption or standfirst. */
function leading(nodes: readonly RootContent[]): readonly RootContent[] {
  const end = nodes.findIndex(
    (node) => node.type !== 'paragraph' || node.children.some(({ type }) => type === 'image'),
  );
  return nodes.slice(0, end < 0 ? nodes.length : end).slice(0, 8);
}

function openDateline(nodes: readonly RootContent[]): {
  readonly body: readonly RootContent[];
  readonly dateline: TextReading['dateline'];
} {
  const first = nodes[0];
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || start?.type !== 'text') return { body: nodes, dateline: null };
  const found = readDateline(tidy(start.value));
  if (found === null) return { body: nodes, dateline: null };
  const opened: RootContent = { ...first, children: [{ ...start, value: found.rest }, ...first.children.slice(1)] };
  const line = { ...lineOfNode(first), text: tidy(start.value) };
  return {
    body: [opened, ...nodes.slice(1)],
    dateline: fieldOf({ printed: found.printed, place: found.place }, found.rule, [line]),
  };
}

function fateOf(node: RootContent): Pick<LineFate, 'field' | 'rule'> {
  return node.type === 'heading'
    ? { field: 'heading', rule: 'markdown-heading' }
    : { field: 'body', rule: `markdown-${node.type}` };
}
