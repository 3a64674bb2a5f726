/** A text without the running heads, feet and numbers of its printed pages; a sentence runs on over the break. */
import { isBlank, type Line, lineWith } from '../lines/line.js';
import { breaksOff, printPages } from '../lines/print-pages.js';
import { residueRule } from '../lines/residue-rules.js';

interface WithoutFurniture {
  readonly lines: readonly Line[];
  readonly residue: readonly { readonly line: Line; readonly rule: string }[];
}

/** Take the furniture of printed pages out; null where the text has no such pages. */
export function withoutPageFurniture(lines: readonly Line[]): WithoutFurniture | null {
  const pages = printPages(lines);
  if (pages === null || pages.furniture.size === 0) return null;
  const kept: Line[] = [];
  const residue: { line: Line; rule: string }[] = [];
  for (const line of lines) {
    if (pages.furniture.has(line)) {
      residue.push({ line, rule: 'running-head' });
      kept.push(lineWith(line.no, ''));
    } else {
      if (pages.continued.has(line)) closeUp(kept, residue, line);
      kept.push(line);
    }
  }
  return { lines: kept, residue };
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
