/**
 * An adopted article → what each of its lines is. All that is known of it stands in its front matter, so every line
 * below is text: nothing there is taken for a headline, byline, caption, date or residue, whatever it looks like.
 */
import type { Root, RootContent } from 'mdast';
import { linesOf } from '../lines/line.js';
import type { LineFate, ResidueLine, SourceDocument } from '../record/article.js';
import type { FrontMatterBlock } from '../record/front-matter.js';
import { parseMarkdown } from './markdown.js';
import { withoutEscapedLinks } from './plain-links.js';
import type { TextReading } from './text.js';

/** Whether `adopt` wrote the file and its keeper has left it that way. */
export function isAdopted(block: FrontMatterBlock | null): boolean {
  return block?.values.adopted_from !== undefined;
}

/** The tree of an adopted article's text; null where it nests too deep. */
export function parseAdopted(text: string): Root | null {
  const root = parseMarkdown(text);
  return root === null ? null : withoutEscapedLinks(root);
}

/** Read the lines of an adopted document from index `from` (behind its front matter); null where it nests too deep. */
export function readAdopted(document: SourceDocument, from: number): TextReading | null {
  const offset = document.range.first - 1 + from;
  const source = document.lines.slice(from);
  // Blank lines in front make remark count lines as the file does.
  const root = parseAdopted(`${'\n'.repeat(offset)}${source.join('\n')}`);
  if (root === null) return null;
  const ruleOf = new Map(root.children.flatMap((node) => linesIn(node).map((line) => [line, fateOf(node)] as const)));
  const lines = linesOf(source, offset + 1).filter(({ text }) => text !== '');
  const fates = lines.flatMap(({ no }): LineFate[] => {
    const fate = ruleOf.get(no);
    return fate === undefined ? [] : [{ line: no, ...fate }];
  });
  const left = new Map(fates.filter(({ field }) => field === 'residue').map(({ line, rule }) => [line, rule]));
  return {
    title: null,
    standfirst: null,
    byline: null,
    dateline: null,
    dateLines: [],
    figures: [],
    body: root.children.filter((node) => fateOf(node).field !== 'residue'),
    notes: [],
    residue: lines.flatMap(({ no, text }): ResidueLine[] => {
      const rule = left.get(no);
      return rule === undefined ? [] : [{ line: no, text, rule }];
    }),
    ledger: fates,
  };
}

function linesIn({ position }: RootContent): readonly number[] {
  if (position === undefined) return [];
  const { start, end } = position;
  return Array.from({ length: end.line - start.line + 1 }, (_, i) => start.line + i);
}

/** Raw HTML and rules are shown on no page, whoever wrote them. */
function fateOf(node: RootContent): Pick<LineFate, 'field' | 'rule'> {
  if (node.type === 'html') return { field: 'residue', rule: 'html' };
  if (node.type === 'thematicBreak') return { field: 'residue', rule: 'rule' };
  if (node.type === 'heading') return { field: 'heading', rule: 'adopted-heading' };
  return { field: 'body', rule: `adopted-${node.type}` };
}
