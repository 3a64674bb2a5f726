/** A text without the running heads, feet and numbers of its printed pages; a sentence runs on over the break. */
import { isBlank, type Line, lineWith } from '../lines/line.js';
import { isHouseName } from '../lines/paper-name.js';
import { breaksOff, type PrintPages, printPages } from '../lines/print-pages.js';
import { residueRule } from '../lines/residue-rules.js';
import { findMasthead, mastheadIn } from './masthead.js';

/** What a running head says of the paper whose pages these are. */
export interface RunningHead {
  readonly line: Line;
  readonly paper: string;
  /** The day as printed, where the head has it. */
  readonly date: string | null;
}

interface WithoutFurniture {
  readonly lines: readonly Line[];
  readonly residue: readonly { readonly line: Line; readonly rule: string }[];
  readonly runningHead: RunningHead | null;
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
  return { lines: kept, residue, runningHead: masthead === undefined ? runningHeadIn(pages) : null };
}

/** The running head that names a paper, best with its day; null where none does. */
function runningHeadIn({ furniture }: PrintPages): RunningHead | null {
  const heads = [...furniture].filter(([, rule]) => rule === 'running-head').map(([line]) => line);
  for (const line of heads) {
    const found = mastheadIn(line);
    if (found !== null) return { line, ...found };
  }
  const named = heads.find(({ text }) => isHouseName(text));
  return named === undefined ? null : { line: named, paper: named.text, date: null };
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
