/** The parts of an article in which names are looked for, and how they are written. */
import type { RootContent } from 'mdast';
import type { ParsedArticle, SourceDocument } from '../../record/article.js';
import type { Field } from '../../record/field.js';
import { plainText } from '../../record/plain-text.js';

export type Where = 'headline' | 'standfirst' | 'dateline' | 'caption' | 'text';

export interface Passage {
  readonly where: Where;
  readonly text: string;
  /** Lines of the source file that it may stand on. */
  readonly lines: readonly number[];
  /** Whether it is written in capitals, see `isInCapitals`. */
  readonly inCapitals: boolean;
}

const CAPITALS_SAMPLE = 300;
const ASCII_SMALL_LETTERS = /[a-z]{3}/;
const SMALL_LETTERS = /\p{Ll}{3}/u;
const CAPITALS = /\p{Lu}{2}/u;

/** Every passage of an article in reading order: headline, standfirst, captions, dateline, text. */
export function passagesOf({ title, standfirst, dateline, figures, body }: ParsedArticle): readonly Passage[] {
  const passages: Passage[] = [];
  const add = (where: Where, field: Pick<Field<string | null>, 'value' | 'lines'> | null) => {
    if (field !== null && field.value !== null) passages.push(passage(where, field.value, field.lines));
  };
  add('headline', title);
  add('standfirst', standfirst);
  for (const { caption } of figures) add('caption', caption);
  add('dateline', dateline === null ? null : { value: dateline.value.place, lines: dateline.lines });
  addBlocks(body, passages);
  return passages;
}

/** The blocks of text in nodes: items of lists and paragraphs of quotations one by one. Code and HTML are no text. */
function addBlocks(nodes: readonly RootContent[], to: Passage[]): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'blockquote':
      case 'list':
      case 'listItem':
      case 'table':
      case 'footnoteDefinition':
        addBlocks(node.children, to);
        break;
      case 'code':
      case 'html':
      case 'yaml':
      case 'definition':
      case 'thematicBreak':
        break;
      default:
        to.push(passage('text', plainText(node), linesOfNode(node)));
    }
  }
}

function passage(where: Where, text: string, lines: readonly number[]): Passage {
  return { where, text, lines, inCapitals: isInCapitals(text) };
}

function linesOfNode({ position }: RootContent): readonly number[] {
  const lines: number[] = [];
  if (position === undefined) return lines;
  for (let line = position.start.line; line <= position.end.line; line += 1) lines.push(line);
  return lines;
}

/** The lines of a passage on which a form is printed; its first line where a line end cuts the form in two. */
export function linesNaming(document: SourceDocument, passage: Passage, form: string): readonly number[] {
  if (passage.lines.length < 2) return passage.lines;
  const naming = passage.lines.filter((line) => document.lines[line - document.range.first]?.includes(form));
  return naming.length > 0 ? naming : passage.lines.slice(0, 1);
}

/**
 * Whether a text is written in capitals, `LIKE THIS`: its beginning tells. Scripts without case never are. ASCII is
 * asked first: nearly every text has three of its small letters in a row near its beginning.
 */
export function isInCapitals(text: string): boolean {
  const head = text.slice(0, CAPITALS_SAMPLE);
  return !ASCII_SMALL_LETTERS.test(head) && !SMALL_LETTERS.test(head) && CAPITALS.test(head);
}
