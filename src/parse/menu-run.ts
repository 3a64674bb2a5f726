/**
 * Menus and paths saved one entry a line: a run of very short lines above the headline. One short line may be a kicker;
 * three and more in a row, with a headline still to come, are a menu, and so are fewer behind the page's way home.
 */
import { readLabelledByline } from '../lines/byline.js';
import { dateLine } from '../lines/date-line.js';
import { couldBeHeadline } from '../lines/headline-shape.js';
import { type Line, wordCount } from '../lines/line.js';

const FEWEST = 3;
const MOST_WORDS = 3;
const LONGEST = 30;
/** Words that a headline below the run must have to be told from another entry. */
const HEADLINE_WORDS = 4;
/** Rules that name the first entry of a path (`Home`). */
const WAY_HOME: ReadonlySet<string> = new Set(['menu', 'breadcrumb']);

/**
 * The lines of such a run among the non-blank lines above the first paragraph; `residue` holds the rules of those that
 * are the page's already. None where there is none.
 */
export function menuRun(above: readonly Line[], residue: ReadonlyMap<number, string>): readonly Line[] {
  const open = above.filter((line) => !residue.has(line.no));
  const headlineAt = open.findIndex(({ text }) => wordCount(text) >= HEADLINE_WORDS && couldBeHeadline(text));
  const run = open.slice(0, Math.max(0, headlineAt));
  if (!run.every(isEntry) || isSigned(above, run)) return [];
  const isMenu = run.length >= FEWEST || (run.length > 0 && followsHome(above, run, residue));
  return isMenu ? run.filter(({ text }) => !namesWriterOrDate(text)) : [];
}

/** Most entries between two that the tables know, and fewest of those above. */
const BETWEEN = { most: 4, above: 2 };

/** Entries that no table knows among those of a menu: a short line between `Sport` and `Weather`, with other lines to come. */
export function entriesBetween(above: readonly Line[], residue: ReadonlyMap<number, string>): readonly Line[] {
  const found: Line[] = [];
  const lastOpen = above.findLastIndex((line) => !residue.has(line.no));
  let [known, open]: [number, Line[]] = [0, []];
  for (const line of above.slice(0, Math.max(0, lastOpen))) {
    const rule = residue.get(line.no);
    if (rule === undefined) open.push(line);
    else if (!WAY_HOME.has(rule)) [known, open] = [0, []];
    else {
      if (known >= BETWEEN.above && open.length <= BETWEEN.most && open.every(isEntry)) found.push(...open);
      [known, open] = [open.length === 0 || found.includes(open[0] ?? line) ? known + 1 : 1, []];
    }
  }
  return found.filter(({ text }) => !namesWriterOrDate(text));
}

/** Entries that tables know below the name of a paper that stands at the top of its page. */
const BELOW_NAME = 3;

/** The first line of a page, where it is short and a menu stands directly below with other lines to come: the paper's name. */
export function nameOverMenu(above: readonly Line[], residue: ReadonlyMap<number, string>): readonly Line[] {
  const [first, ...others] = above;
  if (first === undefined || residue.has(first.no) || !isEntry(first) || namesWriterOrDate(first.text)) return [];
  const isMenu = others.slice(0, BELOW_NAME).every(({ no }) => WAY_HOME.has(residue.get(no) ?? ''));
  const last = others.findLastIndex(({ no }) => !residue.has(no));
  return isMenu && last >= BELOW_NAME && others.slice(BELOW_NAME).some((line) => isLonger(line, first, residue))
    ? [first]
    : [];
}

/** Whether a line says more than a name does, and is no row of the page. */
function isLonger(line: Line, name: Line, residue: ReadonlyMap<number, string>): boolean {
  return !residue.has(line.no) && line.text.length > name.text.length && !namesWriterOrDate(line.text);
}

/** A short byline or date between menu and headline is no entry. */
function namesWriterOrDate(text: string): boolean {
  return readLabelledByline(text) !== null || dateLine(text) !== null;
}

/** Whether the run stands directly below the way home, without a blank line. */
function followsHome(above: readonly Line[], run: readonly Line[], residue: ReadonlyMap<number, string>): boolean {
  const first = run[0];
  const home = above.find((line) => line.no + 1 === first?.no);
  return home !== undefined && WAY_HOME.has(residue.get(home.no) ?? '');
}

function isEntry({ text }: Line): boolean {
  return wordCount(text) <= MOST_WORDS && text.length <= LONGEST && !/[.!?:]$/.test(text);
}

/** Whether a text begins with a short headline: its first line stands over the writer's name. */
function isSigned(above: readonly Line[], run: readonly Line[]): boolean {
  const [first, second] = run;
  return first === above[0] && second !== undefined && readLabelledByline(second.text) !== null;
}
