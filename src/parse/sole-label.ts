/** A word such as `Weather` over a text, with nothing else of a page in it: the title of a column, and of no menu. */
import { dateLine } from '../lines/date-line.js';
import { endsSentence, isBlank, type Line } from '../lines/line.js';
import type { PageLines } from './page-lines.js';

/** Rules of words that menus have, and columns of papers too. */
const LABELS: ReadonlySet<string> = new Set(['menu', 'related-list', 'live', 'comments']);
/** Least length of a paragraph beneath such a word, in characters. */
const COLUMN_TEXT = 80;

/** Take the word above the text out of the residue where it is all that is in there. */
export function keepSoleLabel(lines: readonly Line[], residue: PageLines): void {
  if (residue.size !== 1) return;
  const [first, ...others] = lines.filter((line) => !isBlank(line)).slice(0, 3);
  // The day may stand between: `Weather`, `Tuesday 4 May`.
  const second = others.find(({ text }) => dateLine(text) === null);
  if (first === undefined || second === undefined || !LABELS.has(residue.get(first.no) ?? '')) return;
  if (second.text.length >= COLUMN_TEXT && endsSentence(second.text)) residue.delete(first.no);
}
