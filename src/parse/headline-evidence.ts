/** The headline of a page that was saved whole, among menus, section names and banners. */
import { readDateline, readDatelineAlone } from '../lines/dateline.js';
import { couldBeHeadline } from '../lines/headline-shape.js';
import { type Line, wordCount } from '../lines/line.js';
import { fileWords, shareSaid } from './file-words.js';
import { headlineSigns } from './headline-signs.js';
import { type PageShape, pageShape } from './page-shape.js';
import { BAR } from './site-name.js';

/** A row of signs is a divider that articles have themselves. */
const DIVIDER_RULE = 'punctuation-only';
/** Lines in which a headline is looked for. */
const WINDOW = 400;
/** What divides a page's title, where it is not a bar. */
const DASH = /\s[-–—•·»]\s/u;
/** By how much the signs of a line must be above those of the line that would be the headline by its place. */
const CLEARLY = 0.25;
/** The same where that line stands twice. */
const MORE_CLEARLY = 2;
/** Least sum of signs where no line is the headline by its place. */
const ENOUGH = 1;

/** Whether a line of a page's own stands among the lines: then the page may have been saved whole. */
function hasFurniture(residue: ReadonlyMap<number, string>): boolean {
  for (const rule of residue.values()) if (rule !== DIVIDER_RULE) return true;
  return false;
}

/** The headline by its place, as the rules for single texts find it. */
export interface ByPlace {
  readonly at: number;
  /** Whether the page's title names it. */
  readonly isNamed: boolean;
  /** Whether it stands twice. */
  readonly isRepeated: boolean;
}

/** What stands around the lines among which a headline is looked for. */
export interface Surroundings {
  /** The rules of the page's own lines, by line number. */
  readonly residue: ReadonlyMap<number, string>;
  /** Path of the file. */
  readonly path: string;
}

/** Index of the line with the most signs of a headline, when it has clearly more of them than the one by its place. */
export function headlineByEvidence(
  all: readonly Line[],
  byPlace: ByPlace | null,
  { residue, path }: Surroundings,
): number | null {
  const isPage = hasFurniture(residue) || BAR.test(all[0]?.text ?? '');
  if (!isPage && !DASH.test(all[0]?.text ?? '')) return null;
  const page = pageShape(all.slice(0, WINDOW), residue, fileWords(path));
  const first = byPlace?.at ?? null;
  const named = byPlace?.isNamed ? byPlace.at : null;
  let best: { readonly at: number | null; readonly sum: number } = { at: first, sum: leastSum(page, byPlace, named) };
  for (const at of page.lines.keys()) {
    if (at === first || !isCandidate(page, at, isPage)) continue;
    const sum = headlineSigns(page, at, named);
    if (sum > best.sum) best = { at, sum };
  }
  const at = best.at === 0 ? (saidAgain(page) ?? 0) : best.at;
  return at === first ? null : at;
}

/** Fewest words of a part of the page's title that is told from a section's name. */
const TELLING_WORDS = 3;

/** The line that says the first or the last part of the page's title by itself: the headline, where the title won. */
function saidAgain({ title, lines, kinds }: PageShape): number | null {
  const { parts } = title;
  if (parts.length < 2) return null;
  for (const part of [parts[0], parts.at(-1)]) {
    if (part === undefined || wordCount(part) < TELLING_WORDS) continue;
    const at = lines.findIndex(({ key }, i) => i > 0 && kinds[i] !== 'text' && key === part);
    if (at > 0) return at;
  }
  return null;
}

/** What the signs of another line than the one by its place must be above; that line may stand better further down. */
function leastSum(page: PageShape, byPlace: ByPlace | null, named: number | null): number {
  if (byPlace === null) return ENOUGH;
  let sum = headlineSigns(page, byPlace.at, named);
  if (!byPlace.isRepeated) return sum + CLEARLY;
  const key = page.lines[byPlace.at]?.key;
  for (const [at, line] of page.lines.entries()) {
    if (line.key === key && at !== byPlace.at) sum = Math.max(sum, headlineSigns(page, at, named));
  }
  return sum + MORE_CLEARLY;
}

/** So much of a file's name a line must say to be taken for what the file is named after. */
const MOST_OF_NAME = 0.5;

/**
 * Without any residue only such a line shows that this is a page, and below a paragraph only such a line is taken: what
 * stands above a headline is not the article's.
 */
function saysTitle({ likenesses, file, lines }: PageShape, at: number): boolean {
  return (likenesses[at] ?? 0) > 0 || shareSaid(file, lines[at]?.text ?? '') >= MOST_OF_NAME;
}

function isCandidate(page: PageShape, at: number, isPage: boolean): boolean {
  const { kinds, lines, textAbove } = page;
  const [kind, text] = [kinds[at], lines[at]?.text ?? ''];
  if (kind === 'row' || kind === 'caption' || kind === 'text' || !couldBeHeadline(text)) return false;
  if ((!isPage || (textAbove[at] ?? 0) > 0) && !saysTitle(page, at)) return false;
  return readDateline(text) === null && readDatelineAlone(text) === null;
}
