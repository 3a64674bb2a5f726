/** The headline of a page that was saved whole, among menus, section names and banners. */
import { readDateline, readDatelineAlone } from '../lines/dateline.js';
import { couldBeHeadline } from '../lines/headline-shape.js';
import type { Line } from '../lines/line.js';
import { headlineSigns } from './headline-signs.js';
import { type PageShape, pageShape } from './page-shape.js';
import { BAR } from './site-name.js';
import { likeness } from './title-words.js';

/** Lines of a page's own from which on it may have been saved whole; fewer come along when an article is copied. */
const FEWEST_RESIDUE = 2;
/** Lines in which a headline is looked for. */
const WINDOW = 400;
/** What divides a page's title, where it is not a bar. */
const DASH = /\s[-–—•·»]\s/u;
/** By how much the signs of a line must be above those of the line that would be the headline by its place. */
const CLEARLY = 0.5;
/** Least sum of signs where no line is the headline by its place. */
const ENOUGH = 3;

/** Index of the line with the most signs of a headline, when it has clearly more of them than the one at `first`. */
export function headlineByEvidence(
  all: readonly Line[],
  first: number | null,
  residue: ReadonlyMap<number, string>,
): number | null {
  const isPage = residue.size >= FEWEST_RESIDUE || BAR.test(all[0]?.text ?? '');
  if (!isPage && !DASH.test(all[0]?.text ?? '')) return null;
  const page = pageShape(all.slice(0, WINDOW), residue);
  const bar = first === null ? ENOUGH : headlineSigns(page, first) + CLEARLY;
  let best: { readonly at: number | null; readonly sum: number } = { at: first, sum: bar };
  for (const at of page.lines.keys()) {
    if (at === first || !isCandidate(page, at)) continue;
    if ((!isPage || (page.textAbove[at] ?? 0) > 0) && !saysTitle(page, at)) continue;
    const sum = headlineSigns(page, at);
    if (sum > best.sum) best = { at, sum };
  }
  return best.at === first ? null : best.at;
}

/**
 * Without any residue only such a line shows that this is a page, and below a paragraph only such a line is taken: what
 * stands above a headline is not the article's.
 */
function saysTitle({ title, lines }: PageShape, at: number): boolean {
  return likeness(title, lines[at]?.key ?? '') > 0;
}

function isCandidate({ kinds, lines }: PageShape, at: number): boolean {
  const [kind, text] = [kinds[at], lines[at]?.text ?? ''];
  if (kind === 'row' || kind === 'caption' || kind === 'text' || !couldBeHeadline(text)) return false;
  return readDateline(text) === null && readDatelineAlone(text) === null;
}
