/**
 * An article's text as Markdown that is read back the same. It is written so that people can read it; where that would
 * not come back the same, every sign is escaped.
 */
import type { Nodes, RootContent } from 'mdast';
import { tidy } from '../lines/line.js';
import { parseAdopted } from '../parse/adopted-article.js';
import { writeMarkdown } from '../parse/markdown.js';
import { findPicture } from '../parse/pictures.js';
import type { SourcePath } from '../record/brands.js';
import type { WholeArticle } from '../record/filed-article.js';
import { plainText } from '../record/plain-text.js';
import { pathFrom, withoutHalves } from './front-matter.js';

/** Markdown of the text, ending in a line end; empty where there is no text. `path` is where the file will stand. */
export function bodyOf({ body, document }: WholeArticle, path: SourcePath, pictures: ReadonlySet<SourcePath>): string {
  const picture = (name: string): string | null => {
    const found = findPicture(name, document.file, pictures);
    return found === null ? null : pathFrom(path, found);
  };
  const nodes = document.format !== 'text' ? body.map((node) => withPictures(node, picture)) : body;
  const ways = nodes.some(isDense) ? WAYS.slice(1) : WAYS;
  let written = '';
  for (const write of ways) {
    written = withoutHalves(write(nodes));
    if (comesBack(written, nodes)) break;
  }
  return written;
}

/** From the best to read to the surest. */
const WAYS: readonly ((nodes: readonly RootContent[]) => string)[] = [
  (nodes) => writeMarkdown(nodes),
  (nodes) => writeMarkdown(nodes, 'all'),
  // A control character beside a sign of emphasis cannot be written so that both come back: the words matter more.
  (nodes) => writeMarkdown(nodes.map(withoutMarks), 'all'),
];

/** Closing brackets in a block up to which reading it again is quick: for each, remark looks back for its opening one. */
const MANY_BRACKETS = 1000;

function isDense(node: RootContent): boolean {
  return plainText(node).split(']').length > MANY_BRACKETS;
}

function withoutMarks<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child): readonly Nodes[] => {
    const plain = withoutMarks(child);
    return plain.type === 'emphasis' || plain.type === 'strong' || plain.type === 'delete' ? plain.children : [plain];
  });
  return { ...node, children };
}

/** The node with the addresses of pictures as they are from the adopted file. */
function withPictures<N extends Nodes>(node: N, picture: (name: string) => string | null): N {
  if (node.type === 'image' || node.type === 'definition') return { ...node, url: picture(node.url) ?? node.url };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => withPictures(child, picture)) };
}

function comesBack(markdown: string, nodes: readonly RootContent[]): boolean {
  const read = parseAdopted(markdown);
  if (read === null) return false;
  // A reader takes a file to end with its last line that shows something.
  // (`trim` would take a byte order mark for white space, and the last line for the one before it.)
  const lines = markdown.replace(/^\n{1,100}|\n{1,100}$/g, '').split('\n');
  const seen = markdown === '' || [lines[0], lines.at(-1)].every((line) => tidy(line ?? '') !== '');
  return seen && sameTexts(outline(read.children), outline(nodes));
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

/** The blocks of a text in order, each with its kind and, where it holds no further blocks, its text. */
function outline(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    switch (node.type) {
      case 'list':
      case 'listItem':
      case 'blockquote':
      case 'table':
      case 'tableRow':
      case 'footnoteDefinition':
        return [node.type, ...outline(node.children), `/${node.type}`];
      case 'heading':
        return [`heading ${node.depth} ${withoutHalves(plainText(node))}`];
      default:
        return [`${node.type} ${withoutHalves(plainText(node))}`];
    }
  });
}
