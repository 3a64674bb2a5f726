/** A text without the running heads, feet and numbers of its printed pages; a sentence runs on over the break. */
import { isBlank, type Line, lineWith } from '../lines/line.js';
import { isHouseName } from '../lines/paper-name.js';
import { breaksOff, type PrintPages, printPages } from '../lines/print-pages.js';
import { residueRule } from '../lines/residue-rules.js';
import { findMasthead, mastheadIn } from './masthead.js';

/** What a line outside the article says of the paper: a running head, or where the text was printed before. */
export interface Imprint {
  readonly line: Line;
  readonly rule: 'running-head' | 'republished';
  readonly paper: string;
  /** The day as printed, where the line has it. */
  readonly date: string | null;
  /** The writers whom it names. */
  readonly names: readonly string[];
}

interface WithoutFurniture {
  readonly lines: readonly Line[];
  readonly residue: readonly { readonly line: Line; readonly rule: string }[];
  readonly imprint: Imprint | null;
}

/** Take the furniture of printed pages out; null where the text has no such pages. */
export function withoutPageFurniture(lines: readonly Line[]): WithoutFurniture | null {
  const pages = printPages(lines);
  if (pages === null || pages.furniture.size === 0) return null;
  const kept: Line[] = [];
  const residue: { line: Line; rule: string }[] = [];
  // The head of the first page is read where that of a clipping is.
  const masthead = findMasthead(lines)?.line;
  for (const line of lines) {
    const rule = line === masthead ? undefined : pages.furniture.get(line);
    if (rule !== undefined) {
      residue.push({ line, rule });
      kept.push(lineWith(line.no, ''));
    } else {
      if (pages.continued.has(line)) closeUp(kept, residue, line);
      kept.push(line);
    }
  }
  return { lines: kept, residue, imprint: masthead === undefined ? imprintIn(pages) : null };
}

const OF_PAGE = { rule: 'running-head', names: [] } as const;

/** The running head that names a paper, best with its day; null where none does. */
function imprintIn({ furniture }: PrintPages): Imprint | null {
  const heads = [...furniture].filter(([, rule]) => rule === 'running-head').map(([line]) => line);
  for (const line of heads) {
    const found = mastheadIn(line);
    if (found !== null) return { ...OF_PAGE, line, ...found };
  }
  const named = heads.find(({ text }) => isHouseName(text));
  return named === undefined ? null : { ...OF_PAGE, line: named, paper: named.text, date: null };
}

/** Take the blank lines of a break, and what says that the text goes on elsewhere, from within a sentence. */
function closeUp(kept: Line[], residue: { line: Line; rule: string }[], first: Line): void {
  const isBetween = (line: Line) => isBlank(line) || residueRule(line.text, 'any') === 'page-continuation';
  const end = kept.findLastIndex((line) => !isBetween(line));
  const last = kept[end];
  if (last === undefined || !breaksOff(last, first)) return;
  for (const line of kept.splice(end + 1)) {
    if (!isBlank(line)) residue.push({ line, rule: 'page-continuation' });
  }
}
