/** The headline of a page that was saved whole, among menus, section names and banners. */
import { readDateline, readDatelineAlone } from '../lines/dateline.js';
import { couldBeHeadline } from '../lines/headline-shape.js';
import type { Line } from '../lines/line.js';
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

/** Index of the line with the most signs of a headline, when it has clearly more of them than the one by its place. */
export function headlineByEvidence(
  all: readonly Line[],
  byPlace: ByPlace | null,
  residue: ReadonlyMap<number, string>,
): number | null {
  const isPage = hasFurniture(residue) || BAR.test(all[0]?.text ?? '');
  if (!isPage && !DASH.test(all[0]?.text ?? '')) return null;
  const page = pageShape(all.slice(0, WINDOW), residue);
  const first = byPlace?.at ?? null;
  const named = byPlace?.isNamed ? byPlace.at : null;
  let best: { readonly at: number | null; readonly sum: number } = { at: first, sum: leastSum(page, byPlace, named) };
  for (const at of page.lines.keys()) {
    if (at === first || !isCandidate(page, at)) continue;
    if ((!isPage || (page.textAbove[at] ?? 0) > 0) && !saysTitle(page, at)) continue;
    const sum = headlineSigns(page, at, named);
    if (sum > best.sum) best = { at, sum };
  }
  return best.at === first ? null : best.at;
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

/**
 * Without any residue only such a line shows that this is a page, and below a paragraph only such a line is taken: what
 * stands above a headline is not the article's.
 */
function saysTitle({ likenesses }: PageShape, at: number): boolean {
  return (likenesses[at] ?? 0) > 0;
}

function isCandidate({ kinds, lines }: PageShape, at: number): boolean {
  const [kind, text] = [kinds[at], lines[at]?.text ?? ''];
  if (kind === 'row' || kind === 'caption' || kind === 'text' || !couldBeHeadline(text)) return false;
  return readDateline(text) === null && readDatelineAlone(text) === null;
}
